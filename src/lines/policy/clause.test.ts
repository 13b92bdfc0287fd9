import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, offers, perform, SYSTEM, standingOf } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { situation } from '../testing.ts'
import { clause } from './clause.ts'
import { clauseProcedure } from './clauseProcedure.ts'
import { policy } from './policy.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const leader: Actor = { ...nobody, id: 'u3', name: '王局', roles: ['局领导'] }
const on = (day: string) => ({ day: day as Day, calendar })

const empty = Object.fromEntries(Object.keys(clause.fields).map((name) => [name, null]))
const reward = {
  ...empty,
  number: '第五条',
  title: '高新技术企业认定奖励',
  level: '区县',
  who: '本区企业',
  condition: '当年新认定为高新技术企业',
  standard: '一次性奖励10万元',
  fairReview: '云市监公竞〔2026〕3号',
  fairReviewOn: '2026-03-02',
  legalityReview: '云司审〔2026〕9号',
  legalityReviewOn: '2026-03-10',
}

function submitted(values: object): Case {
  const drafted: Case = { record: { ...reward, ...values }, steps: [], owner: null, areas: [] }
  const outcome = perform(clauseProcedure, 'submit', {}, drafted, clerk, on('2026-03-12'))
  assert.ok(outcome.done)
  return outcome.the
}

function refusalOf(values: object): string {
  const outcome = perform(clauseProcedure, 'publish', { opinion: null }, submitted(values), leader, on('2026-03-20'))
  assert.ok(!outcome.done)
  return outcome.why.map(({ message }) => message).join('；')
}

describe('政策条款', () => {
  it('is online only while it is in force, so that the share of those online is never more than all', () => {
    const { add, value } = situation()
    const paper = add(policy, { number: '云科〔2026〕8号', title: '若干措施', level: '区县', status: '现行' })
    const of = { policy: paper, level: '区县', cashing: '申报兑付', onlineOn: '2026-01-05' }
    add(clause, { ...of, number: '第一条', title: '甲', publishedOn: '2026-01-02', from: '2026-07-01' })
    add(clause, { ...of, number: '第二条', title: '乙', publishedOn: null })
    add(clause, { ...of, number: '第三条', title: '丙', publishedOn: '2026-01-02' })
    const told = (period: string) =>
      ['clausesOnline', 'clausesInForce', 'clausesOnlineShare'].map((id) => value(id, period))
    assert.deepEqual(
      [told('2026-06'), told('2026-07')],
      [
        ['1', '1', '100'],
        ['2', '2', '100'],
      ],
    )
  })

  it('is published with both reviews, and stands in force until its end', () => {
    const outcome = perform(clauseProcedure, 'publish', { opinion: null }, submitted({}), leader, on('2026-03-20'))
    assert.ok(outcome.done)
    assert.deepEqual([outcome.the.record.publishedOn, outcome.the.record.legalEnd], ['2026-03-20', null])

    const { add, value } = situation()
    const paper = add(policy, { title: '若干措施', level: '区县', status: '现行', issuedOn: '2026-03-18' })
    add(clause, { ...outcome.the.record, policy: paper, to: '2026-12-31' }, outcome.the.steps)
    assert.deepEqual([value('clausesPublished', '2026H1'), value('clausesInForce', '2026H1')], ['1', '1'])
    assert.equal(value('clausesInForce', '2027Q1'), '0')
    assert.deepEqual([value('policiesIssued', '2026'), value('policiesInForce', '2026')], ['1', '1'])
  })

  it('without one of the two reviews is not published, and the refusal says which', () => {
    assert.match(refusalOf({ fairReview: null }), /缺少公平竞争审查文号和日期/)
    assert.match(refusalOf({ legalityReviewOn: null }), /缺少合法性审查文号和日期/)
  })

  it('that hangs on local tax, or rewards a patent, is stopped with the words and the rule', () => {
    assert.match(refusalOf({ condition: '在本区纳税额达到300万元' }), /「在本区纳税额达到300万元」.*公平竞争审查条例/)
    assert.match(refusalOf({ standard: '获得发明专利授权的每件奖励3000元' }), /专利授权的资助到2025-12-31/)
  })

  it('is not published by whoever sent it to review, and the button says why', () => {
    const both = { ...clerk, roles: ['经办人', '局领导'] }
    const offer = offers(clauseProcedure, submitted({}), both, on('2026-03-20')).find(({ name }) => name === 'publish')
    assert.match(offer?.why[0]?.message ?? '', /张三已于2026-03-12送审/)
  })

  it('of a paper that was issued long ago comes in by a list, and ends with it', () => {
    const listed: Case = {
      record: { ...reward, publishedOn: '2024-05-01', to: '2026-04-30' },
      steps: [],
      owner: null,
      areas: [],
    }
    assert.equal(standingOf(clauseProcedure, listed).state, 'published')
    const outcome = perform(clauseProcedure, 'expire', {}, listed, SYSTEM, on('2026-05-01'))
    assert.ok(outcome.done && outcome.step.state === 'ended')
  })
})
