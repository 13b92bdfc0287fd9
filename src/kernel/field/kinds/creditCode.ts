import { type CreditCode, readCreditCode } from '../../read/creditCode.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'creditCode',
  column: 'text',
  input: 'text',
  align: 'left',
  ascii: true,
  // The reader says itself what is wrong with a code that came as a number.
  read: ({ text, number }) => readCreditCode(text, number === undefined ? {} : { cellNumber: number }),
  write: (value) => String(value),
  show: (value) => String(value),
}

export function creditCode(label: string): Field<CreditCode> {
  return field<CreditCode>(kind, label, { identifier: true, example: '91350100M000100Y43' })
}
