import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaTree } from './area.ts'
import { evaluateRelation, relation } from './check.ts'
import type { Books } from './evaluate.ts'
import { rational } from './exact.ts'
import { reading, series } from './figure.ts'
import { wholeYear } from './period.ts'
import type { AreaCode, Decimal } from './values.ts'

const area = '990101' as AreaCode
const about = { unit: '亿元', keptBy: '统计局', definition: '' } as const
const part = series('部分', about)
const whole = series('合计', about)

const books = (figures: { readonly [series: string]: string }): Books => ({
  areas: areaTree(area, [{ code: area, name: '云浦区', parent: null, also: [], group: null }]),
  published: ({ series: name }, { period }) =>
    figures[name] === undefined ? null : { value: figures[name] as Decimal, period, status: 'final' },
  sum: () => '0' as Decimal,
  target: () => null,
  booksFrom: () => 0,
  opening: () => null,
  notComparable: () => null,
})
const at = { period: wholeYear(2026), area }
const words = { label: '部分等于合计', why: '', advice: '', left: reading(part), right: reading(whole) }

describe('a relation of two figures', () => {
  const equal = relation({ ...words, is: 'equal', rounded: { parts: 3, places: 2 } })

  it('takes half of the last place for each rounded part as rounding', () => {
    assert.equal(evaluateRelation(equal, at, books({ 部分: '10.015', 合计: '10' })).outcome, 'met')
    assert.equal(evaluateRelation(equal, at, books({ 部分: '9.985', 合计: '10' })).outcome, 'met')
  })

  it('says both sides and how far they lie apart', () => {
    assert.deepEqual(evaluateRelation(equal, at, books({ 部分: '9.98', 合计: '10' })), {
      outcome: 'notMet',
      left: rational('9.98' as Decimal),
      right: rational(10),
      difference: rational('-0.02' as Decimal),
    })
  })

  it('is unknown, and not met or broken, while a side is missing', () => {
    const outcome = evaluateRelation(equal, at, books({ 部分: '10' }))
    assert.equal(outcome.outcome === 'unknown' && outcome.missing[0]?.code, 'notPublished')
  })

  it('of a part and its whole is broken only from above, that of a growing sum only from below', () => {
    const atMost = relation({ ...words, is: 'atMost' })
    const atLeast = relation({ ...words, is: 'atLeast' })
    const less = books({ 部分: '1', 合计: '2' })
    const more = books({ 部分: '3', 合计: '2' })
    assert.deepEqual(
      [less, more].map((of) => evaluateRelation(atMost, at, of).outcome),
      ['met', 'notMet'],
    )
    assert.deepEqual(
      [less, more].map((of) => evaluateRelation(atLeast, at, of).outcome),
      ['notMet', 'met'],
    )
  })
})
