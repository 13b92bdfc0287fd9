import type { Catalog } from '../../../kernel/catalog.ts'
import {
  type Answer,
  evaluate,
  type At as FigureAt,
  isKnown,
  type Known,
  operandsOf,
} from '../../../kernel/evaluate.ts'
import {
  add,
  addDecimals,
  compare,
  decimal,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../../../kernel/exact.ts'
import type { Leaf, Tree } from '../../../kernel/figure.ts'
import { show } from '../../../kernel/indicator.ts'
import { periodCode, periodName } from '../../../kernel/period.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { openBooks } from '../../../store/figures/books.ts'
import { type DrillLine, drillLeaf, drillOpening } from '../../../store/figures/drill.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { recordsById } from '../../../store/records/load.ts'
import { isLeaf, roughly } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { notFound } from '../problem.ts'
import { exactDigits, type Meaning, meaningOf } from './meaning.ts'
import { recordTitles, subjectNames } from './naming.ts'
import { formulaWords, indicatorOf } from './words.ts'

/** One step of a figure's opening: what it is, and its value. */
export interface Step {
  readonly label: string
  readonly indicator: string | null
  readonly kind: Tree['op']
  readonly words: string
  readonly period: string
  readonly periodName: string
  readonly area: string
  readonly areaName: string
  readonly value: string | null
  readonly shown: string | null
  readonly rough: string | null
  readonly reason: string | null
}

export interface DrilledPosting {
  readonly entry: number
  readonly quantity: string
  readonly occurredOn: string
  readonly recordedAt: string
  readonly areaName: string
  readonly register: string
  readonly registerLabel: string
  readonly record: string
  readonly title: string
  readonly source: DrillLine['source']
}

/** What a leaf counts: a posting, or a subject with its postings where subjects are counted. */
export interface DrilledRow {
  readonly subject: string | null
  readonly subjectName: string | null
  readonly quantity: string
  readonly postings: readonly DrilledPosting[]
}

/** 期初数 that takes part in the value. */
export interface DrilledOpening {
  /** As it was reported before the records began. */
  readonly stated: string
  /** How much of it records cover by now; `quantity` of the posting is the rest, which makes up the value with them. */
  readonly covered: string
  /** The words of the report that it was booked from, where it came so. */
  readonly sentence: string | null
  readonly posting: DrilledPosting
}

export interface Opened {
  /** From the figure asked for down to the one opened. */
  readonly steps: readonly Step[]
  readonly unit: string
  /** Of a derived figure, what it is computed from; each opens by its place in this list. */
  readonly operands: readonly Step[] | null
  readonly rows: {
    readonly counted: 'postings' | 'subjects'
    readonly total: number
    /** The sum of all rows, or the count of the subjects: with 期初数 the value, to the last digit. */
    readonly sum: string
    readonly opening: DrilledOpening | null
    readonly agrees: boolean
    /** Of the total, how many are not listed: returns of single firms that are kept for statistics. */
    readonly withheld: number
    readonly page: readonly DrilledRow[]
  } | null
}

/** A formula at a place in time and space, under the name by which one came to it. */
export interface Node {
  readonly label: string
  readonly tree: Tree
  readonly at: FigureAt
}

export interface Depth {
  readonly path: readonly number[]
  readonly offset: number
  readonly limit: number
}

/** Opens a figure one step: into its operands, or into the postings that make it up. */
export async function presentDrill(
  at: At,
  cutoff: Cutoff,
  allowance: Allowance,
  figure: Node,
  { path, ...page }: Depth,
): Promise<Opened> {
  const nodes = await descend(at, cutoff, figure, path)
  const node = nodes.at(-1) ?? figure
  const steps = await stepsOf(at, cutoff, nodes)
  const meaning = meaningOf(at.catalog, node.tree)
  const { unit } = show(meaning, rational(0))
  if (isLeaf(node.tree)) {
    const rows = await rowsOf(at, cutoff, allowance, { ...node, tree: node.tree }, meaning, page)
    return { steps, unit, operands: null, rows }
  }
  const parts = await operands(at, cutoff, node)
  return { steps, unit, operands: await stepsOf(at, cutoff, parts), rows: null }
}

/** From a figure down to a part of its formula. */
export async function descend(at: At, cutoff: Cutoff, figure: Node, path: readonly number[]): Promise<readonly Node[]> {
  const nodes = [figure]
  for (const index of path) {
    const found = (await operands(at, cutoff, nodes.at(-1) ?? figure))[index]
    if (found === undefined) throw notFound('算式中的这一项')
    nodes.push(found)
  }
  return nodes
}

export async function operands(at: At, cutoff: Cutoff, node: Node): Promise<readonly Node[]> {
  const books = await openBooks(at.tx, askingOf(at, cutoff), [node])
  const parts = operandsOf(node.tree, node.at, books)
  // The rivals of a ranking are told apart by their areas; everything else by its part in the formula.
  return node.tree.op === 'rank' ? parts : parts.map((part) => ({ ...part, label: named(at, part) }))
}

/** 本期：技术合同成交额 */
function named({ catalog }: At, { label, tree }: Node): string {
  const known = indicatorOf(catalog, tree)
  return known === null ? label : `${label}：${known.label}`
}

async function stepsOf(at: At, cutoff: Cutoff, nodes: readonly Node[]): Promise<readonly Step[]> {
  const books = await openBooks(at.tx, askingOf(at, cutoff), nodes)
  return nodes.map((node) => stepOf(at, node, evaluate(node.tree, node.at, books)))
}

function stepOf({ catalog, areas }: At, { label, tree, at: where }: Node, found: Answer): Step {
  const meaning = meaningOf(catalog, tree)
  const shown = isKnown(found) ? show(meaning, found.value) : null
  const known = indicatorOf(catalog, tree)
  const period = isKnown(found) && found.of !== null ? found.of : where.period
  return {
    label,
    indicator: known?.id ?? null,
    kind: tree.op,
    words: formulaWords(catalog, tree),
    period: periodCode(where.period),
    periodName: periodName(period),
    area: where.area,
    areaName: areas.name(where.area),
    value: isKnown(found) ? toDecimal(found.value) : null,
    shown: shown === null ? null : `${shown.digits}${shown.unit}`,
    rough: isKnown(found) ? (roughly(meaning, found)?.text ?? null) : null,
    reason: isKnown(found) ? null : found.missing.reason,
  }
}

function askingOf({ catalog, bureau, areas }: At, cutoff: Cutoff) {
  return { catalog, bureau, areas, cutoff }
}

interface Group {
  readonly subject: string | null
  readonly quantity: Decimal
  readonly lines: readonly DrillLine[]
}

async function rowsOf(
  at: At,
  cutoff: Cutoff,
  allowance: Allowance,
  { tree: leaf, at: where }: { readonly tree: Leaf; readonly at: FigureAt },
  meaning: Meaning,
  { offset, limit }: Omit<Depth, 'path'>,
): Promise<NonNullable<Opened['rows']>> {
  const lines = await drillLeaf(at.tx, at.catalog, at.bureau, at.areas, cutoff.entry, leaf, where)
  const bySubject = leaf.op === 'distinct' || leaf.op === 'holders'
  const groups = bySubject ? groupsOf(lines) : lines.map((line): Group => ({ ...line, lines: [line] }))
  const sum = bySubject
    ? rational(groups.length)
    : groups.reduce((total, { quantity }) => add(total, rational(quantity)), rational(0))
  const books = await openBooks(at.tx, askingOf(at, cutoff), [{ tree: leaf, at: where }])
  const value = evaluate(leaf, where, books)
  const rest = isKnown(value) ? subtract(value.value, sum) : null
  const open = groups.filter((group) => group.lines.every((line) => mayList(at.catalog, line.register, allowance)))
  const page = open.slice(offset, offset + limit)
  const shownLines = page.flatMap(({ lines }) => lines)
  const titles = await recordTitles(at, shownLines)
  const names = await subjectNames(at, shownLines)
  const opening = isKnown(value) ? await openingOf(at, cutoff, leaf, value, subtract(value.value, sum), meaning) : null
  const digits = (quantity: Decimal) => (bySubject ? quantity : exactDigits(meaning, rational(quantity)))
  return {
    counted: bySubject ? 'subjects' : 'postings',
    total: groups.length,
    sum: exactDigits(meaning, sum),
    opening,
    withheld: groups.length - open.length,
    agrees: rest === null || opening !== null || compare(rest, rational(0)) === 0,
    page: page.map(({ subject, quantity, lines }) => ({
      subject,
      subjectName: subject === null ? null : (names.get(subject) ?? null),
      quantity: digits(quantity),
      postings: lines.map((line) => postingOf(at, line, digits(line.quantity), titles)),
    })),
  }
}

function postingOf(
  { areas, catalog }: At,
  { entry, occurredOn, recordedAt, area, register, record, source }: DrillLine,
  quantity: string,
  titles: ReadonlyMap<string, string>,
): DrilledPosting {
  return {
    ...{ entry, quantity, occurredOn, recordedAt, register, record, source },
    areaName: areas.name(area as FigureAt['area']),
    registerLabel: catalog.registers.get(register)?.label ?? register,
    title: titles.get(record) ?? '',
  }
}

async function openingOf(
  at: At,
  cutoff: Cutoff,
  leaf: Leaf,
  { covered, opening }: Known,
  rest: Rational,
  meaning: Meaning,
): Promise<DrilledOpening | null> {
  if (covered === null || opening === null) return null
  const line = await drillOpening(at.tx, at.catalog, at.bureau, cutoff.entry, leaf, opening)
  if (line === null) return null
  const titles = await recordTitles(at, [line])
  const register = at.catalog.registers.get(line.register)
  const records = register === undefined ? null : await recordsById(at.tx, register, at.bureau, [line.record])
  const sentence = records?.get(line.record)?.content.values.sentence
  return {
    sentence: typeof sentence === 'string' ? sentence : null,
    stated: exactDigits(meaning, rational(line.quantity)),
    covered: exactDigits(meaning, rational(covered)),
    posting: postingOf(at, line, exactDigits(meaning, rest), titles),
  }
}

/** A figure is shown whole; what single firms returned for statistics is listed for those alone it was opened to. */
export function mayList({ registers }: Catalog, register: string, { uses }: Allowance): boolean {
  const fields = Object.values(registers.get(register)?.fields ?? {})
  return fields.every(({ kind, facts }) => kind.align === 'left' || uses.has(facts.use))
}

function groupsOf(lines: readonly DrillLine[]): readonly Group[] {
  const groups = new Map<string, { quantity: Decimal; lines: DrillLine[] }>()
  for (const line of lines) {
    if (line.subject === null) continue
    const known = groups.get(line.subject)
    if (known === undefined) groups.set(line.subject, { quantity: line.quantity, lines: [line] })
    else {
      known.quantity = addDecimals(known.quantity, line.quantity)
      known.lines.push(line)
    }
  }
  return [...groups].map(([subject, group]) => ({ subject, ...group, quantity: decimal(group.quantity) }))
}
