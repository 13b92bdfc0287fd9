import { checks, finding } from '../../kernel/check.ts'
import { compareDecimals, decimal, scaleDecimal, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import { yuan } from '../../kernel/money.ts'
import { enterpriseMonth } from '../cultivation/enterprise.ts'
import { seriesRegister } from './books.ts'
import { growthPath } from './growthPath.ts'
import { idleFirm } from './idleFirm.ts'
import { ownSeries } from './ownSeries.ts'
import { planGoal } from './planGoal.ts'
import { seriesNames } from './series.ts'
import { thresholdFirm } from './thresholdFirm.ts'
import { upperAssessment } from './upperAssessment.ts'

const TENTH = -1

export const workChecks = checks({
  ownSeriesNew: finding(ownSeries, {
    label: '自定外部指标不与已有的外部数同名',
    find: ({ name }) => seriesNames.includes(name) && `“外部统计数”里已经有「${name}」`,
    why: '同一个数分在两处，文稿里引用哪一个说不清',
    advice: '数值改登记到“外部统计数”，作废这条自定指标；口径不同的换个名称',
  }),
  // The figures themselves stay in the statistics compartment; the finding names none.
  monthRdWithinRevenue: finding(enterpriseMonth, {
    label: '企业调度研发费用不大于营业收入',
    find: ({ revenue, rdExpense }) => {
      const [sold, spent] = [yuan(revenue), yuan(rdExpense)]
      return sold !== null && spent !== null && compareDecimals(spent, sold) > 0 && '研发费用大于营业收入'
    },
    why: '多半是把元填成了万元，或两栏填反',
    advice: '请企业核对计量单位后自行更正，不得代为修改或提示应填多少',
  }),
  seriesRevised: finding(seriesRegister, {
    label: '最终数与初步数相差不超过一成',
    find: ({ series, period, value, preliminary }) => {
      if (preliminary === null) return false
      const difference = subtractDecimals(value, preliminary)
      const size = difference.startsWith('-') ? subtractDecimals(preliminary, value) : difference
      const limit = scaleDecimal(preliminary.startsWith('-') ? decimal(0) : preliminary, TENTH)
      return compareDecimals(size, limit) > 0 && `${series}${period}由${preliminary}修订为${value}`
    },
    why: '已经报出的材料引用的是初步数，修订大的要更正并说明',
    advice: '在文稿的“已变化”里看哪些引用过，需要时发更正；确认不是计量单位录错',
  }),
  idleFirmCleared: finding(idleFirm, {
    label: '无研发企业销号有依据',
    find: ({ clearedOn, clearedBy, basis }) =>
      clearedOn !== null && (clearedBy === null || basis === null) && `${clearedOn}销号，没有写销号方式或依据`,
    why: '没有依据的销号经不起核查',
    advice: '补填立项、研发机构或合作协议等依据',
  }),
  idleFirmOverdue: finding(idleFirm, {
    label: '无研发企业服务没有逾期',
    find: ({ deadline, clearedOn }, today) =>
      deadline !== null && clearedOn === null && deadline < today && `服务时限${deadline}，还没有销号`,
    why: '清零是全年工作，拖到年底就来不及立项',
    advice: '查看服务措施，需要时安排走访',
  }),
  thresholdDays: finding(thresholdFirm, {
    label: '上规纳统日期先后有序',
    find: ({ listedOn, submittedOn, includedOn, excludedOn }) => {
      const days = [listedOn, submittedOn, includedOn, excludedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => day < (days[index - 1] ?? day))
      return wrong !== undefined && `${wrong}早于前一步的日期`
    },
    why: '先列入，再申报、入库、退库，日期倒置会让临界户数算错',
    advice: '对照统计部门通知更正日期',
  }),
  growthPathParts: finding(growthPath, {
    label: '路径分项之和等于规划数',
    find: ({ rd, firms, institutes, others }) => {
      const parts = [firms, institutes, others].filter((part) => part !== null)
      if (parts.length === 0) return false
      const sum = sumDecimals(parts)
      return compareDecimals(sum, rd) !== 0 && `分项之和${sum}亿元，规划数${rd}亿元`
    },
    why: '分项对不上总数，路径就说不清从哪里来',
    advice: '核对各项贡献，没有着落的填入其他贡献',
  }),
  planGoalMet: finding(planGoal, {
    label: '规划目标完成有完成值和依据',
    find: ({ metOn, actual, source }) =>
      metOn !== null && (actual === null || source === null) && `${metOn}完成，没有填完成值或依据`,
    why: '说提前完成要拿得出公布的数',
    advice: '补填完成值和数据来源',
  }),
  assessmentLoss: finding(upperAssessment, {
    label: '考核指标没有失分预警',
    find: ({ item, full, expected, final, remedy }) =>
      final === null &&
      expected !== null &&
      remedy === null &&
      compareDecimals(expected, full) < 0 &&
      `${item}预计得${expected}分，满分${full}分`,
    why: '预计失分的指标越早补救越有余地',
    advice: '填写补救措施和责任科室',
  }),
  assessmentScores: finding(upperAssessment, {
    label: '考核得分不超过满分',
    find: ({ item, full, expected, final }) =>
      compareDecimals(full, decimal(0)) > 0 &&
      [expected, final].some((score) => score !== null && compareDecimals(score, full) > 0) &&
      `${item}得分超过满分${full}`,
    why: '多半是把加分项并进了本项',
    advice: '加分项另起一行，满分填0',
  }),
})
