import { isDay } from '../../kernel/day.ts'
import { type Draft, draft } from '../../kernel/document/draft.ts'
import { namedIndicators, type Template } from '../../kernel/document/template.ts'
import type { Period } from '../../kernel/period.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import type { At } from './office.ts'
import { bureauName, confirmations, onBooks } from './scope.ts'
import { undertakingsIn } from './supervision/undertakings.ts'
import { today } from './today.ts'

/** A template filled from the books as of a cut-off; nothing is kept. */
export async function fill(
  at: At,
  template: Template,
  period: Period,
  area: AreaCode,
  cutoff: Cutoff,
  asOf: Day,
): Promise<Draft> {
  const frame = {
    named: namedIndicators(template),
    areas: at.areas,
    bureau: await bureauName(at),
    period,
    area,
    asOf,
    entry: cutoff.entry,
    writtenOn: today(),
    confirmed: await confirmations(at),
    chosen: template.chosen ?? [],
    undertakings: await undertakingsIn(at),
  }
  return onBooks(at, cutoff, frame, (scope) => draft(template, scope))
}

/** The day up to which a text may say that the books speak. */
export function knownUpTo(asOf: string | null, { recordedAt }: Pick<Cutoff, 'recordedAt'>): Day {
  if (asOf === null) return today()
  if (isDay(asOf)) return asOf
  const EIGHT_HOURS_MS = 8 * 3_600_000
  return new Date(Date.parse(recordedAt) + EIGHT_HOURS_MS).toISOString().slice(0, 10) as Day
}
