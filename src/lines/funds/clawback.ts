import { simpleInterest } from '../../kernel/allot/index.ts'
import { daysBetween } from '../../kernel/day.ts'
import { addDecimals } from '../../kernel/exact.ts'
import { choice, date, money, percent, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import type { Day, Decimal, Money } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { payment } from './payment.ts'

export const clawbackReason = choice(
  '追回原因',
  ['弄虚作假', '重复享受', '超范围支付', '计算错误', '违反约定', '验收不通过', '审计要求', '其他'],
  {
    synonyms: { 虚假申报: '弄虚作假', 骗取: '弄虚作假', 多付: '计算错误', 超额支付: '计算错误', 重复申报: '重复享受' },
  },
)

const split = { unit: '元', by: { clawbackReason }, carried: place } as const
export const toRecover = measure('应追回额', split)
export const recovered = measure('已追回额', split)
export const writtenOff = measure('核销额', split)

/** 追回: money that was paid and has to come back, with interest where that was agreed. */
export const clawback = register('clawback', {
  label: '资金追回',
  line: 'POL',
  identity: ['enterprise', 'document'],
  subject: 'enterprise',
  title: ['document', 'reason'],
  measures: [toRecover, recovered, writtenOff],
  note: '一份追回决定一行；利息按约定利率从支付日到决定日计算，没有约定的利率留空',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    document: text('追回决定文号', { example: '云科追〔2026〕1号' }).also('文号', '决定书文号'),
    payment: reference('原奖补', payment).optional(),
    policyYear: year('政策年度').also('年度').optional(),
    reason: clawbackReason.also('原因', '追回事由'),
    decidedOn: date('决定日期').also('下达日期'),
    paidOn: date('原支付日期').optional(),
    principal: money('追回本金', { enteredIn: '万元' }).also('应追回金额', '追回金额'),
    rate: percent('年利率', { example: '3.45' }).also('利率').optional(),
    dueOn: date('退回期限').also('限期', '应退日期').optional(),
    recoveredOn: date('到账日期').also('退回日期', '追回日期').optional(),
    recovered: money('已追回金额', { enteredIn: '万元' }).also('已退回金额', '到账金额').optional(),
    writtenOffOn: date('核销日期').optional(),
    writtenOff: money('核销金额', { enteredIn: '万元' }).optional(),
  },
  posts: (record) => {
    const { reason, policyYear, decidedOn, recoveredOn, writtenOffOn } = record
    const of = { belongsTo: policyYear, by: { clawbackReason: reason } }
    return [
      toRecover.post(dueOf(record), { on: decidedOn, ...of }),
      recoveredOn && recovered.post(yuan(record.recovered), { on: recoveredOn, ...of }),
      writtenOffOn && writtenOff.post(yuan(record.writtenOff), { on: writtenOffOn, ...of }),
    ]
  },
})

interface Due {
  readonly principal: Money
  readonly rate: Decimal | null
  readonly paidOn: Day | null
  readonly decidedOn: Day
}

/** Principal and interest in yuan; no interest where no rate was agreed or nobody knows when it was paid. */
export function dueOf({ principal, rate, paidOn, decidedOn }: Due): Decimal | null {
  const sum = yuan(principal)
  if (sum === null || rate === null || paidOn === null || paidOn > decidedOn) return sum
  return addDecimals(sum, simpleInterest(sum, rate, daysBetween(paidOn, decidedOn)))
}
