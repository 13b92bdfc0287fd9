import { sql } from 'kysely'
import type { AreaTree } from '../../kernel/area.ts'
import { OUTSIDE } from '../../kernel/area.ts'
import { OPENING, READING, TARGET } from '../../kernel/books.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import type { At } from '../../kernel/evaluate.ts'
import { addDecimals, decimal, isZero } from '../../kernel/exact.ts'
import type { Leaf, ReadingLeaf, TargetLeaf } from '../../kernel/figure.ts'
import { firstDay, lastDay, periodCode, yearOfMonth } from '../../kernel/period.ts'
import type { Register } from '../../kernel/register.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Dimensions } from '../../kernel/where.ts'
import type { Tx } from '../database.ts'
import { belongsWithin } from './belonging.ts'
import { textOf } from './text.ts'

/** One posting behind a figure, back to the cell that brought it. */
export interface DrillLine {
  readonly entry: number
  readonly quantity: Decimal
  readonly occurredOn: string
  readonly recordedAt: string
  readonly subject: string | null
  readonly area: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly source: DrillSource | null
}

export interface DrillSource {
  readonly file: string
  readonly fileHash: string
  readonly sheet: string
  readonly row: number
  readonly column: string
}

interface Row {
  readonly entry: number
  readonly quantity: string
  readonly occurred_on: string
  readonly recorded_at: string
  readonly subject: string | null
  readonly area: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly file_name: string | null
  readonly file_hash: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly cells: { readonly [field: string]: readonly [column: string, text: string] } | null
}

/**
 * The postings that make up a leaf, as known at the cut-off: those that later reversals took back are left
 * out together with the reversals. Flow and stock: they sum to the value. Distinct and holders: the subjects
 * they are about are counted. Reading and target: the one record.
 */
export async function drillLeaf(
  tx: Tx,
  { registers }: Pick<Catalog, 'registers'>,
  bureau: string,
  areas: AreaTree,
  cutoff: number,
  leaf: Leaf,
  at: At,
): Promise<DrillLine[]> {
  const rows = await standingPostings(tx, bureau, cutoff, condition(leaf, at, areas))
  const lines = rows.map((row) => lineOf(row, registers.get(row.register)))
  switch (leaf.op) {
    case 'distinct':
      return ofSubjects(lines, (sum) => !isZero(sum))
    case 'holders':
      return ofSubjects(lines, (sum) => !isZero(sum) && !sum.startsWith('-'))
    case 'reading':
      return leaf.take === 'latest' && !leaf.additive ? lines.slice(-1) : lines
    case 'flow':
    case 'stock':
    case 'target':
      return lines
  }
}

/** The 期初数 that takes part in a leaf's value: what was stated for the leaf's indicator, there and then. */
export async function drillOpening(
  tx: Tx,
  { registers, byFormula }: Pick<Catalog, 'registers' | 'byFormula'>,
  bureau: string,
  cutoff: number,
  leaf: Leaf,
  { period, area }: At,
): Promise<DrillLine | null> {
  for (const { id } of byFormula.get(textOf(leaf)) ?? []) {
    const stated = sql`p.measure = ${OPENING.name} and p.dimensions ->> 'indicator' = ${id}
      and p.dimensions ->> 'period' = ${periodCode(period)} and p.area = ${area}`
    const row = (await standingPostings(tx, bureau, cutoff, stated)).at(-1)
    if (row !== undefined) return lineOf(row, registers.get(row.register))
  }
  return null
}

function ofSubjects(lines: readonly DrillLine[], counts: (sum: Decimal) => boolean): DrillLine[] {
  const sums = new Map<string, Decimal>()
  for (const { subject, quantity } of lines)
    if (subject !== null) sums.set(subject, addDecimals(sums.get(subject) ?? ('0' as Decimal), quantity))
  return lines.filter(({ subject }) => subject !== null && counts(sums.get(subject) ?? ('0' as Decimal)))
}

type Condition = ReturnType<typeof sql>

/** The postings, aliased `p`, that a leaf may read. */
export function condition(leaf: Leaf, at: At, areas: AreaTree): Condition {
  const ground = sql`p.area = any(${[...areas.within(at.area)]}::text[])`
  switch (leaf.op) {
    case 'flow':
    case 'distinct':
      return sql`p.measure = ${leaf.measure} and ${within(leaf.sumBy, at)} and ${ground} and ${along(leaf.where)}`
    case 'stock':
    case 'holders':
      return sql`p.measure = ${leaf.measure} and p.occurred_on <= ${lastDay(at.period)} and ${ground} and ${along(leaf.where)}`
    case 'reading':
      return readingCondition(leaf, at, areas)
    case 'target':
      return targetCondition(leaf, at)
  }
}

function within(sumBy: 'occurrence' | 'belongsTo', { period }: At): Condition {
  if (sumBy === 'occurrence') return sql`p.occurred_on between ${firstDay(period)} and ${lastDay(period)}`
  const { from, to, since, until } = belongsWithin(period)
  return sql`p.belongs_to between ${from} and ${to}
    and (${since === null} or p.occurred_on >= ${firstDay(period)}) and (${until === null} or p.occurred_on <= ${lastDay(period)})`
}

/** Postings, aliased `p`, that have these values along these dimensions. */
export function along(where: Dimensions): Condition {
  const parts = Object.entries(where).map(
    ([name, values]) => sql`coalesce(p.dimensions ->> ${name}, '') = any(${[...values]}::text[])`,
  )
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
}

function readingCondition({ series, take, additive }: ReadingLeaf, { period, area }: At, areas: AreaTree): Condition {
  const ground = additive ? areas.within(area) : [area]
  const when =
    take === 'exact' ? sql`p.dimensions ->> 'period' = ${periodCode(period)}` : sql`p.occurred_on <= ${lastDay(period)}`
  return sql`p.measure = ${READING.name} and p.dimensions ->> 'series' = ${series} and ${when} and p.area = any(${[...ground]}::text[])`
}

function targetCondition({ indicator }: TargetLeaf, { period, area }: At): Condition {
  return sql`p.measure = ${TARGET.name} and p.dimensions ->> 'indicator' = ${indicator} and p.area = ${area} and p.belongs_to = ${yearOfMonth(period.last)}`
}

async function standingPostings(tx: Tx, bureau: string, cutoff: number, matches: Condition): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with line as (
      select p.*, e.recorded_at, e.register, e.record, e.version,
        count(*) filter (where not p.reversal) over same - count(*) filter (where p.reversal) over same as standing,
        row_number() over (partition by e.record, p.measure, p.subject, p.area, p.occurred_on, p.belongs_to, p.dimensions, p.quantity, p.reversal order by p.entry desc, p.line) as nth
      from posting p join entry e on e.bureau = p.bureau and e.number = p.entry
      where p.bureau = ${bureau} and p.entry <= ${cutoff} and p.area <> ${OUTSIDE} and ${matches}
      window same as (partition by e.record, p.measure, p.subject, p.area, p.occurred_on, p.belongs_to, p.dimensions, case when p.reversal then -p.quantity else p.quantity end)
    )
    select line.entry, line.quantity, line.occurred_on, line.recorded_at, line.subject, line.area, line.register, line.record, line.version,
      b.file_name, b.file_hash, s.sheet, s.row, s.cells
    from line
    left join lateral (
      select * from record_source s where s.bureau = ${bureau} and s.record = line.record and s.version <= line.version order by s.version desc limit 1
    ) s on true
    left join import_batch b on b.bureau = ${bureau} and b.id = s.batch
    where not line.reversal and line.nth <= line.standing
    order by line.occurred_on, line.entry, line.line`.execute(tx)
  return rows
}

function lineOf(
  { entry, quantity, occurred_on, recorded_at, subject, area, register, record, version, ...source }: Row,
  declared: Register | undefined,
): DrillLine {
  const exact = decimal(quantity)
  return {
    entry,
    quantity: exact,
    occurredOn: occurred_on,
    recordedAt: recorded_at,
    subject,
    area,
    register,
    record,
    version,
    source: sourceOf(source, exact, declared),
  }
}

/** The cell whose number is the posting's, where one is; else the one that names whom it is about. */
function sourceOf(
  { file_name, file_hash, sheet, row, cells }: Pick<Row, 'file_name' | 'file_hash' | 'sheet' | 'row' | 'cells'>,
  quantity: Decimal,
  register: Register | undefined,
): DrillSource | null {
  if (file_name === null || file_hash === null || sheet === null || row === null || cells === null) return null
  const fields = Object.entries(register?.fields ?? {})
  const amount = fields.find(
    ([name, { kind }]) => kind.align === 'right' && digitsOf(cells[name]?.[1] ?? '') === digitsOf(quantity),
  )
  const naming = [amount?.[0], register?.subject, ...(register?.identity.fields ?? []), ...Object.keys(cells)]
  const found = naming.flatMap((name) => (name ? (cells[name] ?? []) : []))[0]
  return { file: file_name, fileHash: file_hash, sheet, row, column: found ?? '' }
}

/** The digits that stay the same whether an amount stands in 元 or 万元. */
function digitsOf(text: string): string {
  return text.replaceAll(/[^\d]/g, '').replaceAll(/^0+|0+$/g, '')
}

/** How many postings make up a leaf as known at the cut-off; a reversal takes its posting away. */
export async function countPostings(
  tx: Tx,
  bureau: string,
  areas: AreaTree,
  cutoff: number,
  leaf: Leaf,
  at: At,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(case when p.reversal then -1 else 1 end), 0)::bigint as count from posting p
    where p.bureau = ${bureau} and p.entry <= ${cutoff} and ${condition(leaf, at, areas)}`.execute(tx)
  return rows[0]?.count ?? 0
}
