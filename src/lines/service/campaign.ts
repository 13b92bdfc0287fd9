import { choice, date, file, integer, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const campaignKind = choice(
  '行动类别',
  ['百日攻坚', '四送一服', '三联三领三服务', '三包三抓', '全员跑企业', '科创店小二', '复工复产', '其他'],
  {
    synonyms: {
      百日攻坚行动: '百日攻坚',
      四送一服双千工程: '四送一服',
      三联三领: '三联三领三服务',
      店小二: '科创店小二',
      科技店小二: '科创店小二',
      助企复工: '复工复产',
    },
  },
)

export const campaigns = measure('服务专项行动', { unit: '项', by: { campaignKind } })

/** 服务专项行动: from one day to another, over a list of firms that all are to be visited. */
export const serviceCampaign = register('serviceCampaign', {
  label: '服务专项行动',
  line: 'SRV',
  identity: ['name'],
  title: ['name'],
  measures: [campaigns],
  note: '一次行动一行；走访哪些企业、由谁走访，在「专项走访名单」里逐户列',
  fields: {
    name: text('行动名称', { example: '2026年百日攻坚行动' }).also('活动名称', '专项名称', '名称'),
    kind: campaignKind.also('类别', '活动类型'),
    from: date('开始日期').also('启动日期', '起始日期'),
    to: date('结束日期').also('截止日期', '完成日期'),
    lead: text('牵头单位', { example: '区科技局' }).also('牵头领导(职务)', '领导小组').optional(),
    document: text('方案文号').also('文号', '方案名称').optional(),
    checklist: text('核查事项', { multiline: true, example: '防控机制、员工排查、物资储备' })
      .also('核查清单', '必须事项')
      .optional(),
    planned: integer('计划走访户数', { unit: '户' }).also('应走访户数').optional(),
    summary: text('成果总结', { multiline: true }).also('总结', '成效').optional(),
    plan: file('行动方案').optional(),
  },
  posts: ({ kind, from }) => [campaigns.post(1, { on: from, by: { campaignKind: kind } })],
})
