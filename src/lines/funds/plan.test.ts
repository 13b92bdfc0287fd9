import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decimal, sumDecimals } from '../../kernel/exact.ts'
import { instalmentsOf, isReleased, openConditions, readPlan } from './plan.ts'

const text = '50%；30%，中期检查通过，2026-09-30前；20%，验收通过'

describe('分期', () => {
  it('are shares with conditions and days, and their amounts are the whole', () => {
    const { parts = [] } = readPlan(text)
    assert.deepEqual(
      parts.map(({ percent, condition, dueOn }) => [percent, condition, dueOn]),
      [
        ['50', null, null],
        ['30', '中期检查通过', '2026-09-30'],
        ['20', '验收通过', null],
      ],
    )
    const amounts = instalmentsOf(parts, decimal('100001.5')).map(({ amount }) => amount)
    assert.deepEqual(amounts, ['50000', '30000', '20001.5'])
    assert.equal(sumDecimals(amounts), '100001.5')
  })

  it('are paid in their order, each when its condition and those before it are certified', () => {
    const { parts = [] } = readPlan(text)
    assert.deepEqual(
      [1, 2, 3].map((ordinal) => isReleased(parts, ordinal, 0)),
      [true, false, false],
    )
    assert.deepEqual(
      [1, 2, 3].map((ordinal) => isReleased(parts, ordinal, 1)),
      [true, true, false],
    )
    assert.deepEqual(
      openConditions(parts, 1).map(({ ordinal }) => ordinal),
      [3],
    )
  })

  it('that are not a whole, or cannot be read, say so', () => {
    assert.match(readPlan('50%；40%').problem ?? '', /加起来是90%/)
    assert.match(readPlan('50%；其余验收后').problem ?? '', /第2期「其余验收后」没有以比例开头/)
    assert.match(readPlan('100%').problem ?? '', /2到12期/)
    assert.match(readPlan('50%；50%，2026-02-30前').problem ?? '', /日期「2026-02-30前」不存在/)
  })
})
