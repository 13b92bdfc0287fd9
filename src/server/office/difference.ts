import { type Books, evaluate, type At as FigureAt, isKnown } from '../../kernel/evaluate.ts'
import { add, addDecimals, isZero, type Rational, rational, subtract, subtractDecimals } from '../../kernel/exact.ts'
import type { JournalLeaf, Leaf } from '../../kernel/figure.ts'
import { periodCode } from '../../kernel/period.ts'
import type { Decimal } from '../../kernel/values.ts'
import { openBooks } from '../../store/figures/books.ts'
import { linesBetween, type Span, subjectSums, type Turn, turnsBetween } from '../../store/figures/changes.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import type { At } from './office.ts'

/** How much one entry moved a figure. Where there was no value before, the whole value came with it. */
export interface Moved {
  /** `null` gathers entries too many to be told one by one. */
  readonly entry: number | null
  readonly by: Rational
}

/** Entries told one by one where each of them needs the books opened anew; what is older comes as one. */
const TURNS_MAX = 60

const zero = rational(0)

/**
 * What moved a leaf between two cut-offs, entry by entry: the sum is exactly the difference of its two values.
 * The formula is followed from one entry to the next, so that an opening or the first month of books, which
 * change how the sums are read, are told with what they did to the value.
 */
export async function movesBetween(
  at: At,
  leaf: Leaf,
  where: FigureAt,
  from: Cutoff,
  to: Cutoff,
): Promise<readonly Moved[]> {
  if (from.entry > to.entry)
    return (await movesBetween(at, leaf, where, to, from)).map(({ entry, by }) => ({ entry, by: subtract(zero, by) }))
  const span: Span = { ...at, after: from.entry, upTo: to.entry }
  // Returns of many firms that add up: each entry moves the sum by what it brings.
  if (leaf.op === 'reading' && leaf.additive && leaf.take === 'exact') return movesOfSum(span, leaf, where)
  const all = await turnsBetween(span, leaf, where)
  const turns = all.slice(-TURNS_MAX)
  const before = all.at(-TURNS_MAX - 1)
  const stages: readonly (Turn | Cutoff)[] = [from, ...(before === undefined ? [] : [before]), ...turns]
  const books: Books[] = []
  for (const { entry, recordedAt } of stages) {
    const cutoff = { entry, recordedAt, hash: '' }
    const asking = { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }
    books.push(await openBooks(at.tx, asking, [{ tree: leaf, at: where }]))
  }
  const tallies = await talliesOf(span, leaf, where, books)
  const moves = walk(leaf, where, books, stages, tallies)
  return before === undefined ? moves : gathered(moves, before.entry)
}

async function movesOfSum(span: Span, leaf: Leaf, where: FigureAt): Promise<readonly Moved[]> {
  const gains = sumGains(Map.groupBy(await linesBetween(span, leaf, where), ({ entry }) => entry))
  return [...gains].map(([entry, by]) => ({ entry, by: rational(by) })).filter(({ by }) => by.num !== 0n)
}

function gathered(moves: readonly Moved[], upTo: number): readonly Moved[] {
  const [early, late] = [
    moves.filter(({ entry }) => entry !== null && entry <= upTo),
    moves.filter(({ entry }) => entry === null || entry > upTo),
  ]
  return [{ entry: null, by: early.reduce((sum, { by }) => add(sum, by), zero) }, ...late]
}

/** Follows the value over the entries of a span; at each stage the books are read anew. */
function walk(
  leaf: Leaf,
  where: FigureAt,
  books: readonly Books[],
  stages: readonly { readonly entry: number }[],
  tallies: ReadonlyMap<string, Tally>,
): readonly Moved[] {
  const entries = new Set([...tallies.values()].flatMap(({ entries }) => entries))
  for (const { entry } of stages.slice(1)) entries.add(entry)
  let stage = 0
  const value = () => {
    const opened = books[stage]!
    const answer = evaluate(leaf, where, {
      ...opened,
      sum: (of, at) => addDecimals(opened.sum(of, at), tallies.get(windowKey(at))?.since ?? ('0' as Decimal)),
    })
    return isKnown(answer) ? answer.value : zero
  }
  const moves: Moved[] = []
  let last = value()
  for (const entry of [...entries].sort((a, b) => a - b)) {
    for (const tally of tallies.values()) tally.take(entry)
    if (stages[stage + 1]?.entry === entry) {
      stage += 1
      for (const tally of tallies.values()) tally.begin()
    }
    const now = value()
    const by = subtract(now, last)
    if (by.num !== 0n) moves.push({ entry, by })
    last = now
  }
  return moves
}

/** What one sum of a formula gains, entry by entry. */
interface Tally {
  readonly entries: readonly number[]
  /** Since the books were last opened. */
  readonly since: Decimal
  take(entry: number): void
  begin(): void
}

/** A formula may sum over several windows of months: a period, and what of it lies before the books. */
async function talliesOf(
  span: Span,
  leaf: Leaf,
  where: FigureAt,
  books: readonly Books[],
): Promise<ReadonlyMap<string, Tally>> {
  const windows = new Map<string, FigureAt>()
  for (const opened of books) {
    evaluate(leaf, where, {
      ...opened,
      sum: (of, at) => {
        windows.set(windowKey(at), at)
        return opened.sum(of, at)
      },
    })
  }
  const tallies = new Map<string, Tally>()
  for (const [key, at] of windows) {
    const lines = Map.groupBy(await linesBetween(span, leaf, at), ({ entry }) => entry)
    const gains = isCount(leaf) ? await countGains(span, leaf, at, lines) : sumGains(lines)
    tallies.set(key, tallyOf(gains))
  }
  return tallies
}

type Lines = ReadonlyMap<number, readonly { readonly subject: string | null; readonly quantity: Decimal }[]>
type Gains = ReadonlyMap<number, Decimal>

function tallyOf(gains: Gains): Tally {
  let since = '0' as Decimal
  return {
    entries: [...gains.keys()],
    get since() {
      return since
    },
    take(entry) {
      since = addDecimals(since, gains.get(entry) ?? ('0' as Decimal))
    },
    begin() {
      since = '0' as Decimal
    },
  }
}

function sumGains(lines: Lines): Gains {
  return new Map(
    [...lines].map(([entry, of]) => [
      entry,
      of.reduce((sum, { quantity }) => addDecimals(sum, quantity), '0' as Decimal),
    ]),
  )
}

/** Of a count of subjects, how many came in and went out with each entry. */
async function countGains(span: Span, leaf: JournalLeaf, at: FigureAt, lines: Lines): Promise<Gains> {
  const subjects = new Set([...lines.values()].flatMap((of) => of.flatMap(({ subject }) => subject ?? [])))
  const sums = await subjectSums(span, leaf, at, [...subjects])
  const gains = new Map<number, Decimal>()
  for (const [entry, of] of lines) {
    let gain = '0' as Decimal
    for (const { subject, quantity } of of) {
      if (subject === null) continue
      const before = sums.get(subject) ?? ('0' as Decimal)
      const after = addDecimals(before, quantity)
      sums.set(subject, after)
      gain = addDecimals(gain, subtractDecimals(counted(leaf, after), counted(leaf, before)))
    }
    gains.set(entry, gain)
  }
  return gains
}

function isCount(leaf: Leaf): leaf is JournalLeaf {
  return leaf.op === 'distinct' || leaf.op === 'holders'
}

function counted({ op }: JournalLeaf, sum: Decimal): Decimal {
  const counts = !isZero(sum) && (op === 'distinct' || !sum.startsWith('-'))
  return (counts ? '1' : '0') as Decimal
}

function windowKey({ period, area }: FigureAt): string {
  return `${area} ${periodCode(period)}`
}
