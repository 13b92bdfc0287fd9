import type { Brand } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

/** The id under which an indicator is cited. */
export type IndicatorId = string & Brand<'IndicatorId'>

const kind: Kind = {
  name: 'indicator',
  column: 'text',
  input: 'text',
  align: 'left',
  read: ({ text }, _facts, context) => context.indicator(text),
  write: (value) => String(value),
  show: (value) => String(value),
}

/** An indicator by its id or its name. */
export function indicatorField(label: string): Field<IndicatorId> {
  return field<IndicatorId>(kind, label, { example: 'newHighTech' })
}
