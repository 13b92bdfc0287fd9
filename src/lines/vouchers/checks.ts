import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { voucher } from './voucher.ts'
import { induced, redeemed, voucherUse } from './voucherUse.ts'

export const voucherChecks = checks({
  voucherInducedAtLeastRedeemed: relation({
    label: '创新券拉动合同额不小于兑付额',
    left: flow(induced),
    is: 'atLeast',
    right: flow(redeemed),
    why: '券只抵合同的一部分，兑付比合同还多说明合同金额没有填或填错',
    advice: '打开兑付明细补登合同金额',
  }),
  voucherUseWithinContract: finding(voucherUse, {
    label: '用券不大于合同金额，兑付不大于用券',
    find: (record) => {
      const [use, all, out] = [yuan(record.amount), yuan(record.contractAmount), yuan(record.redeemed)]
      if (use !== null && all !== null && compareDecimals(use, all) > 0) return '用券金额大于合同金额'
      return use !== null && out !== null && compareDecimals(out, use) > 0 && '兑付金额大于用券金额'
    },
    why: '多兑的部分要追回',
    advice: '对照合同、发票和付款凭证更正',
  }),
  voucherFourPapers: finding(voucherUse, {
    label: '已兑付的有合同、发票、付款和成果',
    find: ({ redeemedOn, contractAmount, invoices, paidOut, result }) => {
      if (redeemedOn === null) return null
      const lacking = [
        contractAmount === null && '合同金额',
        invoices === null && '发票号码',
        paidOut === null && '实际支付',
        result === null && '服务成果',
      ].filter((one) => one !== false)
      return lacking.length > 0 && `没有登记${lacking.join('、')}`
    },
    why: '四件套缺一件，审计即认定兑付依据不足',
    advice: '补登四项；确实没有的追回',
  }),
  voucherTimely: finding(voucher, {
    label: '创新券有有效期，作废有原因',
    find: ({ expiresOn, voidedOn, voidReason }) =>
      (expiresOn === null && '没有写有效期') || (voidedOn !== null && voidReason === null && '作废没有写原因'),
    why: '没有期限的券永远占着额度',
    advice: '按办法补填有效期；作废的写明原因',
  }),
})
