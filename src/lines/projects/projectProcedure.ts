import { decimal } from '../../kernel/exact.ts'
import { file, text, type Values } from '../../kernel/field/index.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import { noticeOf, owner, procedure, reviewOf, system } from '../../kernel/procedure/index.ts'
import { isNotBanned, isRegistered } from '../funds/standing.ts'
import { ownPatents, ownPlans, patentStanding } from '../property/patentStanding.ts'
import { APPEAL_WORKDAYS, appealTold, clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { isInWindow, isNotOverdue, isWithin } from './limits.ts'
import { projectModes } from './mode.ts'
import { mustApplyBy, project } from './project.ts'
import {
  bans,
  changed,
  changes,
  firm,
  gateAt,
  meetings,
  nodes,
  ofLeader,
  ofUnit,
  rankAt,
  rivals,
  ruleOf,
  topic,
  under,
  window,
} from './projectBeside.ts'
import type { projectMeeting } from './projectMeeting.ts'
import { resembling } from './resembling.ts'
import { projectStages } from './stages.ts'
import { isTakenOver, takenOver } from './takeOver.ts'

type Row = Values<typeof project.fields>
type Meeting = Values<typeof projectMeeting.fields>['kind']

/** What a programme may ask to have happened before money is decided on. */
const asked: readonly (readonly ['defence' | 'visit' | 'budgetCheck', Meeting])[] = [
  ['defence', '答辩'],
  ['visit', '现场考察'],
  ['budgetCheck', '预算核定'],
]

/**
 * 科技项目, of all modes: what differs stands in `projectModes` and in the programme. The bureau's own projects go through
 * review, decision and notice; those of a level above are recommended, and their result is registered.
 */
export const projectProcedure = procedure(project, {
  states: projectStages,
  start: 'declared',
  ends: ['passed', 'concluded', 'failed', 'terminated', 'outpaced', 'refused', 'withdrawn'],
  waits: ['returned'],
  beside: [firm, under, window, topic, bans, ofUnit, ofLeader, rivals, meetings, changes, nodes, ownPatents, ownPlans],
  stands: ({ acceptedOn, conclusion, establishedOn, recommendedOn, appliedOn }) => {
    if (acceptedOn !== null) return { state: endOf[conclusion ?? '通过'], since: acceptedOn }
    if (establishedOn !== null) return { state: 'running', since: establishedOn }
    return recommendedOn === null
      ? { state: 'declared', since: appliedOn }
      : { state: 'recommended', since: recommendedOn }
  },
  materials: {
    application: file('申报书').optional(),
    promise: file('诚信承诺书').optional(),
    taskBook: file('任务书').optional(),
    pledgeFile: file('军令状').optional(),
    report: file('结题报告').optional(),
    audit: file('审计报告').optional(),
    verdict: file('验收意见').optional(),
  },
  opens: {
    by: [owner, streetOfficer],
    // What a firm cannot look up (call, programme, topic) the office fills in.
    fills: [
      ...(['name', 'category', 'level', 'mode', 'partners', 'leader', 'field', 'summary', 'targets'] as const),
      ...(['startsOn', 'endsOn', 'investment', 'requested', 'village', 'country'] as const),
    ],
    sets: (on) => ({ appliedOn: on }),
  },
  during: {
    reviewing: reviewOf({
      criteria: [
        { name: '创新性和先进性', max: decimal(30) },
        { name: '技术路线可行性', max: decimal(25) },
        { name: '研究基础和团队', max: decimal(20) },
        { name: '预期效益', max: decimal(15) },
        { name: '预算合理性', max: decimal(10) },
      ],
      line: decimal(60),
      dropHighLow: true,
      wideFrom: decimal(30),
      appealWorkdays: APPEAL_WORKDAYS,
      blind: true,
      shows: ['category', 'mode', 'field', 'summary', 'targets', 'investment', 'requested'],
      concludes: [head, leader],
    }),
    noticed: noticeOf({ workdays: 5, shows: ['name', 'category', 'mode', 'grant'], decides: [head, leader] }),
  },
  common: officeRights,
  actions: ({ action, submit, accept, pass, sendBack, reject, withdraw, reopen, condition }) => {
    const registered = condition('单位在册', (the) =>
      // Whoever is able may bid, wherever it is registered.
      projectModes[the.record.mode].topic ? 'met' : isRegistered(firm.of(the)),
    )
    const notBanned = condition('不在限制申报名单上', (the) => isNotBanned(bans.of(the), the.on))
    const inWindow = condition('在申报期内', (the) => isInWindow(the.record, window.of(the), topic.of(the)))
    const notOverdue = condition('单位没有逾期未验收项目', (the) => isNotOverdue(ofUnit.of(the), the.on))
    const unitFree = condition('单位在研项目不超限', (the) =>
      isWithin(ruleOf(the)?.unitMax ?? null, ofUnit.of(the), '单位'),
    )
    const leaderFree = condition('负责人在研项目不超限', (the) => {
      const max = ruleOf(the)?.leadMax ?? null
      if (max !== null && the.record.leader === null) return { unknown: '项目负责人' }
      return isWithin(max, ofLeader.of(the), '负责人')
    })
    const ownLevel = condition('本级项目', ({ record: { level } }) =>
      level === '区' ? 'met' : { notMet: `${level}级项目推荐上报，由上级评审立项` },
    )
    const upperLevel = condition('上级项目', ({ record: { level } }) =>
      level === '区' ? { notMet: '本级项目由本级评审立项' } : 'met',
    )
    const direct = condition('定向委托', ({ record: { mode } }) =>
      projectModes[mode].direct ? 'met' : { notMet: `${mode}项目先经专家评审` },
    )
    const sessionsDone = condition('答辩、考察和预算核定已通过', (the) => {
      const held = meetings.of(the)
      if (ruleOf(the) === null) return 'met'
      if (held === null) return { unknown: '项目论证' }
      const wanted = asked.filter(([name]) => ruleOf(the)?.[name] === '是').map(([, kind]) => kind)
      const lacking = wanted.filter(
        (kind) => !held.some(({ values }) => values.kind === kind && values.conclusion === '通过'),
      )
      return lacking.length === 0 ? 'met' : { notMet: `${lacking.join('、')}还没有“通过”的记录` }
    })
    const pledged = condition('军令状已写明目标和后果', (the) => {
      if (!projectModes[the.record.mode].pledge && ruleOf(the)?.pledge !== '是') return 'met'
      if (the.record.pledge === null) return { unknown: '军令状目标' }
      return the.record.consequence === null ? { unknown: '未达成后果' } : 'met'
    })
    const isRace = condition('赛马制项目', ({ record: { mode } }) =>
      projectModes[mode].gate ? 'met' : { notMet: `${mode}项目没有阶段评比` },
    )
    const goesOn = condition('名次在晋级名额内', (the) => {
      const gate = gateAt(the)
      if (!gate.known) return { unknown: gate.missing }
      return gate.goesOn ? 'met' : { notMet: `名列第${gate.place}，在晋级名额之外` }
    })
    const stepsAside = condition('名次在晋级名额外', (the) => {
      const gate = gateAt(the)
      if (!gate.known) return { unknown: gate.missing }
      return gate.goesOn ? { notMet: `名列第${gate.place}，应当晋级` } : 'met'
    })
    const hasChange = condition('有批复未落实的变更', (the) => {
      const made = changes.of(the)
      if (made === null) return { unknown: '项目变更' }
      return isTakenOver(the.record, made) ? { notMet: '已批复的变更都已落实' } : 'met'
    })
    const changesTaken = condition('已批复的变更都已落实', (the) => {
      const made = changes.of(the)
      if (made === null) return { unknown: '项目变更' }
      return isTakenOver(the.record, made) ? 'met' : { notMet: '有批复的变更还没有落实到项目' }
    })
    const nodesMet = condition('里程碑都已达成', (the) => {
      const all = nodes.of(the)
      if (all === null) return { unknown: '项目节点' }
      const open = all.filter(
        ({ values, reached }) => values.kind === '里程碑' && values.metOn === null && !reached.missed,
      )
      return open.length === 0 ? 'met' : { notMet: `还有${open.map(({ values }) => `「${values.name}」`).join('、')}` }
    })
    const pledgeBroken = condition('立有军令状', ({ record: { pledge } }) =>
      pledge === null ? { notMet: '没有军令状' } : 'met',
    )
    const standing = [registered, notBanned, notOverdue]
    return {
      check: accept('形式审查通过', {
        from: ['declared'],
        to: 'checked',
        by: [clerk, head],
        when: [inWindow, ...standing, unitFree, leaderFree],
        assigns: 'actor',
        sets: { resembles: (_, the) => resembling(the), patentStanding: (_, the) => patentStanding(the) },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」形式审查通过` }],
      }),
      sendBack: sendBack('退回补正', {
        from: ['declared', 'checked'],
        to: 'returned',
        by: [clerk, head],
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」需要补正：${reason}` }],
      }),
      supplement: submit('补正后再报', { from: ['returned'], to: 'declared', by: [owner, clerk] }),
      toReview: action('送专家评审', { from: ['checked'], to: 'reviewing', by: [clerk, head] }),
      passReview: pass('评审通过', { from: ['reviewing'], to: 'reviewed', by: [head] }),
      recommend: pass('推荐上报', {
        from: ['checked', 'reviewed'],
        to: 'recommended',
        by: [head, leader],
        when: [upperLevel],
        fills: ['recommendedRank'],
        sets: { recommendedOn: (_, { on }) => on },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」已推荐上报` }],
      }),
      win: pass('上级立项', {
        from: ['recommended'],
        to: 'established',
        by: [clerk, head],
        fills: ['establishedOn', 'document', 'grant'],
        tells: [{ to: 'owner', says: ({ record: { name } }, { document }) => `「${name}」获批立项（${document}）` }],
      }),
      decide: pass('集体决策同意立项', {
        from: ['reviewed'],
        to: 'decided',
        by: [leader],
        when: [ownLevel, sessionsDone],
        fills: ['minutes', 'grant'],
        apartFrom: ['check'],
      }),
      commission: pass('集体决策定向委托', {
        from: ['checked'],
        to: 'decided',
        by: [leader],
        when: [ownLevel, direct, sessionsDone],
        fills: ['minutes', 'grant'],
        apartFrom: ['check'],
      }),
      publicise: action('列入公示', { from: ['decided'], to: 'noticed', by: [clerk, head] }),
      establish: pass('批准立项', {
        from: ['noticed'],
        to: 'established',
        by: [leader],
        when: [notBanned, notOverdue],
        fills: ['number', 'document'],
        sets: { establishedOn: (_, { on }) => on },
        tells: [
          {
            to: 'owner',
            says: ({ record: { name } }, { document }) => `「${name}」已立项（${document}），请签订任务书`,
          },
        ],
      }),
      sign: action('签订任务书', {
        from: ['established'],
        to: 'running',
        by: [clerk, head],
        fills: ['startsOn', 'endsOn', 'targets'],
        needs: ['taskBook'],
        when: [pledged],
        sets: { taskBookOn: (_, { on }) => on },
      }),
      examine: action('中期检查', { from: ['running'], by: [clerk, head], fills: ['examinedOn', 'examined'] }),
      score: action('阶段评比打分', {
        from: ['running'],
        by: [clerk, head],
        when: [isRace],
        fills: ['gateScore'],
        sets: { gatedOn: (_, { on }) => on },
      }),
      goOn: action('晋级', {
        from: ['running'],
        by: [head, leader],
        when: [isRace, goesOn],
        sets: { gateRank: (_, the) => rankAt(the) },
        once: true,
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」阶段评比晋级，继续实施` }],
      }),
      stepAside: action('赛马退出', {
        from: ['running'],
        to: 'outpaced',
        by: [head, leader],
        when: [isRace, stepsAside],
        asks: { diligence: text('尽职情况') },
        sets: { gateRank: (_, the) => rankAt(the) },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」阶段评比后退出，尽职的不计不良记录` }],
      }),
      takeOver: action('落实变更', {
        from: ['established', 'running'],
        by: [clerk, head],
        when: [hasChange],
        sets: Object.fromEntries(takenOver.map((name) => [name, (_: unknown, the: Seen<Row>) => changed(the)[name]])),
      }),
      apply: submit('申请验收', {
        from: ['running'],
        to: 'accepting',
        by: [owner, clerk],
        when: [changesTaken, nodesMet],
        needs: ['report'],
        sets: { appliesOn: (_, { on }) => on },
      }),
      sendOn: sendBack('退回补充验收材料', { from: ['accepting'], to: 'running', by: [clerk, head] }),
      pass: pass('验收通过', {
        from: ['accepting'],
        to: 'passed',
        by: [head, leader],
        needs: ['verdict'],
        sets: { acceptedOn: (_, { on }) => on, conclusion: () => '通过' },
        tells: [{ to: 'owner', says: ({ record: { name } }) => `「${name}」验收通过` }],
      }),
      conclude: action('同意结题', {
        from: ['accepting'],
        to: 'concluded',
        by: [head, leader],
        asks: { reason: text('未完成的指标和原因') },
        sets: { acceptedOn: (_, { on }) => on, conclusion: () => '结题' },
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」按结题处理：${reason}` }],
      }),
      fail: reject('验收不通过', {
        from: ['accepting'],
        to: 'failed',
        by: [head, leader],
        sets: { acceptedOn: (_, { on }) => on, conclusion: () => '不通过' },
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」验收不通过：${reason}` }],
      }),
      again: reopen('整改后再次验收', {
        from: ['failed'],
        to: 'running',
        by: [head, leader],
        sets: { acceptedOn: () => null, conclusion: () => null, appliesOn: () => null },
      }),
      terminate: action('终止项目', {
        from: ['established', 'running', 'accepting'],
        to: 'terminated',
        by: [leader],
        asks: { reason: text('终止原因和已拨资金处理') },
        sets: { acceptedOn: (_, { on }) => on, conclusion: () => '终止' },
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」终止：${reason}` }],
      }),
      judgePledge: action('军令状兑现', {
        from: ['passed', 'concluded', 'failed', 'terminated'],
        by: [head, leader],
        when: [pledgeBroken],
        fills: ['pledgeKept'],
        asks: { dealt: text('兑现和追责情况') },
      }),
      settle: action('结清归档', {
        from: ['passed', 'concluded', 'failed', 'terminated', 'outpaced'],
        by: [clerk],
        fills: ['surplus', 'archiveNumber'],
      }),
      refuse: reject('不予立项', {
        from: ['declared', 'checked', 'reviewing', 'reviewed', 'recommended', 'decided', 'noticed'],
        to: 'refused',
        by: [head, leader],
        tells: [{ to: 'owner', says: ({ record: { name } }, { reason }) => `「${name}」未立项：${reason}` }],
      }),
      takeBack: withdraw('撤回申报', {
        from: ['declared', 'returned', 'checked', 'recommended'],
        to: 'withdrawn',
        by: [owner, clerk],
      }),
      lapse: action('逾期未补正视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
      appeal: action('申诉', {
        from: ['refused'],
        by: [owner, clerk],
        asks: { grounds: text('申诉理由'), evidence: file('补充材料').optional() },
        within: APPEAL_WORKDAYS,
        once: true,
        tells: appealTold.map((to) => ({
          to,
          says: ({ record: { name } }: Seen<Row>, { grounds }: { readonly grounds: string }) =>
            `「${name}」未立项，申报单位申诉：${grounds}`,
        })),
      }),
      hearAgain: reopen('申诉成立，重新审查', { from: ['refused'], to: 'declared', by: [leader] }),
    }
  },
  limits: {
    declared: { workdays: 10, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    checked: { workdays: 20, overdue: 'alarm' },
    reviewed: { workdays: 20, overdue: 'alarm' },
    noticed: { workdays: 8, overdue: 'alarm' },
    established: { workdays: 20, overdue: 'alarm' },
    running: { until: mustApplyBy, overdue: 'supervise', near: 40 },
    accepting: { workdays: 40, overdue: 'alarm' },
  },
  results: {
    recommended: { fills: ['recommendedRank'], sets: { recommendedOn: ({ on }) => on } },
    established: {
      fills: ['number', 'grant'],
      sets: { establishedOn: ({ on }) => on, document: ({ document }) => document },
    },
    running: {
      fills: ['number', 'grant', 'startsOn', 'endsOn'],
      sets: {
        establishedOn: ({ on }, { establishedOn }) => establishedOn ?? on,
        document: ({ document }, { document: known }) => known ?? document,
      },
    },
    passed: { fills: ['surplus'], sets: { acceptedOn: ({ on }) => on, conclusion: () => '通过' as const } },
    concluded: { fills: ['surplus'], sets: { acceptedOn: ({ on }) => on, conclusion: () => '结题' as const } },
    terminated: { fills: ['surplus'], sets: { acceptedOn: ({ on }) => on, conclusion: () => '终止' as const } },
  },
})

const endOf = { 通过: 'passed', 结题: 'concluded', 不通过: 'failed', 终止: 'terminated' } as const
