import { checks, finding, relation } from '../../kernel/check.ts'
import { stock } from '../../kernel/figure.ts'
import { highValue, inForce, LAPSED, patent } from './patent.ts'

export const patentChecks = checks({
  highValueWithinInventions: relation({
    label: '高价值发明专利不大于有效发明专利',
    left: stock(highValue),
    is: 'atMost',
    right: stock(inForce, { type: '发明' }),
    why: '高价值发明专利是有效发明专利的一部分',
    advice: '核对两个数的名单，检查失效日是否只填了一边',
  }),
  patentDays: finding(patent, {
    label: '专利日期先后有序',
    find: ({ appliedOn, grantedOn, lapsedOn, highValueSince }) =>
      (appliedOn && grantedOn && grantedOn < appliedOn && `授权公告日${grantedOn}早于申请日${appliedOn}`) ||
      (grantedOn && lapsedOn && lapsedOn < grantedOn && `失效日${lapsedOn}早于授权公告日${grantedOn}`) ||
      (grantedOn && highValueSince && highValueSince < grantedOn && `高价值起算日${highValueSince}早于授权公告日`) ||
      null,
    why: '申请、授权、失效分别计数，日期倒置会使存量出错',
    advice: '对照专利登记簿更正',
  }),
  patentLapsed: finding(patent, {
    label: '失效专利有失效日',
    find: ({ status, lapsedOn }) =>
      status !== null && LAPSED.includes(status) && lapsedOn === null && `法律状态为${status}，没有失效日`,
    why: '没有失效日的专利仍算有效，存量只增不减',
    advice: '补填失效日',
  }),
  patentGranted: finding(patent, {
    label: '有效专利有授权公告日',
    find: ({ status, grantedOn }) => status === '有效' && grantedOn === null && '法律状态为有效，没有授权公告日',
    why: '没有授权公告日的专利不进入授权量和有效量',
    advice: '补填授权公告日',
  }),
  highValueInvention: finding(patent, {
    label: '高价值专利是发明专利',
    find: ({ type, highValueKind }) =>
      type !== '发明' && highValueKind !== null && `${type}标为高价值（${highValueKind}）`,
    why: '高价值口径只含有效发明专利，其他类型不会计入',
    advice: '核对专利类型，或清除高价值类别',
  }),
})
