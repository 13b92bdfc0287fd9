import { type Answer, evaluate, type At as FigureAt, isKnown } from '../../../kernel/evaluate.ts'
import { add, type Rational, rational, subtract, toDecimal } from '../../../kernel/exact.ts'
import type { Leaf } from '../../../kernel/figure.ts'
import { show } from '../../../kernel/indicator.ts'
import { periodName } from '../../../kernel/period.ts'
import { openBooks } from '../../../store/figures/books.ts'
import { type EntryFacts, entryFacts } from '../../../store/figures/changes.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { type Moved, movesBetween } from '../../office/difference.ts'
import { isLeaf } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { type Depth, descend, mayList, type Node, operands } from './drill.ts'
import { exactDigits, type Meaning, meaningOf } from './meaning.ts'
import { recordTitles } from './naming.ts'

/** What a figure was at one cut-off and is at another. */
interface Compared {
  readonly label: string
  readonly periodName: string
  readonly areaName: string
  readonly from: Told
  readonly to: Told
  /** Exact, with its sign, in the unit that is shown; `null` where one side has no value. */
  readonly change: string | null
}

interface Told {
  readonly value: string | null
  readonly shown: string | null
  readonly reason: string | null
}

/** Several entries of one kind, by one person, out of one file or for one reason. */
interface ChangeGroup {
  readonly what: string
  readonly actor: string
  readonly why: string
  readonly entries: number
  readonly change: string
}

export interface Difference extends Compared {
  readonly unit: string
  readonly from: Told & { readonly entry: number; readonly recordedAt: string }
  readonly to: Told & { readonly entry: number; readonly recordedAt: string }
  /** Of a derived figure, its operands then and now; each is explained by its place in this list. */
  readonly operands: readonly Compared[] | null
  readonly changes: {
    readonly total: number
    /** Sum of all changes: the difference, to the last digit. */
    readonly sum: string
    readonly withheld: number
    readonly groups: readonly ChangeGroup[]
    readonly page: readonly PresentedChange[]
  } | null
}

interface PresentedChange {
  readonly entry: number | null
  readonly recordedAt: string | null
  readonly actor: string
  readonly what: string
  readonly why: string
  readonly register: string | null
  readonly registerLabel: string
  readonly record: string | null
  readonly title: string
  readonly change: string
}

/** Which entries made a figure differ between two cut-offs; of a derived one, which of its operands differ. */
export async function presentDifference(
  at: At,
  allowance: Allowance,
  figure: Node,
  { path, ...page }: Depth,
  from: Cutoff,
  to: Cutoff,
): Promise<Difference> {
  const nodes = await descend(at, to, figure, path)
  const node = nodes.at(-1) ?? figure
  const parts = isLeaf(node.tree) ? [] : await operands(at, to, node)
  const [own, ...compared] = await compare(at, [node, ...parts], from, to)
  if (own === undefined) throw new Error('a figure compared with itself')
  const meaning = meaningOf(at.catalog, node.tree)
  return {
    ...own,
    unit: show(meaning, rational(0)).unit,
    from: { ...own.from, entry: from.entry, recordedAt: from.recordedAt },
    to: { ...own.to, entry: to.entry, recordedAt: to.recordedAt },
    operands: isLeaf(node.tree) ? null : compared,
    changes: isLeaf(node.tree)
      ? await changesOf(at, allowance, { tree: node.tree, at: node.at }, meaning, from, to, page)
      : null,
  }
}

async function compare(at: At, nodes: readonly Node[], from: Cutoff, to: Cutoff): Promise<readonly Compared[]> {
  const { catalog, bureau, areas } = at
  const [then, now] = await Promise.all(
    [from, to].map(async (cutoff) => openBooks(at.tx, { catalog, bureau, areas, cutoff }, nodes)),
  )
  return nodes.map(({ label, tree, at: where }) => {
    const meaning = meaningOf(catalog, tree)
    const [before, after] = [evaluate(tree, where, then!), evaluate(tree, where, now!)]
    const change = isKnown(before) && isKnown(after) ? subtract(after.value, before.value) : null
    return {
      label,
      periodName: periodName(where.period),
      areaName: areas.name(where.area),
      from: toldOf(meaning, before),
      to: toldOf(meaning, after),
      change: change === null ? null : signed(meaning, change),
    }
  })
}

function toldOf(meaning: Meaning, answer: Answer): Told {
  if (!isKnown(answer)) return { value: null, shown: null, reason: answer.missing.reason }
  const { digits, unit } = show(meaning, answer.value)
  return { value: toDecimal(answer.value), shown: `${digits}${unit}`, reason: null }
}

export function signed(meaning: Meaning, change: Rational): string {
  return `${change.num > 0n ? '+' : ''}${exactDigits(meaning, change)}`
}

async function changesOf(
  at: At,
  allowance: Allowance,
  { tree: leaf, at: where }: { readonly tree: Leaf; readonly at: FigureAt },
  meaning: Meaning,
  from: Cutoff,
  to: Cutoff,
  { offset, limit }: Omit<Depth, 'path'>,
): Promise<NonNullable<Difference['changes']>> {
  const moves = await movesBetween(at, leaf, where, from, to)
  const facts = await entryFacts(
    at.tx,
    at.bureau,
    moves.flatMap(({ entry }) => entry ?? []),
  )
  const known = moves.map((move) => ({ ...move, facts: move.entry === null ? null : (facts.get(move.entry) ?? null) }))
  const earlier = from.entry <= to.entry ? from : to
  const open = known.filter(({ facts: of }) => of === null || mayList(at.catalog, of.register, allowance))
  const page = open.slice(offset, offset + limit)
  const titles = await titlesOf(at, page)
  return {
    total: known.length,
    sum: signed(
      meaning,
      moves.reduce((sum, { by }) => add(sum, by), rational(0)),
    ),
    withheld: known.length - open.length,
    groups: groupsOf(known, earlier).map(({ by, ...group }) => ({ ...group, change: signed(meaning, by) })),
    page: page.map(({ entry, by, facts: of }) => ({
      entry,
      recordedAt: of?.recordedAt ?? null,
      actor: of?.actor ?? '',
      what: whatOf(of, earlier),
      why: whyOf(of),
      register: of?.register ?? null,
      registerLabel: at.catalog.registers.get(of?.register ?? '')?.label ?? '',
      record: of?.record ?? null,
      title: (of && titles.get(of.entry)) ?? '',
      change: signed(meaning, by),
    })),
  }
}

type Known = Moved & { readonly facts: EntryFacts | null }

/** Records by the name they had with each entry; a record may stand in the list several times. */
async function titlesOf(at: At, moves: readonly Known[]): Promise<Map<number, string>> {
  const titles = new Map<number, string>()
  const left = moves.flatMap(({ facts }) => facts ?? [])
  const byRecord = await recordTitles(at, left)
  for (const { entry, record } of left) titles.set(entry, byRecord.get(record) ?? '')
  return titles
}

function groupsOf(moves: readonly Known[], earlier: Cutoff) {
  const groups = new Map<string, { what: string; actor: string; why: string; entries: number; by: Rational }>()
  for (const { facts, by } of moves) {
    const of = { what: whatOf(facts, earlier), actor: facts?.actor ?? '', why: whyOf(facts) }
    const key = JSON.stringify(of)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { ...of, entries: 1, by })
    else {
      known.entries += 1
      known.by = add(known.by, by)
    }
  }
  return [...groups.values()]
}

const words: { readonly [kind: string]: string } = {
  void: '作废',
  restore: '恢复',
  carry: '企业信息变更',
  resolve: '认领',
  repost: '口径调整',
  withdraw: '撤回导入',
}

/** 补录 is what had happened before the earlier cut-off and came into the books after it; the rest is new. */
function whatOf(facts: EntryFacts | null, { recordedAt }: Cutoff): string {
  if (facts === null) return '更早的变动'
  const { kind, moved, occurredOn } = facts
  if (moved && (kind === 'carry' || kind === 'change')) return '区划变更'
  if (kind === 'change') return '更正'
  if (kind === 'create') return occurredOn !== null && occurredOn < recordedAt.slice(0, 10) ? '补录' : '新增'
  return words[kind] ?? kind
}

function whyOf(facts: EntryFacts | null): string {
  if (facts === null) return ''
  return facts.reason ?? (facts.file === null ? '' : `导入《${facts.file}》`)
}

/** A figure that came out otherwise at two cut-offs. */
export interface ChangedFigure {
  readonly id: string
  readonly from: Told
  readonly to: Told
  readonly change: string | null
}

/** Of many figures, those that differ between two cut-offs. */
export async function presentChanged(
  at: At,
  nodes: readonly (Node & { readonly id: string })[],
  from: Cutoff,
  to: Cutoff,
): Promise<readonly ChangedFigure[]> {
  const compared = await compare(at, nodes, from, to)
  return compared.flatMap(({ from: then, to: now, change }, index) =>
    then.value === now.value ? [] : [{ id: nodes[index]!.id, from: then, to: now, change }],
  )
}
