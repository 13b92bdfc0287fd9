import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, rational } from '../../kernel/exact.ts'
import type { AssessedCondition, Assessment } from '../../kernel/rule/index.ts'
import { byNearness, type ListName, lacksOf, listOf, lists, nearnessOf } from './lists.ts'
import { type Stage, stages } from './stages.ts'

type Outcome = Assessment['outcome']

const outcomes: readonly Outcome[] = ['met', 'notMet', 'open', 'unknown']
const gone: readonly Stage[] = ['expired', 'cancelled', 'ended', 'refused', 'withdrawn']

function condition(of: Partial<AssessedCondition> & Pick<AssessedCondition, 'outcome'>): AssessedCondition {
  const silent = { actual: null, threshold: null, distance: null, unit: '', more: null, missing: [], error: null }
  return {
    id: 'a',
    label: '条件',
    citation: '第十一条',
    advice: null,
    leaves: [],
    facts: [],
    parameters: [],
    ...silent,
    ...of,
  }
}

const staff = condition({
  id: 'technicians',
  label: '科技人员占比',
  outcome: 'notMet',
  actual: '8',
  threshold: '10',
  distance: '-2',
  unit: '%',
})
const expense = condition({
  id: 'expense',
  label: '研发费用占比',
  outcome: 'notMet',
  actual: '4.2',
  threshold: '5',
  distance: '-0.8',
  unit: '%',
  more: { value: '42', unit: '万元', of: '研发费用' },
})
const rights = condition({ id: 'rights', label: '知识产权', outcome: 'unknown', missing: ['知识产权', '技术领域'] })

function assessed(...conditions: AssessedCondition[]): Pick<Assessment, 'outcome' | 'conditions'> {
  const outcome = conditions.some((one) => one.outcome === 'notMet') ? 'notMet' : 'unknown'
  return { outcome: conditions.length === 0 ? 'met' : outcome, conditions }
}

describe('the three lists', () => {
  it('hold a firm of the campaign in exactly one, whatever its outcome, stage and open items', () => {
    const all = Object.keys(stages) as Stage[]
    for (const stage of all)
      for (const outcome of outcomes)
        for (const openItems of [0, 1, 7]) {
          const list = listOf({ outcome }, stage, openItems)
          const holds = (Object.keys(lists) as ListName[]).filter((one) => one === list)
          assert.equal(holds.length, gone.includes(stage) ? 0 : 1, `${stage} ${outcome} ${openItems}`)
        }
  })

  it('puts whoever waits for experts alone on 申报清单', () => {
    assert.equal(listOf({ outcome: 'open' }, 'reserve'), 'declare')
    assert.equal(listOf({ outcome: 'met' }, 'checked'), 'declare')
  })

  it('puts whoever lacks something, or has not told it, on 整改清单', () => {
    for (const outcome of ['notMet', 'unknown'] as const) assert.equal(listOf({ outcome }, 'declared'), 'rectify')
    assert.equal(listOf({ outcome: 'met' }, 'declared', 1), 'rectify')
  })

  it('recommends only after the re-check: 初审通过 is not yet 推荐', () => {
    assert.equal(listOf({ outcome: 'met' }, 'checked'), 'declare')
    assert.equal(listOf({ outcome: 'met' }, 'recommended'), 'recommend')
    assert.equal(listOf({ outcome: 'notMet' }, 'recognised'), 'recommend')
  })
})

describe('what a firm lacks', () => {
  it('is said in the words of the office', () => {
    const says = lacksOf(assessed(staff, expense, rights)).map((lack) => lack.says)
    assert.deepEqual(says, ['科技人员占比差2百分点', '研发费用差42万元', '知识产权：缺知识产权、技术领域'])
  })

  it('is nothing when another way to the title is open', () => {
    assert.deepEqual(lacksOf({ outcome: 'met', conditions: [staff] }), [])
  })
})

describe('who is nearest', () => {
  it('is who lacks fewer things, then who lacks less of them', () => {
    const far = condition({ ...staff, actual: '2', distance: '-8' })
    const firms = { far: assessed(far), both: assessed(staff, expense), near: assessed(staff), there: assessed() }
    const order = Object.entries(firms)
      .sort(([, a], [, b]) => byNearness(nearnessOf(a), nearnessOf(b)))
      .map(([name]) => name)
    assert.deepEqual(order, ['there', 'near', 'far', 'both'])
  })

  it('counts an unknown thing whole, and nothing more than whole', () => {
    assert.deepEqual(nearnessOf(assessed(rights)), { lacking: 1, distance: rational(1) })
    const beyond = condition({ ...staff, distance: '-1000' })
    assert.equal(compare(nearnessOf(assessed(beyond)).distance, rational(1)), 0)
  })
})
