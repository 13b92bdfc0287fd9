import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'register',
  column: 'text',
  input: 'text',
  align: 'left',
  read: ({ text }, _facts, context) => context.register(text),
  write: (value) => String(value),
  show: (value) => String(value),
}

/** A register by its name in code or on screen. */
export function registerField(label: string): Field<string> {
  return field<string>(kind, label, { example: 'recognition' })
}
