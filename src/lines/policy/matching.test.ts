import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bind, loadText, readDocument, readFacts } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { facts } from '../cultivation/facts.ts'
import { byClause, type MatchedRule, matchAll, simulate } from './matching.ts'

const day = '2026-06-30' as Day

/** A reward of a share of net equipment investment from a threshold on. */
function rule(id: string, { from = 300, rate = 2, cap = 100 } = {}): MatchedRule {
  const loaded = loadText(
    `id: ${id}
name: 设备投资奖励
version: 1
kind: clause
authority: 区科技局
sources: [{ title: 测试措施 }]
parameters:
  起奖: { unit: 万元, values: [{ from: 2020-01-01, value: ${from}, cites: 第一条 }] }
  比例: { unit: '%', values: [{ from: 2020-01-01, value: ${rate}, cites: 第一条 }] }
  上限: { unit: 万元, values: [{ from: 2020-01-01, value: ${cap}, cites: 第一条 }] }
conditions:
  - { id: enough, label: 净投资额, when: 新增设备净投资额 >= 起奖, cites: 第一条, advice: 达到起奖线后申报 }
amount: { base: 新增设备净投资额, rate: 比例, cap: 上限, rounding: { to: 元, how: down }, cites: 第一条 }
`,
    facts,
  )
  assert.ok('rule' in loaded, 'misfits' in loaded ? JSON.stringify(loaded.misfits) : '')
  const binding = bind(loaded.rule, day)
  assert.ok('bound' in binding)
  return { id, name: loaded.rule.data.name, bound: binding.bound }
}

function firm(name: string, given: object) {
  const written = readDocument(JSON.stringify(given))
  assert.ok('document' in written)
  const read = readFacts(written.document, facts, day)
  assert.ok('facts' in read, 'misfits' in read ? JSON.stringify(read.misfits) : '')
  return { id: name, code: null, name, facts: read.facts }
}

const firms = [
  firm('甲公司', { 新增设备净投资额: 2000 }),
  firm('乙公司', { 新增设备净投资额: 280 }),
  firm('丙公司', {}),
]

describe('政策匹配', () => {
  it('tells what a firm gets, what it nearly gets with the distance, and which fact is missing', () => {
    const matches = matchAll([rule('A')], firms)
    assert.deepEqual(
      matches.map(({ firm: { name }, standing, amount }) => [name, standing, amount]),
      [
        ['甲公司', 'gets', '400000'],
        ['乙公司', 'nearly', null],
        ['丙公司', 'asks', null],
      ],
    )
    assert.match(matches[1]!.lacking[0]!.says, /20.*达到起奖线后申报/)
    assert.deepEqual(matches[2]!.lacking[0]!.missing, ['新增设备净投资额'])
  })

  it('tells of a clause who gets it, what that costs and what is asked for', () => {
    const rules = [rule('A')]
    const [clause] = byClause(rules, matchAll(rules, firms))
    assert.deepEqual([clause!.gets.length, clause!.nearly.length, clause!.asks.length], [1, 1, 1])
    assert.deepEqual([clause!.total, clause!.missing], ['400000', [{ fact: '新增设备净投资额', firms: 1 }]])
  })
})

describe('条款测算', () => {
  it('of a lower threshold and a lower share tells the cost, who gains, who loses and who cannot be told', () => {
    const found = simulate(rule('B', { from: 200, rate: 1 }), rule('A'), firms)
    assert.deepEqual(found.cost, { before: '400000', after: '228000', difference: '-172000' })
    assert.deepEqual(
      [found.gains, found.loses].map((list) => list.map(({ firm: { name }, difference }) => [name, difference])),
      [[['乙公司', '28000']], [['甲公司', '-200000']]],
    )
    assert.deepEqual(
      found.unknown.map(({ name }) => name),
      ['丙公司'],
    )
  })

  it('against nothing costs what it gives', () => {
    assert.deepEqual(simulate(rule('A'), null, firms).cost, { before: '0', after: '400000', difference: '400000' })
  })
})
