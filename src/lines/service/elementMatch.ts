import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { request } from './request.ts'

export const element = choice(
  '要素类别',
  [
    '资金',
    '土地厂房',
    '高层次人才',
    '外籍专家',
    '人才团队',
    '技能人才',
    '高校毕业生',
    '技术合作伙伴',
    '数据算力',
    '市场渠道',
    '其他',
  ],
  {
    synonyms: {
      融资: '资金',
      信贷: '资金',
      用地: '土地厂房',
      厂房: '土地厂房',
      土地: '土地厂房',
      人才: '高层次人才',
      外籍人才: '外籍专家',
      外国专家: '外籍专家',
      团队: '人才团队',
      用工: '技能人才',
      技工: '技能人才',
      毕业生: '高校毕业生',
      技术: '技术合作伙伴',
      合作伙伴: '技术合作伙伴',
      算力: '数据算力',
      数据: '数据算力',
      市场: '市场渠道',
    },
  },
)

/** The call under which a need was asked for, where there was one. */
export const needCall = choice('征集专题', ['游学计划', '团队引进', '招聘引才', '其他专题'], {
  synonyms: { 游学: '游学计划', 人才游学: '游学计划', 引进团队: '团队引进', 招聘会: '招聘引才' },
})

const split = { unit: '件', by: { element }, carried: place } as const
const called = { unit: '件', by: { element, needCall }, carried: place } as const

export const needed = measure('要素需求', split)
export const needsCalled = measure('专题征集需求', called)
export const needsPublished = measure('专题需求发布', called)
export const introduced = measure('要素对接', split)
export const agreed = measure('要素对接达成', split)
export const agreedAmount = measure('要素对接金额', { unit: '元', by: { element }, carried: place })
export const peopleNeeded = measure('用工需求', { unit: '人', by: { element }, carried: place })
export const peopleHired = measure('用工到岗', { unit: '人', by: { element }, carried: place })

/** 要素对接: what a firm lacks, who could give it, whom it was brought together with, and what came of it. */
export const elementMatch = register('elementMatch', {
  label: '要素对接',
  line: 'SRV',
  identity: ['enterprise', 'element', 'need'],
  subject: 'enterprise',
  title: ['need', 'enterprise'],
  measures: [needed, needsCalled, needsPublished, introduced, agreed, agreedAmount, peopleNeeded, peopleHired],
  note: '一项需求一行，包括寻找技术合作伙伴、技能人才和毕业生；对接、达成填日期，介绍过没谈成的写明结果',
  fields: {
    enterprise: reference('需求企业', enterprise, ofEnterprise).also('企业名称', '企业', '单位名称'),
    element: element.also('类别', '需求类别', '要素类型'),
    need: text('需求内容', { example: '焊接机器人视觉定位联合开发' }).also('需求名称', '需求', '岗位需求', '技术瓶颈'),
    neededOn: date('提出日期', { usual: 'today' }).also('登记日期', '需求日期'),
    needPeople: integer('需求人数', { unit: '人' }).also('缺工人数', '招聘人数').optional(),
    needCall: needCall.also('所属专题', '征集计划').optional(),
    publishedOn: date('发布日期').also('发布时间').optional(),
    supplier: text('对接单位', { example: '江澜职业技术学院' })
      .also('供给方', '合作单位', '院校', '金融机构')
      .optional(),
    introducedOn: date('对接日期').also('推荐日期', '介绍日期').optional(),
    agreedOn: date('达成日期').also('签约日期', '落实日期').optional(),
    amount: money('达成金额', { enteredIn: '万元' }).also('融资金额', '合同金额').optional(),
    hired: integer('到岗人数', { unit: '人' }).also('录用人数', '解决人数').optional(),
    outcome: text('对接结果').also('进展', '对接情况').optional(),
    section: text('责任科室').also('责任部门').optional(),
    request: reference('来自诉求', request, { gives: { enterprise: 'enterprise', need: 'subject' } }).optional(),
  },
  posts: ({ element, neededOn, needPeople, needCall, publishedOn, introducedOn, agreedOn, amount, hired }) => {
    const by = { element }
    return [
      needed.post(1, { on: neededOn, by }),
      peopleNeeded.post(needPeople, { on: neededOn, by }),
      needCall && needsCalled.post(1, { on: neededOn, by: { element, needCall } }),
      needCall && publishedOn && needsPublished.post(1, { on: publishedOn, by: { element, needCall } }),
      introducedOn && introduced.post(1, { on: introducedOn, by }),
      agreedOn && agreed.post(1, { on: agreedOn, by }),
      agreedOn && agreedAmount.post(yuan(amount), { on: agreedOn, by }),
      agreedOn && peopleHired.post(hired, { on: agreedOn, by }),
    ]
  },
})
