import { sql } from 'kysely'
import type { Tx } from '../database.ts'

type Cells = { readonly [field: string]: readonly [column: string, text: string] }

/** For each record, the text under which each field last came in from a file. */
export async function lastImportedCells(
  tx: Tx,
  bureau: string,
  records: readonly string[],
): Promise<Map<string, { readonly [field: string]: string }>> {
  const found = new Map<string, { [field: string]: string }>()
  if (records.length === 0) return found
  const { rows } = await sql<{ record: string; cells: Cells }>`
    select record, cells from record_source where bureau = ${bureau} and record = any(${[...records]}::uuid[]) order by record, version`.execute(
    tx,
  )
  for (const { record, cells } of rows) {
    const texts = found.get(record) ?? {}
    for (const [field, [, text]] of Object.entries(cells)) texts[field] = text
    found.set(record, texts)
  }
  return found
}
