import assert from 'node:assert/strict'
import { it } from 'node:test'
import { parsePeriod, periodCode } from '../period.ts'
import { periodOf, type When, whenSaid, whens } from './when.ts'

it('a cell tells of a period seen from the one that the form is filled for', () => {
  const filled = parsePeriod('2026Q3')!
  const told = Object.fromEntries(whens.map((when) => [when, periodCode(periodOf(when, filled))]))
  assert.deepEqual(told, {
    current: '2026Q3',
    lastYear: '2025Q3',
    before: '2026Q2',
    cumulative: '2026-01..09',
    cumulativeLastYear: '2025-01..09',
    month: '2026-09',
    year: '2026',
    yearBefore: '2025',
  })
})

it('a header says of which period its column is', () => {
  const said: { readonly [header: string]: When } = {
    本期: 'current',
    本季数: 'current',
    上年同期: 'lastYear',
    去年同期累计: 'cumulativeLastYear',
    '1—本月累计': 'cumulative',
    本月: 'month',
    上月末: 'before',
    '2025年（上年）': 'yearBefore',
  }
  for (const [header, when] of Object.entries(said)) assert.equal(whenSaid(header), when, header)
})
