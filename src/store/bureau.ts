import { sql } from 'kysely'
import { type Area, type AreaTree, areaTree } from '../kernel/area.ts'
import type { AreaCode } from '../kernel/values.ts'
import { insertRows } from './bulk.ts'
import { noteCasesKept } from './cases/shape.ts'
import { bureauScope, inScope, type Store, type Tx } from './database.ts'
import { FIRST_HASH } from './journal/hash.ts'
import { prepared } from './prepared.ts'
import { Refusal } from './refusal.ts'
import { baseSchema } from './schema/base.ts'

/** 单位: one bureau and the ground that it answers for. Its code is the code of its area. */
export interface Bureau {
  readonly code: string
  readonly name: string
}

export async function bureaus(store: Pick<Store, 'app'>): Promise<Bureau[]> {
  const { rows } = await sql<Bureau>`select code, name from bureau order by code`.execute(store.app)
  return rows
}

/** Makes a bureau with its own area and an empty journal. Refuses a code that is taken. */
export async function addBureau(store: Pick<Store, 'app'>, { code, name }: Bureau, areaName: string): Promise<void> {
  if (!/^[0-9A-Z]{2,12}$/i.test(code))
    throw new Refusal('bureau.code', `「${code}」不是单位代码`, '请使用行政区划代码，如 320115')
  await inScope(store, bureauScope(code), async (tx) => {
    const { numAffectedRows } =
      await sql`insert into bureau (code, name, created_at) values (${code}, ${name}, ${new Date().toISOString()}) on conflict do nothing`.execute(
        tx,
      )
    if (numAffectedRows === 0n)
      throw new Refusal('bureau.double', `单位 ${code} 已存在`, '请换一个代码，或直接使用已有单位')
    await sql`insert into head (bureau, number, hash, recorded_at) values (${code}, 0, ${FIRST_HASH}, '2000-01-01T00:00:00Z')`.execute(
      tx,
    )
    await saveAreas(tx, code, [{ code: code as AreaCode, name: areaName, parent: null, also: [], group: null }])
    await noteCasesKept(tx, code)
  })
}

/** Adds areas or renames them; a code is never taken away, since postings may stand on it. */
export async function saveAreas(tx: Tx, bureau: string, areas: readonly Area[]): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from area where bureau = ${bureau}`.execute(tx)
  const start = rows[0]?.count ?? 0
  const list = areas.map(({ group, ...area }, index) => ({ bureau, ...area, grouped: group, ordinal: start + index }))
  const conflict =
    'on conflict (bureau, code) do update set name = excluded.name, parent = excluded.parent, also = excluded.also, grouped = excluded.grouped'
  await insertRows(tx, 'area', baseSchema.area!, list, conflict)
}

export async function loadAreas(tx: Tx, bureau: string): Promise<AreaTree> {
  const { rows } =
    await sql<Area>`${prepared} select code, name, parent, also, grouped as "group" from area where bureau = ${bureau} order by ordinal`.execute(
      tx,
    )
  return areaTree(bureau as AreaCode, rows)
}
