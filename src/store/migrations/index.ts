import type { FrozenMigration } from '../migrate.ts'
import { migration as first } from './0001-books.ts'

/** All steps, in their order. */
export const migrations: readonly FrozenMigration[] = [first]
