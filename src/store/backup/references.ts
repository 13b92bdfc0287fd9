import type pg from 'pg'
import type { Catalog } from '../../kernel/catalog.ts'

const HASHES_PER_READ = 1_000

/** Tables beside the books that name files: evidence of objections and appeals, forms signed on paper, lists of others. */
const besideBooks = {
  objection: 'evidence',
  review: 'content',
  ballot: 'content',
  reconciliation: 'file_hash',
  form: 'file_hash',
  form_filling: "file_hash || ' ' || blank_hash",
} as const

/**
 * The files that the books refer to, each once, as the session's snapshot has them: imported tables, evidence that
 * records and the steps of cases name, and what stands beside the books.
 */
export async function* referredFiles(client: pg.ClientBase, catalog: Catalog): AsyncGenerator<string> {
  await client.query(
    `declare referred no scroll cursor for
      select file_hash as hash from import_batch where file_hash ~ '^[0-9a-f]{64}$'
      union
      select found[1] from record_version, regexp_matches(content::text, '\\m[0-9a-f]{64}\\M', 'g') as found
       where register = any($1::text[])${await besides(client)}`,
    [registersWithFiles(catalog)],
  )
  for (;;) {
    const { rows } = await client.query<{ hash: string }>(`fetch ${HASHES_PER_READ} from referred`)
    for (const { hash } of rows) yield hash
    if (rows.length < HASHES_PER_READ) break
  }
  await client.query('close referred')
}

/** Books of an older version have not all of these tables. */
async function besides(client: pg.ClientBase): Promise<string> {
  const names = Object.keys(besideBooks)
  const { rows } = await client.query<{ name: keyof typeof besideBooks }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is not null',
    [names],
  )
  return rows
    .map(
      ({ name }) => `
      union
      select found[1] from ${name}, regexp_matches((${besideBooks[name]})::text, '\\m[0-9a-f]{64}\\M', 'g') as found`,
    )
    .join('')
}

/** Registers whose records or steps name files. */
export function registersWithFiles({ registers, procedures }: Catalog): readonly string[] {
  return [...registers.values()]
    .filter(
      ({ name, fields }) => procedures.has(name) || Object.values(fields).some(({ kind }) => kind.name === 'file'),
    )
    .map(({ name }) => name)
}
