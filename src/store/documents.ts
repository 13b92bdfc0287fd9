import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AreaTree } from '../kernel/area.ts'
import { BOOKS_FROM, NOT_COMPARABLE, OPENING, TARGET_PATH } from '../kernel/books.ts'
import type { Catalog } from '../kernel/catalog.ts'
import type { Citation } from '../kernel/document/citation.ts'
import type { Dropped, Proposal, Unlinked } from '../kernel/document/draft.ts'
import type { DocumentText } from '../kernel/document/text.ts'
import type { At } from '../kernel/evaluate.ts'
import type { Leaf } from '../kernel/figure.ts'
import { formulaText } from '../kernel/indicator.ts'
import { yearOfMonth } from '../kernel/period.ts'
import type { Day } from '../kernel/values.ts'
import { insertRows } from './bulk.ts'
import type { Tx } from './database.ts'
import { condition } from './figures/drill.ts'
import type { Cutoff } from './journal/cutoff.ts'
import { canonical } from './journal/hash.ts'
import { baseSchema } from './schema/base.ts'
import type { SignatureKind } from './signatures.ts'

export type DocumentStatus = 'draft' | 'frozen'

/** 文稿 without its text, as lists show it. */
export interface DocumentHead {
  readonly id: string
  readonly template: string
  /** Of a template of the bureau's own: the version that it was drafted from. */
  readonly templateVersion: number | null
  readonly title: string
  readonly period: string
  readonly area: string
  readonly status: DocumentStatus
  /** Rises with every save; a save on an older one is refused. */
  readonly version: number
  readonly cutoff: Cutoff
  readonly asOf: Day
  readonly actor: string
  readonly createdAt: string
  readonly changedAt: string
  readonly changedBy: string
  readonly frozenAt: string | null
  readonly frozenBy: string | null
}

export interface StoredDocument extends DocumentHead {
  readonly text: DocumentText
  readonly citations: readonly Citation[]
  readonly proposals: readonly Proposal[]
  readonly dropped: readonly (Dropped | Unlinked)[]
  /** Of what was frozen; `null` for a draft. */
  readonly digest: string | null
}

interface HeadRow {
  readonly id: string
  readonly template: string
  readonly template_version: number | null
  readonly title: string
  readonly period: string
  readonly area: string
  readonly status: DocumentStatus
  readonly version: number
  readonly cutoff: number
  readonly cutoff_at: string
  readonly cutoff_hash: string
  readonly as_of: Day
  readonly actor: string
  readonly created_at: string
  readonly changed_at: string
  readonly changed_by: string
  readonly frozen_at: string | null
  readonly frozen_by: string | null
}

interface Row extends HeadRow {
  readonly text: DocumentText
  readonly citations: readonly Citation[]
  readonly proposals: readonly Proposal[]
  readonly dropped: readonly (Dropped | Unlinked)[]
  readonly digest: string | null
}

const HEAD_COLUMNS = sql.raw(
  'id, template, template_version, title, period, area, status, version, cutoff, cutoff_at, cutoff_hash, as_of, actor, created_at, changed_at, changed_by, frozen_at, frozen_by',
)

/** Documents, the latest made first. */
export async function listDocuments(tx: Tx, bureau: string): Promise<DocumentHead[]> {
  const { rows } =
    await sql<HeadRow>`select ${HEAD_COLUMNS} from document where bureau = ${bureau} order by created_at desc, id desc`.execute(
      tx,
    )
  return rows.map(headOf)
}

export async function findDocument(
  tx: Tx,
  bureau: string,
  id: string,
  { lock = false } = {},
): Promise<StoredDocument | null> {
  const { rows } =
    await sql<Row>`select * from document where bureau = ${bureau} and id::text = ${id} ${sql.raw(lock ? 'for update' : '')}`.execute(
      tx,
    )
  const [row] = rows
  if (row === undefined) return null
  const { text, citations, proposals, dropped, digest } = row
  return { ...headOf(row), text, citations, proposals, dropped, digest }
}

export async function insertDocument(tx: Tx, bureau: string, document: StoredDocument): Promise<void> {
  await insertRows(tx, 'document', baseSchema.document!, [{ bureau, ...rowOf(document) }])
}

export async function updateDocument(tx: Tx, bureau: string, document: StoredDocument): Promise<void> {
  const columns = Object.keys(rowOf(document)).filter((column) => column !== 'id')
  const conflict = `on conflict (bureau, id) do update set ${columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`
  await insertRows(tx, 'document', baseSchema.document!, [{ bureau, ...rowOf(document) }], conflict)
}

/** An earlier text of a document, kept when it was saved over. */
export interface VersionHead {
  readonly version: number
  readonly actor: string
  readonly savedAt: string
}

export interface StoredVersion extends VersionHead {
  readonly text: DocumentText
  readonly citations: readonly Citation[]
}

/** Keeps what a save is about to replace. */
export async function keepVersion(
  tx: Tx,
  bureau: string,
  { id, version, text, citations, changedBy, changedAt }: StoredDocument,
): Promise<void> {
  const row = { bureau, document: id, version, text, citations, actor: changedBy, saved_at: changedAt }
  await insertRows(tx, 'document_version', baseSchema.document_version!, [row])
}

/** Earlier texts, the latest first. */
export async function listVersions(tx: Tx, bureau: string, document: string): Promise<VersionHead[]> {
  const { rows } = await sql<VersionHead>`
    select version, actor, saved_at as "savedAt" from document_version
    where bureau = ${bureau} and document::text = ${document} order by version desc`.execute(tx)
  return rows
}

export async function findVersion(
  tx: Tx,
  bureau: string,
  document: string,
  version: number,
): Promise<StoredVersion | null> {
  const { rows } = await sql<StoredVersion>`
    select version, actor, saved_at as "savedAt", text, citations from document_version
    where bureau = ${bureau} and document::text = ${document} and version = ${version}`.execute(tx)
  return rows[0] ?? null
}

/** What freezing binds: the text, what it cites, and the place in the journal. */
export function documentDigest({
  id,
  text,
  citations,
  cutoff,
}: Pick<StoredDocument, 'id' | 'text' | 'citations' | 'cutoff'>): string {
  return createHash('sha256')
    .update(canonical([id, text, citations, cutoff.entry, cutoff.hash]))
    .digest('hex')
}

/**
 * What a signature binds: the words and the digits. Whoever countersigns signs no date of writing (成文日期): it is the
 * day of the sign-off, which writes it and binds it.
 */
export function signedDigest(text: DocumentText, kind: SignatureKind): string {
  const signed =
    kind === 'issue' ? text : text.map((block) => (block.kind === 'signature' ? { ...block, date: '' } : block))
  return createHash('sha256').update(canonical(signed)).digest('hex')
}

function headOf(row: HeadRow): DocumentHead {
  const { id, template, title, period, area, status, version, actor } = row
  return {
    id,
    template,
    templateVersion: row.template_version,
    title,
    period,
    area,
    status,
    version,
    cutoff: { entry: row.cutoff, recordedAt: row.cutoff_at, hash: row.cutoff_hash },
    asOf: row.as_of,
    actor,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by,
  }
}

function rowOf({
  templateVersion,
  cutoff,
  asOf,
  createdAt,
  changedAt,
  changedBy,
  frozenAt,
  frozenBy,
  ...rest
}: StoredDocument): { [column: string]: unknown } {
  return {
    ...rest,
    template_version: templateVersion,
    cutoff: cutoff.entry,
    cutoff_at: cutoff.recordedAt,
    cutoff_hash: cutoff.hash,
    as_of: asOf,
    created_at: createdAt,
    changed_at: changedAt,
    changed_by: changedBy,
    frozen_at: frozenAt,
    frozen_by: frozenBy,
  }
}

/** An entry that touched what a figure reads. */
export interface TouchingEntry {
  readonly entry: number
  readonly recordedAt: string
  readonly actor: string
  readonly kind: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly reason: string | null
  /** The workbook that brought the change. */
  readonly file: string | null
}

/** Entries after a cut-off whose postings a leaf reads, or that say from when and against what it is read. */
export async function entriesTouching(
  tx: Tx,
  { bureau, catalog, areas }: { readonly bureau: string; readonly catalog: Catalog; readonly areas: AreaTree },
  after: number,
  leaf: Leaf,
  at: At,
): Promise<TouchingEntry[]> {
  const { rows } = await sql<TouchingEntry>`
    select e.number as entry, e.recorded_at as "recordedAt", e.actor, e.kind, e.register, e.record, e.version, v.reason, b.file_name as file
    from entry e
    left join record_version v on v.bureau = e.bureau and v.record = e.record and v.version = e.version
    left join record_source s on s.bureau = e.bureau and s.record = e.record and s.version = e.version
    left join import_batch b on b.bureau = e.bureau and b.id = s.batch
    where e.bureau = ${bureau} and e.number > ${after} and exists (
      select 1 from posting p where p.bureau = e.bureau and p.entry = e.number
      and ((${condition(leaf, at, areas)}) or (${statements(catalog, leaf, at)})))
    order by e.number`.execute(tx)
  return rows
}

/** Statements of the books about themselves that a leaf is read under, on postings aliased `p`: 期初数, 建账日, 不可比, 序时. */
export function statements({ byFormula, posters }: Catalog, leaf: Leaf, { period }: At) {
  if (leaf.op === 'target')
    return sql`p.measure = ${TARGET_PATH.name} and p.dimensions ->> 'indicator' = ${leaf.indicator} and p.belongs_to = ${yearOfMonth(period.last)}`
  if (leaf.op === 'reading') return sql`false`
  const indicators = (byFormula.get(formulaText(leaf)) ?? []).map(({ id }) => id)
  const register = posters.get(leaf.measure)?.name ?? ''
  return sql`(p.measure = any(${[OPENING.name, NOT_COMPARABLE.name]}::text[]) and p.dimensions ->> 'indicator' = any(${indicators}::text[]))
    or (p.measure = ${BOOKS_FROM.name} and p.dimensions ->> 'register' = ${register})`
}
