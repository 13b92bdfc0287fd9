import { choice, date, reference, text, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from '../service/campaign.ts'
import { visit } from '../service/visit.ts'
import { policyBundle } from './bundle.ts'
import { policy } from './policy.ts'

export const deliveryWay = choice('送达方式', ['上门', '短信', '电话', '微信群', '会议', '网上推送', '邮寄', '其他'], {
  synonyms: { 走访: '上门', 推送: '网上推送', 公众号: '网上推送', 电子邮件: '网上推送', 培训: '会议', 宣讲会: '会议' },
})
export const isRead = yesNo('是否已读')

export const delivered = measure('政策送达', { unit: '次', by: { deliveryWay }, carried: place })
export const deliveredRead = measure('政策已读', { unit: '次', by: { deliveryWay }, carried: place })
/** One clause explained to one firm. */
export const clausesExplained = measure('条款解读', { unit: '次', by: { deliveryWay }, carried: place })
/** By a bundle's papers; how many firms had one is told by firm. */
export const bundleDelivered = measure('政策清单送达', { unit: '次', by: { deliveryWay }, carried: place })

/** 政策送达: which policy was brought to which firm, how, and whether it was read. */
export const policyDelivery = register('policyDelivery', {
  label: '政策送达',
  line: 'POL',
  identity: ['enterprise', 'policy', 'on', 'way'],
  subject: 'enterprise',
  title: ['on', 'way'],
  measures: [delivered, deliveredRead, clausesExplained, bundleDelivered],
  postsVersion: 2,
  note: '一家企业送一份政策一行；推送和清单里的条款写在「送达条款」，当面解读过的写在「解读条款」，几条用顿号隔开',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    policy: reference('政策文件', policy).also('政策名称', '文号', '政策文号'),
    on: date('送达日期').also('日期', '推送日期', '走访日期'),
    way: deliveryWay.also('推送渠道', '渠道', '方式'),
    sent: text('送达条款', { example: '第三条 高新技术企业认定奖励' }).also('推送条款', '清单条款').optional(),
    clauses: text('解读条款').also('讲解条款').optional(),
    read: isRead.also('已读', '已读回执').optional(),
    readOn: date('已读日期').also('回执日期').optional(),
    bundle: reference('政策清单', policyBundle).also('清单名称').optional(),
    person: text('送达人').also('推送人').optional(),
    visit: reference('来自走访', visit, {
      gives: { enterprise: 'enterprise', on: 'on', policy: 'policies' },
      says: { way: '上门' },
    }).optional(),
    campaign: reference('专项行动', serviceCampaign).also('所属行动').optional(),
  },
  posts: ({ on, way, read, clauses, bundle }) => [
    delivered.post(1, { on, by: { deliveryWay: way } }),
    read === '是' && deliveredRead.post(1, { on, by: { deliveryWay: way } }),
    clauses !== null && clausesExplained.post(named(clauses).length, { on, by: { deliveryWay: way } }),
    bundle !== null && bundleDelivered.post(1, { on, by: { deliveryWay: way } }),
  ],
})

/** The clauses that a cell names, one by one. */
export function named(clauses: string): readonly string[] {
  return clauses
    .split(/[、，,；;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
