import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { missing } from '../evaluate.ts'
import { decimal, rational } from '../exact.ts'
import { flow, holders, reading, series } from '../figure.ts'
import { holding, measure } from '../measure.ts'
import { half, months, periodCode, quarter, wholeYear } from '../period.ts'
import type { Day } from '../values.ts'
import { plain } from './display.ts'
import { nearest } from './nearest.ts'
import { isPartial, periodsWithin, periodWords, wholeMonths } from './within.ts'
import {
  chineseNumber,
  completionPhrase,
  gapPhrase,
  growthPhrase,
  netChangePhrase,
  noGrowthWords,
  type Phrase,
  pointsPhrase,
  rankPhrase,
  roughly,
  schedulePhrase,
  valuePhrase,
} from './wording.ts'

const told = ({ before, digits, after }: Phrase) => `${before}${digits ?? ''}${after}`
const exactly = (text: string) => rational(decimal(text))
const percent = plain('%', 1)
const points = plain('个百分点', 2)
const firms = plain('家', 0)

describe('official wording', () => {
  it('tells growth, fall and no change, of a part of a year and of a whole one', () => {
    assert.equal(told(growthPhrase(exactly('15.66'), percent, 'sameMonths')), '同比增长15.7%')
    assert.equal(told(growthPhrase(exactly('-3.24'), percent, 'sameMonths')), '同比下降3.2%')
    assert.equal(told(growthPhrase(exactly('0.049'), percent, 'sameMonths')), '与上年同期持平')
    assert.equal(told(growthPhrase(exactly('-0.049'), percent, 'sameMonths')), '与上年同期持平')
    assert.equal(told(growthPhrase(exactly('0.05'), percent, 'sameMonths')), '同比增长0.1%')
    assert.equal(told(growthPhrase(exactly('8.9'), percent, 'yearBefore')), '比上年增长8.9%')
    assert.equal(told(growthPhrase(exactly('0'), percent, 'yearBefore')), '与上年持平')
  })

  it('says why there is no growth rate, or nothing', () => {
    const of = (code: 'zeroBase' | 'notComparable' | 'noBase') => missing(code, '因窗口时间调整，同比不可比').missing
    assert.equal(noGrowthWords(of('zeroBase'), 'sameMonths'), '上年同期无')
    assert.equal(noGrowthWords(of('zeroBase'), 'yearBefore'), '上年无')
    assert.equal(noGrowthWords(of('notComparable'), 'sameMonths'), '因窗口时间调整，同比不可比')
    assert.equal(noGrowthWords(of('noBase'), 'sameMonths'), null)
  })

  it('tells a share in percentage points', () => {
    assert.equal(told(pointsPhrase(exactly('0.11'), points, 'sameMonths')), '比上年同期提高0.11个百分点')
    assert.equal(told(pointsPhrase(exactly('-1.5'), points, 'yearBefore')), '比上年回落1.50个百分点')
  })

  it('tells net change, completion, path, the rest of a target and a place', () => {
    assert.equal(told(netChangePhrase(rational(12), firms)), '较上年末净增12家')
    assert.equal(told(netChangePhrase(rational(-3), firms)), '较上年末减少3家')
    assert.equal(told(netChangePhrase(rational(0), firms)), '与上年末持平')
    assert.equal(told(completionPhrase(exactly('46.92'), percent)), '完成年度目标的46.9%')
    assert.equal(told(schedulePhrase(exactly('103.2'), percent)), '达到序时进度的103.2%')
    assert.equal(told(gapPhrase(rational(69), firms)), '距年度目标还差69家')
    assert.equal(told(gapPhrase(rational(-2), firms)), '已完成年度目标')
    assert.equal(told(rankPhrase(rational(3), plain('位', 0))), '居第3位')
  })

  it('rounds only on request, and puts 余 inside the unit of money', () => {
    const about = (value: string, word: '余' | '近' | '超', unit = '家', places = 0) =>
      told(valuePhrase(exactly(value), { ...plain(unit, places), approximate: word }))
    assert.equal(about('1286', '余'), '1200余家')
    assert.equal(about('1286', '近'), '近1300家')
    assert.equal(about('1286', '超'), '超1200家')
    assert.equal(about('1200', '余'), '1200家')
    assert.equal(about('86', '余'), '80余家')
    assert.equal(about('7', '近'), '7家')
    assert.equal(about('18.46', '余', '亿元', 2), '18亿余元')
    assert.equal(about('18.46', '近', '亿元', 2), '近19亿元')
    assert.equal(about('5236', '超', '件'), '超5200件')
  })

  it('leaves the whole of a quotient to its label', () => {
    assert.equal(told(valuePhrase(exactly('63.9'), plain('件/万人', 2))), '63.90件')
    const heads = valuePhrase(exactly('420'), plain('人次', 0))
    assert.deepEqual(
      (['约', '近', '余', '超'] as const).map((word) => told(roughly(heads, word))),
      ['约420人次', '近420人次', '420余人次', '超420人次'],
    )
    const grown = growthPhrase(exactly('5'), plain('%', 1), 'sameMonths')
    assert.equal(told(roughly(grown, '近')), '同比增长约5.0%')
  })

  it('counts headings as officials do', () => {
    assert.deepEqual([1, 10, 11, 20, 21].map(chineseNumber), ['一', '十', '十一', '二十', '二十一'])
  })
})

describe('the latest period within', () => {
  const published = reading(series('研发费用', { unit: '亿元', keptBy: '统计局', definition: '' }))
  const counted = flow(measure('场次', { unit: '场' }))
  const held = holders(holding('称号', { unit: '家' }))
  const codes = (of: Parameters<typeof periodsWithin>[0], period = half(2026, 1)) =>
    periodsWithin(of, period).map(periodCode)

  it('goes back through cumulative months, or through years, and takes what is counted as it is', () => {
    assert.deepEqual(codes({ of: published }).slice(0, 2), ['2026H1', '2026-01..05'])
    assert.deepEqual(codes({ of: published }).at(-1), '2026-01')
    assert.deepEqual(codes({ of: published }, quarter(2026, 2)).slice(0, 2), ['2026Q2', '2026H1'])
    assert.deepEqual(codes({ of: published, yearly: true }), ['2025', '2024', '2023'])
    assert.deepEqual(codes({ of: published, yearly: true }, wholeYear(2026)), ['2026', '2025', '2024'])
    assert.deepEqual(codes({ of: counted }), ['2026H1'])
  })

  it('names periods as a text does', () => {
    const name = (tree: typeof counted.tree, period = half(2026, 1), asOf = '2026-07-10') =>
      periodWords(tree, period, null, half(2026, 1), asOf as Day).name
    assert.equal(name(counted.tree), '上半年')
    assert.equal(name(held.tree), '6月末')
    assert.equal(name(published.tree, months(2026, 1, 5)), '1—5月')
    assert.equal(name(published.tree, wholeYear(2025)), '2025年')
    assert.equal(name(held.tree, months(2025, 12, 12)), '2025年末')
    assert.equal(name(counted.tree, half(2026, 1), '2026-06-10'), '截至6月10日')
    assert.equal(name(published.tree, half(2026, 1), '2026-06-10'), '上半年')
  })

  it('compares what is still running by its whole months', () => {
    const code = (asOf: string) => {
      const found = wholeMonths(half(2026, 1), asOf as Day)
      return found === null ? null : periodCode(found)
    }
    assert.equal(code('2026-06-30'), '2026H1')
    assert.equal(code('2026-06-10'), '2026-01..05')
    assert.equal(code('2026-05-31'), '2026-01..05')
    assert.equal(code('2026-01-20'), null)
    assert.equal(isPartial(counted.tree, half(2026, 1), '2026-06-29' as Day), true)
    assert.equal(isPartial(published.tree, half(2026, 1), '2026-06-29' as Day), false)
  })
})

describe('a mistyped name', () => {
  it('is taken for the nearest one, and for none when none is near', () => {
    assert.equal(nearest('newHighTec', ['newHighTech', 'highTechFirms']), 'newHighTech')
    assert.equal(nearest('同此', ['同比', '完成']), '同比')
    assert.equal(nearest('abcdef', ['newHighTech']), null)
  })
})
