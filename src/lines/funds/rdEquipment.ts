import { date, money, reference, text, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { payment } from './payment.ts'

export const equipmentBought = measure('申报研发仪器设备', { unit: '元', carried: place })

/** 研发仪器设备清单: each instrument that a claim rests on, with its invoice and what it is used for. */
export const rdEquipment = register('rdEquipment', {
  label: '研发仪器设备清单',
  line: 'POL',
  identity: ['payment', 'name', 'invoice'],
  subject: 'enterprise',
  title: ['name', 'enterprise'],
  measures: [equipmentBought],
  note: '一件申报的一台（套）设备一行；合计要等于申报的购置额，不用于研发的不计',
  fields: {
    payment: reference('奖补兑付', payment, { gives: { enterprise: 'enterprise' } }).also('奖补事项', '申报事项'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('单位名称', '购置单位'),
    name: text('设备名称', { example: '扫描电子显微镜' }).also('仪器名称', '仪器设备名称'),
    model: text('型号规格').also('型号').optional(),
    serial: text('设备编号', { identifier: true }).also('出厂编号', '序列号').optional(),
    invoice: text('发票号码', { identifier: true }).also('发票号'),
    boughtOn: date('购置日期').also('开票日期'),
    amount: money('购置金额', { enteredIn: '元' }).also('金额', '不含税金额'),
    forRd: yesNo('用于研发').also('是否用于研发'),
    use: text('研发用途', { example: '齿面磨削工艺试验' }).also('用途', '所属研发项目').optional(),
  },
  posts: ({ boughtOn, amount, forRd }) => [forRd === '是' && equipmentBought.post(yuan(amount), { on: boughtOn })],
})
