import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assess, bind, laidOver, readFacts } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { readRules } from '../../server/office/rules.ts'
import { facts } from './facts.ts'
import { factNamed, misfitOf, suppliedData } from './supplied.ts'

const day = '2026-07-01' as Day

function told(data: unknown) {
  const read = readFacts({ data, place: () => null }, facts, day)
  assert.ok('facts' in read, JSON.stringify(read))
  return read.facts
}

describe('what a firm adds to the facts', () => {
  it('answers to the very names that a rule misses', async () => {
    const rule = (await readRules(facts)).get('high-tech')
    assert.ok(rule !== undefined)
    const binding = bind(rule, day)
    assert.ok('bound' in binding)
    const { missing } = assess(binding.bound, told({ 成立日期: '2019-01-01' }))
    const unnamed = missing.filter((name) => factNamed(facts, name) === null)
    assert.deepEqual(unnamed, ['知识产权'], 'a list of rights is kept as records, not typed')
    assert.ok(missing.length > 10)
  })

  it('is laid over what the books say, year by year', () => {
    const books = told({ 成立日期: '2019-01-01', 职工总数: 100, 近三年: { 2025: { 销售收入: '5000万元' } } })
    const given = { '近三年（2025年）科技成果转化数': '4', '近三年（2024年）销售收入': '4000万元', 职工总数: '90' }
    const laid = laidOver(facts, books, told(suppliedData(facts, given)))
    const both = told({
      成立日期: '2019-01-01',
      职工总数: 90,
      近三年: { 2025: { 销售收入: '5000万元', 科技成果转化数: 4 }, 2024: { 销售收入: '4000万元' } },
    })
    assert.deepEqual(laid, both)
  })

  it('is refused where the value is none of the fact', () => {
    const staff = factNamed(facts, '职工总数')
    assert.ok(staff !== null)
    assert.equal(misfitOf(staff, '120', facts, day), null)
    assert.match(misfitOf(staff, '很多', facts, day)?.message ?? '', /职工总数/)
    assert.equal(factNamed(facts, '没有这一项'), null)
  })
})
