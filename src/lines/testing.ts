import { type Area, areaTree } from '../kernel/area.ts'
import { READING } from '../kernel/books.ts'
import { type Answer, type At, type Books, evaluate, isKnown } from '../kernel/evaluate.ts'
import { compareDecimals, sumDecimals, toDecimal } from '../kernel/exact.ts'
import type { Figure, JournalLeaf, ReadingLeaf } from '../kernel/figure.ts'
import { monthIndex, monthOfYear, parsePeriod, yearOfMonth } from '../kernel/period.ts'
import type { Posting } from '../kernel/posting.ts'
import type { Step } from '../kernel/procedure/step.ts'
import type { Register } from '../kernel/register.ts'
import type { AreaCode, Decimal } from '../kernel/values.ts'
import { type Carried, type Content, carriedFrom, content, postingsOf } from '../kernel/version.ts'
import { everything } from './index.ts'

export const district = '990101' as AreaCode
export const east = '990101001' as AreaCode
export const west = '990101002' as AreaCode

const zero = '0' as Decimal

/**
 * A bureau in memory, for tests that tell a situation: records are added, figures asked. Sums are taken
 * the plain way, posting by posting, and so check the store's as well.
 */
export function situation() {
  const records: { readonly register: Register; readonly content: Content }[] = []

  function add(register: Register, values: { readonly [field: string]: unknown }, steps: readonly Step[] = []): string {
    const of = content(register, known(register, values), carriedBy(register, values))
    records.push({ register, content: { ...of, steps } })
    return String(records.length - 1)
  }

  function carriedBy(register: Register, values: { readonly [field: string]: unknown }) {
    const carried: { [reference: string]: Carried } = {}
    for (const [name, { kind, facts }] of Object.entries(register.fields)) {
      const target = kind.name === 'reference' ? records[Number(values[name] ?? Number.NaN)] : undefined
      if (target) carried[name] = carriedFrom(target.register, target.content, facts.carry ?? [])
    }
    return carried
  }

  function postings(): Posting[] {
    return records.flatMap(({ register, content: of }) => postingsOf(register, of, district))
  }

  function answer(figure: Figure, period: string, area: AreaCode = district): Answer {
    return evaluate(figure.tree, at(period, area), booksOf(postings()))
  }

  /** The value as a plain decimal, or why there is none. */
  function value(indicator: string, period: string, area: AreaCode = district): string {
    const found = answer(everything.indicators.get(indicator)!.of, period, area)
    return isKnown(found) ? toDecimal(found.value) : found.missing.code
  }

  return { add, answer, books: () => booksOf(postings()), postings, value }
}

export function at(period: string, area: AreaCode = district): At {
  return { period: parsePeriod(period)!, area }
}

const areas = areaTree(
  district,
  [
    { code: district, name: '云浦区', parent: null },
    { code: east, name: '东江街道', parent: district },
    { code: west, name: '西岭街道', parent: district },
  ].map((area): Area => ({ ...area, also: [], group: null })),
)

function booksOf(postings: readonly Posting[]): Books {
  const here = ({ area }: At) => {
    const within = new Set(areas.within(area))
    return postings.filter((posting) => within.has(posting.area))
  }
  return {
    areas,
    sum: (leaf, when) => sum(leaf, when, here(when)),
    slack(leaf, when) {
      const slack = everything.measures.get(leaf.measure)?.slack
      if (slack === undefined || leaf.op === 'distinct' || leaf.op === 'holders') return null
      const of = ({ name }: { readonly name: string }) => sum({ ...leaf, measure: name }, when, here(when))
      return { less: of(slack.less), more: of(slack.open) === zero ? of(slack.more) : null }
    },
    published: (leaf, when) => published(leaf, when, here(when)),
    target: () => null,
    booksFrom: () => 0,
    opening: () => null,
    notComparable: () => null,
  }
}

function sum(leaf: JournalLeaf, when: At, postings: readonly Posting[]): Decimal {
  const taken = postings.filter(
    (posting) => posting.measure === leaf.measure && chosen(leaf, posting) && falls(leaf, when, posting),
  )
  if (leaf.op === 'flow' || leaf.op === 'stock') return sumDecimals(taken.map(({ quantity }) => quantity))
  const bySubject = Map.groupBy(
    taken.filter(({ subject }) => subject !== null),
    ({ subject }) => subject,
  )
  const nets = [...bySubject.values()].map((of) =>
    compareDecimals(sumDecimals(of.map(({ quantity }) => quantity)), zero),
  )
  return String(nets.filter((net) => (leaf.op === 'holders' ? net > 0 : net !== 0)).length) as Decimal
}

function chosen({ where }: JournalLeaf, { by }: Posting): boolean {
  return Object.entries(where).every(([dimension, values]) => values.includes(by[dimension] ?? ''))
}

function falls(leaf: JournalLeaf, { period: { first, last } }: At, { on, belongsTo }: Posting): boolean {
  const month = monthIndex(on)
  if (leaf.op === 'stock' || leaf.op === 'holders') return month <= last
  if (leaf.sumBy === 'occurrence') return month >= first && month <= last
  const inYears = belongsTo >= yearOfMonth(first) && belongsTo <= yearOfMonth(last)
  return inYears && (monthOfYear(first) === 1 || month >= first) && (monthOfYear(last) === 12 || month <= last)
}

function published({ series, take, additive }: ReadingLeaf, { period, area }: At, postings: readonly Posting[]) {
  const read = postings
    .filter(
      (posting) =>
        posting.measure === READING.name && posting.by.series === series && (additive || posting.area === area),
    )
    .map((posting) => ({
      value: posting.quantity,
      period: parsePeriod(posting.by.period ?? '')!,
      status: 'final' as const,
    }))
    .filter(({ period: of }) =>
      take === 'latest' ? of.last <= period.last : of.first === period.first && of.last === period.last,
    )
    .sort((a, b) => a.period.last - b.period.last)
  const last = read.at(-1)
  return additive && last ? { ...last, value: sumDecimals(read.map((one) => one.value)) } : (last ?? null)
}

/** A misspelt field in a test would otherwise be an empty one. */
function known<V extends { readonly [field: string]: unknown }>({ fields }: Register, values: V): V {
  const strange = Object.keys(values).filter((name) => !(name in fields))
  if (strange.length > 0) throw new Error(`no such field: ${strange.join(', ')}`)
  return values
}
