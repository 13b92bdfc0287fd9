import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals, sumDecimals } from '../../kernel/exact.ts'
import { flow, minus } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { clauseFaults } from '../policy/lint.ts'
import { ban } from './ban.ts'
import { budget, budgeted } from './budget.ts'
import { clawback, dueOf, recovered, toRecover } from './clawback.ts'
import { disbursement } from './disbursement.ts'
import { approved, claimed, paid, payment } from './payment.ts'
import { rdEquipment } from './rdEquipment.ts'
import { committed, publicised } from './stages.ts'
import { arrived, fundCategories, granted, upperFund } from './upperFund.ts'

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
      const less = [yuan(record.overlapped), yuan(record.adjusted)].filter((amount) => amount !== null)
      const whole = sumDecimals([settled, reduced, ...less])
      if (compareDecimals(whole, applied) === 0) return null
      return less.length === 0 ? '审定金额加核减金额不等于申报金额' : '审定金额加核减、就高扣减和调减不等于申报金额'
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
  paymentAsCalculated: finding(payment, {
    label: '审定金额等于核算金额',
    find: (record) => {
      const [counted, settled] = [yuan(record.calculated), yuan(record.approved)]
      return (
        counted !== null && settled !== null && compareDecimals(counted, settled) !== 0 && '审定金额与核算金额不一致'
      )
    },
    why: '公示的是核算金额，批准和支付的要与公示一分不差',
    advice: '重新核算并公示，或更正审定金额',
  }),
  paymentLawful: finding(payment, {
    label: '奖补事项没有被法律取消',
    find: ({ item, appliedOn, paidOn }) => {
      const on = appliedOn ?? paidOn
      return on && clauseFaults(item, on).map(({ why }) => why)[0]
    },
    why: '专利申请和授权的资助已经全部取消，期后受理的不能兑付',
    advice: '期前已受理的补登申报日期；期后的停止办理并追回',
  }),
  paymentMinuted: finding(payment, {
    label: '决策有会议和纪要',
    find: ({ meeting, meetingOn, minutes }) =>
      (meeting !== null || meetingOn !== null || minutes !== null) &&
      (meeting === null || meetingOn === null || minutes === null) &&
      '会议、日期、纪要号没有写全',
    why: '资金分配属于集体决策事项，巡察和审计逐笔核对纪要',
    advice: '对照会议纪要补齐三项',
  }),
  disbursementState: finding(disbursement, {
    label: '支付状态与日期一致',
    find: ({ state, paidOn, voucher, returnedOn, returnReason }) =>
      (state === '已支付' && paidOn === null && '已支付，没有支付日期') ||
      (state === '已支付' && voucher === null && '已支付，没有支付凭证号') ||
      (state === '退回' && (returnedOn === null || returnReason === null) && '退回的没有写日期和原因') ||
      (state === '待支付' && paidOn !== null && '有支付日期，状态仍是待支付'),
    why: '兑付额按支付日期计，退回按退回日期冲减',
    advice: '导入国库支付清单，或对照凭证更正',
  }),
  clawbackDue: finding(clawback, {
    label: '追回没有超过期限',
    find: (record, on) => {
      const due = dueOf(record)
      if (due === null || record.dueOn === null || record.dueOn >= on) return null
      const back = sumDecimals([yuan(record.recovered), yuan(record.writtenOff)].filter((amount) => amount !== null))
      return compareDecimals(back, due) < 0 && `应在${record.dueOn}前退回，尚未全部到账`
    },
    why: '逾期未追回的资金要列入限制申报，并报告财政部门',
    advice: '催收；逾期的登记「限制申报名单」，确实无法追回的按规定核销',
  }),
  recoveredWithinDue: relation({
    label: '政策年度已追回额不大于应追回额',
    left: flow(recovered, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(toRecover, {}, 'belongsTo'),
    why: '追回的多于决定的，说明有追回决定没有登记',
    advice: '补登追回决定，或更正到账金额',
  }),
  banGrounded: finding(ban, {
    label: '限制申报有依据',
    find: ({ document, source }) => (document === null && '没有依据文号') || (source === null && '没有来源单位'),
    why: '限制申报影响企业权利，要说得出依据和来源',
    advice: '补登决定书文号和作出决定的单位；查不到的解除限制',
  }),
  publicisedWithinDecided: relation({
    label: '政策年度公示额不大于决策额',
    left: flow(publicised, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(committed, {}, 'belongsTo'),
    why: '先集体决策后公示，公示的不能多于决策的',
    advice: '打开两个数的明细对照，补办决策或更正公示',
  }),
  decidedWithinBudget: relation({
    label: '预算年度决策额不大于预算额',
    left: flow(committed, {}, 'belongsTo'),
    is: 'atMost',
    right: flow(budgeted, {}, 'belongsTo'),
    why: '没有预算的不得决策和支付',
    advice: '补登预算批复；确实不足的按比例调减',
  }),
  budgetEffectTold: finding(budget, {
    label: '带动社会投入有依据',
    find: ({ spent, drawn, drawnOn, drawnBy }) => {
      if (drawn === null) return null
      const lacking = [
        (spent === null || yuan(spent) === '0') && '财政实际投入',
        drawnOn === null && '核实日期',
        drawnBy === null && '核实依据',
      ].filter((one) => one !== false)
      return lacking.length > 0 && `填了带动社会投入，没有${lacking.join('、')}`
    },
    why: '杠杆是带动的社会投入除以财政实际投入，缺一项就不计入',
    advice: '对照项目审计或绩效评价报告补齐三项',
  }),
  upperFundCategories: relation({
    label: '上级资金各类别合计等于总数',
    left: flow(granted, { fundCategory: fundCategories }),
    is: 'equal',
    right: flow(granted),
    why: '按类别通报的资金加起来要等于总数，差额是没有写类别的',
    advice: '打开两个数的明细对照，补写资金类别',
  }),
  equipmentForRd: finding(rdEquipment, {
    label: '研发仪器设备写明用途',
    find: ({ forRd, use, serial }) =>
      (forRd === '否' && '不用于研发，不能列入补助') ||
      (use === null && '没有写研发用途') ||
      (serial === null && '没有设备编号'),
    why: '补助的是用于研发的设备，审计按编号到现场查',
    advice: '补写用途和设备编号；不用于研发的从清单中作废',
  }),
  upperFundDays: finding(upperFund, {
    label: '上级资金有文件日期',
    find: ({ documentOn, arrivedOn, arrived: came }) =>
      (documentOn === null && '没有下达日期') || (came !== null && arrivedOn === null && '有到位金额，没有到位日期'),
    why: '文件额按文件日期、到位额按到账日期计，没有日期就不计',
    advice: '按下达文件和到账单补填',
  }),
  upperFundClassed: finding(upperFund, {
    label: '上级资金写明类别',
    find: ({ category }) => category === null && '没有填资金类别',
    why: '分类别报数时，各类之和要等于总额，没有类别的哪一类都不在',
    advice: '按下达文件补填资金类别，文件没有分类的填“其他”',
  }),
})

function onApplication(measure: typeof claimed) {
  return minus(flow(measure, {}, 'belongsTo'), flow(measure, { noApplication: '是' }, 'belongsTo'))
}
