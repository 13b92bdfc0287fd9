import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** One version of a template of the bureau's own. */
export interface StoredTemplate {
  readonly id: string
  readonly version: number
  readonly name: string
  /** The template that it was copied from. */
  readonly origin: string
  readonly source: string
  readonly retired: boolean
  readonly actor: string
  readonly savedAt: string
}

const COLUMNS = sql.raw('id, version, name, origin, source, retired, actor, saved_at as "savedAt"')

export async function insertTemplate(tx: Tx, bureau: string, template: StoredTemplate): Promise<void> {
  const { savedAt, ...rest } = template
  await insertRows(tx, 'document_template', baseSchema.document_template!, [{ bureau, ...rest, saved_at: savedAt }])
}

/** The templates of a bureau's own that are in use, each as it was last saved. */
export async function listOwnTemplates(tx: Tx, bureau: string): Promise<readonly StoredTemplate[]> {
  const { rows } = await sql<StoredTemplate>`
    select ${COLUMNS} from (
      select distinct on (id) * from document_template where bureau = ${bureau} order by id, version desc) last
    where not retired order by name, id`.execute(tx)
  return rows
}

/** A version, or the last one where none is named. */
export async function findOwnTemplate(
  tx: Tx,
  bureau: string,
  id: string,
  version: number | null = null,
): Promise<StoredTemplate | null> {
  const { rows } = await sql<StoredTemplate>`
    select ${COLUMNS} from document_template
    where bureau = ${bureau} and id::text = ${id} and (${version}::int is null or version = ${version})
    order by version desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** All versions, the latest first. */
export async function templateVersions(tx: Tx, bureau: string, id: string): Promise<readonly StoredTemplate[]> {
  const { rows } = await sql<StoredTemplate>`
    select ${COLUMNS} from document_template where bureau = ${bureau} and id::text = ${id} order by version desc`.execute(
    tx,
  )
  return rows
}
