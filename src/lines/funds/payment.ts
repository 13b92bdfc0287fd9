import { negate, subtractDecimals } from '../../kernel/exact.ts'
import {
  choice,
  date,
  integer,
  invoices,
  money,
  reference,
  serials,
  text,
  year,
  yesNo,
} from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { quota, register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { firmProject } from '../cultivation/firmProject.ts'
import { platform } from '../platforms/platform.ts'
import { clause } from '../policy/clause.ts'
import { talent } from '../talent/talent.ts'
import { budget } from './budget.ts'
import { fundLevel } from './level.ts'
import { committed, type PaymentStage, publicised } from './stages.ts'

const noApplication = yesNo('免申即享').optional()
export const paymentSplit = { unit: '元', by: { level: fundLevel.optional(), noApplication }, carried: place } as const

export const claimed = measure('奖补申报额', paymentSplit)
export const approved = measure('奖补审定额', paymentSplit)
/** What was paid less what came back, each on its day. */
export const paid = measure('奖补兑付额', paymentSplit)
export const returned = measure('奖补退回额', paymentSplit)

/** What a firm promises when it says that it wants a reward nobody applied for. */
export const commitment = choice('企业承诺', ['情况属实，没有重复享受'])

const fields = {
  enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '收款人名称', '收款人全称'),
  policy: text('政策依据', { example: '云科〔2025〕12号' }).also('政策名称', '政策文号', '政策依据(文号条款)'),
  clause: text('条款').also('政策条款').optional(),
  item: text('奖补事项', { example: '高新技术企业认定奖励' }).also('项目', '奖励事项', '兑现事项', '补助项目'),
  policyYear: year('政策年度').also('年度', '奖补年度', '所属年度'),
  underClause: reference('依据条款', clause).also('条款编号').optional(),
  budget: reference('预算', budget).also('预算项目', '预算编号').optional(),
  carrier: reference('扶持的载体', platform).also('对应平台', '扶持平台').optional(),
  upgrade: reference('技改项目', firmProject).optional(),
  talent: reference('引进人才', talent).also('人才编号').optional(),
  object: text('奖补对象', { example: '合同登记编号、设备、项目' }).also('对应项目', '对应合同').optional(),
  matter: text('就高事项').also('同类事项', '就高不重复事项').optional(),
  level: fundLevel.also('资金来源', '级次', '资金性质').optional(),
  noApplication: noApplication.also('是否免申即享'),
  agency: text('代理机构').also('中介机构', '服务机构', '服务(中介)机构', '申报代理机构').optional(),
  invoices: invoices('发票号码').also('发票', '发票编号').optional(),
  serials: serials('设备编号').also('设备出厂编号', '出厂编号').optional(),
  appliedOn: date('申报日期').also('受理日期').optional(),
  applied: money('申报金额', { enteredIn: '万元' }).optional(),
  auditor: text('第三方审核机构').also('审核机构').optional(),
  audited: money('第三方审核额', { enteredIn: '万元' }).optional(),
  reduced: money('核减金额', { enteredIn: '万元' }).also('核减额').optional(),
  reductionReason: text('核减原因').optional(),
  overlapped: money('就高不重复扣减', { enteredIn: '万元' }).also('就高扣减', '已享受上级/同级资金').optional(),
  adjusted: money('限额和预算调减', { enteredIn: '万元' }).also('预算调减', '限额扣减').optional(),
  calculated: money('核算金额', { enteredIn: '万元' }).also('拟奖补金额').optional(),
  calculation: text('核算过程', { multiline: true }).optional(),
  facts: text('核算事实', { multiline: true, example: '新增设备投资额：480万元' }).optional(),
  plan: text('分期安排', {
    multiline: true,
    example: '50%；30%，中期检查通过；20%，验收通过，2027-12-31前',
  }).optional(),
  certified: integer('已达成的分期条件', { unit: '项' }).optional(),
  meeting: text('决策会议', { example: '局党组会' }).also('会议名称').optional(),
  meetingOn: date('会议日期').also('决策日期').optional(),
  minutes: text('纪要号', { identifier: true, example: '云科党纪〔2026〕8号' })
    .also('会议纪要号', '纪要文号')
    .optional(),
  approvedOn: date('审定日期').also('审核日期', '批准日期').optional(),
  approved: money('审定金额', { enteredIn: '万元' }).also('审核金额', '核定金额').optional(),
  accountName: text('开户名').also('账户名称', '户名').optional().personal(),
  bank: text('开户银行').also('开户行', '开户银行(支行)', '收款人开户行').optional().personal(),
  account: text('银行账号', { identifier: true }).also('账号', '收款人账号', '收款账号').optional().personal(),
  confirmedOn: date('企业确认日期').also('确认日期').optional(),
  commitment: commitment.optional(),
  paidOn: date('支付日期').also('兑付日期', '拨付日期', '清算日期', '支付日期(清算日期)').optional(),
  paid: money('兑付金额', { enteredIn: '万元' }).also('拨付金额', '支付金额', '拟兑付金额', '奖补金额').optional(),
  voucher: text('支付凭证号', { identifier: true }).also('凭证号').optional(),
  returnedOn: date('退回日期').also('退票日期').optional(),
  returned: money('退回金额', { enteredIn: '万元' }).optional(),
  onlineNumber: text('平台办件编号', { identifier: true }).also('办件编号', '平台流水号').optional(),
  archiveNumber: text('归档号', { identifier: true }).also('档号').optional(),
}

/**
 * 奖补兑付: one matter of one enterprise under one policy year, from the claim to the file. What a list brings as paid is
 * kept here with its amounts; what is paid through the bureau's own batches stands in its lines (支付明细).
 */
export const payment = register('payment', {
  label: '奖补兑付',
  line: 'POL',
  identity: ['enterprise', 'policy', 'item', 'policyYear'],
  subject: 'enterprise',
  title: ['item'],
  measures: [claimed, approved, paid, returned, committed, publicised],
  note: '每家企业每个奖补事项一行；同一事项分期、分级次支付的，分行填写并在奖补事项后注明，如「第二期」「市级」',
  fields,
  quotas: [
    quota(fields, 'budget', budget, {
      what: '预算',
      // From the decision on the money is promised; what came back is free again.
      takes: (record, on: ReachedOf<PaymentStage>) => {
        if (on.refused || on.withdrawn) return null
        const promised = yuan(record.approved) ?? (on.decided ? yuan(record.calculated) : null)
        const back = yuan(record.returned)
        return promised === null || back === null ? promised : subtractDecimals(promised, back)
      },
      holds: ({ amount }) => yuan(amount),
    }),
  ],
  posts: (
    { level, noApplication, policyYear, appliedOn, approvedOn, paidOn, returnedOn, calculated, ...amount },
    on: ReachedOf<PaymentStage>,
  ) => {
    const of = { belongsTo: policyYear, by: { level, noApplication } }
    const stage = { belongsTo: policyYear, by: { level } }
    const back = yuan(amount.returned)
    return [
      appliedOn && claimed.post(amount.applied, { on: appliedOn, ...of }),
      on.decided && committed.post(calculated, { on: on.decided, ...stage }),
      on.noticed && publicised.post(calculated, { on: on.noticed, ...stage }),
      approvedOn && approved.post(amount.approved, { on: approvedOn, ...of }),
      paidOn && paid.post(amount.paid, { on: paidOn, ...of }),
      returnedOn && paid.post(back && negate(back), { on: returnedOn, ...of }),
      returnedOn && returned.post(back, { on: returnedOn, ...of }),
    ]
  },
})
