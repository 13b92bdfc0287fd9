import type { Schema } from './model.ts'
import { statementsBetween } from './model.ts'

/** The text of a migration file: statements frozen as they are today, and the schema they lead to. */
export function migrationFile(name: string, before: Schema, after: Schema): string {
  const statements = statementsBetween(before, after)
  return `import type { FrozenMigration } from '../migrate.ts'

/** Written by src/store/schema/freeze.ts; never edited once released. */
export const migration: FrozenMigration = ${JSON.stringify({ name, statements, schema: after }, null, 2)}
`
}
