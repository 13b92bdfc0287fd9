import { choice, date, reference, text, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from '../service/campaign.ts'
import { visit } from '../service/visit.ts'
import { policy } from './policy.ts'

export const deliveryWay = choice('送达方式', ['上门', '短信', '电话', '微信群', '会议', '网上推送', '邮寄', '其他'], {
  synonyms: { 走访: '上门', 推送: '网上推送', 公众号: '网上推送', 电子邮件: '网上推送', 培训: '会议', 宣讲会: '会议' },
})
export const isRead = yesNo('是否已读')

export const delivered = measure('政策送达', { unit: '次', by: { deliveryWay }, carried: place })
export const deliveredRead = measure('政策已读', { unit: '次', by: { deliveryWay }, carried: place })

/** 政策送达: which policy was brought to which firm, how, and whether it was read. */
export const policyDelivery = register('policyDelivery', {
  label: '政策送达',
  line: 'POL',
  identity: ['enterprise', 'policy', 'on', 'way'],
  subject: 'enterprise',
  title: ['on', 'way'],
  measures: [delivered, deliveredRead],
  note: '一家企业送一份政策一行；当面解读过的条款写在「解读条款」里',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    policy: reference('政策文件', policy).also('政策名称', '文号', '政策文号'),
    on: date('送达日期').also('日期', '推送日期', '走访日期'),
    way: deliveryWay.also('推送渠道', '渠道', '方式'),
    clauses: text('解读条款').also('讲解条款').optional(),
    read: isRead.also('已读', '已读回执').optional(),
    person: text('送达人').also('推送人').optional(),
    visit: reference('来自走访', visit, {
      gives: { enterprise: 'enterprise', on: 'on', policy: 'policies' },
      says: { way: '上门' },
    }).optional(),
    campaign: reference('专项行动', serviceCampaign).also('所属行动').optional(),
  },
  posts: ({ on, way, read }) => [
    delivered.post(1, { on, by: { deliveryWay: way } }),
    read === '是' && deliveredRead.post(1, { on, by: { deliveryWay: way } }),
  ],
})
