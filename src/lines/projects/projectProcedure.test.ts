import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { always } from '../../kernel/dated.ts'
import { officialCalendar } from '../../kernel/officialDays.ts'
import {
  type Actor,
  type BesideOf,
  type BesideRecord,
  type Case,
  type Notice,
  type Procedure,
  perform,
  type Review,
  standingOf,
} from '../../kernel/procedure/index.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { east, situation } from '../testing.ts'
import { call } from './call.ts'
import { challenge } from './challenge.ts'
import { challengeProcedure } from './challengeProcedure.ts'
import { changeProcedure } from './changeProcedure.ts'
import { milestone } from './milestone.ts'
import { milestoneProcedure } from './milestoneProcedure.ts'
import { programme } from './programme.ts'
import { project } from './project.ts'
import { projectChange } from './projectChange.ts'
import { projectMeeting } from './projectMeeting.ts'
import { projectProcedure } from './projectProcedure.ts'

const calendar = officialCalendar()
const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
const clerk: Actor = { ...nobody, id: 'u1', name: '张三', roles: ['经办人'] }
const head: Actor = { ...nobody, id: 'u2', name: '李科长', roles: ['科室负责人'] }
const leader: Actor = { ...nobody, id: 'u3', name: '王局', roles: ['局领导'] }
const paper = `sha256:${'0'.repeat(64)} 件.pdf`

function record(register: Register, values: object, reached = {}): BesideRecord {
  const empty = Object.fromEntries(Object.keys(register.fields).map((name) => [name, null]))
  return { id: 'x', values: { ...empty, ...values }, reached }
}

const key = programmeOf({ leadMax: '1', unitMax: '2', defence: '是' })
const open = record(call, { name: '通知', publishedOn: '2026-01-10', opensOn: '2026-01-15', closesOn: '2026-03-15' })

function programmeOf(values: object): BesideRecord {
  return record(programme, { name: '重点研发', level: '区', category: '重点研发', ...values })
}

function beside(given: { readonly [key: string]: readonly BesideRecord[] } = {}): BesideOf {
  return {
    'unit:enterprise': [record(enterprise, { status: always('存续') })],
    'programme:programme': [key],
    'call:call': [open],
    'challenge:challenge': [],
    'subject:ban': [],
    'subject:project': [],
    'leader=project': [],
    'challenge=project': [],
    'projectMeeting.project': [],
    'projectChange.project': [],
    'milestone.project': [],
    ...given,
  }
}

const applied = {
  ...{ name: '主轴', category: '重点研发', level: '区', mode: '常规', appliedOn: '2026-03-02', call: 'c1', unit: 'f1' },
  ...{ programme: 'p1', leader: '周明', year: 2026, requested: '500000', investment: '2000000' },
}

function handedIn(values: object = {}, given = {}): Case {
  return {
    record: record(project, { ...applied, ...values }).values,
    steps: [],
    owner: 'A',
    areas: [east],
    beside: beside(given),
  }
}

type Taken = readonly [string, object, Actor, string]

function outcomeOf(procedure: Procedure, the: Case, [name, input, actor, on]: Taken) {
  return perform(procedure, name, input as never, the, actor, { day: on as Day, calendar })
}

function walk(procedure: Procedure, the: Case, ...steps: readonly Taken[]): Case {
  return steps.reduce((at, taken) => {
    const outcome = outcomeOf(procedure, at, taken)
    assert.ok(outcome.done, outcome.done ? '' : `${taken[0]}: ${outcome.why.map(({ message }) => message).join()}`)
    return outcome.the
  }, the)
}

function refusalOf(procedure: Procedure, the: Case, taken: Taken): string {
  const outcome = outcomeOf(procedure, the, taken)
  assert.ok(!outcome.done, `${taken[0]} was taken`)
  return outcome.why.map(({ message }) => message).join('；')
}

const check: Taken = ['check', { opinion: null }, clerk, '2026-03-05']
const shown: Notice = {
  ...{ title: '公示', columns: ['项目'], rows: [{ subject: 'A', cells: ['主轴'] }], places: [] },
  ...{ first: '2026-04-07' as Day, workdays: 5, objections: [] },
}
const passed = {
  conclusion: { passes: true, by: '李科长', on: '2026-03-20', reason: '' },
  appeal: null,
} as unknown as Review
const defended = record(projectMeeting, { kind: '答辩', on: '2026-03-25', conclusion: '通过' })

function established(): Case {
  const checked = walk(projectProcedure, handedIn({}, { 'projectMeeting.project': [defended] }), check)
  const reviewing = walk(projectProcedure, checked, ['toReview', {}, clerk, '2026-03-06'])
  const decided = walk(
    projectProcedure,
    { ...reviewing, review: passed },
    ['passReview', { opinion: null }, head, '2026-03-23'],
    ['decide', { opinion: null, minutes: '云科党纪〔2026〕9号', grant: '400000' }, leader, '2026-03-30'],
    ['publicise', {}, clerk, '2026-04-07'],
  )
  return walk(projectProcedure, { ...decided, notice: shown }, [
    'establish',
    { opinion: null, number: 'YP2026-01', document: '云科〔2026〕18号' },
    leader,
    '2026-04-15',
  ])
}

const sign: Taken = [
  'sign',
  { startsOn: '2026-05-01', endsOn: '2027-12-31', targets: '转速', taskBook: paper },
  clerk,
  '2026-04-28',
]

describe('科技项目办理', () => {
  it('that resembles another of the same unit under a different name is said so, and passes', () => {
    const other = record(project, { name: '数控机床主轴降噪', category: '成果转化', level: '市' })
    const of = { name: '高速主轴噪声抑制', field: '数控机床' }
    const { record: row } = walk(projectProcedure, handedIn(of, { 'subject:project': [other] }), check)
    assert.match(String(row.resembles), /「数控机床主轴降噪」（市级成果转化）内容相近/)
    assert.equal(walk(projectProcedure, handedIn(of), check).record.resembles, null)
  })

  it('goes from the application over review, defence, decision and notice to the task book and the acceptance', () => {
    const running = walk(projectProcedure, established(), sign)
    const done = walk(
      projectProcedure,
      running,
      ['examine', { examinedOn: '2027-03-10', examined: '通过' }, clerk, '2027-03-10'],
      ['apply', { report: paper }, clerk, '2028-01-20'],
      ['pass', { opinion: null, verdict: paper }, head, '2028-02-18'],
      ['settle', { surplus: '12000', archiveNumber: '2028-X-7' }, clerk, '2028-03-10'],
    )
    assert.equal(standingOf(projectProcedure, done).state, 'passed')
    const { add, value } = situation()
    const unit = add(enterprise, { creditCode: 'A', name: always('甲公司'), area: always(east) })
    add(project, { ...done.record, unit, programme: null, call: null }, done.steps)
    assert.deepEqual(
      [value('projectsApplied', '2026'), value('ownProjects', '2026'), value('projectGrants', '2026')],
      ['1', '1', '400000'],
    )
    assert.deepEqual([value('runningProjects', '2027'), value('runningProjects', '2028')], ['1', '0'])
    assert.deepEqual([value('acceptedProjects', '2028'), value('projectSurplus', '2028')], ['1', '12000'])
  })

  it('outside the window, of a leader or a unit with too many, or with one overdue, is not taken in', () => {
    assert.match(refusalOf(projectProcedure, handedIn({ appliedOn: '2026-03-16' }), check), /2026-03-15截止/)
    const unsaid = handedIn({ call: null }, { 'call:call': [] })
    assert.match(refusalOf(projectProcedure, unsaid, check), /缺少申报通知/)
    const live = record(project, { ...applied, name: '刀具', establishedOn: '2025-05-01', endsOn: '2027-12-31' })
    const led = handedIn({}, { 'leader=project': [live] })
    assert.match(refusalOf(projectProcedure, led, check), /负责人已有在研项目1项（「刀具」），限1项/)
    const two = handedIn({}, { 'subject:project': [live, live] })
    assert.match(refusalOf(projectProcedure, two, check), /单位已有在研项目2项/)
    const ended = record(project, { ...live.values, acceptedOn: '2026-02-01', conclusion: '通过' })
    walk(projectProcedure, handedIn({}, { 'leader=project': [ended], 'subject:project': [ended] }), check)
    const late = record(project, { ...live.values, endsOn: '2025-11-30' })
    assert.match(refusalOf(projectProcedure, handedIn({}, { 'subject:project': [late] }), check), /逾期未验收项目1项/)
  })

  it('is not decided on before its defence was passed, nor by who checked it', () => {
    const checked = walk(projectProcedure, handedIn(), check, ['toReview', {}, clerk, '2026-03-06'])
    const reviewed = walk(projectProcedure, { ...checked, review: passed }, [
      'passReview',
      { opinion: null },
      head,
      '2026-03-23',
    ])
    const decide: Taken = ['decide', { opinion: null, minutes: '9号', grant: '1' }, leader, '2026-03-30']
    assert.match(refusalOf(projectProcedure, reviewed, decide), /答辩还没有“通过”的记录/)
  })

  it('of a level above is recommended in its order, and won there', () => {
    const won = walk(
      projectProcedure,
      handedIn({ level: '省' }),
      check,
      ['recommend', { opinion: null, recommendedRank: '2' }, head, '2026-03-20'],
      [
        'win',
        { opinion: null, establishedOn: '2026-06-01', document: '省科〔2026〕3号', grant: '900000' },
        clerk,
        '2026-06-05',
      ],
    )
    assert.deepEqual([won.record.recommendedOn, won.record.recommendedRank], ['2026-03-20', '2'])
    const own = walk(projectProcedure, handedIn(), check)
    const recommend: Taken = ['recommend', { opinion: null, recommendedRank: '1' }, head, '2026-03-20']
    assert.match(refusalOf(projectProcedure, own, recommend), /本级项目由本级评审立项/)
  })

  it('with a pledge signs its targets and what follows, and is held to them', () => {
    const bound = { ...established(), beside: beside({ 'programme:programme': [programmeOf({ pledge: '是' })] }) }
    assert.match(refusalOf(projectProcedure, bound, sign), /缺少军令状目标/)
    const pledged = { ...bound, record: { ...bound.record, pledge: '转速两万', consequence: '退回资金' } }
    const failed = walk(
      projectProcedure,
      pledged,
      sign,
      ['apply', { report: paper }, clerk, '2028-01-20'],
      ['fail', { reason: '转速一万五' }, head, '2028-02-18'],
      ['judgePledge', { pledgeKept: '未兑现', dealt: '已发追回通知' }, head, '2028-03-01'],
    )
    assert.equal(failed.record.pledgeKept, '未兑现')
    const again = walk(projectProcedure, failed, ['again', { reason: '整改三个月' }, head, '2028-03-05'])
    assert.deepEqual([again.record.acceptedOn, standingOf(projectProcedure, again).state], [null, 'running'])
  })

  it('takes over an approved change, and is not accepted before it has', () => {
    const extension = { kind: '期限', askedOn: '2027-11-01', newEnd: '2028-06-30', document: '云科〔2027〕40号' }
    const changes = { 'projectChange.project': [record(projectChange, { ...extension, decidedOn: '2027-11-20' })] }
    const running = { ...walk(projectProcedure, established(), sign), beside: beside(changes) }
    const apply: Taken = ['apply', { report: paper }, clerk, '2028-07-03']
    assert.match(refusalOf(projectProcedure, running, apply), /变更还没有落实到项目/)
    const extended = walk(projectProcedure, running, ['takeOver', {}, clerk, '2027-11-23'])
    assert.deepEqual(
      [extended.record.extendedTo, extended.record.extendedOn, extended.record.extension],
      ['2028-06-30', '2027-11-20', '云科〔2027〕40号'],
    )
    assert.match(refusalOf(projectProcedure, extended, ['takeOver', {}, clerk, '2027-11-24']), /都已落实/)
    walk(projectProcedure, extended, apply)
  })
})

describe('赛马', () => {
  const racing = { name: '甲队', mode: '赛马制', challenge: 't1', establishedOn: '2026-01-05', endsOn: '2027-12-31' }
  const topic = record(challenge, { title: '膜材', publishedOn: '2025-09-01', places: '1' })
  const rival = (score: string | null) => record(project, { ...applied, ...racing, name: '乙队', gateScore: score })
  const score: Taken = ['score', { gateScore: '88' }, clerk, '2026-06-10']
  const team = (score: string | null) =>
    handedIn(racing, { 'challenge:challenge': [topic], 'challenge=project': [rival(score)] })

  it('lets the winner go on and the other end without blame, when both were scored', () => {
    const goOn: Taken = ['goOn', {}, head, '2026-06-12']
    const out: Taken = ['stepAside', { diligence: '尽职' }, head, '2026-06-12']
    assert.match(
      refusalOf(projectProcedure, walk(projectProcedure, team(null), score), goOn),
      /缺少「乙队」的阶段评比得分/,
    )
    const first = walk(projectProcedure, team('80'), score, goOn)
    assert.deepEqual([first.record.gateRank, standingOf(projectProcedure, first).state], ['1', 'running'])
    const second = walk(projectProcedure, team('90'), score)
    assert.match(refusalOf(projectProcedure, second, goOn), /名列第2，在晋级名额之外/)
    const gone = walk(projectProcedure, second, out)
    const { add, value } = situation()
    add(project, { ...gone.record, programme: null, call: null, challenge: null, unit: null }, gone.steps)
    assert.deepEqual([value('racersOut', '2026H1'), value('runningProjects', '2026H1')], ['1', '0'])
    assert.deepEqual([value('failedProjects', '2026H1'), value('overdueProjects', '2028')], ['0', '0'])
  })

  it('has no gate where the mode has none', () => {
    assert.match(refusalOf(projectProcedure, handedIn({ ...racing, mode: '常规' }), score), /常规项目没有阶段评比/)
  })
})

describe('揭榜挂帅', () => {
  const need = { title: '膜材', origin: '企业', collectedOn: '2026-01-08' }
  const listed = (values: object, bids: readonly BesideRecord[] | undefined = []): Case => ({
    record: record(challenge, { ...need, ...values }).values,
    ...{ steps: [], owner: 'A', areas: [east], beside: { 'project.challenge': bids } },
  })
  const screen: Taken = ['screen', { opinion: null, screening: '共性难题' }, clerk, '2026-01-20']
  const publish: Taken = [
    'publish',
    { opinion: null, document: '云科〔2026〕5号', bidsUntil: '2026-04-01' },
    leader,
    '2026-02-20',
  ]
  const match: Taken = ['match', { winner: '某大学' }, head, '2026-04-20']

  it('goes on the list with targets that can be measured, and to whoever passed review', () => {
    assert.match(refusalOf(challengeProcedure, walk(challengeProcedure, listed({}), screen), publish), /缺少考核指标/)
    const exact = { targets: '通量', dueOn: '2027-12-31', budget: '3000000' }
    const bid = record(project, { ...applied, mode: '揭榜挂帅' }, { reviewed: '2026-04-15' })
    const published = walk(challengeProcedure, listed(exact), screen, publish)
    assert.match(refusalOf(challengeProcedure, published, ['match', { winner: '甲' }, head, '2026-04-01']), /尚未到期/)
    assert.match(refusalOf(challengeProcedure, published, match), /还没有人揭榜/)
    const contracted = walk(challengeProcedure, { ...published, beside: { 'project.challenge': [bid] } }, match, [
      'contract',
      { contractNumber: 'HT-1', contractAmount: '2800000', contractFile: paper },
      clerk,
      '2026-05-08',
    ])
    const solve: Taken = ['solve', { opinion: null, judgement: paper }, head, '2028-01-10']
    const running = record(project, { ...bid.values, establishedOn: '2026-05-01' })
    const early = { ...contracted, beside: { 'project.challenge': [running] } }
    assert.match(refusalOf(challengeProcedure, early, solve), /「主轴」尚未验收/)
    const solved = walk(challengeProcedure, contracted, solve)
    assert.deepEqual([solved.record.solved, solved.record.judgedOn], ['攻克', '2028-01-10'])
  })
})

describe('项目节点和变更', () => {
  const running = record(project, { ...applied, establishedOn: '2026-04-15', endsOn: '2027-12-31', grant: '400000' })
  const node = (values: object, others: readonly BesideRecord[] = []): Case => ({
    record: record(milestone, { project: 'x', name: '样机', kind: '里程碑', unit: 'f1', ...values }).values,
    ...{ steps: [], owner: 'A', areas: [east], beside: { 'project:project': [running], 'project=milestone': others } },
  })
  const report: Taken = ['report', { result: '已试制', proof: paper }, clerk, '2026-09-01']

  it('is paid after it was met, never before', () => {
    const met = walk(milestoneProcedure, node({ amount: '120000' }), report, [
      'accept',
      { opinion: null },
      head,
      '2026-09-10',
    ])
    const pay: Taken = ['pay', { paidOn: '2026-09-20', voucher: 'P1' }, clerk, '2026-09-20']
    assert.match(refusalOf(milestoneProcedure, node({ amount: '120000' }), pay), /现为「待完成」，不能拨付/)
    assert.match(
      refusalOf(milestoneProcedure, { ...met, record: { ...met.record, amount: null } }, pay),
      /缺少拨付金额/,
    )
    const stopped = record(project, { ...running.values, acceptedOn: '2026-09-15', conclusion: '终止' })
    const after = { ...met, beside: { 'project:project': [stopped], 'project=milestone': [] } }
    assert.match(refusalOf(milestoneProcedure, after, pay), /「主轴」不在实施中/)
    assert.equal(standingOf(milestoneProcedure, walk(milestoneProcedure, met, pay)).state, 'paid')
  })

  it('afterwards pays a share of the verified spend, within what is left of the grant', () => {
    const before = record(milestone, { name: '首期', kind: '首期', amount: '100000' })
    const reported = walk(milestoneProcedure, node({ kind: '后补助', share: '30' }, [before]), report)
    const verify: Taken = ['verify', { opinion: null, verified: '1500000', audit: paper }, head, '2026-10-10']
    assert.equal(walk(milestoneProcedure, reported, verify).record.amount, '300000')
    assert.match(
      refusalOf(milestoneProcedure, reported, ['accept', { opinion: null }, head, '2026-10-10']),
      /后补助按核定支出/,
    )
  })

  it('an extension is approved once, for a year at most, before the term is over', () => {
    const asks = (values: object, others: readonly BesideRecord[] = []): Case => ({
      record: record(projectChange, { project: 'x', unit: 'f1', kind: '期限', askedOn: '2027-11-01', ...values })
        .values,
      ...{ steps: [], owner: 'A', areas: [east] },
      beside: { 'project:project': [running], 'project=projectChange': others },
    })
    const approve: Taken = ['approve', { opinion: null, document: '云科〔2027〕40号' }, head, '2027-11-20']
    assert.match(refusalOf(changeProcedure, asks({}), approve), /缺少延期至/)
    assert.match(refusalOf(changeProcedure, asks({ newEnd: '2029-01-31' }), approve), /最多延到2028-12-31/)
    assert.match(refusalOf(changeProcedure, asks({ newEnd: '2028-06-30', askedOn: '2028-01-05' }), approve), /已经期满/)
    const once = record(projectChange, { kind: '期限', decidedOn: '2027-02-01' })
    assert.match(refusalOf(changeProcedure, asks({ newEnd: '2028-06-30' }, [once]), approve), /只能延期一次/)
    assert.equal(walk(changeProcedure, asks({ newEnd: '2028-12-31' }), approve).record.decidedOn, '2027-11-20')
  })
})
