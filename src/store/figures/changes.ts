import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import { BOOKS_FROM, NOT_COMPARABLE, OPENING, READING, TARGET, TARGET_PATH } from '../../kernel/books.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { At } from '../../kernel/evaluate.ts'
import { decimal } from '../../kernel/exact.ts'
import type { Leaf } from '../../kernel/figure.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Tx } from '../database.ts'
import { statements } from '../documents.ts'
import { condition } from './drill.ts'

/** Where entries are looked for: one bureau's, after one entry and up to another. */
export interface Span {
  readonly tx: Tx
  readonly bureau: string
  readonly catalog: Catalog
  readonly areas: AreaTree
  readonly after: number
  readonly upTo: number
}

export interface ChangingLine {
  readonly entry: number
  readonly subject: string | null
  readonly quantity: Decimal
}

/** The journal lines of a span that a leaf reads, reversals with their sign, in the order of recording. */
export async function linesBetween(
  { tx, bureau, areas, after, upTo }: Span,
  leaf: Leaf,
  at: At,
): Promise<ChangingLine[]> {
  const { rows } = await sql<{ entry: number; subject: string | null; quantity: string }>`
    select p.entry, p.subject, sum(p.quantity) as quantity from posting p
    where p.bureau = ${bureau} and p.entry > ${after} and p.entry <= ${upTo} and ${condition(leaf, at, areas)}
    group by p.entry, p.subject having sum(p.quantity) <> 0 order by p.entry, p.subject`.execute(tx)
  return rows.map(({ quantity, ...row }) => ({ ...row, quantity: decimal(quantity) }))
}

/** What each of some subjects came to up to an entry. */
export async function subjectSums(
  { tx, bureau, areas, after }: Span,
  leaf: Leaf,
  at: At,
  subjects: readonly string[],
): Promise<Map<string, Decimal>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; quantity: string }>`
    select p.subject, sum(p.quantity) as quantity from posting p
    where p.bureau = ${bureau} and p.entry <= ${after} and p.subject = any(${[...subjects]}::text[]) and ${condition(leaf, at, areas)}
    group by p.subject`.execute(tx)
  return new Map(rows.map(({ subject, quantity }) => [subject, decimal(quantity)]))
}

export interface Turn {
  readonly entry: number
  readonly recordedAt: string
}

/** Entries of a span after which a leaf is read otherwise: an opening, a first month of books, another body's figure. */
export async function turnsBetween(
  { tx, bureau, catalog, areas, after, upTo }: Span,
  leaf: Leaf,
  at: At,
): Promise<Turn[]> {
  const own = leaf.op === 'reading' || leaf.op === 'target'
  const reads = own
    ? sql`${condition(leaf, at, areas)} or ${statements(catalog, leaf, at)}`
    : statements(catalog, leaf, at)
  const register = own ? '' : (catalog.posters.get(leaf.measure)?.name ?? '')
  // From the few postings of the books about themselves to their entries: the other way round would look at every entry.
  const { rows } = await sql<Turn>`
    with found as materialized (
      select p.entry from posting p
      where p.bureau = ${bureau} and p.measure = any(${measuresOf(leaf)}::text[]) and p.entry > ${after} and p.entry <= ${upTo} and (${reads})
      union select b.entry from book_start b where b.bureau = ${bureau} and b.register = ${register} and b.entry > ${after} and b.entry <= ${upTo}
    )
    select e.number as entry, e.recorded_at as "recordedAt" from found
    join entry e on e.bureau = ${bureau} and e.number = found.entry order by e.number`.execute(tx)
  return rows
}

/** What is posted about how a leaf is read, and of figures that others own, what is read. */
function measuresOf({ op }: Leaf): readonly string[] {
  if (op === 'reading') return [READING.name]
  if (op === 'target') return [TARGET.name, TARGET_PATH.name]
  return [OPENING.name, NOT_COMPARABLE.name, BOOKS_FROM.name]
}

/** What was written down with an entry: by whom, about what, why, and the workbook that brought it. */
export interface EntryFacts {
  readonly entry: number
  readonly recordedAt: string
  readonly actor: string
  readonly kind: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly reason: string | null
  readonly file: string | null
  /** First day on which something of it happened. */
  readonly occurredOn: string | null
  /** Its postings stand in more than one area: something moved. */
  readonly moved: boolean
}

export async function entryFacts(tx: Tx, bureau: string, entries: readonly number[]): Promise<Map<number, EntryFacts>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<EntryFacts>`
    select e.number as entry, e.recorded_at as "recordedAt", e.actor, e.kind, e.register, e.record, e.version, v.reason, b.file_name as file,
      lines.occurred_on as "occurredOn", coalesce(lines.areas, 0) > 1 as moved
    from entry e
    left join record_version v on v.bureau = e.bureau and v.record = e.record and v.version = e.version
    left join record_source s on s.bureau = e.bureau and s.record = e.record and s.version = e.version
    left join import_batch b on b.bureau = e.bureau and b.id = s.batch
    left join lateral (
      select min(p.occurred_on)::text as occurred_on, count(distinct p.area) as areas from posting p where p.bureau = e.bureau and p.entry = e.number
    ) lines on true
    where e.bureau = ${bureau} and e.number = any(${[...entries]}::bigint[])`.execute(tx)
  return new Map(rows.map((row) => [row.entry, row]))
}
