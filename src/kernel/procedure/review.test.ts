import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decimal, rational, toDecimal } from '../exact.ts'
import { draw, type Expert } from './draw.ts'
import { calendar, day } from './example.ts'
import {
  answerAppeal,
  appeal,
  ballot,
  conclude,
  deviation,
  notPassed,
  openReview,
  type Review,
  resultOf,
  reviewOf,
} from './review.ts'
import { source } from './source.ts'

const expert = (id: string, more: Partial<Expert> = {}): Expert => ({
  id,
  name: `专家${id}`,
  unit: `单位${id}`,
  fields: ['电子信息'],
  interests: [],
  ...more,
})
const pool = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => expert(id))
const about = { units: ['甲公司'], people: ['陈某'] }
const drawing = { seats: 5, reserves: 2, seed: '2026-06-01 第3号' }
const rule = reviewOf({
  criteria: [
    { name: '创新', max: decimal(60) },
    { name: '效益', max: decimal(40) },
  ],
  line: decimal(60),
  dropHighLow: true,
  wideFrom: decimal(30),
  appealWorkdays: 5,
})
const drawn = draw(pool, about, drawing).draw!

function scored(...totals: readonly (readonly [number | string, number | string])[]): Review {
  return totals.reduce<Review>(
    (review, [innovation, benefit], index) => {
      const scores = { 创新: decimal(innovation), 效益: decimal(benefit) }
      return ballot(review, { expert: drawn.drawn[index]!, scores, opinion: '' }).review!
    },
    openReview(rule, drawn),
  )
}

const verdict = { passes: true, by: '局领导', on: day('2026-06-10'), reason: '' }

describe('drawing experts', () => {
  it('gives the same for the same pool and seed, in whatever order the pool is listed', () => {
    assert.deepEqual(draw([...pool].reverse(), about, drawing).draw, drawn)
    // Drawn once, written down for ever: a change of the generator would make old draws unprovable.
    assert.deepEqual([...drawn.drawn, ...drawn.reserves].join(''), 'cheagfd')
  })

  it('leaves out who is bound to the applicant, and says why', () => {
    const bound = [
      expert('x', { unit: '甲公司' }),
      expert('y', { name: '陈某' }),
      expert('z', { interests: ['甲公司'] }),
    ]
    const { draw: of } = draw([...pool, ...bound], about, { ...drawing, seats: 8 })
    assert.deepEqual(
      of!.avoided.map(({ expert: id }) => id),
      ['x', 'y', 'z'],
    )
    assert.deepEqual([...of!.drawn].sort().join(''), 'abcdefgh')
  })

  it('says how many there are when they are too few', () => {
    const { obstacle } = draw(pool, about, { ...drawing, seats: 9 })
    assert.equal(obstacle!.message, '符合条件的专家8名，回避0名，可抽取8名，不足9名')
  })

  it('never draws somebody twice, bound, of another field, or too many of one unit', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        unit: fc.constantFrom('甲公司', '一所', '二所', '三所'),
        fields: fc.subarray(['电子信息', '生物医药']),
        interests: fc.subarray(['甲公司', '别家']),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    )
    fc.assert(
      fc.property(some, fc.string(), fc.integer({ min: 1, max: 7 }), (list, seed, seats) => {
        const experts = list.map((one) => ({ ...one, name: one.id }))
        const { draw: of } = draw(experts, about, { seats, reserves: 2, field: '电子信息', perUnit: 2, seed })
        if (of === undefined) return
        const chosen = [...of.drawn, ...of.reserves].map((id) => experts.find((one) => one.id === id)!)
        assert.equal(new Set(chosen).size, chosen.length)
        assert.equal(of.drawn.length, seats)
        for (const { unit, fields, interests } of chosen) {
          assert.ok(unit !== '甲公司' && fields.includes('电子信息') && !interests.includes('甲公司'))
          assert.ok(chosen.filter((one) => one.unit === unit).length <= 2)
        }
      }),
    )
  })

  it('favours nobody: over many seeds each is drawn about as often', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 4_000; seed++)
      for (const id of draw(pool, about, { ...drawing, seats: 2, seed: String(seed) }).draw!.drawn)
        times.set(id, (times.get(id) ?? 0) + 1)
    for (const count of times.values()) assert.ok(count > 850 && count < 1_150, String(count))
  })

  it('has a source that stays within what is asked', () => {
    const below = source('任意')
    for (let i = 0; i < 1_000; i++) assert.ok([0, 1, 2].includes(below(3)))
    assert.throws(() => below(0), RangeError)
  })
})

describe('scores', () => {
  it('are unknown while a form is out, and say from whom', () => {
    const result = resultOf(scored([50, 30], [40, 30]))
    assert.deepEqual(result, { known: false, waitingFor: drawn.drawn.slice(2) })
  })

  it('drop one highest and one lowest, keep the average as a fraction and show how far they lie apart', () => {
    const result = resultOf(scored([60, 40], [50, 30], [40, 30], [45, 30], [20, 10]))
    assert.ok(result.known)
    assert.deepEqual(
      result.totals.map(({ dropped }) => dropped),
      [true, false, false, false, true],
    )
    assert.deepEqual(result.average, rational(75))
    assert.deepEqual([toDecimal(result.spread), result.wide, result.reachesLine], ['70', true, true])
    assert.equal(deviation(result), '4.08')
    const thirds = resultOf(scored([50, 30], [50, 30], [50, 31], [50, 30], [50, 31]))
    assert.ok(thirds.known)
    assert.deepEqual(thirds.average, rational(241, 3))
  })

  it('lie between the lowest and the highest counted, and do not depend on the order of the forms', () => {
    const totals = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 5,
      maxLength: 5,
    })
    fc.assert(
      fc.property(totals, (list) => {
        const result = resultOf(scored(...list))
        assert.ok(result.known)
        const sums = list.map(([a, b]) => a + b).sort((a, b) => a - b)
        const naive = sums.slice(1, -1).reduce((sum, one) => sum + one, 0)
        assert.deepEqual(result.average, rational(naive, 3))
        const backwards = resultOf(scored(...[...list].reverse()))
        assert.ok(backwards.known)
        assert.deepEqual(backwards.average, result.average)
      }),
      { numRuns: 200 },
    )
  })

  it('are refused above the maximum, missing, under a strange name, from a stranger, twice', () => {
    const open = openReview(rule, drawn)
    const by = drawn.drawn[0]!
    const good = { 创新: decimal(50), 效益: decimal(30) }
    const wrong = [
      { ...good, 创新: decimal(61) },
      { 创新: decimal(50) },
      { ...good, 其他: decimal(1) },
      { ...good, 效益: decimal(-1) },
    ]
    for (const scores of wrong)
      assert.ok(ballot(open, { expert: by, scores: scores as typeof good, opinion: '' }).obstacle)
    assert.ok(ballot(open, { expert: 'nobody', scores: good, opinion: '' }).obstacle)
    const once = ballot(open, { expert: by, scores: good, opinion: '' }).review!
    assert.ok(ballot(once, { expert: by, scores: good, opinion: '' }).obstacle)
  })

  it('let the reserve come in for who declines', () => {
    const [first] = drawn.drawn
    const review = ballot(openReview(rule, drawn), { expert: first!, declines: '与申报单位有合作' }).review!
    assert.deepEqual(review.experts, [...drawn.drawn.slice(1), drawn.reserves[0]])
    assert.ok(ballot(review, { expert: first!, declines: '再次' }).obstacle)
  })
})

describe('a conclusion', () => {
  const good = scored([50, 30], [50, 30], [50, 30], [50, 30], [50, 30])

  it('waits for every form, and needs a reason where it departs from the scores', () => {
    assert.ok(conclude(scored([50, 30]), verdict).obstacle)
    assert.ok(conclude(good, { ...verdict, passes: false }).obstacle)
    assert.ok(conclude(good, { ...verdict, passes: false, reason: '知识产权存在纠纷' }).review)
    assert.equal(notPassed(conclude(good, verdict).review!), null)
    assert.match(notPassed(good)!.message, /还没有结论/)
    assert.match(notPassed(undefined)!.message, /抽取/)
  })

  it('can be appealed within its days, once; an upheld appeal opens it again', () => {
    const refused = conclude(good, { ...verdict, passes: false, reason: '纠纷' }).review!
    const raised = { by: '甲公司', on: day('2026-06-17'), reason: '纠纷已判决' }
    assert.ok(appeal(refused, { ...raised, on: day('2026-06-18') }, calendar).obstacle)
    const open = appeal(refused, raised, calendar).review!
    assert.match(notPassed(open)!.message, /申诉尚未答复/)
    assert.ok(appeal(open, raised, calendar).obstacle)
    const heard = answerAppeal(open, { on: day('2026-06-20'), upheld: true, reason: '判决生效' }).review!
    assert.equal(heard.conclusion, null)
    assert.equal(notPassed(conclude(heard, { ...verdict, on: day('2026-06-22') }).review!), null)
  })
})
