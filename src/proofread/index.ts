import { isDay } from '../kernel/day.ts'
import { findings } from './check/index.ts'
import { read } from './read.ts'
import type { Claim, Finding } from './reading.ts'

export interface Proofreading {
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}

/** What a text claims and what a careful reader would point at; `date` (YYYY-MM-DD) is the day on which it is read. */
export function proofread(text: string, { date }: { readonly date?: string } = {}): Proofreading {
  const reading = read(text, isDay(date) ? date : null)
  return { claims: reading.claims, findings: findings(reading) }
}
