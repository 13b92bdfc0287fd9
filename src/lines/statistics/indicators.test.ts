import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateRelation } from '../../kernel/check.ts'
import { everything } from '../index.ts'
import { at, district, situation } from '../testing.ts'
import { seriesRegister } from './books.ts'

function published(figures: readonly (readonly [series: string, period: string, value: string])[]) {
  const bureau = situation()
  for (const [series, period, value] of figures) bureau.add(seriesRegister, { series, area: district, period, value })
  return bureau
}

describe('外部统计数', () => {
  it('R&D intensity of 2024 divides the figures of 2024, and its change is told in points', () => {
    const { value } = published([
      ['全社会R&D经费支出', '2024', '31.26'],
      ['地区生产总值', '2024', '1042'],
      ['全社会R&D经费支出', '2023', '28'],
      ['地区生产总值', '2023', '1000'],
    ])
    assert.equal(value('rdIntensity', '2024'), '3')
    assert.equal(value('rdIntensityChange', '2024'), '0.2')
    assert.equal(value('rdIntensity', '2024H1'), 'notPublished')
  })

  it('a growth rate above another is told in percentage points', () => {
    const { value } = published([
      ['规上工业研发费用增速', '2026-01..05', '13.6'],
      ['规上工业营业收入增速', '2026-01..05', '6.2'],
    ])
    assert.equal(value('rdAheadOfRevenue', '2026-01..05'), '7.4')
    assert.equal(everything.indicators.get('rdAheadOfRevenue')?.of.unit, '个百分点')
  })

  it('a cumulative figure that falls from one month to the next is found', () => {
    const check = everything.checks.get('industrialRdGrows')
    assert.ok(check?.kind === 'relation')
    const { books } = published([
      ['规上工业研发费用', '2026-01..04', '8.1'],
      ['规上工业研发费用', '2026-01..05', '7.9'],
    ])
    assert.equal(evaluateRelation(check, at('2026-01..05'), books()).outcome, 'notMet')
    assert.equal(evaluateRelation(check, at('2026-01..06'), books()).outcome, 'unknown')
    assert.equal(evaluateRelation(check, at('2026-01'), books()).outcome, 'unknown')
  })
})
