import { area, choice, date, integer, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const theme = choice(
  '类别',
  ['培训', '讲座', '政策宣讲', '路演', '对接', '科普', '科技活动周', '科技下乡', '研学', '竞赛', '会议', '其他'],
  {
    synonyms: {
      培训班: '培训',
      培训会: '培训',
      宣讲: '政策宣讲',
      政策宣传: '政策宣讲',
      项目路演: '路演',
      产学研对接: '对接',
      成果对接: '对接',
      对接会: '对接',
      科普宣传: '科普',
      科普活动: '科普',
      科技周: '科技活动周',
      三下乡: '科技下乡',
      科普研学: '研学',
      大赛: '竞赛',
      座谈会: '会议',
    },
  },
)

export const form = choice('形式', ['线下', '线上', '线上线下结合'], {
  synonyms: { 线上线下: '线上线下结合', 现场: '线下', 直播: '线上' },
})

export const sessions = measure('活动场次', { unit: '场', by: { theme, form: form.optional() } })
export const attendance = measure('活动人次', { unit: '人次', by: { theme, form: form.optional() } })
export const onlineViews = measure('线上观看', { unit: '人次', by: { theme } })
export const handouts = measure('资料发放', { unit: '份', by: { theme } })
export const mediaReports = measure('媒体报道', { unit: '次', by: { theme } })

/** 活动 of every line. The same day, name and place is the same event, whoever reports it. */
export const activity = register('activity', {
  label: '活动',
  line: 'SCI',
  identity: ['on', 'name', 'place'],
  area: 'area',
  title: ['name'],
  measures: [sessions, attendance, onlineViews, handouts, mediaReports],
  note: '同一主题、同一地点、连续时间为1场，联合举办由牵头单位填报；人次为到场人数，线上观看另列',
  fields: {
    on: date('活动日期').also('时间', '日期', '活动时间', '举办时间'),
    name: text('活动名称').also('名称', '活动主题'),
    place: text('地点').also('活动地点', '举办地点'),
    area: area('所在街道').also('街道', '所属街道').optional(),
    theme: theme.also('活动类别', '活动类型', '主题类别'),
    form: form.also('活动形式').optional(),
    host: text('主办单位').also('主办').optional(),
    section: text('填报科室').also('主办科室', '科室').optional(),
    organiser: text('承办单位').also('承办').optional(),
    audience: text('参加对象').also('对象').optional(),
    sessions: integer('场次', { unit: '场' }).also('场数').optional(),
    attendance: integer('人次', { unit: '人次' }).also('参加人次', '参加人数', '到场人次').optional(),
    onlineViews: integer('线上观看', { unit: '人次' }).also('线上观看(人次)', '线上观看人次').optional(),
    handouts: integer('发放资料', { unit: '份' }).also('发放资料(份)', '资料发放').optional(),
    mediaReports: integer('媒体报道', { unit: '次' }).also('媒体报道次数').optional(),
    evidence: text('佐证材料').also('佐证材料(通知/签到/照片)').optional(),
  },
  posts: ({ on, theme, form, ...counts }) => [
    sessions.post(counts.sessions ?? 1, { on, by: { theme, form } }),
    attendance.post(counts.attendance, { on, by: { theme, form } }),
    onlineViews.post(counts.onlineViews, { on, by: { theme } }),
    handouts.post(counts.handouts, { on, by: { theme } }),
    mediaReports.post(counts.mediaReports, { on, by: { theme } }),
  ],
})
