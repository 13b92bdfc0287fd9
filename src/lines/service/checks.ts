import { checks, finding, relation } from '../../kernel/check.ts'
import { daysBetween } from '../../kernel/day.ts'
import { distinct, flow } from '../../kernel/figure.ts'
import { raised, request } from './request.ts'

/** Ten working days to answer and as many for what is passed on are over by then, holidays included. */
const OPEN_DAYS_MAX = 60

export const serviceChecks = checks({
  requestFirmsWithinRequests: relation({
    label: '提出诉求企业不多于诉求件数',
    left: flow(raised),
    is: 'atLeast',
    right: distinct(raised, {}, 'occurrence', '件'),
    why: '一家至少提出一件，家数比件数多说明有记录没有入账',
    advice: '打开两个数的明细对照',
  }),
  requestDays: finding(request, {
    label: '诉求各步日期先后有序',
    find: ({ raisedOn, repliedOn, closedOn, ratedOn }) => {
      const days = [raisedOn, repliedOn, closedOn, ratedOn].filter((day) => day !== null)
      const wrong = days.find((day, index) => day < (days[index - 1] ?? day))
      return wrong !== undefined && `${wrong}早于前一步的日期`
    },
    why: '先提出，再答复、办结、评价，日期倒置会让在办件数算错',
    advice: '对照平台记录更正日期',
  }),
  requestClosed: finding(request, {
    label: '办结诉求有办理结果',
    find: ({ closedOn, outcome }) =>
      (closedOn !== null && outcome === null && `${closedOn}办结，没有填办理结果`) ||
      (closedOn === null && outcome !== null && `办理结果为${outcome}，没有填办结日期`),
    why: '没有结果的办结说不出解决了多少，解决率会偏低',
    advice: '补填办理结果或办结日期',
  }),
  requestUnhappy: finding(request, {
    label: '不满意的诉求已重办',
    find: ({ satisfaction, closedOn }) =>
      satisfaction === '不满意' && closedOn !== null && `${closedOn}办结，企业评价为不满意`,
    why: '不满意的要重办或说明，否则问题没有销号',
    advice: '打开该件重办，或在答复内容中写明原因',
  }),
  requestOpenLong: finding(request, {
    label: '诉求没有长期未办结',
    find: ({ raisedOn, closedOn }, on) =>
      closedOn === null &&
      daysBetween(raisedOn, on) > OPEN_DAYS_MAX &&
      `${raisedOn}提出，至今${daysBetween(raisedOn, on)}天未办结`,
    why: '长期未办结的多半是忘了登记办结，也可能真的没有人办',
    advice: '已办结的补登结果，未办结的督办',
  }),
})
