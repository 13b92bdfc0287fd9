import { sql } from 'kysely'
import type { Store, Tx } from './database.ts'

type Settings = { readonly app: Store['app'] | Tx }

/** The bureau of what is set for the installation. */
export const INSTALLATION = ''

/** What an administrator has set; `null` where nobody has. */
export async function loadSetting({ app }: Settings, bureau: string, name: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from setting where bureau = ${bureau} and name = ${name}`.execute(app)
  return rows[0]?.value ?? null
}

export async function saveSetting(
  { app }: Settings,
  {
    bureau,
    name,
    value,
    actor,
    at,
  }: {
    readonly bureau: string
    readonly name: string
    readonly value: unknown
    readonly actor: string
    readonly at: Date
  },
): Promise<void> {
  await sql`insert into setting (bureau, name, value, version, actor, changed_at)
    values (${bureau}, ${name}, ${JSON.stringify(value)}::jsonb, 1, ${actor}, ${at.toISOString()})
    on conflict (bureau, name) do update set value = excluded.value, version = setting.version + 1,
      actor = excluded.actor, changed_at = excluded.changed_at`.execute(app)
}
