import type { Brand } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

/** A class of GB/T 4754-2017: section letter and up to four digits, `C3921`. */
export type IndustryCode = string & Brand<'IndustryCode'>

const kind: Kind = {
  name: 'industry',
  column: 'text',
  input: 'text',
  align: 'left',
  ascii: true,
  read: ({ text }, _facts, context) => context.industry(text),
  write: (value) => String(value),
  show: (value) => String(value),
  // A dimension of 97 divisions; 1,382 classes would split every balance for nothing.
  dimension: (value) => String(value).slice(0, 3),
}

export function industry(label: string): Field<IndustryCode> {
  return field<IndustryCode>(kind, label, { example: 'C3921' })
}
