import { sql } from 'kysely'
import type { NoticeRule } from '../../../kernel/procedure/index.ts'
import type { Procedure } from '../../../kernel/procedure/procedure.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { type LoadedCase, loadCases } from '../cases/load.ts'
import type { At } from '../office.ts'

/** More than anybody publishes at once. */
export const NOTICE_CASES_MAX = 500

/** Cases of one procedure and state that wait for a notice. */
export interface WaitingNotice {
  readonly procedure: Procedure
  readonly state: string
  readonly rule: NoticeRule
  readonly records: readonly StoredRecord[]
}

export async function waitingForNotice(at: At): Promise<readonly WaitingNotice[]> {
  const found: WaitingNotice[] = []
  for (const procedure of at.catalog.procedures.values())
    for (const [state, rule] of Object.entries(procedure.during)) {
      if (rule.is !== 'notice') continue
      const cases = await casesIn(at, procedure, state)
      const records = cases.filter(({ the }) => the.notice === undefined).map(({ stored }) => stored)
      if (records.length > 0) found.push({ procedure, state, rule, records })
    }
  return found
}

/** Cases that are in a state, those first that came there first. */
export async function casesIn(at: At, { of }: Procedure, state: string): Promise<readonly LoadedCase[]> {
  const { rows } = await sql<{ record: string }>`
    select record from case_standing where bureau = ${at.bureau} and register = ${of.name} and state = ${state} and not ended
    order by since, record limit ${NOTICE_CASES_MAX}`.execute(at.tx)
  return loadCases(
    at,
    of.name,
    rows.map(({ record }) => record),
  )
}
