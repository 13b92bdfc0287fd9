import { date, invoices, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { quota, register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { voucherInstitution } from './institution.ts'
import { redeemer } from './scheme.ts'
import { serviceKind } from './service.ts'
import { voucher } from './voucher.ts'

export const useStates = {
  asked: '待锁定',
  locked: '已锁定',
  done: '已完成服务',
  returned: '待补正',
  checked: '已审核',
  noticed: '公示中',
  redeemed: '已兑付',
  released: '已释放',
  refused: '不予兑付',
} as const

const split = { unit: '元', by: { serviceKind }, carried: place } as const
export const locked = measure('创新券使用', split)
export const redeemed = measure('创新券兑付', { unit: '元', by: { serviceKind, redeemer }, carried: place })
/** 拉动: what the redeemed services cost in all. */
export const induced = measure('创新券拉动合同额', split)
export const inUse = holding('创新券锁定', { unit: '元', by: { serviceKind }, carried: place })

const fields = {
  voucher: reference('创新券', voucher).also('券号', '创新券编号'),
  institution: reference('服务机构', voucherInstitution).also('服务机构名称', '载体名称'),
  enterprise: reference('用券企业', enterprise, ofEnterprise).also('企业名称', '单位名称'),
  contract: text('合同编号', { identifier: true }).also('服务合同编号', '合同号'),
  service: serviceKind.also('服务类型'),
  content: text('服务内容').also('服务项目').optional(),
  contractAmount: money('合同金额', { enteredIn: '元' }).also('服务合同额', '合同额').optional(),
  contractOn: date('合同日期').also('签订日期').optional(),
  amount: money('用券金额', { enteredIn: '元' }).also('使用金额', '锁定金额', '抵扣金额'),
  invoices: invoices('发票号码').also('发票').optional(),
  invoicedOn: date('发票日期').also('开票日期').optional(),
  paidOut: money('实际支付', { enteredIn: '元' }).also('企业支付金额', '付款金额').optional(),
  doneOn: date('完成日期').also('服务完成日期').optional(),
  result: text('服务成果', { multiline: true }).also('成果', '服务结果').optional(),
  redeemer: redeemer.also('兑付方式').optional(),
  redeemedOn: date('兑付日期').also('支付日期').optional(),
  redeemed: money('兑付金额', { enteredIn: '元' }).also('实际兑付金额').optional(),
  payVoucher: text('支付凭证号', { identifier: true }).optional(),
}

/** 用券: one service paid with a voucher, from the booking that locks the amount to the money. */
export const voucherUse = register('voucherUse', {
  label: '创新券使用',
  line: 'VOU',
  identity: ['voucher', 'contract'],
  subject: 'enterprise',
  title: ['contract', 'service'],
  measures: [locked, redeemed, induced, inUse],
  note: '一份服务合同一行；已兑付的填兑付日期和金额',
  fields,
  quotas: [
    quota(fields, 'voucher', voucher, {
      what: '券额',
      // What was redeemed for less than was locked gives the rest back.
      takes: ({ amount, redeemed: out }, on: ReachedOf<keyof typeof useStates>) =>
        on.released || on.refused ? null : (yuan(out) ?? yuan(amount)),
      holds: ({ amount }) => yuan(amount),
    }),
  ],
  posts: (
    { service, contractAmount, amount, contractOn, redeemer: whom, redeemedOn, redeemed: out },
    on: ReachedOf<keyof typeof useStates>,
  ) => {
    const by = { serviceKind: service }
    // A list brings uses that were booked elsewhere, by the day of their contract.
    const from = on.locked ?? contractOn ?? redeemedOn
    return [
      from && locked.post(amount, { on: from, by }),
      inUse.during({
        from,
        endedOn: redeemedOn ?? on.released ?? on.refused ?? null,
        quantity: yuan(amount) ?? 0,
        by,
      }),
      redeemedOn &&
        redeemed.post(out ?? amount, { on: redeemedOn, by: { serviceKind: service, redeemer: whom ?? '企业' } }),
      redeemedOn && induced.post(contractAmount, { on: redeemedOn, by }),
    ]
  },
})
