import { sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { literal } from './database.ts'
import { migrations } from './migrations/index.ts'
import { APP_ROLE, type Schema } from './schema/model.ts'

/** A step of the schema: statements written down once and never changed. */
export interface FrozenMigration {
  readonly name: string
  readonly statements: readonly string[]
  /** The tables that it makes or changes, as they are after it. */
  readonly tables: Schema
}

/**
 * Brings the schema up to date, or up to one step of it, forward only. Safe when several processes start at
 * once.
 */
export async function migrate(owner: Database, appPassword: string | null, upTo?: string): Promise<void> {
  await makeRole(owner, appPassword)
  if (upTo === undefined && (await isLatest(owner))) return
  const migrator = new Migrator({
    db: owner,
    provider: {
      getMigrations: async () => Object.fromEntries(migrations.map((migration) => [migration.name, step(migration)])),
    },
  })
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
  if (error) throw error
}

/** Whether nothing is left to do. The migrator reads the whole catalogue to find out: most of a second, at every start. */
async function isLatest(owner: Database): Promise<boolean> {
  const { rows: tables } = await sql`select from pg_class where oid = to_regclass(${DEFAULT_MIGRATION_TABLE})`.execute(
    owner,
  )
  if (tables.length === 0) return false
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(owner)
  const done = new Set(rows.map(({ name }) => name))
  return done.size === migrations.length && migrations.every(({ name }) => done.has(name))
}

function step({ statements }: FrozenMigration): Migration {
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db)
    },
  }
}

async function makeRole(owner: Database, password: string | null): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${APP_ROLE}`.execute(owner)
  const login = password === null ? 'login' : `login password ${literal(password)}`
  try {
    if (rows.length === 0) await sql.raw(`create role ${APP_ROLE} ${login} nosuperuser nobypassrls`).execute(owner)
    else if (password !== null) await sql.raw(`alter role ${APP_ROLE} ${login}`).execute(owner)
  } catch (error) {
    if (!isRace(error)) throw error
  }
}

// Another process made or altered the role in the same moment.
function isRace(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === '42710' || error.code === '23505' || error.code === 'XX000')
  )
}
