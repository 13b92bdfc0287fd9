import { checks, finding } from '../../kernel/check.ts'
import { compareDecimals, subtractDecimals } from '../../kernel/exact.ts'
import { alignment } from './alignment.ts'
import { rdForecast } from './rdForecast.ts'
import { returnDue } from './returnDue.ts'

export const alignmentChecks = checks({
  returnMissing: finding(returnDue, {
    label: '报表按期报齐',
    find: ({ dueOn, expected, received }, today) =>
      dueOn < today &&
      ((received === null && `${dueOn}截止，没有登记已报户数`) ||
        (received !== null &&
          compareDecimals(received, expected) < 0 &&
          `应报${expected}户，已报${received}户，差${subtractDecimals(expected, received)}户`)),
    why: '差一户，全区的数就不全',
    advice: '在“收表”看未报名单并催报，报来后更正已报、迟报户数',
  }),
  returnCounts: finding(returnDue, {
    label: '已报不大于应报，迟报不大于已报',
    find: ({ expected, received, late }) =>
      (received !== null && compareDecimals(received, expected) > 0 && `应报${expected}户，已报${received}户`) ||
      (received !== null && late !== null && compareDecimals(late, received) > 0 && `已报${received}户，迟报${late}户`),
    why: '户数填反，报送率会超过百分之百',
    advice: '对照“收表”的填报单位更正',
  }),
  alignmentNext: finding(alignment, {
    label: '统计对接的待办按期办了',
    find: ({ next, nextOn, confirmedOn }, today) =>
      confirmedOn === null && next !== null && nextOn !== null && nextOn < today && `${nextOn}应${next}`,
    why: '口径没有定下来，报出的数就可能要改',
    advice: '办完填确认日期，或更正待办日期',
  }),
  forecastRange: finding(rdForecast, {
    label: '预计数在上下限之间',
    find: ({ value, low, high }) =>
      (low !== null && compareDecimals(value, low) < 0 && `预计${value}亿元，低于下限${low}亿元`) ||
      (high !== null && compareDecimals(value, high) > 0 && `预计${value}亿元，高于上限${high}亿元`),
    why: '上下限和预计数是一起测算的，对不上说明填错了栏',
    advice: '核对测算表',
  }),
})
