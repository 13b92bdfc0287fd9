import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import type { Day } from '../../kernel/values.ts'
import { award } from '../funds/award.ts'
import { policyDuty } from '../policy/duty.ts'
import { east, situation } from '../testing.ts'
import { titleApplication } from './application.ts'
import { clinicSlot } from './clinicSlot.ts'
import { enterprise } from './enterprise.ts'
import { firmProject } from './firmProject.ts'
import { firstEquipment } from './firstEquipment.ts'
import { guidance } from './guidance.ts'
import { guidanceChecks } from './guidanceChecks.ts'
import { ownRecognition } from './ownTitle.ts'
import { recognition } from './recognition.ts'
import { taxRelief } from './taxRelief.ts'
import { yearlyReview } from './yearlyReview.ts'

function twoFirms() {
  const at = situation()
  const firm = (creditCode: string, name: string) =>
    at.add(enterprise, { creditCode, name: always(name), area: always(east) })
  return { ...at, jia: firm('A', '甲公司'), yi: firm('B', '乙公司') }
}

describe('辅导和培育台账', () => {
  it('two visits at one firm are two times and one firm; what was promised stands open until it is done', () => {
    const { add, value, jia, yi } = twoFirms()
    add(guidance, { enterprise: jia, on: '2026-02-03', kind: '认定辅导', next: '补专利', nextBy: '2026-04-01' })
    add(guidance, { enterprise: jia, on: '2026-05-03', kind: '账务规范', next: '建辅助账', doneOn: '2026-06-10' })
    add(guidance, { enterprise: yi, on: '2026-05-04', kind: '税收优惠' })
    const figures = ['guidances', 'guidedFirms', 'accountsGuidedFirms', 'followUpsOpen']
    assert.deepEqual(
      figures.map((id) => value(id, '2026H1')),
      ['3', '2', '2', '1'],
    )
    assert.equal(value('followUpsOpen', '2026-05'), '2')
  })

  it('a project is in the pool from its entry to its leaving; a mere hint is not, and a technical upgrade brings its investment', () => {
    const { add, value, jia, yi } = twoFirms()
    const entered = { foundOn: '2026-01-10', enteredOn: '2026-02-01' }
    add(firmProject, { ...entered, enterprise: jia, name: '产线改造', kind: '技术改造', investment: '8000000' })
    add(firmProject, {
      ...entered,
      enterprise: jia,
      name: '齿面磨削',
      kind: '技术需求',
      ledOn: '2026-03-05',
      leftOn: '2026-04-01',
    })
    add(firmProject, { foundOn: '2026-05-01', enterprise: yi, name: '涂层', kind: '技术需求' })
    const figures = ['firmProjectsEntered', 'firmProjectsInPool', 'firmProjectsLed', 'technicalUpgrades']
    assert.deepEqual(
      figures.map((id) => value(id, '2026H1')),
      ['2', '1', '1', '1'],
    )
    assert.equal(value('technicalUpgradeInvestment', '2026H1'), '8000000')
  })

  it('of the firms reviewed in a year some pass and some are warned; who was not reviewed is in neither', () => {
    const { add, value, jia, yi } = twoFirms()
    const review = { title: '高新技术企业', year: 2025 }
    add(yearlyReview, { ...review, enterprise: jia, reviewedOn: '2026-05-20', result: '合格' })
    add(yearlyReview, { ...review, enterprise: yi, reviewedOn: '2026-05-21', result: '预警', reason: '研发占比下降' })
    assert.deepEqual(
      ['highTechReviewedYearly', 'highTechWarned', 'highTechReviewPassShare'].map((id) => value(id, '2025')),
      ['2', '1', '50'],
    )
    assert.equal(value('highTechReviewedYearly', '2026'), '0')
  })

  it('pilots, service firms, first sets and prizes each count by themselves', () => {
    const { add, value, jia, yi } = twoFirms()
    const title = { batch: '2025-1', recognisedOn: '2025-06-01' }
    add(recognition, { ...title, title: '创新型试点企业', enterprise: jia })
    add(recognition, { ...title, title: '技术先进型服务企业', enterprise: yi })
    const set = { kind: '首台（套）装备', level: '省', recognisedOn: '2026-03-01', usedOn: '2026-05-01' }
    add(firstEquipment, { ...set, product: '五轴磨床', enterprise: jia })
    const won = { prize: '省科学技术进步奖', level: '省', grade: '二等奖', year: 2025, announcedOn: '2026-04-10' }
    add(award, { ...won, project: '精密磨削', enterprise: jia, matched: '200000', matchedOn: '2026-06-01' })
    const figures = ['innovativePilots', 'advancedServiceFirms', 'firstEquipments', 'firstEquipmentUses']
    assert.deepEqual(
      [...figures, 'provincialAwards', 'awardsMatched'].map((id) => value(id, '2026H1')),
      ['1', '1', '1', '1', '1', '200000'],
    )
  })

  it('a duty of a regulation is open until it is done', () => {
    const { add, value } = twoFirms()
    const duty = { campaign: '法规贯彻', document: '科技创新促进条例', section: '规划科', setOn: '2026-01-15' }
    add(policyDuty, {
      ...duty,
      article: '第十二条',
      task: '建立投入增长机制',
      doneOn: '2026-06-01',
    })
    add(policyDuty, { ...duty, article: '第十五条', task: '开放共享仪器', dueOn: '2026-05-31' })
    assert.deepEqual(
      ['policyDuties', 'policyDutiesDone', 'policyDutiesOpen'].map((id) => value(id, '2026H1')),
      ['2', '1', '1'],
    )
  })

  it('a promise that nobody kept, and a warning without a reason, are found', () => {
    const found = (name: string, record: object) => {
      const check = guidanceChecks.find(({ id }) => id === name)
      assert.ok(check?.kind === 'finding')
      return check.find({ ...record }, '2026-06-30' as Day)
    }
    const open = { next: '补专利', nextBy: '2026-04-01', doneOn: null }
    assert.match(String(found('guidanceFollowedUp', open)), /应在2026-04-01前完成/)
    assert.equal(found('guidanceFollowedUp', { ...open, doneOn: '2026-03-20' }), null)
    const warned = { result: '预警', reason: null, mendBy: null }
    assert.match(String(found('yearlyReviewReasoned', warned)), /没有写原因/)
  })
})

describe('自定称号、门诊、形式审查和税收', () => {
  it('a firm is a candidate until it is recognised, and holds its own title until that ends', () => {
    const { add, value, jia, yi } = twoFirms()
    const double = { title: '“双高”企业', round: '2026年第一批', candidateOn: '2026-01-15' }
    add(ownRecognition, { ...double, enterprise: jia, recognisedOn: '2026-04-28', endedOn: '2026-08-01' })
    add(ownRecognition, { ...double, enterprise: yi })
    const figures = ['ownTitleCandidates', 'newOwnTitles', 'ownTitleFirms']
    const on = (period: string) => figures.map((id) => value(id, period))
    assert.deepEqual(on('2026-03'), ['2', '0', '0'])
    assert.deepEqual(on('2026H1'), ['1', '1', '1'])
    assert.deepEqual(on('2026-08'), ['1', '0', '0'])
  })

  it('an hour is booked when a firm is written into it, and free again when that is cancelled', () => {
    const { add, value, jia, yi } = twoFirms()
    const hour = { expert: '周明', on: '2026-05-12' }
    add(clinicSlot, { ...hour, hour: '09:00—10:00', enterprise: jia })
    add(clinicSlot, { ...hour, hour: '10:00—11:00', enterprise: yi, kept: '已取消' })
    add(clinicSlot, { ...hour, hour: '14:00—15:00' })
    assert.deepEqual([value('clinicSlotsOffered', '2026H1'), value('clinicSlotsBooked', '2026H1')], ['3', '1'])
  })

  it('a firm that was sent back and passed is one that was reviewed, and one that was sent back', () => {
    const { add, value, jia, yi } = twoFirms()
    const of = { title: '科技型中小企业', enterprise: jia, appliedOn: '2026-03-01' }
    const back = { formReview: '退回', formReviewedOn: '2026-03-05', returnedWhy: '研发人员填错' }
    add(titleApplication, { ...of, ...back, batch: '2026年第一批' })
    add(titleApplication, { ...of, batch: '2026年第二批', formReview: '通过', formReviewedOn: '2026-04-05' })
    add(titleApplication, {
      ...of,
      enterprise: yi,
      batch: '2026年第二批',
      formReview: '通过',
      formReviewedOn: '2026-04-06',
    })
    const figures = ['techSmeApplicants', 'techSmesFormReviewed', 'techSmesReturned']
    assert.deepEqual(
      figures.map((id) => value(id, '2026')),
      ['2', '2', '1'],
    )
  })

  it('who saved nothing is not among those who did', () => {
    const { add, value, jia, yi } = twoFirms()
    add(taxRelief, { enterprise: jia, year: 2025, relief: '400000', deducted: '1000000' })
    add(taxRelief, { enterprise: yi, year: 2025, relief: null, deducted: '0' })
    assert.deepEqual([value('taxRelievedFirms', '2025'), value('superDeductedFirms', '2025')], ['1', '1'])
  })
})
