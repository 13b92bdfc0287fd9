import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaTree } from '../area.ts'
import { evaluate } from '../evaluate.ts'
import { decimal } from '../exact.ts'
import { flow } from '../figure.ts'
import { type Indicator, indicators } from '../indicator.ts'
import { measure } from '../measure.ts'
import { half, type Period, wholeYear, yearOfMonth } from '../period.ts'
import type { AreaCode, Day } from '../values.ts'
import { type IndicatorTable, indicatorTable, type WantedTable } from './indicatorTable.ts'

const root = '990101' as AreaCode
const east = '990101001' as AreaCode
const west = '990101002' as AreaCode
const about = { owner: '成果科', areaRule: 'site', definition: '登记数', better: 'more' } as const
const [contracts, visitors] = indicators('STA', {
  contracts: { ...about, label: '技术合同', of: flow(measure('合同', { unit: '项' })) },
  visitors: { ...about, label: '活动人次', of: flow(measure('人次', { unit: '人次' })) },
}) as [Indicator, Indicator]

/** 项 a year in each street; heads are a thousand times as many. */
const counted: { readonly [area: string]: { readonly [year: number]: number } } = {
  [east]: { 2025: 8, 2026: 12 },
  [west]: { 2025: 4, 2026: 3 },
}

function table(wanted: Partial<WantedTable>): IndicatorTable {
  const books: Parameters<typeof evaluate>[2] = {
    areas: areaTree(root, [
      { code: root, name: '云浦区', parent: null, also: [], group: null },
      { code: east, name: '东江街道', parent: root, also: [], group: null },
      { code: west, name: '西岭街道', parent: root, also: [], group: null },
    ]),
    sum: ({ measure: of }, { area, period }) => {
      const here = Object.entries(counted).filter(([code]) => area === root || code === area)
      const sum = here.reduce((total, [, years]) => total + (years[yearOfMonth(period.last)] ?? 0), 0)
      return decimal(of === '人次' ? sum * 1_000 : sum)
    },
    published: () => null,
    target: () => null,
    booksFrom: () => 2025 * 12,
    opening: () => null,
    notComparable: () => null,
  }
  const scope = {
    named: [],
    areas: books.areas,
    bureau: '云浦区科学技术局',
    period: half(2026, 1),
    area: root,
    asOf: '2026-12-31' as Day,
    entry: 1,
    writtenOn: '2026-12-31' as Day,
    ask: (...[tree, at]: [Parameters<typeof evaluate>[0], Parameters<typeof evaluate>[1]]) => evaluate(tree, at, books),
    confirmed: () => null,
  }
  const periods: readonly Period[] = [half(2026, 1)]
  return indicatorTable(scope, {
    layout: 'indicators',
    indicators: [contracts],
    periods,
    growth: true,
    chart: null,
    ...wanted,
  })
}

const lines = ({ columns, rows }: IndicatorTable): readonly string[] => [
  columns.map(({ title }) => title).join(' '),
  ...rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')).join(' ')),
]

describe('a table of indicators', () => {
  it('has a row for each indicator, its unit, and growth beside each period', () => {
    const made = table({ indicators: [contracts, visitors], periods: [half(2026, 1), wholeYear(2026)] })
    assert.deepEqual(lines(made), [
      '指标 单位 2026年上半年 2026年上半年同比 2026年 2026年同比',
      '技术合同 项 15 25.0% 15 25.0%',
      '活动人次 万人次 1.5 25.0% 1.5 25.0%',
    ])
  })

  it('has a row for each street, and a cell in another unit than its column says so', () => {
    assert.deepEqual(lines(table({ layout: 'areas', indicators: [contracts, visitors] })), [
      '街道（镇） 技术合同（项） 技术合同同比 活动人次（万人次） 活动人次同比',
      '东江街道 12 50.0% 1.2 50.0%',
      '西岭街道 3 -25.0% 3000人次 -25.0%',
    ])
  })

  it('has a row for each stretch of time, and a dash where the books have nothing', () => {
    const periods = [wholeYear(2024), wholeYear(2025), wholeYear(2026)]
    assert.deepEqual(lines(table({ layout: 'periods', periods })), [
      '时间 技术合同（项） 同比',
      '2024年 — —',
      '2025年 12 —',
      '2026年 15 25.0%',
    ])
  })

  it('cites every digit with its area, period and sign', () => {
    const { rows, figures } = table({ layout: 'areas' })
    const cited = rows.flat(2).flatMap((piece) => (piece.cited === undefined ? [] : [piece.cited]))
    assert.equal(figures, 4)
    assert.deepEqual(
      cited.map(({ area, period, aspect, value, before, shown, after }) =>
        [area, period, aspect, value, `${before}${shown}${after}`].join(' '),
      ),
      [
        `${east} 2026H1 value 12 12`,
        `${east} 2026H1 growth 50 50.0%`,
        `${west} 2026H1 value 3 3`,
        `${west} 2026H1 growth -25 -25.0%`,
      ],
    )
  })
})
