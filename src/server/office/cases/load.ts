import { type Case, caseOf, type Procedure } from '../../../kernel/procedure/index.ts'
import type { WorkCalendar } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { recordsBeside } from '../../../store/records/beside.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { atOnce } from '../../../store/sending.ts'
import { standingNotices } from '../notices/load.ts'
import type { At } from '../office.ts'
import { standingReviews } from '../reviews/load.ts'
import { workedOutFor } from './workedOut.ts'

/** A case as the store holds it, with the calendar by which its days are counted. */
export interface LoadedCase {
  readonly procedure: Procedure
  readonly stored: StoredRecord
  readonly the: Case
  readonly calendar: WorkCalendar
}

export function procedureOf({ catalog }: Pick<At, 'catalog'>, register: string): Procedure {
  const found = catalog.procedures.get(register)
  if (found === undefined) throw new Refusal('procedure.unknown', `「${register}」没有办件流程`, '请从办件列表打开')
  return found
}

/** What a reader may not see does not exist for them. */
export async function loadCase(at: At, register: string, id: string, { lock = false } = {}): Promise<LoadedCase> {
  const [found] = await loadCases(at, register, [id], { lock })
  if (found === undefined) throw new Refusal('case.unknown', '没有找到这件办件', '请从办件列表重新打开')
  return found
}

export async function loadCases(
  at: At,
  register: string,
  ids: readonly string[],
  { lock = false } = {},
): Promise<readonly LoadedCase[]> {
  const procedure = procedureOf(at, register)
  const [calendar, records] = await atOnce([
    loadCalendar(at.tx),
    recordsById(at.tx, procedure.of, at.bureau, ids, { lock }),
  ])
  const stored = [...records.values()]
  const [notices, reviews, beside] = await atOnce([
    standingNotices(at, procedure, stored, { lock }),
    standingReviews(at, procedure, stored, { lock }),
    recordsBeside(at.tx, at.bureau, procedure, stored),
  ])
  const loaded: LoadedCase[] = []
  for (const one of stored) {
    const notice = notices.get(one.id)
    const review = reviews.get(one.id)
    const the: Case = {
      ...caseOf(procedure.of, one.content, at.areas),
      ...(notice === undefined ? {} : { notice, noticeRow: one.id }),
      ...(review === undefined ? {} : { review }),
      beside: beside.get(one.id) ?? {},
    }
    const worked = await workedOutFor(at, procedure, the, one.id)
    loaded.push({ procedure, stored: one, the: { ...the, beside: { ...the.beside, ...worked } }, calendar })
  }
  return loaded
}
