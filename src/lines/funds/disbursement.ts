import { negate } from '../../kernel/exact.ts'
import { choice, date, file, integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { quota, register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { fundLevel } from './level.ts'
import { paid, payment, returned } from './payment.ts'
import { paymentBatch } from './paymentBatch.ts'

export const payoutState = choice('支付状态', ['待支付', '已支付', '退回'], {
  synonyms: {
    未支付: '待支付',
    支付中: '待支付',
    支付成功: '已支付',
    成功: '已支付',
    退票: '退回',
    支付失败: '退回',
    失败: '退回',
  },
})

const fields = {
  payment: reference('奖补兑付', payment),
  ordinal: integer('第几笔', { unit: '笔', example: '1' }),
  instalment: integer('分期', { unit: '期' }).also('第几期').optional(),
  batch: reference('支付批次', paymentBatch).also('批次号'),
  enterprise: reference('收款人全称', enterprise, ofEnterprise).also('企业名称', '收款人名称', '单位名称'),
  policyYear: year('政策年度'),
  level: fundLevel.also('资金来源', '级次', '资金性质').optional(),
  noApplication: choice('免申即享', ['是', '否']).optional(),
  amount: money('支付金额', { enteredIn: '元' }).also('金额', '金额(元)'),
  accountName: text('开户名').also('户名').optional().personal(),
  bank: text('开户银行').also('收款人开户行', '开户行').optional().personal(),
  account: text('银行账号', { identifier: true }).also('收款人账号', '账号').optional().personal(),
  state: payoutState.also('状态'),
  paidOn: date('支付日期').also('清算日期', '支付日期(清算日期)').optional(),
  voucher: text('支付凭证号', { identifier: true }).also('凭证号').optional(),
  returnedOn: date('退回日期').also('退票日期').optional(),
  returnReason: text('退回原因').also('退票原因').optional(),
  receipt: file('收款凭证').optional(),
}

/** 支付明细: one payment to one account. What came back stays as it was; what is paid again is another line. */
export const disbursement = register('disbursement', {
  label: '支付明细',
  line: 'POL',
  identity: ['payment', 'ordinal'],
  subject: 'enterprise',
  title: ['ordinal', 'batch'],
  measures: [paid, returned],
  note: '由支付批次生成，国库支付清单导回后写上支付日期和凭证号',
  fields,
  quotas: [
    quota(fields, 'payment', payment, {
      what: '审定金额',
      takes: ({ amount, state }) => (state === '退回' ? null : yuan(amount)),
      holds: ({ approved }) => yuan(approved),
    }),
  ],
  posts: ({ policyYear, level, noApplication, amount, paidOn, returnedOn }) => {
    const of = { belongsTo: policyYear, by: { level, noApplication } }
    const sum = yuan(amount)
    // What never left the treasury has neither been paid nor come back.
    const back = paidOn && returnedOn && sum
    return [
      paidOn && paid.post(sum, { on: paidOn, ...of }),
      returnedOn && paid.post(back && negate(back), { on: returnedOn, ...of }),
      returnedOn && returned.post(back, { on: returnedOn, ...of }),
    ]
  },
})
