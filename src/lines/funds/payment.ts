import { negate } from '../../kernel/exact.ts'
import { choice, date, money, reference, text, year, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const fundLevel = choice('资金级次', ['中央', '省', '市', '区'], {
  synonyms: {
    国家: '中央',
    国家级: '中央',
    中央级: '中央',
    省级: '省',
    市级: '市',
    区级: '区',
    县级: '区',
    县: '区',
    本级: '区',
  },
})

const noApplication = yesNo('免申即享').optional()
const split = { unit: '元', by: { level: fundLevel.optional(), noApplication }, carried: place } as const

export const claimed = measure('奖补申报额', split)
export const approved = measure('奖补审定额', split)
/** What was paid less what came back, each on its day. */
export const paid = measure('奖补兑付额', split)
export const returned = measure('奖补退回额', split)

/** 奖补兑付: one matter of one enterprise under one policy year, from the amount claimed to the money in its account. */
export const payment = register('payment', {
  label: '奖补兑付',
  line: 'POL',
  identity: ['enterprise', 'policy', 'item', 'policyYear'],
  subject: 'enterprise',
  title: ['item'],
  measures: [claimed, approved, paid, returned],
  note: '每家企业每个奖补事项一行；同一事项分期、分级次支付的，分行填写并在奖补事项后注明，如「第二期」「市级」',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '收款人名称', '收款人全称'),
    policy: text('政策依据', { example: '云科〔2025〕12号' }).also('政策名称', '政策文号', '政策依据(文号条款)'),
    clause: text('条款').also('政策条款').optional(),
    item: text('奖补事项', { example: '高新技术企业认定奖励' }).also('项目', '奖励事项', '兑现事项', '补助项目'),
    policyYear: year('政策年度').also('年度', '奖补年度', '所属年度'),
    level: fundLevel.also('资金来源', '级次', '资金性质').optional(),
    noApplication: noApplication.also('是否免申即享'),
    appliedOn: date('申报日期').also('受理日期').optional(),
    applied: money('申报金额', { enteredIn: '万元' }).optional(),
    reduced: money('核减金额', { enteredIn: '万元' }).also('核减额').optional(),
    reductionReason: text('核减原因').optional(),
    approvedOn: date('审定日期').also('审核日期').optional(),
    approved: money('审定金额', { enteredIn: '万元' }).also('审核金额', '核定金额').optional(),
    paidOn: date('支付日期').also('兑付日期', '拨付日期', '清算日期', '支付日期(清算日期)').optional(),
    paid: money('兑付金额', { enteredIn: '万元' }).also('拨付金额', '支付金额', '拟兑付金额', '奖补金额').optional(),
    voucher: text('支付凭证号', { identifier: true }).also('凭证号').optional(),
    returnedOn: date('退回日期').also('退票日期').optional(),
    returned: money('退回金额', { enteredIn: '万元' }).optional(),
  },
  posts: ({ level, noApplication, policyYear, appliedOn, approvedOn, paidOn, returnedOn, ...amount }) => {
    const of = { belongsTo: policyYear, by: { level, noApplication } }
    const back = yuan(amount.returned)
    return [
      appliedOn && claimed.post(amount.applied, { on: appliedOn, ...of }),
      approvedOn && approved.post(amount.approved, { on: approvedOn, ...of }),
      paidOn && paid.post(amount.paid, { on: paidOn, ...of }),
      returnedOn && paid.post(back && negate(back), { on: returnedOn, ...of }),
      returnedOn && returned.post(back, { on: returnedOn, ...of }),
    ]
  },
})
