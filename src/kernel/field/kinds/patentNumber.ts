import { type PatentNumber, readPatentNumber } from '../../read/patentNumber.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'patentNumber',
  column: 'text',
  input: 'text',
  align: 'left',
  ascii: true,
  read: ({ text }) => readPatentNumber(text),
  write: (value) => String(value),
  show: (value) => String(value),
}

export function patentNumber(label: string): Field<PatentNumber> {
  return field<PatentNumber>(kind, label, { identifier: true, example: '201710601862.3' })
}
