import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Store } from '../database.ts'
import { tableName } from '../schema/registers.ts'

/*
 * A bureau's profile remembers under which rules all of its records stand posted, so that opening the books
 * asks one small table; records are looked through only after an upgrade has changed a rule.
 */

/** How all registers post, in short: another text as soon as one of them posts differently. */
export function postingRules({ registers }: Catalog): string {
  const versions = [...registers.values()].map(({ name, postsVersion }) => `${name} ${postsVersion}`).sort()
  return createHash('sha256').update(versions.join('\n')).digest('base64url').slice(0, 12)
}

/** The bureaus of which it is not known that they stand posted under these rules. */
export async function unsettledBureaus({ owner }: Pick<Store, 'owner'>, catalog: Catalog): Promise<readonly string[]> {
  const { rows } = await sql<{
    code: string
  }>`select code from bureau where profile->>'posted' is distinct from ${postingRules(catalog)} order by code`.execute(
    owner,
  )
  return rows.map(({ code }) => code)
}

export async function noteSettled({ owner }: Pick<Store, 'owner'>, catalog: Catalog, bureau: string): Promise<void> {
  const posted = JSON.stringify({ posted: postingRules(catalog) })
  await sql`update bureau set profile = profile || ${posted}::jsonb where code = ${bureau}`.execute(owner)
}

/** How many records were last posted by another rule than their register's present one. */
export async function countOutdated(
  { owner }: Pick<Store, 'owner'>,
  { registers }: Catalog,
  bureau: string,
): Promise<number> {
  const counts = [...registers.values()].map(
    (register) => sql`select count(*) as count from ${sql.table(tableName(register))} r
      join record_version v on v.bureau = r.bureau and v.record = r.id and v.version = r.version
      where r.bureau = ${bureau} and v.posts_version <> ${register.postsVersion}`,
  )
  if (counts.length === 0) return 0
  const { rows } = await sql<{
    count: number
  }>`select sum(count)::bigint as count from (${sql.join(counts, sql` union all `)}) as c`.execute(owner)
  return rows[0]?.count ?? 0
}
