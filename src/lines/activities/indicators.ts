import { flow, growth, per } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { attendance, handouts, mediaReports, onlineViews, sessions } from './activity.ts'

const held = { owner: '综合科', areaRule: 'site', better: 'more' } as const
const training = { theme: ['培训', '讲座'] } as const
const popularisation = { theme: ['科普', '科技活动周', '研学'] } as const

export const activityIndicators = indicators('SCI', {
  sessions: {
    ...held,
    label: '活动场次',
    of: flow(sessions),
    definition: '报告期内举办的各类活动场次，同一主题、同一地点、连续时间为1场，联合举办由牵头单位计',
    confusedWith: '一场活动由几个科室各报一次',
  },
  attendance: {
    ...held,
    label: '活动人次',
    of: flow(attendance),
    definition: '各类活动到场人次，线上观看另列',
    confusedWith: '观看量加人次',
  },
  attendancePerSession: {
    ...held,
    label: '场均人次',
    of: per(flow(attendance), flow(sessions)),
    better: 'neither',
    decimals: 1,
    definition: '活动人次÷活动场次，同一期间',
  },
  sessionsGrowth: {
    ...held,
    label: '活动场次同比增长',
    of: growth(flow(sessions)),
    definition: '活动场次与上年同期相比',
  },
  attendanceGrowth: {
    ...held,
    label: '活动人次同比增长',
    of: growth(flow(attendance)),
    definition: '活动人次与上年同期相比',
  },
  onlineViews: {
    ...held,
    label: '线上观看',
    of: flow(onlineViews),
    definition: '线上活动或直播的观看人次，不计入活动人次',
  },
  handouts: {
    ...held,
    label: '发放资料',
    of: flow(handouts),
    definition: '各类活动发放的宣传、技术资料份数',
  },
  mediaReports: {
    ...held,
    label: '媒体报道',
    of: flow(mediaReports),
    definition: '各类活动被媒体报道的次数',
  },
  trainingSessions: {
    ...held,
    label: '科技培训场次',
    of: flow(sessions, training),
    definition: '类别为培训、讲座的活动场次',
  },
  trainingAttendance: {
    ...held,
    label: '科技培训人次',
    of: flow(attendance, training),
    definition: '类别为培训、讲座的活动到场人次',
  },
  policySessions: {
    ...held,
    label: '政策宣讲场次',
    of: flow(sessions, { theme: '政策宣讲' }),
    definition: '类别为政策宣讲的活动场次',
  },
  matchmakingSessions: {
    ...held,
    owner: '成果科',
    label: '产学研对接场次',
    of: flow(sessions, { theme: '对接' }),
    definition: '类别为对接的活动场次，达成的意向、协议另列',
  },
  roadshowSessions: {
    ...held,
    owner: '成果科',
    label: '项目路演场次',
    of: flow(sessions, { theme: '路演' }),
    definition: '类别为路演的活动场次',
  },
  popularisationSessions: {
    ...held,
    label: '科普活动场次',
    of: flow(sessions, popularisation),
    definition: '类别为科普、科技活动周、研学的活动场次，以年度科普计划的场次定义为准',
    confusedWith: '一所学校三个班算三场',
  },
  popularisationAttendance: {
    ...held,
    label: '科普活动人次',
    of: flow(attendance, popularisation),
    definition: '类别为科普、科技活动周、研学的活动到场人次',
  },
  popularisationViews: {
    ...held,
    label: '科普活动线上观看',
    of: flow(onlineViews, popularisation),
    definition: '科普类活动的线上观看人次，不计入到场人次',
  },
  scienceWeekSessions: {
    ...held,
    label: '科技活动周活动场次',
    of: flow(sessions, { theme: '科技活动周' }),
    definition: '类别为科技活动周的活动场次，已含在科普活动场次内',
  },
  countrysideSessions: {
    ...held,
    label: '科技下乡场次',
    of: flow(sessions, { theme: '科技下乡' }),
    definition: '类别为科技下乡的活动场次',
  },
  countrysideAttendance: {
    ...held,
    label: '科技下乡服务人次',
    of: flow(attendance, { theme: '科技下乡' }),
    definition: '类别为科技下乡的活动到场人次',
  },
})
