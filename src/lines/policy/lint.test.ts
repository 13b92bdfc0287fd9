import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Day } from '../../kernel/values.ts'
import { clauseFaults, legalEnd } from './lint.ts'

const today = '2026-07-01' as Day
const kinds = (text: string, on = today) => clauseFaults(text, on).map(({ kind }) => kind)

describe('条款文字审查', () => {
  it('stops what hangs on local tax, local contribution, local statistics, moving in or moving out', () => {
    for (const text of [
      '上年度在本区纳税额达到500万元以上的企业',
      '按企业地方贡献的50%给予奖励',
      '对在本区纳统的规上工业企业给予10万元奖励',
      '对整体迁入本区的高新技术企业给予20万元奖励',
      '五年内迁出本区的，追回已拨付的全部奖励资金',
      '承诺不迁出本区的企业，给予一次性奖励',
    ])
      assert.deepEqual(kinds(text), ['fairness'], text)
  })

  it('lets through what looks like it and is not', () => {
    for (const text of [
      '对首次认定的高新技术企业给予10万元奖励',
      '按研发费用加计扣除额的5%给予补助',
      '企业应当依法纳税，没有失信记录',
      '对科技进步贡献率高的项目优先支持',
      '支持科技成果落地转化',
      '国家科技计划项目统计合格',
      '对专利转化运用项目给予补助',
    ])
      assert.deepEqual(kinds(text), [], text)
  })

  it('says which words, so that they can be marked', () => {
    const text = '企业上年营业收入增长，且按地方贡献奖励。'
    const [fault] = clauseFaults(text, today)
    assert.equal(text.slice(fault!.start, fault!.end), fault!.words)
    assert.match(fault!.words, /^地方贡献/)
  })

  it('ends rewards for filing in June 2021 and for grants with 2025', () => {
    const filing = '申请发明专利的每件奖励3000元'
    const grant = '取得发明专利证书的每件奖励3000元'
    assert.deepEqual([legalEnd(filing), legalEnd(grant)], ['2021-06-30', '2025-12-31'])
    assert.deepEqual(kinds(grant, '2025-12-31' as Day), [])
    assert.deepEqual(kinds(grant, '2026-01-01' as Day), ['patent'])
    assert.equal(legalEnd('新认定的高新技术企业奖励10万元'), null)
  })

  it('knows nothing of rules that were not yet in force', () => {
    assert.deepEqual(kinds('按地方贡献奖励', '2023-05-01' as Day), [])
  })
})
