import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { FileRef } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { draw } from '../../kernel/procedure/draw.ts'
import {
  type Actor,
  type Case,
  lapseOf,
  offers,
  perform,
  performAll,
  SYSTEM,
  standingOf,
} from '../../kernel/procedure/index.ts'
import { publish } from '../../kernel/procedure/notice.ts'
import { openReview, type ReviewRule } from '../../kernel/procedure/review.ts'
import type { Day } from '../../kernel/values.ts'
import { district, east, situation } from '../testing.ts'
import { enterprise } from './enterprise.ts'
import { recognition } from './recognition.ts'
import { recognitionProcedure } from './recognitionProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const firm: Actor = { ...nobody, id: 'e1', name: '甲公司', enterprise: 'A' }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const leader: Actor = { ...nobody, id: 'u3', name: '王局长', roles: ['局领导'] }
const street: Actor = { ...nobody, id: 'u4', name: '赵专员', roles: ['街道专员'], area: east }

const empty = Object.fromEntries(Object.keys(recognition.fields).map((name) => [name, null]))
const wished = { ...empty, title: '高新技术企业', batch: '2026-00', field: '电子信息', firstTime: '首次' }
const potential: Case = { record: wished, steps: [], owner: 'A', areas: [east, district] }
const application = 'sha256:aa 申请书.pdf' as FileRef

type Names = keyof typeof recognitionProcedure.actions & string
function walk(the: Case, ...steps: readonly (readonly [Names, object, Actor, string])[]): Case {
  return steps.reduce((at, [name, input, actor, on]) => {
    const outcome = perform(recognitionProcedure, name, input as never, at, actor, { day: on as Day, calendar })
    assert.ok(outcome.done, outcome.done ? '' : `${name}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function figures(...cases: readonly Case[]) {
  const { add, value } = situation()
  const of = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east), status: always('存续') })
  for (const { record, steps } of cases) add(recognition, { ...record, enterprise: of }, steps)
  return (id: string, period = '2026') => value(id, period)
}

const experts = ['a', 'b', 'c'].map((id) => ({ id, name: id, unit: id, fields: [], interests: [] }))
const rule = recognitionProcedure.during.recommended as ReviewRule
const review = {
  ...openReview(rule, draw(experts, { units: ['甲公司'], people: [] }, { seats: 3, reserves: 0, seed: '1' }).draw!),
  conclusion: { passes: true, by: '王局长', on: '2026-08-01' as Day, reason: '' },
}
const notice = publish(
  {
    title: '公示',
    columns: ['企业'],
    rows: [{ subject: 'A', cells: ['甲公司'] }],
    places: [],
    first: '2026-08-10' as Day,
  },
  { is: 'notice', workdays: 5 },
)

const recommended = walk(
  potential,
  ['enrol', {}, street, '2026-03-02'],
  ['declare', { batch: '2026-01', application }, firm, '2026-06-10'],
  ['check', {}, clerk, '2026-06-12'],
  ['recommend', {}, head, '2026-06-20'],
)
const noticed = walk(
  { ...recommended, review },
  ['passReview', {}, head, '2026-08-03'],
  ['publicise', {}, clerk, '2026-08-10'],
)
const valid = walk(
  { ...noticed, notice },
  ['recognise', { recognisedOn: '2026-08-20', document: '云科〔2026〕8号' }, leader, '2026-08-20'],
  ['certify', { certificate: 'GR202632000001' }, clerk, '2026-09-01'],
)

describe('the way of a title', () => {
  it('counts each status by a measure and a day of its own', () => {
    const of = figures(valid)
    const ids = [
      'highTechApplicants',
      'highTechChecked',
      'highTechRecommended',
      'highTechReviewed',
      'highTechPublicised',
    ]
    assert.deepEqual(
      [...ids, 'newHighTech', 'highTechFirms'].map((id) => of(id)),
      ['1', '1', '1', '1', '1', '1', '1'],
    )
    assert.deepEqual([of('highTechReserve', '2026-05'), of('highTechReserve', '2026-06')], ['1', '0'])
    assert.equal(of('highTechChecked', '2026-07'), '0')
    assert.equal(valid.record.expiresOn, '2029-08-19')
  })

  it('needs another hand to recommend than the one that checked', () => {
    const both: Actor = { ...clerk, roles: ['经办人', '科室负责人'] }
    const checked = walk(
      potential,
      ['enrol', {}, clerk, '2026-03-02'],
      ['declare', { batch: '2026-01', application }, firm, '2026-06-10'],
      ['check', {}, both, '2026-06-12'],
    )
    const offer = offers(recognitionProcedure, checked, both, { day: '2026-06-15' as Day, calendar }).find(
      ({ name }) => name === 'recommend',
    )
    assert.deepEqual(
      offer?.why.map(({ code }) => code),
      ['case.apart'],
    )
  })

  it('says which fact is missing where a check cannot be judged', () => {
    const declared = walk(
      { ...potential, record: { ...wished, field: null } },
      ['enrol', {}, clerk, '2026-03-02'],
      ['declare', { batch: '2026-01', application }, firm, '2026-06-10'],
    )
    const outcome = perform(recognitionProcedure, 'check', { opinion: null }, declared, clerk, {
      day: '2026-06-12' as Day,
      calendar,
    })
    assert.ok(!outcome.done)
    assert.deepEqual(
      [outcome.why[0].kind, outcome.why[0].message],
      ['unknown', '「已填写技术领域」无法判断：缺少技术领域'],
    )
  })

  it('recognises nobody before the notice is over', () => {
    const at = { day: '2026-08-17' as Day, calendar }
    const input = { recognisedOn: '2026-08-17' as Day, document: '云科〔2026〕8号', opinion: null }
    const early = perform(recognitionProcedure, 'recognise', input, { ...noticed, notice }, leader, at)
    assert.ok(!early.done)
    assert.match(early.why[0].message, /公示到2026-08-17为止/)
  })

  it('expires by the calendar, not by a hand', () => {
    assert.equal(lapseOf(recognitionProcedure, valid, calendar, '2029-08-19' as Day), null)
    assert.deepEqual(lapseOf(recognitionProcedure, valid, calendar, '2029-08-20' as Day), {
      action: 'expire',
      on: '2029-08-20',
    })
    assert.equal(standingOf(recognitionProcedure, walk(valid, ['expire', {}, SYSTEM, '2029-08-20'])).state, 'expired')
  })
})

describe('116 firms of one batch', () => {
  it('become recognised in one action with one announcement as evidence', () => {
    const items = Array.from({ length: 116 }, (_, index) => ({
      id: String(index),
      the: { ...potential, owner: String(index) },
      input: {
        state: 'valid',
        on: '2026-11-20' as Day,
        document: '国科火字〔2026〕101号',
        evidence: 'sha256:bb 公告.pdf' as FileRef,
        passed: { declared: '2026-06-10' as Day },
      },
    }))
    const outcomes = performAll(recognitionProcedure, 'direct', items, clerk, { day: '2026-11-21' as Day, calendar })
    assert.equal([...outcomes.values()].filter(({ done }) => done).length, 116)
    const first = outcomes.get('0')
    assert.ok(first?.done)
    const of = figures(first.the)
    assert.deepEqual(
      ['highTechApplicants', 'newHighTech', 'highTechFirms', 'highTechRecommended'].map((id) => of(id)),
      ['1', '1', '1', '0'],
    )
  })
})

describe('a certificate that a list brought', () => {
  const listed: Case = { ...potential, record: { ...wished, recognisedOn: '2024-11-06', expiresOn: '2027-11-05' } }

  it('stands as valid without a step, posts as before, and can be cancelled', () => {
    assert.equal(standingOf(recognitionProcedure, listed).state, 'valid')
    assert.deepEqual(
      ['highTechFirms', 'highTechApplicants', 'highTechReserve'].map((id) => figures(listed)(id)),
      ['1', '0', '0'],
    )
    const gone = walk(listed, ['cancel', { endedOn: '2026-05-10' }, leader, '2026-05-12'])
    assert.deepEqual(
      ['highTechFirms', 'cancelledHighTech'].map((id) => figures(gone)(id)),
      ['0', '1'],
    )
  })
})
