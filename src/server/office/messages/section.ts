import { sql } from 'kysely'
import { type Catalog, journalLeaves } from '../../../kernel/catalog.ts'
import type { Day } from '../../../kernel/values.ts'
import type { At } from '../office.ts'
import { withDuty } from './recipients.ts'

const HEADS = '科室负责人'

/** The section that answers for the figures that a register feeds; `null` where none does. */
export function sectionOf({ indicators, posters }: Catalog, register: string): string | null {
  const feeds = [...indicators.values()].find(({ of: { tree } }) =>
    journalLeaves(tree).some(({ measure }) => posters.get(measure)?.name === register),
  )
  return feeds?.owner ?? null
}

/** The people of a section, or the heads of sections where nobody is in it. */
export async function peopleOf({ tx, bureau }: At, section: string | null, day: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select account as id from membership
    where bureau = ${bureau} and status = 'active' and role in ('admin', 'staff') and section = ${section ?? ''}`.execute(
    tx,
  )
  return rows.length > 0 ? rows.map(({ id }) => id) : withDuty(tx, bureau, HEADS, day)
}
