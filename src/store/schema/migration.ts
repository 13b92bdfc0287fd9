import type { FrozenMigration } from '../migrate.ts'
import type { Schema } from './model.ts'
import { statementsBetween } from './model.ts'

/** The schema that steps lead to. A table that is declared no more stays, as it does in the database. */
export function schemaAfter(steps: readonly Pick<FrozenMigration, 'tables'>[]): Schema {
  return Object.assign({}, ...steps.map(({ tables }) => tables))
}

/** The text of a migration file: statements frozen as they are today, and the tables they lead to. */
export function migrationFile(name: string, before: Schema, after: Schema): string {
  const statements = statementsBetween(before, after)
  const changed = Object.entries(after).filter(
    ([table, facts]) => JSON.stringify(facts) !== JSON.stringify(before[table]),
  )
  return `import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = ${text({ name, statements, tables: Object.fromEntries(changed) })}
`
}

/** Short values in one line: a column is one. */
function text(value: unknown): string {
  const line = JSON.stringify(value)
  if (line.length <= LINE_MAX || typeof value !== 'object' || value === null) return line
  if (Array.isArray(value)) return `[\n${value.map(text).join(',\n')}\n]`
  const members = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${text(of)}`)
  return `{\n${members.join(',\n')}\n}`
}

const LINE_MAX = 100
