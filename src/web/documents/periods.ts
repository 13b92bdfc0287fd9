import { half, type Period, samePeriod, wholeYear, yearOfMonth } from '../../kernel/period.ts'

/** The periods that a text of one is likely to speak of, its own first. */
export function periodsNear(own: Period): readonly Period[] {
  const year = yearOfMonth(own.last)
  const all = [own, wholeYear(year), wholeYear(year - 1), half(year, 1), half(year - 1, 1)]
  const months = Array.from({ length: 12 }, (_, index) => ({ first: year * 12, last: year * 12 + index }))
  return [...all, ...months].filter((one, index, list) => list.findIndex((other) => samePeriod(one, other)) === index)
}
