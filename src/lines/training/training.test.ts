import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FileRef } from '../../kernel/field/index.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import { type Actor, type Case, perform } from '../../kernel/procedure/index.ts'
import type { Day } from '../../kernel/values.ts'
import { everything } from '../index.ts'
import { district, east, situation, west } from '../testing.ts'
import { trainingApproval } from './approval.ts'
import { approvalProcedure } from './approvalProcedure.ts'
import { trainingInspection } from './inspection.ts'
import { inspectionProcedure } from './inspectionProcedure.ts'
import { trainingInstitution } from './institution.ts'

const robots = { name: '乐创机器人', area: east, origin: '存量', form: '线下', enrolledOn: '2025-03-01' } as const

describe('校外培训机构', () => {
  it('in the register without a licence counts in the register alone', () => {
    const { add, value } = situation()
    add(trainingInstitution, robots)
    add(trainingInstitution, { ...robots, name: '启智编程', area: west, approvedOn: '2026-04-10' })
    assert.deepEqual([value('trainingInstitutions', '2026H1'), value('licensedInstitutions', '2026H1')], ['2', '1'])
    assert.equal(value('unapprovedInstitutions', '2026H1'), '1')
    assert.equal(value('existingApprovedShare', '2026H1'), '50')
    assert.deepEqual(
      [value('institutionApprovals', '2026H1', west), value('institutionApprovals', '2026H1', east)],
      ['1', '0'],
    )
  })

  it('with an account that nobody uses is not covered', () => {
    const { add, value } = situation()
    const licensed = { ...robots, approvedOn: '2025-09-01' }
    add(trainingInstitution, { ...licensed, accountOn: '2025-10-01', accountUsedFrom: '2026-02-01' })
    add(trainingInstitution, { ...licensed, name: '启智编程', accountOn: '2026-01-05' })
    assert.deepEqual([value('custodyCoverage', '2026-01'), value('custodyCoverage', '2026-02')], ['0', '50'])
  })

  it('that entered the platform before its licence counts towards coverage from its licence', () => {
    const { add, value } = situation()
    add(trainingInstitution, { ...robots, platformOn: '2025-11-01', approvedOn: '2026-03-01' })
    add(trainingInstitution, { ...robots, name: '启智编程', approvedOn: '2025-03-01' })
    assert.deepEqual([value('platformCoverage', '2026-02'), value('platformCoverage', '2026-03')], ['0', '50'])
    assert.equal(value('platformEntered', '2025'), '1')
  })

  it('that closes leaves the register, the licensed and the white list on that day', () => {
    const { add, value } = situation()
    const good = { qualification: '是', conduct: '是', content: '是', funds: '是', safety: '是' }
    add(trainingInstitution, {
      ...{ ...robots, ...good, approvedOn: '2025-09-01' },
      ...{ whiteListedOn: '2025-12-01', closedOn: '2026-05-06' },
    })
    const all = ['trainingInstitutions', 'licensedInstitutions', 'whiteListedInstitutions']
    assert.deepEqual(
      all.map((id) => value(id, '2026-04')),
      ['1', '1', '1'],
    )
    assert.deepEqual(
      all.map((id) => value(id, '2026-05')),
      ['0', '0', '0'],
    )
  })

  it('is found with what it lacks: a full account, room for everybody, all five criteria', () => {
    const found = (id: string, values: object) => {
      const check = everything.checks.get(id)!
      assert.ok('find' in check)
      const empty = Object.fromEntries(Object.keys(trainingInstitution.fields).map((name) => [name, null]))
      return check.find({ ...empty, ...robots, ...values } as never, '2026-06-30' as Day) || null
    }
    assert.equal(found('custodyCovers', { balance: '5000', undelivered: '5000' }), null)
    assert.equal(found('custodyCovers', { balance: '4999.99', undelivered: '5000' }), '余额 4999.99 元，未消课 5000 元')
    assert.equal(found('spacePerTrainee', { space: '90', peak: '30' }), null)
    assert.ok(found('spacePerTrainee', { space: '89.9', peak: '30' }))
    assert.match(String(found('whiteListJudged', { whiteListedOn: '2026-01-01', qualification: '是' })), /4项/)
  })
})

describe('校外培训检查', () => {
  const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
  const zhang: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
  const wu: Actor = { ...nobody, id: 'u2', name: '吴六', roles: ['经办人'] }
  const calendar = officialCalendar()
  const proof = 'sha256:aa 整改照片.pdf' as FileRef

  it('is mended when somebody else has seen it again', () => {
    const empty = Object.fromEntries(Object.keys(trainingInspection.fields).map((name) => [name, null]))
    const inspected = { ...empty, on: '2026-05-06', kind: '专项检查', result: '责令改正', problems: '3' }
    const the: Case = {
      record: { ...inspected, what: '收费没有公示', deadline: '2026-05-20' },
      ...{ steps: [], owner: null, areas: [district] },
    }
    const take = (at: Case, name: 'report' | 'confirm', input: object, actor: Actor) =>
      perform(inspectionProcedure, name, input as never, at, actor, { day: '2026-05-12' as Day, calendar })
    const reported = take(the, 'report', { mended: '已公示', proof }, zhang)
    assert.ok(reported.done, JSON.stringify(reported))
    assert.equal(take(reported.the, 'confirm', {}, zhang).done, false)
    const closed = take(reported.the, 'confirm', {}, wu)
    assert.ok(closed.done)
    assert.equal(closed.the.record.closedOn, '2026-05-12')
  })

  it('counts problems when they are found, and again when they are mended', () => {
    const { add, value } = situation()
    const institution = add(trainingInstitution, robots)
    const inspection = { institution, kind: '专项检查', result: '责令改正', problems: '3', deadline: '2026-05-20' }
    add(trainingInspection, { ...inspection, on: '2026-05-06', closedOn: '2026-06-02' })
    add(trainingInspection, { ...inspection, on: '2026-05-07', kind: '日常检查', result: '未发现问题', problems: null })
    assert.deepEqual([value('trainingInspections', '2026-05'), value('specialInspections', '2026-05')], ['2', '1'])
    assert.deepEqual([value('trainingProblems', '2026-05'), value('trainingProblemsClosed', '2026-05')], ['3', '0'])
    assert.deepEqual([value('trainingToMend', '2026-05'), value('trainingToMend', '2026-06')], ['1', '0'])
    assert.equal(value('trainingProblemsClosed', '2026-06'), '3')
  })
})

describe('校外培训许可', () => {
  const nobody = { posts: [], section: null, area: null, enterprise: null, deputises: [] }
  const zhang: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
  const boss: Actor = { ...nobody, id: 'u2', name: '赵局', roles: ['局领导'] }
  const firm: Actor = { ...nobody, id: 'u3', name: '乐创', roles: ['企业'], enterprise: 'A' }
  const calendar = officialCalendar()
  const paper = 'sha256:aa 方案.pdf' as FileRef
  const empty = Object.fromEntries(Object.keys(trainingApproval.fields).map((name) => [name, null]))
  const asked = { ...empty, name: '乐创', askedOn: '2026-05-06', origin: '新设', space: '90', peak: '30' }
  const row: Case = { record: asked, steps: [], owner: 'A', areas: [east, district] }
  type Names = keyof typeof approvalProcedure.actions & string
  const take = (at: Case, name: Names, input: object, actor: Actor) =>
    perform(approvalProcedure, name, input as never, at, actor, { day: '2026-05-12' as Day, calendar })
  function walk(at: Case): Case {
    const accepted = take(at, 'accept', { plan: paper, premises: paper }, zhang)
    assert.ok(accepted.done, JSON.stringify(accepted))
    const visited = take(accepted.the, 'visit', { visit: '场所与申请一致' }, zhang)
    assert.ok(visited.done, JSON.stringify(visited))
    return visited.the
  }

  it('is granted by a leader after a visit, with its number and its last day', () => {
    const visited = walk(row)
    assert.equal(take(visited, 'approve', {}, zhang).done, false)
    const granted = take(visited, 'approve', { licence: '云科培许〔2026〕3号', until: '2029-05-11' }, boss)
    assert.ok(granted.done, JSON.stringify(granted))
    assert.deepEqual([granted.the.record.approvedOn, granted.the.record.approvedUntil], ['2026-05-12', '2029-05-11'])
  })

  it('is not granted where thirty have less than ninety square metres, and not while the room is unknown', () => {
    const decide = (space: string | null) =>
      take(walk({ ...row, record: { ...asked, space } }), 'approve', { licence: '1号', until: '2029-05-11' }, boss)
    const said = [decide('89.9'), decide(null)].map((outcome) =>
      outcome.done ? '' : outcome.why.map(({ message }) => message).join(),
    )
    assert.match(said[0]!, /需要90平方米/)
    assert.match(said[1]!, /场所面积/)
  })

  it('that was sent back is the institution’s to complete, and counts as asked for once', () => {
    const back = take(row, 'askMore', { reason: '缺消防证明' }, zhang)
    assert.ok(back.done)
    assert.equal(take(back.the, 'supplement', { added: '已补', plan: paper, premises: paper }, firm).done, true)
    const { add, value } = situation()
    add(trainingApproval, { ...asked, approvedOn: '2026-06-01' })
    assert.deepEqual([value('approvalsAsked', '2026H1'), value('approvalsGranted', '2026H1')], ['1', '1'])
  })
})
