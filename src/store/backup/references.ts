import type pg from 'pg'
import type { Catalog } from '../../kernel/catalog.ts'

const HASHES_PER_READ = 1_000

/** The files that the books refer to, each once, as the session's snapshot has them: imported tables, and evidence that records name. */
export async function* referredFiles(client: pg.ClientBase, catalog: Catalog): AsyncGenerator<string> {
  await client.query(
    `declare referred no scroll cursor for
      select file_hash as hash from import_batch where file_hash ~ '^[0-9a-f]{64}$'
      union
      select found[1] from record_version, regexp_matches(content::text, '\\m[0-9a-f]{64}\\M', 'g') as found
      where register = any($1::text[])
      ${await besideBooks(client)}`,
    [registersWithFiles(catalog)],
  )
  for (;;) {
    const { rows } = await client.query<{ hash: string }>(`fetch ${HASHES_PER_READ} from referred`)
    for (const { hash } of rows) yield hash
    if (rows.length < HASHES_PER_READ) break
  }
  await client.query('close referred')
}

/** Registers whose records or steps name files. */
export function registersWithFiles({ registers, procedures }: Catalog): readonly string[] {
  return [...registers.values()]
    .filter(
      ({ name, fields }) => procedures.has(name) || Object.values(fields).some(({ kind }) => kind.name === 'file'),
    )
    .map(({ name }) => name)
}

/** Evidence of objections, and forms that experts signed on paper; older books have no such tables. */
async function besideBooks(client: pg.ClientBase): Promise<string> {
  const tables = [
    ['objection', 'evidence'],
    ['ballot', 'content'],
  ] as const
  const parts: string[] = []
  for (const [table, column] of tables) {
    const { rows } = await client.query<{ found: boolean }>(
      `select to_regclass('public.${table}') is not null as found`,
    )
    if (rows[0]?.found === true)
      parts.push(`union select found[1] from ${table}, regexp_matches(${column}::text, '[0-9a-f]{64}', 'g') as found`)
  }
  return parts.join(' ')
}
