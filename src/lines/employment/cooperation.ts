import { area, choice, date, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const commerceKind = choice('合作类别', ['平台合作', '供应链', '营销体系', '直播基地', '物流仓储', '培训'], {
  synonyms: {
    网商平台: '平台合作',
    电商平台: '平台合作',
    供应链体系: '供应链',
    营销服务: '营销体系',
    直播: '直播基地',
    物流: '物流仓储',
  },
})

export const cooperations = holding('电商合作', { unit: '个', by: { commerceKind } })
export const cooperationsSigned = measure('电商合作签约', { unit: '个', by: { commerceKind } })

/** 电商合作: with which platforms and firms the district sells its produce. */
export const commerceCooperation = register('commerceCooperation', {
  label: '电商合作名单',
  line: 'EMP',
  identity: ['partner', 'kind', 'from'],
  area: 'area',
  title: ['partner'],
  measures: [cooperations, cooperationsSigned],
  ending: { on: 'endedOn' },
  note: '一个合作方一类合作一行；到期没有续签的填终止日期',
  fields: {
    partner: text('合作方', { example: '江澜惠农网络科技有限公司' }).also('合作平台', '合作企业', '单位名称'),
    kind: commerceKind.also('类别', '类型'),
    area: area('所在街道', { orBureau: true }).also('街道', '覆盖区域').optional(),
    from: date('签约日期').also('开始日期', '合作日期'),
    until: date('协议到期日').also('到期日期').optional(),
    products: text('合作产品').also('主要产品').optional(),
    content: text('合作内容', { multiline: true }).also('内容').optional(),
    result: text('成效').also('销售情况').optional(),
    endedOn: date('终止日期').optional(),
  },
  posts: ({ kind, from, until, endedOn }) => [
    cooperations.during({ from, to: until, endedOn, by: { commerceKind: kind } }),
    cooperationsSigned.post(1, { on: from, by: { commerceKind: kind } }),
  ],
})
