import { type Batch, readBatch } from '../../read/batch.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'batch',
  column: 'text',
  input: 'text',
  align: 'left',
  ascii: true,
  read: ({ text }, _facts, { year }) => readBatch(text, year),
  write: (value) => batchName(value),
  show: (value) => batchName(value),
}

/** 批次: 2026年第一批, 2026年第1批 and 第一批(2026) are the same. */
export function batch(label: string): Field<Batch> {
  return field<Batch>(kind, label, { example: '2026年第一批' })
}

/** The year that a batch belongs to, whenever it is announced. */
export function batchYear(value: Batch): number {
  return Number(value.slice(0, 4))
}

function batchName(value: unknown): string {
  const [year, ordinal] = String(value).split('-').map(Number)
  return ordinal === 0 || ordinal === undefined ? `${year}年` : `${year}年第${ordinal}批`
}
