import { sql } from 'kysely'
import { latest } from '../../../kernel/dated.ts'
import type { Case, Procedure } from '../../../kernel/procedure/index.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import type { At } from '../office.ts'

interface Named {
  readonly procedure: Procedure
  readonly id: string
  readonly the: Pick<Case, 'owner'>
}

/** What a case is called in the lists. */
export async function titleOf({ tx, bureau }: At, id: string): Promise<string> {
  const { rows } = await sql<{ title: string }>`
    select title from case_standing where bureau = ${bureau} and record = ${id}`.execute(tx)
  return rows[0]?.title ?? ''
}

/** What the firm that a case is about is called now; '' where it is about none. */
export async function ownerName(at: At, { procedure: { of }, the }: Omit<Named, 'id'>): Promise<string> {
  const to = of.subject === 'itself' ? of : at.catalog.registers.get(of.fields[of.subject ?? '']?.facts.to?.name ?? '')
  if (to === undefined || the.owner === null) return ''
  const [file] = (await recordsByIdentity(at.tx, to, at.bureau, [the.owner])).values()
  const name = file?.content.values[to.title[0] ?? '']
  const now = Array.isArray(name) ? latest(name) : name
  return typeof now === 'string' ? now : the.owner
}

/** 奖补兑付「认定奖励」（甲公司）: which case a message speaks of, for whoever holds dozens of the same kind. */
export async function caseWords(at: At, named: Named): Promise<string> {
  const { label } = named.procedure.of
  const [title, owner] = [await titleOf(at, named.id), await ownerName(at, named)]
  const which = `${title === '' ? '' : `「${title}」`}${owner === '' || title.split(' · ').includes(owner) ? '' : `（${owner}）`}`
  return which === '' ? `一件${label}` : `${label}${which}`
}
