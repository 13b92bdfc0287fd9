import { addMonths, dayAfter } from '../../kernel/day.ts'
import { choice, date, decimalNumber, integer, money, reference, text, year, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { quota, register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from '../platforms/platform.ts'
import { strategicPartner } from '../platforms/strategicPartner.ts'
import { annualPlan, fundsInPlan, projectsInPlan } from './annualPlan.ts'
import { call } from './call.ts'
import { challenge } from './challenge.ts'
import { projectCategory, projectLevel, projectMode } from './mode.ts'
import { programme } from './programme.ts'
import { conclusion, type ProjectStage } from './stages.ts'

/** 验收: applied for within so many months of the last day, unless the record says otherwise. */
const ACCEPT_WITHIN_MONTHS = 3

const split = {
  unit: '项',
  by: { category: projectCategory, level: projectLevel, mode: projectMode },
  carried: place,
} as const

/** 申报 ≠ 推荐 ≠ 立项: each on its own day. */
export const projectsApplied = measure('项目申报', split)
export const projectsRecommended = measure('项目推荐', split)
export const projectsEstablished = measure('项目立项', split)
export const grants = measure('项目资助额', { ...split, unit: '元' })
export const investments = measure('项目总投资', { ...split, unit: '元' })
export const bids = measure('揭榜申请', split)
export const projectsRunning = holding('在研项目', split)
export const projectsEnding = measure('项目到期', split)
export const projectsOverdue = holding('逾期未验收项目', split)
export const projectsAccepted = measure('项目验收', { ...split, by: { ...split.by, conclusion } })
export const projectsExtended = measure('项目延期', split)
export const projectsExamined = measure('项目中期检查', split)
export const racersOut = measure('赛马退出项目', split)
export const surplus = measure('项目结余资金', { ...split, unit: '元' })

/** A project counts under a mark only where somebody declared it. */
export const mark = choice('项目标记', ['卡脖子', '转化示范', '专项引导', '联系村', '国际合作'])
export const markedProjects = measure('标记项目', {
  unit: '项',
  by: { mark, stage: choice('标记环节', ['申报', '立项']) },
  carried: place,
})

const fields = {
  number: text('项目编号', { identifier: true, example: 'YP2026-ZD-003' }).also('编号', '立项编号').optional(),
  name: text('项目名称').also('名称', '课题名称'),
  unit: reference('承担单位', enterprise, ofEnterprise).also('申报单位', '牵头单位', '企业名称', '单位名称'),
  year: year('计划年度').also('年度', '立项年度', '申报年度').optional(),
  category: projectCategory.also('类别', '项目类别'),
  level: projectLevel.also('级别', '计划级别'),
  mode: projectMode.also('组织管理方式'),
  programme: reference('计划专项', programme).also('所属专项', '专项名称').optional(),
  call: reference('申报通知', call).optional(),
  plan: reference('年度计划', annualPlan).optional(),
  challenge: reference('榜单名称', challenge).also('榜单', '揭榜题目', '赛马题目').optional(),
  platform: reference('依托平台', platform).also('创新平台').optional(),
  strategicPartner: reference('战略合作单位', strategicPartner).optional(),
  partners: text('参与单位').also('合作单位').optional(),
  leader: text('项目负责人').also('负责人').optional().personal(),
  field: text('技术领域').also('领域').optional(),
  chain: text('产业链').also('产业链环节').optional(),
  summary: text('研究内容', { multiline: true }).also('主要内容', '项目简介').optional(),
  targets: text('考核指标', { multiline: true }).also('绩效目标').optional(),
  patentStanding: text('专利情况').also('有效专利情况').optional(),
  resembles: text('疑似重复', { multiline: true }).also('查重情况').optional(),
  startsOn: date('开始日期').also('起始日期', '开始时间').optional(),
  endsOn: date('结束日期', { endOfMonth: true }).also('终止时间', '结束时间', '完成日期').optional(),
  investment: money('总投资', { enteredIn: '万元' }).also('项目总投资', '总经费').optional(),
  requested: money('申请资助', { enteredIn: '万元' }).also('申请经费').optional(),
  grant: money('财政资助', { enteredIn: '万元' }).also('资助金额', '立项经费', '财政资金', '补助金额').optional(),
  appliedOn: date('申报日期').also('申报时间').optional(),
  recommendedOn: date('推荐日期').also('上报日期', '推荐时间').optional(),
  recommendedRank: integer('推荐排序', { unit: '位' }).also('推荐顺序').optional(),
  minutes: text('决策纪要号', { identifier: true }).also('纪要号').optional(),
  establishedOn: date('立项日期').also('立项时间', '批准日期', '立项文件日期').optional(),
  document: text('立项文号', { example: '云科〔2026〕18号' }).also('文号').optional(),
  taskBookOn: date('任务书签订日期').also('合同签订日期', '任务书日期').optional(),
  pledge: text('军令状目标', { multiline: true }).also('军令状').optional(),
  consequence: text('未达成后果').also('军令状后果').optional(),
  pledgeKept: choice('军令状兑现', ['已兑现', '未兑现']).optional(),
  gateScore: decimalNumber('阶段评比得分', { unit: '分' }).also('赛马得分').optional(),
  gateRank: integer('阶段评比名次', { unit: '位' }).also('赛马名次').optional(),
  gatedOn: date('阶段评比日期').optional(),
  examinedOn: date('中期检查日期').also('中期检查').optional(),
  examined: choice('中期检查结论', ['通过', '整改', '终止']).optional(),
  extendedOn: date('延期批复日期').optional(),
  extendedTo: date('延期至', { endOfMonth: true }).optional(),
  extension: text('延期批复文号').also('变更延期(批复文号)', '变更延期').optional(),
  acceptBy: date('应验收时间').also('应验收日期').optional(),
  appliesOn: date('验收申请日期').optional(),
  acceptedOn: date('验收日期').also('验收时间', '终止日期').optional(),
  conclusion: conclusion.also('验收意见', '结论').optional(),
  spent: money('核定支出', { enteredIn: '万元' }).also('审计核定支出').optional(),
  surplus: money('结余资金', { enteredIn: '万元' }).also('结余').optional(),
  archiveNumber: text('归档号', { identifier: true }).also('档号').optional(),
  bottleneck: yesNo('卡脖子技术').also('是否卡脖子').optional(),
  demonstration: yesNo('转化示范').also('是否转化示范').optional(),
  guidance: text('引导专项').also('重大专项引导').optional(),
  purpose: choice('引导目的', ['产学研合作', '成果转化激励', '平台建设', '人才引进', '其他']).optional(),
  village: text('受益村').also('联系村', '联系点村').optional(),
  country: text('合作国别').also('合作国家(地区)').optional(),
}

/**
 * 科技项目: an application of whatever level and mode, and the same record until it is accepted and filed. A bid on a
 * challenge and a team in a race are projects that name their topic.
 */
export const project = register('project', {
  label: '科技项目',
  line: 'PRJ',
  identity: ['name', 'unit'],
  subject: 'unit',
  title: ['name'],
  measures: [
    ...[projectsApplied, projectsRecommended, projectsEstablished, grants, investments, bids, projectsRunning],
    ...[projectsEnding, projectsOverdue, projectsAccepted, projectsExtended, projectsExamined, racersOut, surplus],
    ...[projectsInPlan, fundsInPlan, markedProjects],
  ],
  note: '每个承担单位的每个项目一行，只填牵头单位；已拨资金在项目节点里逐笔填；推荐不是立项，总投资不是资助',
  fields,
  quotas: [
    quota(fields, 'plan', annualPlan, {
      what: '计划资金',
      takes: ({ grant }, on: ReachedOf<ProjectStage>) => (on.refused || on.withdrawn ? null : yuan(grant)),
      holds: ({ funds }) => yuan(funds),
    }),
  ],
  posts: (one, on: ReachedOf<ProjectStage>) => {
    const { category, level, mode, establishedOn, appliedOn, acceptedOn } = one
    const by = { category, level, mode }
    const of = { belongsTo: one.year, by }
    const inPlan = one.plan === null || on.refused || on.withdrawn ? null : (establishedOn ?? appliedOn)
    const ends = establishedOn && lastDayOf(one)
    return [
      appliedOn && projectsApplied.post(1, { on: appliedOn, ...of }),
      appliedOn && one.challenge && bids.post(1, { on: appliedOn, ...of }),
      one.recommendedOn && projectsRecommended.post(1, { on: one.recommendedOn, ...of }),
      establishedOn && projectsEstablished.post(1, { on: establishedOn, ...of }),
      establishedOn && grants.post(one.grant, { on: establishedOn, ...of }),
      establishedOn && investments.post(one.investment, { on: establishedOn, ...of }),
      inPlan && projectsInPlan.post(1, { on: inPlan, belongsTo: one.year, by: { category } }),
      inPlan && fundsInPlan.post(one.grant, { on: inPlan, belongsTo: one.year, by: { category } }),
      projectsRunning.during({ from: establishedOn, endedOn: closedOn(one, on), by }),
      ends && projectsEnding.post(1, { on: ends, by }),
      ends && projectsOverdue.during({ from: dayAfter(mustApplyBy(one) ?? ends), endedOn: closedOn(one, on), by }),
      one.extendedOn && projectsExtended.post(1, { on: one.extendedOn, by }),
      one.examinedOn && projectsExamined.post(1, { on: one.examinedOn, by }),
      on.outpaced && racersOut.post(1, { on: on.outpaced, by }),
      acceptedOn && projectsAccepted.post(1, { on: acceptedOn, by: { ...by, conclusion: one.conclusion ?? '通过' } }),
      acceptedOn && surplus.post(one.surplus, { on: acceptedOn, by }),
      marksOf(one).map((mark) => appliedOn && markedProjects.post(1, { on: appliedOn, by: { mark, stage: '申报' } })),
      marksOf(one).map(
        (mark) => establishedOn && markedProjects.post(1, { on: establishedOn, by: { mark, stage: '立项' } }),
      ),
    ]
  },
})

interface Term {
  readonly endsOn: Day | null
  readonly extendedTo: Day | null
  readonly acceptBy: Day | null
}

/** 期满: the last day of the term, with its extension. */
export function lastDayOf({ endsOn, extendedTo }: Omit<Term, 'acceptBy'>): Day | null {
  return extendedTo ?? endsOn
}

/** 应验收: the last day on which acceptance may be applied for. An extension moves it. */
export function mustApplyBy(term: Term): Day | null {
  const ends = lastDayOf(term)
  if (term.acceptBy !== null && (term.extendedTo === null || term.acceptBy > term.extendedTo)) return term.acceptBy
  return ends && addMonths(ends, ACCEPT_WITHIN_MONTHS)
}

/** The day from which it is no longer carried out; `null` while it is. */
export function closedOn({ acceptedOn }: { readonly acceptedOn: Day | null }, on: ReachedOf<ProjectStage>): Day | null {
  return acceptedOn ?? on.outpaced ?? null
}

type Mark = '卡脖子' | '转化示范' | '专项引导' | '联系村' | '国际合作'

interface Marked {
  readonly bottleneck: '是' | '否' | null
  readonly demonstration: '是' | '否' | null
  readonly guidance: string | null
  readonly village: string | null
  readonly country: string | null
}

function marksOf({ bottleneck, demonstration, guidance, village, country }: Marked): readonly Mark[] {
  return [
    ...(bottleneck === '是' ? (['卡脖子'] as const) : []),
    ...(demonstration === '是' ? (['转化示范'] as const) : []),
    ...(guidance ? (['专项引导'] as const) : []),
    ...(village ? (['联系村'] as const) : []),
    ...(country ? (['国际合作'] as const) : []),
  ]
}
