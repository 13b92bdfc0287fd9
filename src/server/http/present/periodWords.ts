import { parsePeriod, periodName } from '../../../kernel/period.ts'

/** A period's code as a clerk says it: 2026年上半年. */
export function periodWords(code: string): string {
  const period = parsePeriod(code)
  return period === null ? code : periodName(period)
}
