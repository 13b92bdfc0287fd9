import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** 报数单 without its cells, as a list shows it. */
export interface SheetHead {
  readonly id: string
  readonly title: string
  readonly askedBy: string
  readonly purpose: string
  readonly cutoff: number
  readonly cutoffAt: string
  readonly actor: string
  readonly issuedAt: string
}

/** A sheet as it was issued; what it asked for and what it told are the caller's own. */
export interface StoredSheet extends SheetHead {
  readonly request: unknown
  readonly cells: unknown
}

const HEAD = sql.raw(
  'id, title, asked_by as "askedBy", purpose, cutoff, cutoff_at as "cutoffAt", actor, issued_at as "issuedAt"',
)

/** Sheets are added and never changed: the application may not write to them again. */
export async function insertSheet(tx: Tx, bureau: string, sheet: StoredSheet): Promise<void> {
  const { askedBy, cutoffAt, issuedAt, ...rest } = sheet
  const row = { bureau, ...rest, asked_by: askedBy, cutoff_at: cutoffAt, issued_at: issuedAt }
  await insertRows(tx, 'figure_sheet', baseSchema.figure_sheet!, [row])
}

/** Sheets, the latest first; those in whose title, asker, purpose or figures the words occur. */
export async function listSheets(
  tx: Tx,
  bureau: string,
  { words, offset, limit }: { readonly words: string; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly sheets: readonly SheetHead[] }> {
  const among = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(
      (word) =>
        sql`and position(lower(${word}) in lower(concat_ws(' ', title, asked_by, purpose, actor, cells ->> 'words'))) > 0`,
    )
  const where = sql`bureau = ${bureau} ${sql.join(among, sql` `)}`
  const [counted, found] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total from figure_sheet where ${where}`.execute(tx),
    sql<SheetHead>`select ${HEAD} from figure_sheet where ${where} order by issued_at desc, id desc limit ${limit} offset ${offset}`.execute(
      tx,
    ),
  ])
  return { total: counted.rows[0]?.total ?? 0, sheets: found.rows }
}

export async function findSheet(tx: Tx, bureau: string, id: string): Promise<StoredSheet | null> {
  const { rows } = await sql<StoredSheet>`
    select ${HEAD}, request, cells from figure_sheet where bureau = ${bureau} and id::text = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The sheets whose title stands in a text that has no blanks, the latest first. */
export async function sheetsTitledIn(tx: Tx, bureau: string, text: string): Promise<readonly StoredSheet[]> {
  const { rows } = await sql<StoredSheet>`
    select ${HEAD}, request, cells from figure_sheet
    where bureau = ${bureau} and length(title) >= ${TITLE_CHARACTERS_MIN}
      and position(regexp_replace(title, '\\s', '', 'g') in ${text}) > 0
    order by issued_at desc limit ${TITLED_MAX}`.execute(tx)
  return rows
}

const TITLE_CHARACTERS_MIN = 4
const TITLED_MAX = 50
