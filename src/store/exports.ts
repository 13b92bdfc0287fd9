import { v7 as uuid } from 'uuid'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** What left the system: a list, a document, an annex. */
export interface ExportNote {
  readonly actor: string
  /** As the log shows it: 导出企业台账. */
  readonly what: string
  /** Filter, columns or document, so that the same can be made again. */
  readonly detail: unknown
  readonly rows: number
  /** Names the export, where it may be made again after an interruption: it is logged once. */
  readonly id?: string
}

/** Every export is logged, in the transaction that reads what is exported. */
export async function logExport(tx: Tx, bureau: string, { id = uuid(), ...note }: ExportNote): Promise<void> {
  const at = new Date().toISOString()
  const { actor, what, detail, rows } = note
  const row = { bureau, id, actor, what, detail, rows, at }
  await insertRows(tx, 'export_log', baseSchema.export_log!, [row], 'on conflict (bureau, id) do nothing')
}
