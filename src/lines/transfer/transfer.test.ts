import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { agreement } from '../contracts/agreement.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { challenge } from '../projects/challenge.ts'
import { east, situation, west } from '../testing.ts'
import { achievement } from './achievement.ts'
import { chainProject } from './chainProject.ts'
import { demand } from './demand.ts'
import { fair } from './fair.ts'
import { liaison } from './liaison.ts'
import { tradingReport } from './market.ts'
import { matchmaking } from './matchmaking.ts'
import { product, productYear } from './product.ts'

const firm = { creditCode: 'A', name: always('云浦齿轮'), area: always(east) }
const university = { owner: '江澜工业大学', source: '高等院校', enteredOn: '2025-03-01', major: '是' } as const

function found(id: string, register: Register, values: object) {
  const check = everything.checks.get(id)!
  assert.ok('find' in check)
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return check.find({ ...empty, ...values } as never, '2026-06-30' as Day) || null
}

describe('提出的对接', () => {
  it('counts as a meeting until it is said that it did not take place, and is found while nobody says', () => {
    const { add, value } = situation()
    const meeting = { on: '2026-03-02', occasion: '上门对接', partner: '江澜工业大学', subject: '渗碳' }
    const enterprise_ = add(enterprise, firm)
    add(matchmaking, { ...meeting, code: '1', enterprise: enterprise_ })
    add(matchmaking, { ...meeting, code: '2', enterprise: enterprise_, result: '没有举行', question: '多深' })
    assert.deepEqual([value('firmMeetings', '2026H1'), value('meetingQuestions', '2026H1')], ['1', '0'])
    assert.ok(found('matchHeld', matchmaking, { ...meeting, enterprise: '1' }))
    assert.equal(found('matchHeld', matchmaking, { ...meeting, enterprise: '1', on: '2026-06-30' }), null)
  })
})

describe('企业技术难题', () => {
  it('that came over from the challenge list is not counted as raised again, but is open until it is closed', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm)
    const need = { title: '渗碳变形', enterprise: of, kind: '技术难题', raisedOn: '2026-02-03' }
    const listed = add(challenge, { title: '动平衡', origin: '企业', enterprise: of, collectedOn: '2026-01-05' })
    add(demand, { ...need, matchedOn: '2026-03-01', closedOn: '2026-05-06', outcome: '已解决' })
    add(demand, { ...need, title: '动平衡', challenge: listed })
    assert.deepEqual([value('firmDemands', '2026H1'), value('needsCollected', '2026H1')], ['1', '1'])
    assert.deepEqual([value('firmDemandsOpen', '2026-04'), value('firmDemandsOpen', '2026-05')], ['2', '1'])
    assert.deepEqual([value('firmDemandsMatched', '2026H1'), value('firmDemandsSolved', '2026H1')], ['1', '1'])
    assert.equal(value('firmDemands', '2026H1', west), '0')
  })

  it('is solved in part, or withdrawn, and so lowers the share of the solved', () => {
    const { add, value } = situation()
    const closed = {
      kind: '技术难题',
      raisedOn: '2026-01-05',
      closedOn: '2026-05-06',
      enterprise: add(enterprise, firm),
    }
    add(demand, { ...closed, title: '甲', outcome: '已解决' })
    add(demand, { ...closed, title: '乙', outcome: '部分解决' })
    assert.equal(value('firmDemandSolvedShare', '2026H1'), '50')
  })

  it('is found when nobody was brought to it for ninety days', () => {
    const raised = { title: '甲', kind: '技术难题' }
    assert.equal(found('demandUnmatched', demand, { ...raised, raisedOn: '2026-04-01' }), null)
    assert.ok(found('demandUnmatched', demand, { ...raised, raisedOn: '2026-03-31' }))
    assert.match(
      String(found('demandClosed', demand, { ...raised, raisedOn: '2026-01-01', closedOn: '2026-02-01' })),
      /结果/,
    )
  })
})

describe('科技成果', () => {
  it('stays in the pool when it is transferred, and counts as transferred on that day', () => {
    const { add, value } = situation()
    const gone = { transferredOn: '2026-05-20', way: '许可', amount: '800000', service: '是', reward: '500000' }
    add(achievement, { ...university, name: '渗碳工艺', ...gone })
    add(achievement, { ...university, name: '纳滤膜', major: null, releasedOn: '2026-04-18' })
    assert.deepEqual([value('pooledAchievements', '2026H1'), value('majorAchievements', '2026H1')], ['2', '1'])
    assert.deepEqual([value('transferredAchievements', '2026-05'), value('majorTransferred', '2026-04')], ['1', '0'])
    assert.deepEqual(
      [value('achievementTransferValue', '2026H1'), value('serviceRewards', '2026H1')],
      ['800000', '500000'],
    )
    assert.equal(value('releasedAchievements', '2026H1'), '1')
  })

  it('of service at a price agreed upon is announced for fifteen days, and half goes to those who made it', () => {
    const sold = { name: '甲', service: '是', pricing: '协议定价', transferredOn: '2026-05-20', way: '转让' }
    assert.match(String(found('serviceAnnounced', achievement, sold)), /没有公示日期/)
    const announced = { ...sold, announcedOn: '2026-04-20' }
    assert.ok(found('serviceAnnounced', achievement, { ...announced, announcedDays: '14' }))
    assert.equal(found('serviceAnnounced', achievement, { ...announced, announcedDays: '15' }), null)
    assert.equal(found('serviceRewarded', achievement, { ...sold, netIncome: '1000000', reward: '500000' }), null)
    assert.ok(found('serviceRewarded', achievement, { ...sold, netIncome: '1000000', reward: '499999.99' }))
    assert.equal(found('serviceRewarded', achievement, sold), null, 'unknown is not too little')
  })
})

describe('逐家对接', () => {
  it('tells intentions from agreements, and how many of the ones became the others', () => {
    const { add, value } = situation()
    const met = { on: '2026-03-05', occasion: '精准对接会', partner: '江澜工业大学', enterprise: add(enterprise, firm) }
    const meant = { intendedOn: '2026-03-05', intendedAmount: '3000000', question: '成本多少', result: '达成意向' }
    add(matchmaking, { ...met, ...meant, code: '甲', subject: '甲', agreedOn: '2026-06-01', answer: '约三成' })
    add(matchmaking, { ...met, ...meant, code: '乙', subject: '乙' })
    add(matchmaking, { ...met, code: '丙', subject: '丙', result: '没有谈成' })
    assert.deepEqual([value('firmMeetings', '2026H1'), value('metFirms', '2026H1')], ['3', '1'])
    assert.deepEqual(
      [value('matchedIntentions', '2026H1'), value('matchedIntentionAmount', '2026H1')],
      ['2', '6000000'],
    )
    assert.deepEqual([value('intentionsConverted', '2026-06'), value('intentionConversion', '2026H1')], ['1', '50'])
    assert.equal(value('meetingQuestionsAnswered', '2026H1'), '50')
    assert.equal(value('agreements', '2026H1'), '0', 'an agreement is counted where it is kept')
  })

  it('without a firm is a contact with a university all the same', () => {
    const { add, value } = situation()
    add(matchmaking, {
      on: '2026-03-05',
      occasion: '高校院所联系',
      partner: '江澜工业大学',
      code: '1',
      subject: '共建研究院',
    })
    assert.deepEqual([value('institutionContacts', '2026H1'), value('metFirms', '2026H1')], ['1', '0'])
  })
})

describe('产学研协议', () => {
  it('is performed until it is completed or broken off; an intention is not performed', () => {
    const { add, value } = situation()
    const signed = {
      enterprise: add(enterprise, firm),
      partner: '江澜工业大学',
      stage: '正式协议',
      signedOn: '2025-09-01',
    }
    add(agreement, { ...signed, project: '甲', completedOn: '2026-04-10' })
    add(agreement, { ...signed, project: '乙', terminatedOn: '2026-05-10', terminatedFor: '企业停产' })
    add(agreement, { ...signed, project: '丙' })
    add(agreement, { ...signed, project: '丁', stage: '意向' })
    const standing = ['2026-03', '2026-04', '2026-05'].map((month) => value('agreementsInPerformance', month))
    assert.deepEqual(standing, ['3', '2', '1'])
    assert.deepEqual([value('agreementsCompleted', '2026H1'), value('agreementsTerminated', '2026H1')], ['1', '1'])
    assert.ok(found('agreementLate', agreement, { stage: '正式协议', dueOn: '2026-06-29' }))
    assert.equal(found('agreementLate', agreement, { stage: '正式协议', dueOn: '2026-06-30' }), null)
  })
})

describe('产品、展会、交易和联络员', () => {
  it('count what stands and what happened, each in its own figure', () => {
    const { add, value } = situation()
    const of = add(enterprise, firm)
    const recognised = { level: '省', enterprise: of, recognisedOn: '2025-06-01' }
    const pump = add(product, { ...recognised, name: '变频泵', ownBrand: '是' })
    add(product, { ...recognised, name: '旧泵', validUntil: '2026-03-31' })
    add(productYear, { product: pump, enterprise: of, year: 2025, sales: '12000000' })
    add(fair, {
      fair: '交易会',
      level: '市',
      startedOn: '2026-05-08',
      enterprise: of,
      orders: '900000',
      intended: '100000',
    })
    add(tradingReport, { agency: '云浦技术市场', period: '2026Q1', deals: '4', dealValue: '700000', brokered: '6' })
    add(liaison, { code: 'LL-1', enterprise: of, name: '甲', since: '2025-01-01', leftOn: '2026-02-01' })
    add(chainProject, {
      name: '甲',
      chain: '高端装备',
      batch: '第二批',
      plannedOn: '2026-01-10',
      signedOn: '2026-04-02',
    })
    assert.deepEqual([value('highTechProducts', '2026Q1'), value('highTechProducts', '2026H1')], ['2', '1'])
    assert.deepEqual([value('ownBrandProducts', '2026H1'), value('highTechProductSales', '2025')], ['1', '12000000'])
    assert.deepEqual([value('fairOrders', '2026H1'), value('fairIntended', '2026H1')], ['900000', '100000'])
    assert.deepEqual([value('onlineDeals', '2026Q1'), value('brokeredContracts', '2026H1')], ['4', '6'])
    assert.deepEqual([value('liaisonOfficers', '2026-01'), value('liaisonOfficers', '2026-02')], ['1', '0'])
    assert.deepEqual([value('chainProjectsPlanned', '2026H1'), value('chainProjectsSigned', '2026H1')], ['1', '1'])
  })
})
