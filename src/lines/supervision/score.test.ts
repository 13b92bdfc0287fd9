import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decimal, rational } from '../../kernel/exact.ts'
import { placesOf, pointsOf, type ScoredFact, totalOf, weightProblem } from './score.ts'

const field = [12, 8, 8, 0].map((value) => rational(value))
const of = (value: number | null, more: Partial<ScoredFact> = {}): ScoredFact => ({
  ...{ scoring: '按目标完成率', weight: decimal(20), better: 'more', reason: '没有记录', standard: null, field },
  ...{ value: value === null ? null : rational(value), target: rational(10) },
  ...more,
})
const points = (fact: ScoredFact) => pointsOf(fact).points

describe('街道考核计分', () => {
  it('gives the share of the target that was reached, and no more than the whole weight', () => {
    assert.deepEqual(
      [8, 10, 15, 0].map((value) => points(of(value))),
      ['16', '20', '20', '0'],
    )
  })

  it('measures against the best, or by place where equal values share one', () => {
    assert.deepEqual(
      [12, 8].map((value) => points(of(value, { scoring: '按最高值折算' }))),
      ['20', '13.33'],
    )
    assert.deepEqual(
      [12, 8, 0].map((value) => points(of(value, { scoring: '按位次' }))),
      ['20', '15', '5'],
    )
  })

  it('gives all or nothing at a standard, which for 逾期 is a most and not a least', () => {
    const standard = { scoring: '达标得分', standard: decimal(2), better: 'less' } as const
    assert.deepEqual(
      [1, 2, 3].map((value) => points(of(value, standard))),
      ['20', '20', '0'],
    )
  })

  it('leaves open what is not known, says why, and gives no place to a score that may still change', () => {
    const open = pointsOf(of(null))
    assert.deepEqual([open.points, open.says], [null, '没有数：没有记录'])
    assert.equal(points(of(8, { target: null })), null)
    const whole = totalOf([
      { weight: decimal(60), points: decimal(50) },
      { weight: decimal(40), points: decimal(30) },
    ])
    const partly = totalOf([
      { weight: decimal(60), points: decimal(55) },
      { weight: decimal(40), points: null },
    ])
    assert.deepEqual(partly, { low: '55', high: '95' })
    assert.deepEqual(placesOf([whole, partly, { low: decimal(85), high: decimal(85) }]), [2, null, 1])
  })

  it('tells weights that do not make a hundred', () => {
    assert.equal(weightProblem([decimal(60), decimal('39.5')]), '各项分值合计99.5分，应为100分')
    assert.equal(weightProblem([decimal(60), decimal(40)]), null)
  })
})
