import { type InvoiceNumbers, readInvoices, readSerials, type SerialNumbers } from '../../read/invoice.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const common = {
  column: 'text',
  input: 'textarea',
  align: 'left',
  ascii: true,
  // Twenty digits that a spreadsheet took for a number have lost some.
  identifier: () => true,
  write: (value: unknown) => String(value),
  show: (value: unknown) => String(value),
} as const

const invoiceKind: Kind = { ...common, name: 'invoices', read: ({ text }) => readInvoices(text) }
const serialKind: Kind = { ...common, name: 'serials', read: ({ text }) => readSerials(text) }

/** 发票号码: each invoice is used once, over all records of the bureau that ask for money. */
export function invoices(label: string): Field<InvoiceNumbers> {
  return field<InvoiceNumbers>(invoiceKind, label, { once: '发票', example: '24352000000012345678' })
}

/** 设备编号: each piece of equipment is used once, likewise. */
export function serials(label: string): Field<SerialNumbers> {
  return field<SerialNumbers>(serialKind, label, { once: '设备编号', example: 'SN20240001' })
}
