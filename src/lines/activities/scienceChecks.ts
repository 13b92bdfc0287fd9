import { checks, finding } from '../../kernel/check.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { yuan } from '../../kernel/money.ts'
import { facility } from './facility.ts'
import { honour } from './honour.ts'
import { scienceProject } from './project.ts'
import { resource } from './resource.ts'
import { scienceEntry } from './scienceEntry.ts'

export const scienceChecks = checks({
  contestScored: finding(scienceEntry, {
    label: '获奖的参赛有成绩或名次',
    find: ({ prize, score, place }) =>
      prize !== null && score === null && place === null && `获${prize}，没有填成绩，也没有填名次`,
    why: '只有奖次说不清同一奖次里的先后，来年没有可比的',
    advice: '按成绩公布补填',
  }),
  facilityBuilt: finding(facility, {
    label: '科普设施有建成日期',
    find: ({ builtOn, closedOn }) =>
      (builtOn === null && '没有建成日期') ||
      (builtOn !== null && closedOn !== null && closedOn < builtOn && `停用日期${closedOn}早于建成日期${builtOn}`) ||
      null,
    why: '没有建成日期的设施不计入在用数',
    advice: '补填建成日期；记不清的填投入使用的年份第一天',
  }),
  projectMoney: finding(scienceProject, {
    label: '科普项目支持金额不超过申请金额',
    find: ({ asked, granted: given }) => {
      const [most, amount] = [yuan(asked), yuan(given)]
      return most !== null && amount !== null && compareDecimals(amount, most) > 0 && `申请${most}元，支持${amount}元`
    },
    why: '支持的比申请的多，多半是两栏填反或单位不同',
    advice: '核对立项文件',
  }),
  honourAwarded: finding(honour, {
    label: '荣誉有依据',
    find: ({ awardedOn, document, by }) =>
      awardedOn !== null && document === null && by === null && '没有授予单位，也没有文号',
    why: '写进总结的荣誉要说得出哪家授予、哪份文件',
    advice: '补填授予单位和文号',
  }),
  resourceUsed: finding(resource, {
    label: '使用次数有统计截至日',
    find: ({ uses, usedUntil }) => uses !== null && usedUntil === null && `使用${uses}次，没有统计截至日`,
    why: '没有日期的使用次数记不到哪一期',
    advice: '补填统计截至日',
  }),
})
