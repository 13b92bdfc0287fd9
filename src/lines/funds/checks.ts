import { checks, finding, relation } from '../../kernel/check.ts'
import { addDecimals, compareDecimals } from '../../kernel/exact.ts'
import { flow, minus } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { approved, claimed, paid, payment } from './payment.ts'
import { arrived, granted, upperFund } from './upperFund.ts'

export const fundChecks = checks({
  paidWithinApproved: relation({
    label: '政策年度兑付额不大于审定额',
    left: flow(paid, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(approved, {}, 'belongsTo'),
    why: '先审定后支付，超过审定额支付是审计必查的问题',
    advice: '打开兑付名单，补登审定日期和金额，或更正兑付金额',
  }),
  approvedWithinClaimed: relation({
    label: '政策年度审定额不大于申报额',
    left: onApplication(approved),
    is: 'atMost',
    right: onApplication(claimed),
    why: '审定额等于申报额减核减额；免申即享没有申报额，不在此列',
    advice: '补登申报日期和金额',
  }),
  arrivedWithinGranted: relation({
    label: '上级资金到位额不大于文件额',
    left: flow(arrived, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(granted, {}, 'belongsTo'),
    why: '到位以文件为据，到位比文件多说明有文件没登',
    advice: '按到账单逐笔找到下达文件补登，并核对资金年度',
  }),
  paymentReduced: finding(payment, {
    label: '审定金额等于申报金额减核减金额',
    find: (record) => {
      const [applied, reduced, settled] = [yuan(record.applied), yuan(record.reduced), yuan(record.approved)]
      if (applied === null || reduced === null || settled === null) return null
      return compareDecimals(addDecimals(settled, reduced), applied) !== 0 && '审定金额加核减金额不等于申报金额'
    },
    why: '三个数要两两对得上，公示和审计都看这一条',
    advice: '更正其中一项；有核减的写明核减原因',
  }),
  paymentWithinApproved: finding(payment, {
    label: '兑付金额不大于审定金额',
    find: (record) => {
      const [settled, out] = [yuan(record.approved), yuan(record.paid)]
      return settled !== null && out !== null && compareDecimals(out, settled) > 0 && '兑付金额大于审定金额'
    },
    why: '超额支付必须追回',
    advice: '核对支付凭证和审定表',
  }),
  paymentReturned: finding(payment, {
    label: '退回记录完整',
    find: ({ paidOn, paid: out, returnedOn, returned }) => {
      if (returnedOn === null && returned === null) return null
      if (returnedOn === null || returned === null) return '退回日期和退回金额要同时填写'
      if (paidOn === null || returnedOn < paidOn) return '退回日期没有支付日期在前'
      const [all, back] = [yuan(out), yuan(returned)]
      return all !== null && back !== null && compareDecimals(back, all) > 0 && '退回金额大于兑付金额'
    },
    why: '退回在退回日冲减兑付额和户数，缺一项就冲不准',
    advice: '按银行退票单补全；重新支付的另起一行，在奖补事项后注明「退票再付」',
  }),
  paymentDays: finding(payment, {
    label: '有金额的各步都有日期',
    find: (record) =>
      (record.applied !== null && record.appliedOn === null && '有申报金额，没有申报日期') ||
      (record.approved !== null && record.approvedOn === null && '有审定金额，没有审定日期') ||
      (record.paid !== null && record.paidOn === null && '有兑付金额，没有支付日期'),
    why: '没有日期的金额不进入任何期间',
    advice: '补填日期；「拟兑付」尚未支付的，支付后再填',
  }),
  upperFundDays: finding(upperFund, {
    label: '上级资金有文件日期',
    find: ({ documentOn, arrivedOn, arrived: came }) =>
      (documentOn === null && '没有下达日期') || (came !== null && arrivedOn === null && '有到位金额，没有到位日期'),
    why: '文件额按文件日期、到位额按到账日期计，没有日期就不计',
    advice: '按下达文件和到账单补填',
  }),
})

function onApplication(measure: typeof claimed) {
  return minus(flow(measure, {}, 'belongsTo'), flow(measure, { noApplication: '是' }, 'belongsTo'))
}
