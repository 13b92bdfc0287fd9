import { addYears, dayBefore } from '../../kernel/day.ts'
import {
  area,
  choice,
  date,
  money,
  patentNumber,
  reference,
  text,
  type Values,
  yesNo,
} from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const patentType = choice('专利类型', ['发明', '实用新型', '外观设计'], {
  synonyms: {
    发明专利: '发明',
    发明授权: '发明',
    新型: '实用新型',
    实用新型专利: '实用新型',
    外观: '外观设计',
    外观设计专利: '外观设计',
  },
})

/** Any one of the five makes a valid invention patent a high-value one; it counts once. */
export const highValueKind = choice('高价值类别', ['战略性新兴产业', '海外同族', '维持十年以上', '质押融资', '获奖'], {
  synonyms: {
    战新产业: '战略性新兴产业',
    海外有同族专利权: '海外同族',
    维持年限超过10年: '维持十年以上',
    较高质押融资金额: '质押融资',
    获得国家科学技术奖或中国专利奖: '获奖',
  },
})

const legalStatus = choice(
  '法律状态',
  ['审查中', '有效', '驳回', '撤回', '放弃', '未缴年费终止', '期限届满', '宣告无效'],
  {
    synonyms: {
      实质审查: '审查中',
      公开: '审查中',
      授权: '有效',
      专利权维持: '有效',
      维持: '有效',
      视为撤回: '撤回',
      未缴年费: '未缴年费终止',
      期满: '期限届满',
      届满终止: '期限届满',
      无效: '宣告无效',
    },
  },
)

/** Statuses of a right that has ended. */
export const LAPSED: readonly string[] = ['放弃', '未缴年费终止', '期限届满', '宣告无效']

export const applications = measure('专利申请', { unit: '件', by: { type: patentType }, carried: place })
export const grants = measure('专利授权', { unit: '件', by: { type: patentType }, carried: place })
export const inForce = holding('有效专利', { unit: '件', by: { type: patentType }, carried: place })
export const highValue = holding('高价值发明专利', { unit: '件', by: { kind: highValueKind }, carried: place })
export const pledges = measure('专利质押', { unit: '件', by: { type: patentType }, carried: place })
export const pledgeLoans = measure('专利质押融资额', { unit: '元', by: { type: patentType }, carried: place })

/** 专利: about its first patentee, on whose ground it counts, however many own it together. */
export const patent = register('patent', {
  label: '专利',
  line: 'IPR',
  identity: ['applicationNumber'],
  subject: 'patentee',
  title: ['name', 'applicationNumber'],
  measures: [applications, grants, inForce, highValue, pledges, pledgeLoans],
  ending: { on: 'lapsedOn' },
  note: '每件专利一行；共有专利只按第一专利权人计一次，个人专利的第一专利权人留空、填区划',
  fields: {
    applicationNumber: patentNumber('申请号').also('专利申请号', '专利号', '申请(专利)号'),
    name: text('专利名称').also('名称', '发明名称'),
    type: patentType.also('类型', '专利种类'),
    appliedOn: date('申请日').also('申请日期').optional(),
    grantNumber: text('授权公告号', { identifier: true, example: 'CN107123456B' }).also('公告号').optional(),
    grantedOn: date('授权公告日').also('授权日', '授权公告日期', '授权日期').optional(),
    patentee: reference('第一专利权人', enterprise, ofEnterprise).also('第一申请人', '第一权利人').optional(),
    patentees: text('专利权人').also('专利权人(全部)', '全部专利权人', '申请(专利权)人').optional(),
    patenteeArea: area('专利权人区划', { elsewhere: true })
      .also('专利权人地址', '专利权人地址/区划', '第一专利权人区划')
      .optional(),
    status: legalStatus.also('状态', '专利状态').optional(),
    lapsedOn: date('失效日').also('失效日期', '终止日').optional(),
    ipc: text('IPC主分类', { example: 'G06F 17/30' }).also('主分类号', 'IPC分类号').optional(),
    highValueKind: highValueKind.also('是否高价值/类别', '高价值专利类别').optional(),
    highValueSince: date('高价值起算日').also('高价值认定日期').optional(),
    pledged: yesNo('质押').also('是否质押', '质押(是/否)').optional(),
    pledgedOn: date('质押登记日').also('质押日期').optional(),
    pledgeLoan: money('质押融资额', { enteredIn: '万元' }).also('质押金额', '融资金额').optional(),
  },
  posts: ({ type, patenteeArea, appliedOn, grantedOn, lapsedOn, highValueKind, highValueSince, ...patent }) => {
    const of = { by: { type }, area: patenteeArea }
    const life = { to: lastDayOfTerm(type, appliedOn), endedOn: lapsedOn, area: patenteeArea }
    return [
      appliedOn && applications.post(1, { on: appliedOn, ...of }),
      grantedOn && grants.post(1, { on: grantedOn, ...of }),
      inForce.during({ from: grantedOn, ...life, by: { type } }),
      type === '发明' &&
        highValueKind &&
        highValue.during({ from: grantedOn && (highValueSince ?? grantedOn), ...life, by: { kind: highValueKind } }),
      patent.pledgedOn && pledges.post(1, { on: patent.pledgedOn, ...of }),
      patent.pledgedOn && pledgeLoans.post(patent.pledgeLoan, { on: patent.pledgedOn, ...of }),
    ]
  },
})

/** Whether a right is in force on a day: granted, neither ended nor at the end of its term. */
export function isInForce(
  {
    type,
    appliedOn,
    grantedOn,
    lapsedOn,
  }: Pick<Values<typeof patent.fields>, 'type' | 'appliedOn' | 'grantedOn' | 'lapsedOn'>,
  on: Day,
): boolean {
  const last = lastDayOfTerm(type, appliedOn)
  return grantedOn !== null && grantedOn <= on && (lapsedOn === null || lapsedOn > on) && (last === null || last >= on)
}

const LONGER_DESIGN_TERM_FROM = '2021-06-01' as Day

/** 专利法第四十二条: the term runs from the day of filing; designs filed before 1 June 2021 keep ten years. */
function lastDayOfTerm(type: '发明' | '实用新型' | '外观设计', appliedOn: Day | null): Day | null {
  if (appliedOn === null) return null
  const design = appliedOn < LONGER_DESIGN_TERM_FROM ? 10 : 15
  return dayBefore(addYears(appliedOn, { 发明: 20, 实用新型: 10, 外观设计: design }[type]))
}
