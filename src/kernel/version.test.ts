import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { enterprise } from '../lines/cultivation/enterprise.ts'
import { recognition } from '../lines/cultivation/recognition.ts'
import { OUTSIDE } from './area.ts'
import { always, changed, corrected, type Dated } from './dated.ts'
import { addDays } from './day.ts'
import { addDecimals, isZero } from './exact.ts'
import { difference, type Posting, postingKey } from './posting.ts'
import type { AreaCode, Day, Decimal } from './values.ts'
import { type Content, carriedFrom, content, postingsOf } from './version.ts'

const root = '990101' as AreaCode
const east = '990101001' as AreaCode
const west = '990101002' as AreaCode

const firm = (area: Dated<AreaCode>, status: Dated<string> = always('存续')): Content =>
  content(enterprise, { creditCode: '91350100M000100Y43', name: always('甲公司'), area, status })

function title(of: Content, recognisedOn: string, expiresOn: string | null, more: Content['values'] = {}): Content {
  const carried = { enterprise: carriedFrom(enterprise, of, ['area', 'status', 'industry', 'park']) }
  return content(
    recognition,
    { title: '高新技术企业', enterprise: 'a', batch: '2025-01', recognisedOn, expiresOn, ...more },
    carried,
  )
}

const held = (postings: readonly Posting[]) =>
  postings
    .filter(({ measure }) => measure === '有效称号')
    .map(({ on, area, quantity }) => `${on} ${area.slice(-3)} ${quantity}`)

describe('what a record posts', () => {
  it('holds a certificate through its last day and ends it the day after', () => {
    assert.deepEqual(held(postingsOf(recognition, title(firm(always(east)), '2023-11-06', '2026-11-05'), root)), [
      '2023-11-06 001 1',
      '2026-11-06 001 -1',
    ])
  })

  it('moves what is held on the day of the move, and leaves what happened before where it was', () => {
    const moved = title(firm(changed(always(east), '2025-05-10' as Day, west)), '2023-11-06', '2026-11-05')
    const postings = postingsOf(recognition, moved, root)
    assert.deepEqual(held(postings), ['2023-11-06 001 1', '2025-05-10 001 -1', '2025-05-10 002 1', '2026-11-06 002 -1'])
    assert.equal(postings.find(({ measure }) => measure === '称号认定')?.area, east)
  })

  it('puts everything elsewhere when the area was wrong from the beginning', () => {
    const mended = title(firm(corrected(always(east), west)), '2023-11-06', '2026-11-05')
    assert.deepEqual(new Set(postingsOf(recognition, mended, root).map(({ area }) => area)), new Set([west]))
  })

  it('closes what a firm holds on the day it leaves the district, and posts no expiry after that', () => {
    const gone = title(firm(changed(always(east), '2025-05-10' as Day, OUTSIDE)), '2023-11-06', '2026-11-05')
    assert.deepEqual(held(postingsOf(recognition, gone, root)), ['2023-11-06 001 1', '2025-05-10 001 -1'])
  })

  it('closes what a firm holds on the day it is deregistered', () => {
    const closed = title(
      firm(always(east), changed(always('存续'), '2025-03-01' as Day, '注销')),
      '2023-11-06',
      '2026-11-05',
    )
    assert.deepEqual(held(postingsOf(recognition, closed, root)), ['2023-11-06 001 1', '2025-03-01 001 -1'])
  })

  it('counts a batch announced in January for the year it belongs to', () => {
    const [first] = postingsOf(recognition, title(firm(always(east)), '2026-01-15', '2029-01-14'), root)
    assert.deepEqual([first?.measure, first?.on, first?.belongsTo], ['称号认定', '2026-01-15', 2025])
  })

  it('leaves a firm without a street at the bureau (未归属)', () => {
    assert.equal(postingsOf(recognition, title(firm([]), '2023-11-06', null), root)[0]?.area, root)
  })

  it('posts nothing while it is void or waits for its enterprise to be claimed', () => {
    const one = title(firm(always(east)), '2023-11-06', '2026-11-05')
    assert.deepEqual(postingsOf(recognition, { ...one, voided: true }, root), [])
    assert.deepEqual(postingsOf(recognition, { ...one, pending: { enterprise: '某公司' } }, root), [])
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2022-01-01' as Day, n))
const place = fc.constantFrom(east, west, OUTSIDE)
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('move' as const), on: day, to: place }),
    fc.record({ kind: fc.constant('correct' as const), on: day, to: place }),
    fc.record({ kind: fc.constant('dates' as const), on: day, to: fc.option(day) }),
    fc.record({ kind: fc.constant('void' as const), on: day, to: fc.boolean() }),
  ),
  { maxLength: 12 },
)

describe('the journal of a record', () => {
  it('sums to what its last version posts, whatever edits came in whatever order', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const sums = new Map<string, Decimal>()
        let area: Dated<AreaCode> = always(east)
        let [from, to, voided]: [string, string | null, boolean] = ['2023-11-06', '2026-11-05', false]
        let before: Posting[] = []
        for (const edit of list) {
          if (edit.kind === 'move') area = changed(area, edit.on, edit.to)
          else if (edit.kind === 'correct') area = corrected(area, edit.to)
          else if (edit.kind === 'dates') [from, to] = [edit.on, edit.to]
          else voided = edit.to
          const after = postingsOf(recognition, { ...title(firm(area), from, to), voided }, root)
          for (const { posting } of difference(before, after)) {
            const key = postingKey({ ...posting, quantity: '0' as Decimal })
            sums.set(key, addDecimals(sums.get(key) ?? ('0' as Decimal), posting.quantity))
          }
          before = after
        }
        for (const posting of before) {
          const key = postingKey({ ...posting, quantity: '0' as Decimal })
          sums.set(
            key,
            addDecimals(
              sums.get(key) ?? ('0' as Decimal),
              `${posting.quantity.startsWith('-') ? posting.quantity.slice(1) : `-${posting.quantity}`}` as Decimal,
            ),
          )
        }
        assert.ok([...sums.values()].every(isZero))
      }),
      { numRuns: 500 },
    )
  })

  it('never holds less than nothing, and holds at most one, on any day and anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ on: day, to: place }), { maxLength: 6 }),
        day,
        fc.option(day),
        (moves, from, to) => {
          const area = moves.reduce<Dated<AreaCode>>((dated, { on, to }) => changed(dated, on, to), always(east))
          const postings = postingsOf(recognition, title(firm(area), from, to), root).filter(
            ({ measure }) => measure === '有效称号',
          )
          const days = [...new Set(postings.map(({ on }) => on))].sort()
          for (const on of days) {
            const upTo = postings.filter((posting) => posting.on <= on)
            const sum = (of: readonly Posting[]) => of.reduce((total, { quantity }) => total + Number(quantity), 0)
            for (const at of [east, west, OUTSIDE]) assert.ok(sum(upTo.filter((posting) => posting.area === at)) >= 0)
            assert.ok(sum(upTo) <= 1)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('touches nothing that stays the same', () => {
    const one = postingsOf(recognition, title(firm(always(east)), '2023-11-06', '2026-11-05'), root)
    assert.deepEqual(difference(one, one), [])
    const extended = postingsOf(recognition, title(firm(always(east)), '2023-11-06', '2026-12-31'), root)
    assert.deepEqual(
      difference(one, extended).map(
        ({ posting, reversal }) => `${reversal ? '更正' : '新增'} ${posting.on} ${posting.quantity}`,
      ),
      ['更正 2026-11-06 1', '新增 2027-01-01 -1'],
    )
  })
})
