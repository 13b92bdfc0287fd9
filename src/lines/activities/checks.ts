import { checks, finding } from '../../kernel/check.ts'
import { compareDecimals, decimal, isZero, multiplyDecimals } from '../../kernel/exact.ts'
import type { Day } from '../../kernel/values.ts'
import { activity } from './activity.ts'

const FEWEST_PER_SESSION = decimal(5)
const MOST_PER_SESSION = decimal(500)

/** 国务院 2018-06: the first 中国农民丰收节. */
const FIRST_FESTIVAL_YEAR = 2018
const SCIENCE_MONTH = 9

export const activityChecks = checks({
  activityAttendance: finding(activity, {
    label: '场均人次在5到500之间',
    find: ({ attendance, sessions }) => {
      if (attendance === null || isZero(attendance)) return null
      const held = sessions ?? decimal(1)
      const few = compareDecimals(attendance, multiplyDecimals(held, FEWEST_PER_SESSION)) < 0
      const many = compareDecimals(attendance, multiplyDecimals(held, MOST_PER_SESSION)) > 0
      return (few || many) && `${held}场共${attendance}人次`
    },
    why: '场均人次太大多半是把观看量算进来，太小多半是把场次拆开',
    advice: '核对签到表；线上观看单列',
  }),
  activityOnline: finding(activity, {
    label: '线上活动不填到场人次',
    find: ({ form, attendance }) =>
      form === '线上' && attendance !== null && !isZero(attendance) && `线上活动填了${attendance}到场人次`,
    why: '线上观看不进人次',
    advice: '把人数移到线上观看一栏',
  }),
  activitySessions: finding(activity, {
    label: '场次大于零',
    find: ({ sessions }) => sessions !== null && compareDecimals(sessions, decimal(0)) <= 0 && `场次为${sessions}`,
    why: '办了的活动至少是1场',
    advice: '更正场次；没有办成的作废本行',
  }),
  festivalEdition: finding(activity, {
    label: '农民丰收节届次与年份相符',
    find: ({ on, campaign, ordinal }) => {
      if (campaign !== '农民丰收节' || ordinal === null) return null
      const edition = decimal(yearOf(on) - FIRST_FESTIVAL_YEAR + 1)
      return compareDecimals(ordinal, edition) !== 0 && `${yearOf(on)}年是第${edition}届，填了第${ordinal}届`
    },
    why: '届次写错的材料会被退回',
    advice: '首届在2018年，按年份推算',
  }),
  scienceMonthDay: finding(activity, {
    label: '全国科普月活动在九月',
    find: ({ on, campaign }) => campaign === '全国科普月' && monthOf(on) !== SCIENCE_MONTH && `活动日期${on}不在九月`,
    why: '科学技术普及法（2024年修订）第六条：每年9月为全国科普月',
    advice: '核对日期；不在九月的选其他主题活动',
  }),
  approximateCounted: finding(activity, {
    label: '约数有原数',
    find: ({ approximate, attendance, handouts, consultations }) =>
      approximate !== null &&
      attendance === null &&
      handouts === null &&
      consultations === null &&
      `只有「${approximate}」，没有数`,
    why: '“余”“近”只修饰数，台账记原数',
    advice: '补填人次、份数',
  }),
})

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
