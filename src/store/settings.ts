import { sql } from 'kysely'
import type { Store, Tx } from './database.ts'
import { Refusal } from './refusal.ts'

/** The bureau of what is set for the installation. */
export const INSTALLATION = ''

/** What an administrator has set; `version` 0 where nobody has. */
export interface Setting<T> {
  readonly value: T | null
  readonly version: number
}

export async function loadSetting<T>(db: Store['app'] | Tx, bureau: string, name: string): Promise<Setting<T>> {
  const { rows } = await sql<{ value: T; version: number }>`
    select value, version from setting where bureau = ${bureau} and name = ${name}`.execute(db)
  return rows[0] ?? { value: null, version: 0 }
}

/** Refuses where somebody else has saved since `version`; `null` takes the place of whatever is there. */
export async function saveSetting<T>(
  db: Store['app'] | Tx,
  {
    bureau,
    name,
    value,
    version,
    actor,
  }: { bureau: string; name: string; value: T; version: number | null; actor: string },
): Promise<void> {
  const now = new Date().toISOString()
  const { numAffectedRows } = await sql`
    insert into setting (bureau, name, value, version, actor, changed_at)
    select ${bureau}, ${name}, ${JSON.stringify(value)}::jsonb, 1, ${actor}, ${now} where coalesce(${version}::integer, 0) = 0
      or exists (select 1 from setting where bureau = ${bureau} and name = ${name})
    on conflict (bureau, name) do update set value = excluded.value, version = setting.version + 1,
      actor = excluded.actor, changed_at = excluded.changed_at
    where setting.version = coalesce(${version}::integer, setting.version)`.execute(db)
  if (numAffectedRows === 0n) throw new Refusal('setting.stale', '这项设置刚被别人改过', '请刷新后再改')
}
