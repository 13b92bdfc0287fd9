import { sql } from 'kysely'
import { standingOf } from '../../../kernel/procedure/index.ts'
import { Refusal } from '../../../store/refusal.ts'
import { loadCases, procedureOf } from '../cases/load.ts'
import { type Office, work } from '../office.ts'
import { loadNotice } from './load.ts'

/** 撤回公示: its cases wait for another one. What was released on it stays released. */
export async function withdrawNotice(office: Office, id: string, reason: string): Promise<void> {
  await work(office, async (at) => {
    const { register, state, status, content } = await loadNotice(at, id, { lock: true })
    if (status === 'withdrawn') throw new Refusal('notice.withdrawn', '这份公示已经撤回', '请刷新公示列表')
    const procedure = procedureOf(at, register)
    const cases = await loadCases(
      at,
      register,
      content.rows.map(({ subject }) => subject),
    )
    if (!cases.some(({ the }) => standingOf(procedure, the).state === state))
      throw new Refusal('notice.released', '名单上的办件都已办完，不能撤回', '需要改动的，在办件页上更正或取消')
    await sql`update notice set status = 'withdrawn', withdrawn_for = ${reason.trim()} where bureau = ${at.bureau} and id = ${id}`.execute(
      at.tx,
    )
  })
}
