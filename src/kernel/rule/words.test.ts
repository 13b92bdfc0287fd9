import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { choice, money } from '../field/index.ts'
import type { Day } from '../values.ts'
import { dictionary, fact } from './fact.ts'
import { loadText } from './load.ts'
import { inWords, wordsOf } from './words.ts'

const about = { meaning: '供测试', period: '事项发生时' } as const
const facts = dictionary([
  fact(money('设备净投资额', { enteredIn: '万元' }), about),
  fact(choice('认定类型', ['新认定', '重新认定']), about),
])

const text = `
id: P02
name: 设备投资奖励
version: 1
kind: clause
authority: 县科技局
parameters:
  起奖投资额: { unit: 万元, values: [{ from: 2020-01-01, value: 300, cites: 第二条 }, { from: 2026-01-01, value: 500, cites: 第二条 }] }
conditions:
  - { id: enough, label: 投资额, when: 设备净投资额 >= 起奖投资额 and 认定类型 = "新认定", cites: 第二条 }
amount: { base: 设备净投资额, rate: 2 * 百分比, cap: 100 * 万元, rounding: { to: 元, how: down }, cites: 第二条 }
`

describe('规则读出来', () => {
  it('says conditions, rate and cap with the values of the day', () => {
    const loaded = loadText(text, facts)
    assert.ok('rule' in loaded)
    const on = (day: string) => wordsOf(loaded.rule, day as Day)
    assert.equal(
      on('2025-06-01').conditions[0]?.says,
      '设备净投资额 不低于 起奖投资额（300万元） 并且 认定类型 为 新认定',
    )
    assert.match(on('2026-06-01').conditions[0]?.says ?? '', /起奖投资额（500万元）/)
    assert.deepEqual(on('2026-06-01').amount, { base: '设备净投资额', rate: '2%', cap: '100万元' })
    assert.equal(on('2026-06-01').rounding, '不足元的舍去')
  })

  it('says that a parameter had no value yet', () => {
    const loaded = loadText(text, facts)
    assert.ok('rule' in loaded)
    const { masked, conditions } = wordsOf(loaded.rule, '2019-12-31' as Day)
    assert.match(masked ?? '', /起奖投资额.*还没有数值/)
    assert.match(conditions[0]?.says ?? '', /起奖投资额（没有数值）/)
  })

  it('leaves what stands between quotes as it is, and reads not as not having', () => {
    assert.equal(inWords('名称 = "a=b" or not(已享受奖励)'), '名称 为 a=b 或者 没有「已享受奖励」')
    assert.equal(inWords('近三年[-1].研发费用 > 200 * 万元'), '上一年研发费用 超过 200万元')
  })

  it('reads out what depends on a case without a word of the language it is written in', () => {
    assert.equal(
      inWords('if 级别 = "国家" then 100 * 万元 else if 级别 = "省" then 50 * 万元 else 10 * 万元'),
      '级别 为 国家的，100万元；级别 为 省的，50万元；其他的，10万元',
    )
  })
})
