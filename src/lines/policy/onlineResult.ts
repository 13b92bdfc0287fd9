import { creditCode, date, money, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

/** 平台兑付结果: how a platform on which policies are paid out names its columns. Rows become claims, never kept as such. */
export const onlineResult = register('onlineResult', {
  label: '平台兑付结果',
  line: 'POL',
  identity: ['number'],
  note: '兑付平台导出的办结明细，按事项编码找条款，按统一社会信用代码找企业',
  fields: {
    code: text('平台事项编码', { identifier: true }).also('事项编码', '政策编码', '上线编码'),
    number: text('平台办件编号', { identifier: true }).also('办件编号', '平台流水号', '申报编号', '业务流水号'),
    creditCode: creditCode('统一社会信用代码').also('社会信用代码', '信用代码'),
    name: text('企业名称').also('单位名称', '申报单位', '申报主体').optional(),
    paidOn: date('兑付日期').also('支付日期', '拨付日期', '办结日期'),
    amount: money('兑付金额', { enteredIn: '元' }).also('兑付金额(元)', '金额', '拨付金额', '实付金额'),
  },
})
