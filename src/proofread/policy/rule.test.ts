import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadData } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { facts } from '../../lines/cultivation/facts.ts'
import { readPolicy } from './read.ts'
import { ruleOfProposal } from './rule.ts'

const head = { name: '奖励', authority: '区科技局', cites: '云科〔2026〕8号第四条', from: '2026-01-01' as Day }

function drafted(text: string) {
  const [clause] = readPolicy(text).clauses
  assert.ok(clause)
  return ruleOfProposal(clause, { ...head, id: 'R1' }, facts)
}

describe('规则草稿', () => {
  it('of words that name facts, figures and a limit is a rule that loads', () => {
    const rule = drafted(
      '第四条 新增设备投资额达到300万元以上（含300万元）的企业，按新增设备投资额的2%给予奖励，最高不超过100万元。',
    )
    assert.ok('rule' in loadData(rule, facts), JSON.stringify(loadData(rule, facts)))
    assert.equal(rule.conditions[0]?.when, '新增设备投资额 >= 新增设备投资额标准')
    assert.deepEqual(
      Object.entries(rule.parameters).map(([name, { unit, values }]) => [name, unit, JSON.stringify(values[0])]),
      [
        ['新增设备投资额标准', '万元', '{"from":"2026-01-01","value":"300","cites":"云科〔2026〕8号第四条"}'],
        ['奖励比例', '%', '{"from":"2026-01-01","value":"2","cites":"云科〔2026〕8号第四条"}'],
        ['奖励上限', '万元', '{"from":"2026-01-01","value":"100","cites":"云科〔2026〕8号第四条"}'],
      ],
    )
  })

  it('of a condition that names no fact does not load before somebody has written it', () => {
    const rule = drafted('第三条 对新认定的高新技术企业，一次性奖励10万元。')
    assert.deepEqual([rule.conditions[0]?.label, rule.conditions[0]?.when], ['新认定的高新技术企业', ''])
    assert.ok('misfits' in loadData(rule, facts))
    assert.deepEqual(rule.amount?.base, '奖励标准')
  })

  it('of a masked sum has a parameter without a value, so that nothing is computed', () => {
    const rule = drafted('第七条 对经评价合格的企业，给予**万元的奖励。')
    assert.deepEqual(rule.parameters.奖励标准, { unit: '万元', values: [] })
  })
})
