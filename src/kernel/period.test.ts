import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  firstDay,
  half,
  lastDay,
  months,
  parsePeriod,
  periodCode,
  periodName,
  quarter,
  samePeriod,
  upToMonth,
  wholeYear,
} from './period.ts'
import { readPeriod } from './read/period.ts'

describe('a period', () => {
  it('is one run of months whatever it is called: 上半年 is 1—6月, 二季度 is not', () => {
    assert.ok(samePeriod(half(2026, 1), upToMonth(2026, 6)))
    assert.ok(samePeriod(wholeYear(2026), upToMonth(2026, 12)))
    assert.ok(!samePeriod(quarter(2026, 2), half(2026, 1)))
  })

  it('comes back from its own code', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 0, max: 40 }),
        (year, from, more) => {
          const period = { first: year * 12 + from, last: year * 12 + from + more }
          const parsed = parsePeriod(periodCode(period))
          assert.ok(parsed !== null && samePeriod(parsed, period), periodCode(period))
        },
      ),
    )
  })

  it('is written as outsiders know it', () => {
    for (const code of ['2026', '2026H1', '2026Q2', '2026-05', '2026-01..10'])
      assert.equal(periodCode(parsePeriod(code)!), code)
    for (const code of ['', '26', '2026-13', '2026-10..01', '2026Q5', '2026H3', '2026-1', 'x'])
      assert.equal(parsePeriod(code), null, code)
  })

  it('is named as officials name it', () => {
    const names = [
      wholeYear(2026),
      half(2026, 1),
      upToMonth(2026, 10),
      months(2026, 5, 5),
      quarter(2026, 2),
      { first: 2021 * 12, last: 2025 * 12 + 11 },
    ].map((period) => periodName(period))
    assert.deepEqual(names, ['2026年', '2026年上半年', '2026年1—10月', '2026年5月', '2026年二季度', '2021—2025年'])
  })

  it('ends on the last day of its last month', () => {
    assert.deepEqual(
      [firstDay(half(2026, 1)), lastDay(half(2026, 1)), lastDay(months(2024, 2, 2))],
      ['2026-01-01', '2026-06-30', '2024-02-29'],
    )
  })

  it('is read in the forms of offices', () => {
    const read = (text: string) => {
      const found = readPeriod(text, 2026)
      return found.problem ? found.problem.code : periodCode(found.value)
    }
    const forms = {
      '2026年': '2026',
      '2026年度': '2026',
      上半年: '2026H1',
      '2025年上半年': '2025H1',
      '1—10月': '2026-01..10',
      '2026年1-5月': '2026-01..05',
      '1～6月': '2026H1',
      '2026年一季度': '2026Q1',
      第二季度: '2026Q2',
      前三季度: '2026-01..09',
      '2026年5月': '2026-05',
      '2026.05': '2026-05',
      '2026-05': '2026-05',
      全年: '2026',
    }
    for (const [text, code] of Object.entries(forms)) assert.equal(read(text), code, text)
    for (const text of ['去年', '13月', '5-3月', '2026年第五季度']) assert.equal(read(text), 'period.invalid', text)
  })
})
