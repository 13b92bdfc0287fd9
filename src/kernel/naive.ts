import type { AreaTree } from './area.ts'
import type { At, Books } from './evaluate.ts'
import { addDecimals, isZero } from './exact.ts'
import type { JournalLeaf } from './figure.ts'
import { firstDay, lastDay, monthOfYear, yearOfMonth } from './period.ts'
import type { Posting } from './posting.ts'
import type { Decimal } from './values.ts'

/** The value of a leaf summed posting by posting: slow, and what every faster way must equal. */
export function naiveSum(postings: readonly Posting[], areas: AreaTree, leaf: JournalLeaf, at: At): Decimal {
  const ground = new Set(areas.within(at.area))
  const taken = postings.filter(
    (posting) =>
      posting.measure === leaf.measure &&
      ground.has(posting.area) &&
      along(posting, leaf) &&
      inPeriod(posting, leaf, at),
  )
  if (leaf.op === 'flow' || leaf.op === 'stock') return total(taken)
  const subjects = new Map<string, Posting[]>()
  for (const posting of taken)
    if (posting.subject !== null) subjects.set(posting.subject, [...(subjects.get(posting.subject) ?? []), posting])
  const counts = [...subjects.values()]
    .map(total)
    .filter((sum) => (leaf.op === 'distinct' ? !isZero(sum) : !isZero(sum) && !sum.startsWith('-')))
  return String(counts.length) as Decimal
}

/** Books over a list of postings, with no targets, readings or openings, complete since ever. */
export function naiveBooks(postings: readonly Posting[], areas: AreaTree): Books {
  return {
    areas,
    sum: (leaf, at) => naiveSum(postings, areas, leaf, at),
    published: () => null,
    target: () => null,
    booksFrom: () => 0,
    opening: () => null,
    notComparable: () => null,
  }
}

function total(postings: readonly Posting[]): Decimal {
  return postings.reduce((sum, { quantity }) => addDecimals(sum, quantity), '0' as Decimal)
}

function along({ by }: Posting, { where }: JournalLeaf): boolean {
  return Object.entries(where).every(([dimension, values]) => values.includes(by[dimension] ?? ''))
}

function inPeriod({ on, belongsTo }: Posting, leaf: JournalLeaf, { period }: At): boolean {
  const [first, last] = [firstDay(period), lastDay(period)]
  if (leaf.op === 'stock' || leaf.op === 'holders') return on <= last
  if (leaf.sumBy === 'occurrence') return on >= first && on <= last
  const years = belongsTo >= yearOfMonth(period.first) && belongsTo <= yearOfMonth(period.last)
  return years && (monthOfYear(period.first) === 1 || on >= first) && (monthOfYear(period.last) === 12 || on <= last)
}
