import { choice, date, decimalNumber, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const donated = choice('捐赠类型', ['现金', '物资', '服务'], {
  synonyms: { 捐款: '现金', 资金: '现金', 捐物: '物资', 实物: '物资' },
})

export const donations = measure('捐赠', { unit: '次', by: { donated }, carried: place })
export const donatedValue = measure('捐赠价值', { unit: '元', by: { donated }, carried: place })

/** 捐赠台账: what a firm gave to whom; goods keep their own quantity, and a value only where somebody stands behind one. */
export const donation = register('donation', {
  label: '捐赠台账',
  line: 'EMG',
  identity: ['enterprise', 'on', 'receiver', 'goods'],
  subject: 'enterprise',
  title: ['enterprise', 'goods', 'on'],
  measures: [donations, donatedValue],
  note: '一次捐一样一行；物资没有作价的价值留空，不估算；数量各填各的单位，不相加',
  fields: {
    enterprise: reference('捐赠企业', enterprise, ofEnterprise).also('企业名称', '企业', '捐赠单位'),
    on: date('捐赠日期', { usual: 'today' }).also('日期', '时间'),
    donated: donated.also('类型', '类别'),
    receiver: text('受赠单位', { example: '区红十字会' }).also('接收单位', '捐赠对象'),
    goods: text('捐赠内容', { example: '消毒酒精' }).also('物资名称', '捐赠物资', '内容'),
    quantity: decimalNumber('数量', { unit: '按数量单位', unitIn: 'unit' }).optional(),
    unit: text('数量单位', { example: '吨' }).also('单位').optional(),
    value: money('价值', { enteredIn: '万元' }).also('金额', '捐赠金额', '折合价值').optional(),
    via: text('捐赠渠道').also('渠道').optional(),
    evidence: text('凭据').also('捐赠证书', '佐证材料').optional(),
  },
  posts: ({ on, donated, value }) => [
    donations.post(1, { on, by: { donated } }),
    donatedValue.post(yuan(value), { on, by: { donated } }),
  ],
})
