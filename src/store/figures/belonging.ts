import { monthOfYear, type Period, yearOfMonth } from '../../kernel/period.ts'

/**
 * Which postings a figure by year of belonging takes: those that belong to the period's years and, where the
 * period ends before December, have happened by its end; where it starts after January, not before it.
 */
export interface Belonging {
  readonly from: number
  readonly to: number
  readonly since: number | null
  readonly until: number | null
}

export function belongsWithin({ first, last }: Period): Belonging {
  return {
    from: yearOfMonth(first),
    to: yearOfMonth(last),
    since: monthOfYear(first) === 1 ? null : first,
    until: monthOfYear(last) === 12 ? null : last,
  }
}
