import type pg from 'pg'
import type { Catalog } from '../../kernel/catalog.ts'

const HASHES_PER_READ = 1_000

/** The files that the books refer to, each once, as the session's snapshot has them: imported tables, and evidence that records name. */
export async function* referredFiles(client: pg.ClientBase, { registers }: Catalog): AsyncGenerator<string> {
  const withFiles = [...registers.values()]
    .filter(({ fields }) => Object.values(fields).some(({ kind }) => kind.name === 'file'))
    .map(({ name }) => name)
  await client.query(
    `declare referred no scroll cursor for
      select file_hash as hash from import_batch where file_hash ~ '^[0-9a-f]{64}$'
      union
      select found[1] from record_version, regexp_matches(content::text, '\\m[0-9a-f]{64}\\M', 'g') as found
      where register = any($1::text[])`,
    [withFiles],
  )
  for (;;) {
    const { rows } = await client.query<{ hash: string }>(`fetch ${HASHES_PER_READ} from referred`)
    for (const { hash } of rows) yield hash
    if (rows.length < HASHES_PER_READ) break
  }
  await client.query('close referred')
}
