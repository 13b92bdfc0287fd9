import { migrations } from '../migrations/index.ts'
import { quoted, type Schema, type Table } from '../schema/model.ts'

/** Whoever was signed in signs in again: a backup lets nobody in. */
const LEFT_OUT: ReadonlySet<string> = new Set(['session'])

/** All tables that a schema of these steps has: nothing is ever dropped but what is computed again. */
function tablesAfter(steps: readonly string[]): Schema {
  const all: { [name: string]: Table } = {}
  for (const { name, tables } of migrations) {
    if (!steps.includes(name)) continue
    for (const [table, facts] of Object.entries(tables)) {
      const columns = facts.derived ? facts.columns : { ...all[table]?.columns, ...facts.columns }
      all[table] = { ...facts, columns }
    }
  }
  return all
}

/** The tables that a backup holds, with their columns; balances are made anew from the postings. */
export function keptTables(steps: readonly string[]): { readonly [table: string]: readonly string[] } {
  return Object.fromEntries(
    Object.entries(tablesAfter(steps))
      .filter(([name, { derived }]) => !derived && !LEFT_OUT.has(name))
      .map(([name, { columns }]) => [name, Object.keys(columns)]),
  )
}

/** Every table that is ours, at any step. */
export function ownTables(): readonly string[] {
  return [...Object.keys(tablesAfter(stepNames())), ...MIGRATOR_TABLES]
}

export const MIGRATION_TABLE = 'kysely_migration'
const MIGRATOR_TABLES = [MIGRATION_TABLE, 'kysely_migration_lock']

export function stepNames(): readonly string[] {
  return migrations.map(({ name }) => name)
}

/** How rows leave and enter a table: PostgreSQL's own text format, a line for a row. */
export function copyStatement(
  table: string,
  columns: readonly string[],
  direction: 'to stdout' | 'from stdin',
): string {
  return `copy ${quoted(table)} (${columns.map(quoted).join(', ')}) ${direction}`
}

/** So that every server writes the same text of the same value. */
export const COPY_SETTINGS = [
  `set client_encoding = 'UTF8'`,
  `set datestyle = 'ISO, YMD'`,
  `set timezone = 'UTC'`,
  `set statement_timeout = 0`,
]
