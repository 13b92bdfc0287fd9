import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { areaTree } from './area.ts'
import { type At, type Books, evaluate, isKnown, operandsOf, type Published, type Target } from './evaluate.ts'
import { rational, roundHalfUp, toDecimal } from './exact.ts'
import type { JournalLeaf, ReadingLeaf, Tree } from './figure.ts'
import { earlier, half, months, type Period, periodCode, samePeriod, wholeYear } from './period.ts'
import type { AreaCode, Decimal } from './values.ts'

const root = '990101' as AreaCode
const streets = ['990101001', '990101002', '990101003'] as AreaCode[]
const areas = areaTree(root, [
  { code: root, name: '云浦区', parent: null, also: [], group: null },
  ...streets.map((code, index) => ({ code, name: `第${index + 1}街道`, parent: root, also: [], group: null })),
])

const firms: JournalLeaf = { op: 'flow', measure: '认定', where: {}, sumBy: 'occurrence' }
const standing: JournalLeaf = { op: 'stock', measure: '有效', where: {} }
const people: ReadingLeaf = { op: 'reading', series: '常住人口', take: 'latest', additive: false }
const goal = { op: 'target', indicator: 'firms' } as const

interface Given {
  readonly sums?: { readonly [code: string]: number }
  readonly openings?: { readonly [code: string]: number }
  readonly published?: readonly Published[]
  readonly target?: Target | null
  readonly booksFrom?: number | null
  readonly notComparable?: string | null
  /** By period, how far a sum may fall short of what was written. */
  readonly less?: { readonly [code: string]: number }
}

/** A page of books: sums and openings by period, and by `area period` where a street is meant. */
function books({
  sums = {},
  openings = {},
  published = [],
  target = null,
  booksFrom = 0,
  notComparable = null,
  less = {},
}: Given): Books {
  const find = (of: { readonly [code: string]: number }, { period, area }: At) =>
    area === root ? of[periodCode(period)] : of[`${area} ${periodCode(period)}`]
  return {
    areas,
    sum: (_, at) => String(find(sums, at) ?? 0) as Decimal,
    slack: (_, at) => ({ less: String(find(less, at) ?? 0) as Decimal, more: '0' as Decimal }),
    published: (_, { period }) => published.filter((one) => one.period.last <= period.last).at(-1) ?? null,
    target: () => target,
    booksFrom: () => booksFrom,
    opening: (_, at) => (find(openings, at) === undefined ? null : (String(find(openings, at)) as Decimal)),
    notComparable: () => notComparable,
  }
}

function told(tree: Tree, period: Period, given: Given, area: AreaCode = root): string {
  const answer = evaluate(tree, { period, area }, books(given))
  return isKnown(answer) ? toDecimal(answer.value, 4) : answer.missing.code
}

describe('a sum of numbers that are not exact', () => {
  const slackOf = (sums: { readonly [code: string]: number }) => ({
    slack: (_: JournalLeaf, { period }: At) => {
      const sum = String(sums[periodCode(period)] ?? 0) as Decimal
      return { less: sum, more: sum }
    },
  })
  const bounds = (given: Given, sums: { readonly [code: string]: number }, period: Period) => {
    const answer = evaluate(firms, { period, area: root }, { ...books(given), ...slackOf(sums) })
    if (!isKnown(answer) || answer.interval === null) return null
    return [answer.interval.low, answer.interval.high].map((edge) => edge && toDecimal(edge))
  }

  it('has bounds, and a 期初数 that covers them has none', () => {
    const year = wholeYear(2026)
    assert.deepEqual(bounds({ sums: { '2026': 300 } }, { '2026': 30 }, year), ['270', '330'])
    const opening = { sums: { '2026': 300 }, openings: { '2026': 1000 }, booksFrom: 2027 * 12 }
    assert.equal(bounds(opening, { '2026': 30 }, year), null)
    const mixed = { openings: { '2026H1': 1000 }, booksFrom: 2026 * 12 + 6 }
    const since = periodCode(months(2026, 7, 12))
    assert.deepEqual(bounds({ ...mixed, sums: { [since]: 200 } }, { '2026': 50, [since]: 20 }, year), ['1180', '1220'])
  })
})

describe('growth', () => {
  const growth: Tree = { op: 'growth', of: firms, monthsBack: 12 }

  it('is measured against the same months of the year before', () => {
    assert.equal(told(growth, half(2026, 1), { sums: { '2026H1': 162, '2025H1': 125 } }), '29.6')
  })

  it('has a reason instead of a value: no base, a zero base, or not comparable', () => {
    assert.equal(told(growth, half(2026, 1), { sums: { '2026H1': 5 }, booksFrom: 2026 * 12 }), 'noBase')
    assert.equal(told(growth, half(2026, 1), { sums: { '2026H1': 5 } }), 'zeroBase')
    assert.equal(
      told(growth, half(2026, 1), { sums: { '2026H1': 5, '2025H1': 4 }, notComparable: '因窗口时间调整，同比不可比' }),
      'notComparable',
    )
  })

  it('on average over years is the root of the whole', () => {
    assert.equal(
      told({ op: 'averageGrowth', of: firms, years: 2 }, wholeYear(2026), { sums: { '2026': 121, '2024': 100 } }),
      '10',
    )
  })

  it('of a share is told in percentage points', () => {
    const share: Tree = { op: 'ratio', part: people, whole: people, per: 100 }
    assert.equal(
      told({ op: 'pointChange', of: share, monthsBack: 12 }, wholeYear(2026), {
        published: [{ value: '80' as Decimal, period: wholeYear(2024), status: 'final' }],
      }),
      '0',
    )
  })
})

describe('an opening', () => {
  const from = 2026 * 12

  it('stands for a period before the books begin, and names what records cover of it', () => {
    const answer = evaluate(
      firms,
      { period: wholeYear(2025), area: root },
      books({ sums: { '2025': 118 }, openings: { '2025': 125 }, booksFrom: from }),
    )
    assert.ok(isKnown(answer))
    assert.equal(toDecimal(answer.value), '125')
    assert.equal(answer.covered, '118')
  })

  it('is missing, not zero, where nobody gave one', () => {
    assert.equal(told(firms, wholeYear(2025), { sums: { '2025': 118 }, booksFrom: from }), 'beforeBooks')
    assert.equal(told(firms, wholeYear(2025), { booksFrom: null }), 'beforeBooks')
  })

  it('fills a period that the books begin within', () => {
    const given = { openings: { '2025H2': 60 }, sums: { '2026H1': 40, '2025H2': 55 }, booksFrom: from }
    assert.equal(
      told(
        firms,
        { first: 2025 * 12 + 6, last: 2026 * 12 + 5 },
        { ...given, sums: { ...given.sums, '2025-07..2026-06': 95 } },
      ),
      '100',
    )
  })

  it('is as exact as it was published, however roughly its details are known', () => {
    const rough = { sums: { '2025': 300, '2025H2': 55, '2026H1': 40 }, less: { '2025': 30, '2025H2': 5, '2026H1': 4 } }
    const lowest = (period: Period, openings: { readonly [code: string]: number }) => {
      const answer = evaluate(firms, { period, area: root }, books({ ...rough, openings, booksFrom: from }))
      assert.ok(isKnown(answer))
      return answer.interval?.low ? toDecimal(answer.interval.low) : null
    }
    assert.equal(lowest(wholeYear(2025), { '2025': 12000 }), null)
    const within = { first: 2025 * 12 + 6, last: 2026 * 12 + 5 }
    assert.equal(lowest(within, { '2025H2': 60 }), '96', 'only what came since is rough')
    assert.equal(lowest(half(2026, 1), {}), '36')
  })

  it('of a stock is carried on by what was recorded since', () => {
    const given = {
      openings: { '2025-12': 320 },
      sums: { '2025-12': 300, '2026-06': 311, '2026H1': 311 },
      booksFrom: from,
    }
    assert.equal(told(standing, half(2026, 1), given), '331')
    assert.equal(told(standing, months(2025, 12, 12), given), '320')
    assert.equal(told(standing, months(2025, 6, 6), given), 'beforeBooks')
  })
})

describe('a target', () => {
  const target: Target = { value: '130' as Decimal, path: null }
  const completion: Tree = { op: 'completion', of: firms, target: goal }
  const schedule: Tree = { op: 'schedule', of: firms, target: goal }

  it('is completed in percent of the year', () => {
    assert.equal(told(completion, half(2026, 1), { sums: { '2026H1': 61 }, target }), '46.9231')
  })

  it('expects by its path, or by the shape of the year before', () => {
    const path = Array.from({ length: 12 }, (_, month) => (month < 5 ? '0.2' : '0.5')) as Decimal[]
    assert.equal(told(schedule, half(2026, 1), { sums: { '2026H1': 65 }, target: { ...target, path } }), '100')
    assert.equal(told(schedule, half(2026, 1), { sums: { '2026H1': 65, '2025H1': 25, '2025': 100 }, target }), '200')
  })

  it('says why it cannot be compared', () => {
    assert.equal(told(completion, half(2026, 1), { sums: { '2026H1': 61 } }), 'noTarget')
    assert.equal(told(schedule, half(2026, 1), { sums: { '2026H1': 61 }, target }), 'noPath')
    assert.equal(told(completion, { first: 2025 * 12 + 6, last: 2026 * 12 + 5 }, { target }), 'severalYears')
  })
})

describe('a rank', () => {
  const rank: Tree = { op: 'rank', of: firms, better: 'more' }
  const sums = { '990101001 2026': 10, '990101002 2026': 10, '990101003 2026': 4 }

  it('gives equal values the same place', () => {
    assert.deepEqual(
      streets.map((street) => told(rank, wholeYear(2026), { sums }, street)),
      ['1', '1', '3'],
    )
  })

  it('of the whole ground is none: it has nobody beside it', () => {
    assert.equal(told(rank, wholeYear(2026), { sums }), 'notRanked')
  })
})

describe('a share of the area above', () => {
  it('is the street’s part of the district', () => {
    const sums = { '2026': 40, '990101001 2026': 10 }
    assert.equal(told({ op: 'areaShare', of: firms }, wholeYear(2026), { sums }, streets[0]), '25')
    assert.equal(told({ op: 'areaShare', of: firms }, wholeYear(2026), { sums }), 'noParentArea')
  })
})

describe('a reading', () => {
  it('names the period it is of where that is an earlier one', () => {
    const published = [{ value: '82' as Decimal, period: wholeYear(2025), status: 'final' as const }]
    const answer = evaluate(people, { period: half(2026, 1), area: root }, books({ published }))
    assert.ok(isKnown(answer) && answer.of !== null && samePeriod(answer.of, wholeYear(2025)))
  })

  it('makes what is computed from an estimate an estimate', () => {
    const published = [{ value: '82' as Decimal, period: wholeYear(2026), status: 'estimate' as const }]
    const answer = evaluate(
      { op: 'ratio', part: firms, whole: people, per: 1 },
      { period: wholeYear(2026), area: root },
      books({ published, sums: { '2026': 41 } }),
    )
    assert.ok(isKnown(answer))
    assert.equal(answer.status, 'estimate')
  })

  it('missing on one side makes the whole missing, never zero', () => {
    assert.equal(
      told({ op: 'ratio', part: firms, whole: people, per: 1 }, wholeYear(2026), { sums: { '2026': 41 } }),
      'notPublished',
    )
  })
})

describe('operands', () => {
  it('recompute the value, whatever the formula', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (now, base) => {
        const given = books({ sums: { '2026H1': now, '2025H1': base } })
        const at = { period: half(2026, 1), area: root }
        const tree: Tree = { op: 'growth', of: firms, monthsBack: 12 }
        const [a, b] = operandsOf(tree, at, given).map((operand) => evaluate(operand.tree, operand.at, given))
        const value = evaluate(tree, at, given)
        assert.ok(a && b && isKnown(a) && isKnown(b) && isKnown(value))
        assert.equal(toDecimal(value.value, 6), roundHalfUp(rational(BigInt(now - base) * 100n, BigInt(base)), 6))
        assert.ok(samePeriod(earlier(at.period, 12), half(2025, 1)))
      }),
    )
  })
})
