import { checks, finding } from '../../kernel/check.ts'
import { monthOfYear, parsePeriod } from '../../kernel/period.ts'
import { parkHazard } from './hazard.ts'
import { leadingIndustry } from './leadingIndustry.ts'
import { parkMatter } from './parkMatter.ts'
import { parkMonth } from './parkMonth.ts'
import { parkWork, stepsOf } from './parkWork.ts'

export const parkChecks = checks({
  parkMonthSingle: finding(parkMonth, {
    label: '园区月报填一个月的数',
    find: ({ period }) => {
      const of = parsePeriod(period)
      if (of === null || of.first === of.last) return null
      const isJanuaryFebruary = monthOfYear(of.first) === 1 && of.last - of.first === 1
      return !isJanuaryFebruary && '报告月份不是一个月'
    },
    why: '各月相加才是累计，填了累计数会重复计算；只有1—2月可以合报',
    advice: '改填当月数，或拆成各月',
  }),
  pipesMeasured: finding(parkWork, {
    label: '建成的管网道路写明长度',
    find: ({ kind, length, doneOn }) =>
      doneOn !== null && length === null && /管网|管道|道路/.test(kind) && `${kind}已投用，没有填长度`,
    why: '没有长度的不进管网公里数',
    advice: '按竣工资料补填长度',
  }),
  workDays: finding(parkWork, {
    label: '园区建设各步日期先后有序',
    find: (one) => {
      const days = [...stepsOf(one).map(({ from }) => from), ...(one.doneOn === null ? [] : [one.doneOn])]
      const wrong = days.find((day, at) => day < (days[at - 1] ?? day))
      return wrong !== undefined && `${wrong}早于前一步的日期`
    },
    why: '设计、施工、设备安装、投用依次发生，倒置会使在建数出错',
    advice: '对照施工许可和竣工资料更正日期',
  }),
  workLate: finding(parkWork, {
    label: '园区建设按期投用',
    find: ({ plannedOn, doneOn }, today) =>
      doneOn === null && plannedOn !== null && plannedOn < today && `原定${plannedOn}投用`,
    why: '逾期的工程要说明原因、倒排工期',
    advice: '登记形象进度，按程序调整计划投用日期',
  }),
  industryByDivision: finding(leadingIndustry, {
    label: '主导产业对照到行业大类',
    find: ({ division }) => String(division).length > 3 && `${division}比大类细，没有用上`,
    why: '各项指标按行业大类分列，比大类细的代码分不开',
    advice: '改填字母加两位的大类，如 C39；整个门类归一个产业的只填字母',
  }),
  hazardDue: finding(parkHazard, {
    label: '未销号隐患有整治期限',
    find: ({ closedOn, deadline }) => closedOn === null && deadline === null && '没有填整治期限',
    why: '没有期限的隐患不会临期提醒，也不会转督办',
    advice: '下达整治期限并告知责任单位',
  }),
  hazardLate: finding(parkHazard, {
    label: '隐患按期整治',
    find: ({ closedOn, mendedOn, deadline, grade }, today, reached) =>
      closedOn === null &&
      mendedOn === null &&
      reached.passedOn === undefined &&
      deadline !== null &&
      deadline < today &&
      `${grade}，期限${deadline}`,
    why: '逾期没有整治的隐患随时可能出事故',
    advice: '督促责任单位整治，拒不整治的移送执法',
  }),
  matterLacks: finding(parkMatter, {
    label: '创建和调区写明责任单位',
    find: ({ kind, owner }) => (kind === '创建升级' || kind === '调区扩区') && owner === null && `${kind}没有责任单位`,
    why: '创建主体责任不明，条件没有人去补',
    advice: '补填责任单位，尚缺的条件逐条列成工作任务',
  }),
})
