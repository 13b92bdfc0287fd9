import { checks, finding } from '../../kernel/check.ts'
import { compareDecimals, decimal, isZero, multiplyDecimals } from '../../kernel/exact.ts'
import { activity } from './activity.ts'

const FEWEST_PER_SESSION = decimal(5)
const MOST_PER_SESSION = decimal(500)

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
})
