import { halfWidth, squeeze } from '../../read/normal.ts'
import { type Field, field } from '../field.ts'
import type { Kind, KindFacts } from '../kind.ts'

const kind: Kind = {
  name: 'text',
  column: 'text',
  input: 'text',
  align: 'left',
  identifier: (facts) => facts.identifier === true,
  read: ({ text }, { identifier, multiline }) => ({
    value: multiline ? text.trim() : identifier ? halfWidth(squeeze(text)) : squeeze(text),
  }),
  write: (value) => String(value),
  show: (value) => String(value),
}

/** A line of text; `identifier` for numbers that must not pass through a spreadsheet's arithmetic. */
export function text(
  label: string,
  facts: Pick<KindFacts, 'example' | 'identifier' | 'multiline'> = {},
): Field<string> {
  return field<string>(facts.multiline ? { ...kind, input: 'textarea' } : kind, label, facts)
}
