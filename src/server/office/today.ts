import { dayAt } from '../../kernel/day.ts'
import type { Day } from '../../kernel/values.ts'

/** The present day in China Standard Time. */
export function today(): Day {
  return dayAt(Date.now())
}
