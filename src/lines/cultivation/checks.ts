import { OUTSIDE } from '../../kernel/area.ts'
import { checks, finding, relation } from '../../kernel/check.ts'
import { latest } from '../../kernel/dated.ts'
import { daysBetween } from '../../kernel/day.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { batchYear } from '../../kernel/field/index.ts'
import { distinct, flow, holders, latestReading, plus } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import { legalPersons } from '../statistics/series.ts'
import { titleApplication } from './application.ts'
import { enterprise, enterpriseYear } from './enterprise.ts'
import { recognised, recognition, valid } from './recognition.ts'
import { applied, passedReview, publicised, recommended } from './stages.ts'
import { lastDayValid } from './title.ts'

const highTech = { title: '高新技术企业' } as const
const inYear = (measure: typeof applied) => distinct(measure, highTech, 'belongsTo')

const stages = {
  is: 'atMost',
  why: '后一步的企业都走过前一步；后面比前面多，说明前一步漏登，或者批次、年度记错',
  advice: '打开两个数的名单对照，补登前一步的日期',
} as const

export const cultivationChecks = checks({
  highTechRecommendedApplied: relation({
    ...stages,
    label: '推荐户数不大于申报户数',
    left: inYear(recommended),
    right: inYear(applied),
  }),
  highTechReviewedRecommended: relation({
    ...stages,
    label: '评审通过户数不大于推荐户数',
    left: inYear(passedReview),
    right: inYear(recommended),
  }),
  highTechPublicisedReviewed: relation({
    ...stages,
    label: '公示户数不大于评审通过户数',
    left: inYear(publicised),
    right: inYear(passedReview),
  }),
  highTechRecognisedPublicised: relation({
    ...stages,
    label: '公告认定户数不大于公示户数',
    left: distinct(recognised, highTech, 'belongsTo'),
    right: inYear(publicised),
  }),
  highTechFirstAndRenewed: relation({
    label: '首次与重新认定之和等于新认定数',
    left: plus(
      flow(recognised, { ...highTech, firstTime: '首次' }, 'belongsTo'),
      flow(recognised, { ...highTech, firstTime: '重新' }, 'belongsTo'),
    ),
    is: 'equal',
    right: flow(recognised, highTech, 'belongsTo'),
    why: '总结里首次与重新分列，两项相加必须等于新认定数',
    advice: '找出没有填首次/重新的认定记录，补全后再出数',
  }),
  highTechOncePerYear: relation({
    label: '一个认定年度一户只认定一次',
    left: flow(recognised, highTech, 'belongsTo'),
    is: 'equal',
    right: distinct(recognised, highTech, 'belongsTo'),
    why: '同一企业同一年度出现两次，多半是批次写法不同造成的重复',
    advice: '在名单中按企业排序，作废重复的一条',
  }),
  highTechWithinLegalPersons: relation({
    label: '高新技术企业数不大于企业法人单位数',
    left: holders(valid, highTech),
    is: 'atMost',
    right: latestReading(legalPersons),
    why: '企业法人单位数是密度的分母，错了量级密度就错',
    advice: '核对企业法人单位数的单位（家，不是万家）和时点',
  }),
  recognitionTerm: finding(recognition, {
    label: '证书有效期与称号规定一致',
    find: ({ title, recognisedOn, expiresOn }) => {
      const last = lastDayValid(title, recognisedOn)
      if (last === null || expiresOn === null || within(last, expiresOn)) return null
      return `认定日期${recognisedOn}，有效期至${expiresOn}，按规定应至${last}`
    },
    why: '有效期错一年，存量就多算或少算一年',
    advice: '对照公告或证书更正认定日期、有效期；地方另有规定的可忽略',
  }),
  recognitionBatchYear: finding(recognition, {
    label: '批次年度与认定日期相称',
    find: ({ batch, recognisedOn }) => {
      const late = recognisedOn === null ? 0 : Number(recognisedOn.slice(0, 4)) - batchYear(batch)
      return (late < 0 || late > 1) && `批次属${batchYear(batch)}年，认定日期${recognisedOn}`
    },
    why: '批次归属认定年度，公告可以跨到下一年，不会更早或更晚',
    advice: '核对批次年度和认定日期',
  }),
  recognitionEnded: finding(recognition, {
    label: '终止记录完整',
    find: ({ recognisedOn, endedOn, endReason }) => {
      if (endedOn === null) return endReason !== null && `填了终止原因「${endReason}」，没有终止日期`
      if (recognisedOn !== null && endedOn < recognisedOn) return `终止日期${endedOn}早于认定日期${recognisedOn}`
      return endReason === null && `${endedOn}终止，没有写原因`
    },
    why: '取消、迁出、注销要分别列入净增的变动名单',
    advice: '补全终止日期和原因',
  }),
  applicationStages: finding(titleApplication, {
    label: '申报各步日期先后有序',
    find: ({ appliedOn, recommendedOn, passedReviewOn, publicisedOn }) => {
      const days = [appliedOn, recommendedOn, passedReviewOn, publicisedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => day < (days[index - 1] ?? day))
      return wrong !== undefined && `${wrong}早于前一步的日期`
    },
    why: '先申报，再推荐、评审、公示，日期倒置会让某个月的数虚高',
    advice: '对照通知和名单更正日期',
  }),
  enterpriseCode: finding(enterprise, {
    label: '区内企业有统一社会信用代码',
    find: ({ creditCode, area }) =>
      creditCode === null && latest(area) !== OUTSIDE && '没有统一社会信用代码，只凭名称无法与其他部门的名单对上',
    why: '名称会变、会写错，信用代码才是企业的身份',
    advice: '在市场主体名录中查到后补填；区外企业请把所属街道填为区外',
  }),
  enterpriseYearParts: finding(enterpriseYear, {
    label: '年度数据部分不大于整体',
    find: ({ revenue, rdExpense, highTechIncome, staff, technicians }) =>
      (above(yuan(rdExpense), yuan(revenue)) && '研发费用大于营业收入') ||
      (above(yuan(highTechIncome), yuan(revenue)) && '高新技术产品（服务）收入大于营业收入') ||
      (above(technicians, staff) && '科技人员数大于职工总数'),
    why: '多半是单位填错，会把占比算成百分之几千',
    advice: '与企业核对计量单位和数值',
  }),
})

/** Circulars write the anniversary or the day before it. */
function within(last: Day, given: Day): boolean {
  return Math.abs(daysBetween(last, given)) <= 1
}

function above(part: Decimal | null, whole: Decimal | null): boolean {
  return part !== null && whole !== null && compareDecimals(part, whole) > 0
}
