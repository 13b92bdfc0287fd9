import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factReports, loadData } from '../../kernel/rule/index.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { readRules } from '../../server/office/rules.ts'
import { choosable, type Draft, dataOf, draftOf, kindOf } from './draft.ts'

const offered = choosable(factReports(facts).filter(({ type }) => type !== 'group' && type !== 'list'))

describe('the form of a rule', () => {
  it('takes every shipped clause and gives it back as the same rule', async () => {
    for (const [id, { data }] of await readRules(facts)) {
      if (data.kind !== 'clause') continue
      const again = loadData(dataOf(draftOf(data, offered), data), facts)
      assert.ok('rule' in again, `${id}: ${'misfits' in again ? JSON.stringify(again.misfits) : ''}`)
      const texts = (of: typeof data) => of.conditions.map(({ when }) => when)
      assert.deepEqual(texts(again.rule.data), texts(data), id)
      assert.equal(again.rule.data.amount?.base, data.amount?.base, id)
    }
  })

  it('knows conditions and amounts of plain clauses without an expression', async () => {
    const rules = await readRules(facts)
    const kinds = (id: string) => {
      const { conditions, amount } = draftOf(rules.get(id)?.data, offered)
      return [...conditions.map(({ kind }) => kind), amount.kind]
    }
    assert.deepEqual(kinds('P01'), ['choice', 'day', 'yesNo', 'fixed'])
    assert.deepEqual(kinds('P02'), ['expression', 'expression'])
  })

  it('writes a rule that reads, from facts, operators and values alone', () => {
    const draft: Draft = {
      cites: '第五条',
      conditions: [
        {
          ...{ id: 'c1', label: '研发投入', cites: '第五条' },
          kind: 'number',
          fact: '近三年[-1].研发费用',
          op: '>=',
          parameter: '研发费用标准',
        },
        {
          ...{ id: 'c2', label: '没有事故', cites: '第五条' },
          kind: 'yesNo',
          fact: '近一年重大安全或质量事故',
          yes: false,
        },
      ],
      amount: { kind: 'rate', fact: '近三年[-1].研发费用', rate: '奖励比例', cap: '奖励上限' },
      parameters: [
        {
          name: '研发费用标准',
          unit: '万元',
          meaning: null,
          values: [{ from: '2026-01-01', value: '200', cites: '第五条' }],
        },
        { name: '奖励比例', unit: '%', meaning: null, values: [{ from: '2026-01-01', value: '5', cites: '第五条' }] },
        {
          name: '奖励上限',
          unit: '万元',
          meaning: null,
          values: [{ from: '2026-01-01', value: '50', cites: '第五条' }],
        },
      ],
    }
    const before = { id: '第五条', name: '研发补助', version: 1, kind: 'clause', authority: '区科技局' }
    const data = dataOf(draft, before)
    const loaded = loadData(data, facts)
    assert.ok('rule' in loaded)
    assert.deepEqual(draftOf(data, offered), draft)
  })

  it('offers facts by what they hold', () => {
    const kind = (label: string) => kindOf(offered.find((one) => one.label === label)!)
    assert.deepEqual(['职工总数', '高企认定类型', '成立日期', '已享受高企认定奖励', '上一年销售收入'].map(kind), [
      'number',
      'choice',
      'day',
      'yesNo',
      'number',
    ])
  })
})
