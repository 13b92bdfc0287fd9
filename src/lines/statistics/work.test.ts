import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/field/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, enterpriseMonth } from '../cultivation/enterprise.ts'
import { everything } from '../index.ts'
import { district, east, situation } from '../testing.ts'
import { seriesRegister } from './books.ts'
import { growthPath } from './growthPath.ts'
import { idleFirm } from './idleFirm.ts'
import { keyFirm } from './keyFirm.ts'
import { planGoal } from './planGoal.ts'
import { returnTerms, termsOf } from './returnTerms.ts'
import { thresholdFirm } from './thresholdFirm.ts'
import { upperAssessment } from './upperAssessment.ts'

const today = '2026-07-01' as Day

function bureau() {
  const { add, value } = situation()
  const firm = (code: string) =>
    add(enterprise, { creditCode: code, name: always(`${code}公司`), area: always(east), status: always('存续') })
  return { add, firm, values: (period: string, ...ids: string[]) => ids.map((id) => value(id, period)) }
}

/** What a check says of a record with these values. */
function said(check: string, values: object): unknown {
  const found = everything.checks.get(check)
  assert.ok(found?.kind === 'finding')
  const of = everything.registers.get(found.register)!
  const empty = Object.fromEntries(Object.keys(of.fields).map((name) => [name, null]))
  return found.find({ ...empty, ...values }, today, {}) || null
}

describe('指标释义', () => {
  it('is told for the columns of a form, each once, and never how much to fill in', () => {
    const names = termsOf([
      '企业名称',
      '研发费用(万元)',
      '其中：研发费用',
      '营业收入(万元)',
      'R&D人员折合全时当量',
    ]).map(({ name }) => name)
    assert.deepEqual(names, ['研发费用', '营业收入', '折合全时当量'])
    assert.deepEqual(termsOf(['企业名称', '联系人']), [])
    for (const { means, not } of returnTerms) assert.doesNotMatch(`${means}${not}`, /不低于|不少于|应达到|目标/)
  })
})

describe('统计工作台账', () => {
  it('a firm of the directory stands in it until it is taken off', () => {
    const { add, firm, values } = bureau()
    const listed = { year: 2026, watchedFor: '规上工业', listedOn: '2026-01-10' }
    add(keyFirm, { ...listed, enterprise: firm('A') })
    add(keyFirm, { ...listed, enterprise: firm('B'), endedOn: '2026-05-01' })
    assert.deepEqual(values('2026H1', 'keyFirms'), ['1'])
  })

  it('无研发清零: cleared is what somebody cleared, and the rest is open', () => {
    const { add, firm, values } = bureau()
    const listed = { year: 2026, knownFrom: '走访摸底', listedOn: '2026-02-10' }
    add(idleFirm, { ...listed, enterprise: firm('A'), clearedOn: '2026-06-01', clearedBy: '已开展研发' })
    add(idleFirm, { ...listed, enterprise: firm('B') })
    assert.deepEqual(values('2026H1', 'idleFirmsListed', 'idleFirmsCleared', 'idleFirmsOpen'), ['2', '1', '1'])
    assert.match(String(said('idleFirmCleared', { clearedOn: '2026-06-01', clearedBy: '已开展研发' })), /依据/)
  })

  it('上规纳统: applied is not included, and included is no candidate any more', () => {
    const { add, firm, values } = bureau()
    const near = { sample: '规上工业', listedOn: '2026-01-05' }
    add(thresholdFirm, { ...near, enterprise: firm('A'), submittedOn: '2026-03-01', includedOn: '2026-04-01' })
    add(thresholdFirm, { ...near, enterprise: firm('B'), submittedOn: '2026-03-01' })
    add(thresholdFirm, { ...near, enterprise: firm('C') })
    const ids = ['thresholdCandidates', 'thresholdSubmitted', 'firmsIncluded']
    assert.deepEqual(values('2026H1', ...ids), ['2', '2', '1'])
  })

  it('中长期路径: only the adopted scenario is held against what was published', () => {
    const { add, values } = bureau()
    add(growthPath, { scenario: '基准', year: 2025, rd: '34', gdp: '1130', adopted: '是' })
    add(growthPath, { scenario: '积极', year: 2025, rd: '36', gdp: '1150', adopted: '否' })
    add(seriesRegister, { series: '全社会R&D经费支出', area: district, period: '2025', value: '33.2' })
    assert.deepEqual(values('2025', 'rdPlanned', 'rdPathGap'), ['34', '-0.8'])
    assert.equal(
      said('growthPathParts', { rd: '34', firms: '30', institutes: '3.5' }),
      '分项之和33.5亿元，规划数34亿元',
    )
    assert.equal(said('growthPathParts', { rd: '34', firms: '30', institutes: '3.5', others: '0.5' }), null)
  })

  it('规划目标: met before its year is early', () => {
    const { add, values } = bureau()
    const goal = { plan: '一体化方案', kind: '区域一体化', setOn: '2022-03-01', value: '3', dueYear: 2027 }
    add(planGoal, { ...goal, goal: 'R&D强度', metOn: '2026-05-10', actual: '3.02' })
    add(planGoal, { ...goal, goal: '高企户数' })
    assert.deepEqual(values('2026H1', 'planGoalsMet', 'planGoalsEarly', 'planGoalsOpen'), ['1', '1', '1'])
  })

  it('考核: what was published takes the place of what was expected', () => {
    const { add, values } = bureau()
    const of = { scheme: '市对区考核', year: 2026, full: '10' }
    add(upperAssessment, { ...of, item: '投入强度', expected: '8' })
    add(upperAssessment, { ...of, item: '高企', expected: '9', final: '10' })
    assert.deepEqual(values('2026', 'assessmentForecast', 'assessmentScoreShare'), ['90', '50'])
    assert.match(String(said('assessmentLoss', { item: '投入强度', full: '10', expected: '8' })), /预计得8分/)
  })

  it('a figure that was revised by more than a tenth is said, a firm’s own figures never are', () => {
    const told = { series: '全社会R&D经费支出', period: '2025', value: '34', preliminary: '30' }
    assert.equal(said('seriesRevised', told), '全社会R&D经费支出2025由30修订为34')
    assert.equal(said('seriesRevised', { ...told, preliminary: '33' }), null)
    assert.equal(enterpriseMonth.fields.rdExpense.facts.use, 'statistics')
    const reversed = said('monthRdWithinRevenue', { revenue: '100', rdExpense: '200' })
    assert.equal(reversed, '研发费用大于营业收入')
  })
})
