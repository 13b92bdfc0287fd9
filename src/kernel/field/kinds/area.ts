import { OUTSIDE } from '../../area.ts'
import type { AreaCode } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'area',
  column: 'text',
  input: 'area',
  align: 'left',
  identifier: () => true,
  read: ({ text }, _facts, context) => context.area(text),
  write: (value) => String(value),
  show: (value) => String(value),
  closing: (value) => value === OUTSIDE,
}

/** 街道、镇 of the bureau, or 区外. */
export function area(label: string): Field<AreaCode> {
  return field<AreaCode>(kind, label)
}
