import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { quoted, type Table } from './schema/model.ts'

/** Rows of one table in one statement; a column left out of a row takes its default where all rows leave it out. */
export async function insertRows(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly { readonly [column: string]: unknown }[],
  conflict = '',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(table.columns).filter((column) => column in first)
  const types = columns.map((column) => `${quoted(column)} ${table.columns[column]?.type}`).join(', ')
  const names = columns.map(quoted).join(', ')
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const part = JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT))
    await sql`insert into ${sql.raw(quoted(name))} (${sql.raw(names)})
      select ${sql.raw(names)} from jsonb_to_recordset(${part}::jsonb) as given(${sql.raw(types)}) ${sql.raw(conflict)}`.execute(
      tx,
    )
  }
}

const ROWS_PER_STATEMENT = 2_000
