import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** 套表: a blank with what its cells take, as somebody last mapped it. */
export interface StoredForm<W = unknown, M = unknown> {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly kind: 'xlsx' | 'docx'
  readonly fileName: string
  readonly fileHash: string
  readonly words: W
  readonly mapping: M
  readonly actor: string
  readonly savedAt: string
}

export interface StoredFilling<L = unknown> {
  /** Of the sheet of figures that tells its numbers. */
  readonly id: string
  readonly form: string
  readonly version: number
  readonly period: string
  readonly area: string | null
  readonly fileName: string
  readonly blankHash: string
  readonly fileHash: string
  /** Cells that stayed empty, and why. */
  readonly left: L
  readonly actor: string
  readonly filledAt: string
}

const FORM = sql.raw(
  'id, version, name, kind, file_name as "fileName", file_hash as "fileHash", words, mapping, actor, saved_at as "savedAt"',
)
const FILLING = sql.raw(
  'id, form, version, period, area, file_name as "fileName", blank_hash as "blankHash", file_hash as "fileHash", "left", actor, filled_at as "filledAt"',
)

export async function insertForm(tx: Tx, bureau: string, form: StoredForm): Promise<void> {
  const { fileName, fileHash, savedAt, ...rest } = form
  const row = { bureau, ...rest, file_name: fileName, file_hash: fileHash, saved_at: savedAt }
  await insertRows(tx, 'form', baseSchema.form!, [row])
}

/** The forms of a bureau, each as it was last mapped. */
export async function listForms<W, M>(tx: Tx, bureau: string): Promise<readonly StoredForm<W, M>[]> {
  const { rows } = await sql<StoredForm<W, M>>`
    select ${FORM} from (select distinct on (id) * from form where bureau = ${bureau} order by id, version desc) last
    order by name`.execute(tx)
  return rows
}

export async function findForm<W, M>(tx: Tx, bureau: string, id: string): Promise<StoredForm<W, M> | null> {
  const { rows } = await sql<StoredForm<W, M>>`
    select ${FORM} from form where bureau = ${bureau} and id::text = ${id} order by version desc limit 1`.execute(tx)
  return rows[0] ?? null
}

export async function insertFilling(tx: Tx, bureau: string, filling: StoredFilling): Promise<void> {
  const { fileName, blankHash, fileHash, filledAt, ...rest } = filling
  const row = { bureau, ...rest, file_name: fileName, blank_hash: blankHash, file_hash: fileHash, filled_at: filledAt }
  await insertRows(tx, 'form_filling', baseSchema.form_filling!, [row])
}

/** What was filled in of a form, the latest first. */
export async function fillingsOf<L>(tx: Tx, bureau: string, form: string): Promise<readonly StoredFilling<L>[]> {
  const { rows } = await sql<StoredFilling<L>>`
    select ${FILLING} from form_filling where bureau = ${bureau} and form::text = ${form} order by filled_at desc limit 200`.execute(
    tx,
  )
  return rows
}

export async function findFilling<L>(tx: Tx, bureau: string, id: string): Promise<StoredFilling<L> | null> {
  const { rows } = await sql<StoredFilling<L>>`
    select ${FILLING} from form_filling where bureau = ${bureau} and id::text = ${id}`.execute(tx)
  return rows[0] ?? null
}
