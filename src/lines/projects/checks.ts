import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import type { Money } from '../../kernel/values.ts'
import { fundsInPlan, plannedFunds, plannedProjects, projectsInPlan } from './annualPlan.ts'
import { call } from './call.ts'
import { challenge, contracted, matched } from './challenge.ts'
import { milestone } from './milestone.ts'
import { projectModes } from './mode.ts'
import { closedOn, mustApplyBy, project } from './project.ts'

export const projectChecks = checks({
  planCounts: relation({
    label: '年度计划的项目数等于列入计划的项目',
    left: flow(plannedProjects, {}, 'belongsTo'),
    is: 'equal',
    right: flow(projectsInPlan, {}, 'belongsTo'),
    why: '计划写了几项，项目台账里就应有几项对应；差几项就有几项没有落下去或没有登记',
    advice: '在项目台账中按“年度计划”筛选，补填或更正',
  }),
  planFunds: relation({
    label: '列入计划项目的资助额不大于计划资金',
    left: flow(fundsInPlan, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(plannedFunds, {}, 'belongsTo'),
    why: '各项目资助额之和超过了计划安排的资金',
    advice: '核对各项目的财政资助和计划的立项资金',
  }),
  contractedWithinMatched: relation({
    label: '榜单签约数不大于揭榜数',
    left: flow(contracted),
    is: 'atMost',
    right: flow(matched),
    rightAt: 'samePeriod',
    why: '签约在揭榜之后；跨年签约的，本年签约可能多于本年揭榜',
    advice: '打开两个数的明细，补填揭榜日期；跨年的属正常',
  }),
  callDays: finding(call, {
    label: '申报通知的起止日期有序',
    find: ({ opensOn, closesOn, bureauBy }) =>
      (opensOn && closesOn && closesOn < opensOn && `截止${closesOn}早于开始${opensOn}`) ||
      (closesOn && bureauBy && bureauBy < closesOn && `本局截止${bureauBy}早于申报截止${closesOn}`),
    why: '日期倒置时没有人能申报',
    advice: '对照通知更正',
  }),
  projectDays: finding(project, {
    label: '项目日期先后有序',
    find: ({ appliedOn, recommendedOn, establishedOn, startsOn, endsOn, extendedTo, acceptedOn }) =>
      (startsOn && endsOn && endsOn <= startsOn && `结束日期${endsOn}不晚于开始日期${startsOn}`) ||
      (appliedOn && recommendedOn && recommendedOn < appliedOn && `推荐日期${recommendedOn}早于申报日期${appliedOn}`) ||
      (appliedOn && establishedOn && establishedOn < appliedOn && `立项日期${establishedOn}早于申报日期${appliedOn}`) ||
      (endsOn && extendedTo && extendedTo <= endsOn && `延期至${extendedTo}不晚于结束日期${endsOn}`) ||
      (establishedOn &&
        acceptedOn &&
        acceptedOn < establishedOn &&
        `验收日期${acceptedOn}早于立项日期${establishedOn}`),
    why: '日期倒置使在研、到期和逾期都算错',
    advice: '对照立项文件、任务书和验收意见更正',
  }),
  projectGrant: finding(project, {
    label: '财政资助不大于总投资',
    find: ({ grant, investment }) => isMore(grant, investment) && `财政资助${grant}元，总投资${investment}元`,
    why: '两列填反，或把万元填成了元',
    advice: '对照立项文件和任务书更正',
  }),
  projectPaper: finding(project, {
    label: '立项项目有文号、期限和资助额',
    find: ({ establishedOn, document, endsOn, grant }) => {
      if (establishedOn === null) return null
      const lacking = [document === null && '立项文号', endsOn === null && '结束日期', grant === null && '财政资助']
      const named = lacking.filter((one) => one !== false)
      return named.length > 0 && `已立项，没有${named.join('、')}`
    },
    why: '没有期限算不出到期和逾期，没有资助额算不出总额',
    advice: '对照立项文件补填',
  }),
  projectTopic: finding(project, {
    label: '揭榜、赛马项目注明榜单',
    find: ({ mode, challenge: topic }) => projectModes[mode].topic && topic === null && `${mode}项目没有榜单名称`,
    why: '没有榜单，揭榜申请和同题排名都数不出来',
    advice: '补填榜单名称',
  }),
  projectOverdue: finding(project, {
    label: '项目在应验收日期前申请验收',
    find: (one, on, reached) => {
      const by = mustApplyBy(one)
      const isOpen = one.establishedOn !== null && closedOn(one, reached) === null && one.appliesOn === null
      return isOpen && by !== null && by < on && `应在${by}前申请验收`
    },
    why: '逾期未验收的单位不能再申报，巡察必问',
    advice: '催办验收，或按终止处理',
  }),
  extendedPaper: finding(project, {
    label: '延期有批复文号和日期',
    find: ({ extendedTo, extendedOn, extension }) =>
      extendedTo !== null && (extendedOn === null || extension === null) && `延期至${extendedTo}，没有批复日期或文号`,
    why: '没有批复的延期不成立，项目仍按原期限到期',
    advice: '补填批复，或清除延期',
  }),
  challengeDays: finding(challenge, {
    label: '榜单日期先后有序',
    find: ({ collectedOn, publishedOn, matchedOn, contractOn, judgedOn }) => {
      const days = [collectedOn, publishedOn, matchedOn, contractOn, judgedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => index > 0 && day < days[index - 1]!)
      return wrong !== undefined && `${wrong}早于前一环节`
    },
    why: '征集、发榜、揭榜、签约、认定依次发生，倒置说明填错了列',
    advice: '对照发榜文和合同更正',
  }),
  challengeWinner: finding(challenge, {
    label: '揭榜的榜单有揭榜单位',
    find: ({ matchedOn, winner }) => matchedOn !== null && winner === null && `${matchedOn}揭榜，没有揭榜单位`,
    why: '说不出由谁揭榜的榜单不能计为揭榜成功',
    advice: '补填揭榜单位',
  }),
  paidAfterMet: finding(milestone, {
    label: '拨付不早于节点达成',
    find: ({ kind, metOn, paidOn }) =>
      kind !== '首期' &&
      paidOn !== null &&
      (metOn === null ? `${paidOn}拨付，节点没有达成` : paidOn < metOn && `${paidOn}拨付，早于达成日期${metOn}`),
    why: '里程碑资金跟着节点走，不跟着日期走',
    advice: '补填达成日期和证明；确属提前拨付的写明依据',
  }),
  nodeLate: finding(milestone, {
    label: '节点按计划日期达成',
    find: ({ dueOn, metOn }, on, reached) =>
      dueOn !== null && metOn === null && reached.missed === undefined && dueOn < on && `应于${dueOn}完成，尚未达成`,
    why: '节点一拖，验收和资金都跟着拖',
    advice: '催报完成情况；不能完成的按未达成处理，或申请变更',
  }),
})

function isMore(amount: Money | null, limit: Money | null): boolean {
  const [left, right] = [yuan(amount), yuan(limit)]
  return left !== null && right !== null && compareDecimals(left, right) > 0
}
