import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const fairLevel = choice('展会级别', ['国际', '国家', '省', '市', '区县'], {
  synonyms: { 国家级: '国家', 全国: '国家', 省级: '省', 市级: '市', 区级: '区县', 县级: '区县' },
})

const split = { by: { level: fairLevel }, carried: place } as const

export const fairEntries = measure('企业参展', { unit: '次', ...split })
export const fairOrders = measure('展会签回订单', { unit: '元', ...split })
export const fairIntended = measure('展会意向订单', { unit: '元', ...split })

/** 参展: one firm at one fair, and what it brought home; orders and intentions are kept apart. */
export const fair = register('fairEntry', {
  label: '参展和订单',
  line: 'TTC',
  identity: ['fair', 'startedOn', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'fair'],
  measures: [fairEntries, fairOrders, fairIntended],
  note: '一家企业参加一次展会一行；签了合同的填订单金额，只有意向的填意向金额',
  fields: {
    fair: text('展会名称', { example: '江澜科技成果交易会' }).also('展会', '博览会', '活动名称'),
    level: fairLevel.also('级别'),
    startedOn: date('开幕日期').also('展会日期', '日期', '举办时间'),
    place: text('举办地点').also('地点').optional(),
    organiser: text('组展单位').also('主办单位', '组织单位').optional(),
    enterprise: reference('参展企业', enterprise, ofEnterprise).also('企业名称', '企业', '单位名称'),
    exhibits: text('展品', { multiline: true }).also('参展产品', '展示成果').optional(),
    orders: money('订单金额', { enteredIn: '万元' }).also('签回订单', '成交金额').optional(),
    orderedOn: date('签单日期').also('订单日期').optional(),
    intended: money('意向金额', { enteredIn: '万元' }).also('意向订单金额').optional(),
    note: text('成效').also('备注').optional(),
  },
  posts: ({ level, startedOn, orders, orderedOn, intended }) => {
    const by = { level }
    return [
      fairEntries.post(1, { on: startedOn, by }),
      fairOrders.post(orders, { on: orderedOn ?? startedOn, by }),
      fairIntended.post(intended, { on: startedOn, by }),
    ]
  },
})
