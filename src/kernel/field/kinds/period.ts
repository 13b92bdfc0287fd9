import { parsePeriod, periodCode, periodName } from '../../period.ts'
import { readPeriod } from '../../read/period.ts'
import type { Brand } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

/** A period's canonical code, such as `2026H1` or `2026-01..10`. */
export type PeriodCode = string & Brand<'PeriodCode'>

const kind: Kind = {
  name: 'period',
  column: 'text',
  input: 'period',
  align: 'left',
  ascii: true,
  read({ text }, _facts, { year }) {
    const read = readPeriod(text, year)
    return read.problem ? read : { ...read, value: periodCode(read.value) }
  },
  write: (value) => named(value),
  show: (value) => named(value),
  dimension: (value) => String(value),
}

/** A run of months: 2026年上半年, 2026年1—10月, 2026年5月, 2026年. */
export function periodField(label: string): Field<PeriodCode> {
  return field<PeriodCode>(kind, label, { example: '2026年1—6月' })
}

function named(value: unknown): string {
  const period = parsePeriod(String(value))
  return period === null ? String(value) : periodName(period)
}
