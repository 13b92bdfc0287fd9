import { sql } from 'kysely'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { baseSchema } from './schema/base.ts'

/** 批注: what somebody says of a place in a document, or answers to it. */
export interface DocumentComment {
  readonly ordinal: number
  /** The one that it answers; `null` for one that stands at a place of its own. */
  readonly answers: number | null
  /** The block of the text in which its words stood when it was made. */
  readonly block: number
  /** The words that it is about, U+FFFC for each figure. */
  readonly quote: string
  readonly text: string
  readonly actor: string
  readonly saidAt: string
  readonly resolvedBy: string | null
  readonly resolvedAt: string | null
}

/** All of a document's, in the order in which they were said. */
export async function commentsOf(tx: Tx, bureau: string, document: string): Promise<readonly DocumentComment[]> {
  const { rows } = await sql<DocumentComment>`
    select ordinal, answers, block, quote, text, actor, said_at as "saidAt", resolved_by as "resolvedBy",
      resolved_at as "resolvedAt"
    from document_comment where bureau = ${bureau} and document::text = ${document} order by ordinal`.execute(tx)
  return rows
}

export async function insertComment(tx: Tx, bureau: string, document: string, comment: DocumentComment): Promise<void> {
  const { saidAt, resolvedBy, resolvedAt, ...rest } = comment
  const row = { bureau, document, ...rest, said_at: saidAt, resolved_by: resolvedBy, resolved_at: resolvedAt }
  await insertRows(tx, 'document_comment', baseSchema.document_comment!, [row])
}

export async function resolveComment(
  tx: Tx,
  bureau: string,
  document: string,
  ordinal: number,
  by: { readonly actor: string; readonly at: string } | null,
): Promise<void> {
  await sql`update document_comment set resolved_by = ${by?.actor ?? null}, resolved_at = ${by?.at ?? null}
    where bureau = ${bureau} and document::text = ${document} and ordinal = ${ordinal}`.execute(tx)
}
