import { sql } from 'kysely'
import type { Bureau } from './bureau.ts'
import type { Store, Tx } from './database.ts'
import { Refusal } from './refusal.ts'

type Db = Store['app'] | Tx

/** 上级单位: the bureau of this installation that oversees another; `null` where nobody has named one. */
export async function superiorOf(db: Db, bureau: string): Promise<Bureau | null> {
  const { rows } =
    await sql<Bureau>`select s.code, s.name from bureau b join bureau s on s.code = b.profile ->> 'superior'
    where b.code = ${bureau}`.execute(db)
  return rows[0] ?? null
}

/** 下级单位, by their codes. */
export async function subordinatesOf(db: Db, bureau: string): Promise<readonly Bureau[]> {
  const { rows } =
    await sql<Bureau>`select code, name from bureau where profile ->> 'superior' = ${bureau} order by code`.execute(db)
  return rows
}

/** Refuses a bureau that is not there, itself, and one that is already below it. */
export async function setSuperior(db: Db, bureau: string, superior: string | null): Promise<void> {
  if (superior !== null) {
    const { rows } = await sql<{ code: string }>`
      with recursive above as (
        select code, profile ->> 'superior' as superior from bureau where code = ${superior}
        union select b.code, b.profile ->> 'superior' from bureau b join above on b.code = above.superior)
      select code from above`.execute(db)
    if (rows.length === 0)
      throw new Refusal('superior.unknown', `没有代码为 ${superior} 的单位`, '上级单位要先在本系统里建立')
    if (rows.some(({ code }) => code === bureau))
      throw new Refusal('superior.below', `${superior} 就是本单位，或在本单位之下`, '请选择本单位的上一级')
  }
  await sql`update bureau set profile = case when ${superior}::text is null then profile - 'superior'
    else profile || jsonb_build_object('superior', ${superior}::text) end where code = ${bureau}`.execute(db)
}
