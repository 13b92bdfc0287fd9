import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import { compensated, financing, lent } from './financing.ts'
import { insurance } from './insurance.ts'
import { listing, stepsOf } from './listing.ts'

export const financeChecks = checks({
  compensatedWithinLent: relation({
    label: '代偿额不大于放款额',
    left: flow(compensated),
    is: 'atMost',
    right: flow(lent),
    why: '代偿的多是往年放款；本年代偿超过本年放款，不是风险很大就是单位填错',
    advice: '打开两个数的明细对照，万元和元不要混填',
  }),
  loanComplete: finding(financing, {
    label: '放款有金额、机构和到期日',
    find: ({ lentOn, amount, institution, dueOn, instrument }) => {
      if (lentOn === null) return null
      const lacking = [
        amount === null && '放款金额',
        institution === null && '放款机构',
        dueOn === null && instrument !== '股权投资' && '到期日',
      ].filter((one) => one !== false)
      return lacking.length > 0 && `${lentOn}放款，没有${lacking.join('、')}`
    },
    why: '没有到期日提醒不了还款，没有金额不计入放款额',
    advice: '对照借款合同填全',
  }),
  loanWithinAppraisal: finding(financing, {
    label: '质押放款不大于评估价值',
    find: ({ instrument, amount, appraisal }) => {
      const [sum, worth] = [yuan(amount), yuan(appraisal)]
      if (instrument !== '知识产权质押' || sum === null || worth === null) return null
      return compareDecimals(sum, worth) > 0 && `放款${sum}元，评估价值${worth}元`
    },
    why: '放款超过评估价值多半是单位填错',
    advice: '对照评估报告和借款合同更正',
  }),
  loanOverdue: finding(financing, {
    label: '到期的放款已结清',
    find: ({ lentOn, dueOn, settledOn, compensatedOn }, on) =>
      lentOn !== null &&
      dueOn !== null &&
      settledOn === null &&
      compensatedOn === null &&
      dueOn < on &&
      `${dueOn}到期，没有结清`,
    why: '到期没有结清的仍算余额，风险池可能要代偿',
    advice: '向放款机构核实，结清、续贷或转代偿',
  }),
  pledgeReleased: finding(financing, {
    label: '结清的质押已解押',
    find: ({ instrument, settledOn, pledgedOn, releasedOn }) =>
      instrument === '知识产权质押' &&
      settledOn !== null &&
      pledgedOn !== null &&
      releasedOn === null &&
      `${settledOn}结清，没有解押日期`,
    why: '没有解押的专利不能转让和再次质押',
    advice: '提醒企业办理质押注销登记',
  }),
  insuranceDays: finding(insurance, {
    label: '保单起止日期有序',
    find: ({ from, to, claimedOn }) =>
      (to !== null && to < from && `到期日期${to}早于起保日期${from}`) ||
      (claimedOn !== null && claimedOn < from && `赔付日期${claimedOn}早于起保日期${from}`),
    why: '日期倒置的保单不计入在保',
    advice: '对照保单更正',
  }),
  listingDays: finding(listing, {
    label: '上市各阶段日期先后有序',
    find: (one) => {
      const days = [...stepsOf(one).map(({ from }) => from), one.listedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => index > 0 && day < days[index - 1]!)
      return wrong !== undefined && `${wrong}早于前一阶段`
    },
    why: '阶段倒置时梯队里数不到它',
    advice: '对照辅导备案、受理和上市公告更正',
  }),
  listingLate: finding(listing, {
    label: '培育企业在目标日期前上市',
    find: ({ targetOn, listedOn, leftOn }, on) =>
      targetOn !== null && listedOn === null && leftOn === null && targetOn < on && `目标${targetOn}，尚未上市挂牌`,
    why: '过了目标日期没有说法的，年度目标要落空',
    advice: '核实进展，调整目标日期或终止培育',
  }),
})
