import { sql } from 'kysely'
import type { Tx } from '../database.ts'

type Cells = { readonly [field: string]: readonly [column: string, text: string] }

/** For each record, the text under which each field last came in from a file that was not withdrawn. */
export async function lastImportedCells(
  tx: Tx,
  bureau: string,
  records: readonly string[],
): Promise<Map<string, { readonly [field: string]: string }>> {
  const found = new Map<string, { [field: string]: string }>()
  if (records.length === 0) return found
  const { rows } = await sql<{ record: string; cells: Cells }>`
    select s.record, s.cells from record_source s
    join import_batch b on b.bureau = s.bureau and b.id = s.batch and b.status <> 'withdrawn'
    where s.bureau = ${bureau} and s.record = any(${[...records]}::uuid[]) order by s.record, s.version`.execute(tx)
  for (const { record, cells } of rows) {
    const texts = found.get(record) ?? {}
    for (const [field, [, text]] of Object.entries(cells)) texts[field] = text
    found.set(record, texts)
  }
  return found
}
