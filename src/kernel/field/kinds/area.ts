import { OUTSIDE } from '../../area.ts'
import type { AreaCode } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind, KindFacts } from '../kind.ts'

const kind: Kind = {
  name: 'area',
  column: 'text',
  input: 'area',
  align: 'left',
  ascii: true,
  identifier: () => true,
  read({ text }, { elsewhere }, context) {
    const read = context.area(text)
    return read.problem && elsewhere ? { value: OUTSIDE } : read
  },
  write: (value) => String(value),
  show: (value) => String(value),
  closing: (value) => value === OUTSIDE,
}

/** 街道、镇 of the bureau, or 区外. With `elsewhere`, any place that is not the bureau's is 区外. */
export function area(label: string, facts: Pick<KindFacts, 'elsewhere' | 'orBureau'> = {}): Field<AreaCode> {
  return field<AreaCode>(kind, label, facts)
}
