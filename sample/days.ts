import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import type { Random } from './random.ts'

export function day(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
}

/** A working day of a month; offices are closed at weekends. */
export function workday(random: Random, year: number, month: number, from = 1, to = 28): Day {
  return weekday(day(year, month, random.int(from, to)), to === 28 || to > 25 ? -1 : 1)
}

function weekday(of: Day, towards: 1 | -1): Day {
  let found = of
  const month = of.slice(0, 7)
  while ([0, 6].includes(new Date(`${found}T00:00:00Z`).getUTCDay())) {
    const next = addDays(found, towards)
    found = next.startsWith(month) ? next : addDays(of, towards === 1 ? -2 : 2)
  }
  return found
}

/** 2026.6.5, as many offices write it. */
export function dotted(of: Day | null): string | null {
  return of?.split('-').map(Number).join('.') ?? null
}

/** 2026年6月5日 */
export function inWords(of: Day | null): string | null {
  if (of === null) return null
  const [year, month, date] = of.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 2026/6/5, as systems export it. */
export function slashed(of: Day | null): string | null {
  return of?.split('-').map(Number).join('/') ?? null
}

/** A date cell of a spreadsheet. */
export function dateCell(of: Day | null): Date | null {
  return of && new Date(`${of}T00:00:00Z`)
}
