import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { east } from '../testing.ts'
import { nextTitles, rungOf, rungs } from './ladder.ts'
import { type Certificate, holdersOn, onRungs, overlap, planStanding, promotions, shareOut } from './tiers.ts'
import { type Title, titleKinds } from './title.ts'

const day = (text: string) => text as Day
const certificate = (firm: string, title: Title, recognisedOn: string, endedOn: string | null = null): Certificate => ({
  ...{ firm, title, recognisedOn: day(recognisedOn), expiresOn: null, endedOn: endedOn === null ? null : day(endedOn) },
})

describe('梯次', () => {
  it('places a firm by the highest title that it holds', () => {
    assert.equal(rungOf([]), -1)
    assert.equal(rungOf(['科技型中小企业']), 0)
    assert.equal(rungOf(['科技型中小企业', '高新技术企业']), 1)
    assert.equal(rungOf(['专精特新中小企业', '科技型中小企业']), 2)
    assert.equal(rungOf(['农业科技型企业']), -1)
  })

  it('leads a firm without a title to the first rung, and others to what follows on theirs', () => {
    assert.deepEqual(nextTitles([]), ['科技型中小企业'])
    assert.deepEqual(nextTitles(['科技型中小企业']), ['高新技术企业'])
    assert.deepEqual(nextTitles(['科技型中小企业', '高新技术企业']), ['科技领军企业'])
    assert.deepEqual(nextTitles(['独角兽企业']), [])
  })

  it('has every title that another leads to on a rung', () => {
    const on = new Set<string>(rungs.flatMap(({ titles }) => titles))
    for (const [title, kind] of Object.entries(titleKinds))
      if ('leadsTo' in kind) assert.ok(on.has(kind.leadsTo), `${title} → ${kind.leadsTo}`)
  })
})

describe('梯次 and 倍增', () => {
  const here = { area: always(east), status: always('存续') }
  const firms = new Map([
    ['甲', here],
    ['乙', here],
    ['丙', { area: always('999999' as AreaCode), status: always('注销') }],
  ])
  const all = [
    certificate('甲', '省级科技型中小企业', '2024-05-01'),
    certificate('甲', '高新技术企业', '2025-11-01'),
    certificate('乙', '高新技术企业', '2023-12-01'),
    certificate('丙', '高新技术企业', '2025-12-01'),
  ]
  const [then, now] = ['2024-12-31', '2026-06-30'].map((on) => holdersOn(all, firms, day(on)))

  it('count no firm that has closed, and each on every rung of which it holds a title', () => {
    assert.deepEqual([...now!.keys()], ['甲', '乙'])
    assert.deepEqual(onRungs(now!), [1, 2, 0, 0])
    assert.equal(overlap(now!, '省级科技型中小企业', '高新技术企业'), 1)
    assert.deepEqual(promotions(then!, now!), [{ firm: '甲', from: 0, to: 1 }])
    assert.deepEqual([...holdersOn(all, firms, day('2026-12-31')).keys()], ['甲'])
  })

  it('lead from the base by equal steps to the goal, given to the streets without a remainder', () => {
    const plan = { title: '高新技术企业', baseYear: 2024, years: 3, times: 2 } as const
    const of = planStanding(plan, (year) => (year === 2024 ? then! : year === 2026 ? now! : null), now!)
    assert.deepEqual([of.base, of.goal, of.now], [1, 2, 2])
    assert.deepEqual(
      of.path.map(({ planned, actual }) => [planned, actual]),
      [
        [1, 1],
        [2, null],
        [2, 2],
        [2, null],
      ],
    )
    assert.deepEqual(of.areas, [{ area: east, base: 1, goal: 2, now: 2 }])
    assert.deepEqual(shareOut(10, [1, 1, 1]), [4, 3, 3])
    assert.deepEqual(shareOut(5, [0, 0]), [0, 0])
  })
})
