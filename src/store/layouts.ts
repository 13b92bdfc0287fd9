import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** One version of a Word layout of the bureau's own. */
export interface StoredLayout {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly fileName: string
  readonly fileHash: string
  /** What each blank takes, by the words in its braces. */
  readonly mapping: { readonly [blank: string]: string }
  readonly retired: boolean
  readonly actor: string
  readonly savedAt: string
}

export async function insertLayout(tx: Tx, bureau: string, layout: StoredLayout): Promise<void> {
  const { fileName, fileHash, savedAt, ...rest } = layout
  const row = { bureau, ...rest, file_name: fileName, file_hash: fileHash, saved_at: savedAt }
  await insertRows(tx, 'document_layout', baseSchema.document_layout!, [row])
}

/** The layouts in use, each as it was last saved. */
export async function listLayouts(tx: Tx, bureau: string): Promise<readonly StoredLayout[]> {
  const { rows } = await sql<StoredLayout>`
    select id, version, name, file_name as "fileName", file_hash as "fileHash", mapping, retired, actor,
      saved_at as "savedAt"
    from (select distinct on (id) * from document_layout where bureau = ${bureau} order by id, version desc) last
    where not retired order by name, id`.execute(tx)
  return rows
}
