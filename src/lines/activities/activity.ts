import { area, choice, date, integer, text } from '../../kernel/field/index.ts'
import { measure, qualified } from '../../kernel/measure.ts'
import { qualifiers } from '../../kernel/qualified.ts'
import { register } from '../../kernel/register.ts'

export const theme = choice(
  '类别',
  [
    ...['培训', '讲座', '田间培训', '政策宣讲', '路演', '对接', '科普', '科技活动周', '科技下乡', '研学', '巡展'],
    ...['竞赛', '反邪教', '科学家精神', '科技工作者服务', '招聘', '会议', '其他'],
  ] as const,
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
      技术指导讲座: '讲座',
      田间课堂: '田间培训',
      田间指导: '田间培训',
      送科技下乡: '科技下乡',
      科普展览: '巡展',
      展板巡展: '巡展',
      反邪教宣传: '反邪教',
      警示教育: '反邪教',
      弘扬科学家精神: '科学家精神',
      走访慰问: '科技工作者服务',
      招聘会: '招聘',
      引才活动: '招聘',
    },
  },
)

export const form = choice('形式', ['线下', '线上', '线上线下结合'], {
  synonyms: { 线上线下: '线上线下结合', 现场: '线下', 直播: '线上' },
})

/** 国发〔2021〕9号 三（二）: the five groups whose scientific literacy is to be raised. */
export const group = choice('重点人群', ['青少年', '农民', '产业工人', '老年人', '领导干部和公务员'], {
  synonyms: {
    学生: '青少年',
    中小学生: '青少年',
    农户: '农民',
    工人: '产业工人',
    老人: '老年人',
    公职人员: '领导干部和公务员',
    公务员: '领导干部和公务员',
    领导干部: '领导干部和公务员',
  },
})

/** 主题活动: what an event is part of, beside what it is. */
export const campaign = choice(
  '所属主题活动',
  [
    ...['科技活动周', '全国科普月', '科普宣传周', '知识产权宣传周', '科技工作者日', '三下乡', '科技路路通'],
    ...['科普大篷车', '科特派大讲堂', '农民丰收节', '科学家进校园', '春风行动'],
  ] as const,
  {
    synonyms: {
      科技周: '科技活动周',
      科普月: '全国科普月',
      全国科普日: '全国科普月',
      科普日: '全国科普月',
      世界知识产权日: '知识产权宣传周',
      大篷车: '科普大篷车',
      特派员大讲堂: '科特派大讲堂',
      丰收节: '农民丰收节',
      科学家进校: '科学家进校园',
      就业援助月: '春风行动',
    },
  },
)

/** 培训主题: what a training or a campaign is about, beside the way in which it is held. */
export const topic = choice(
  '主题内容',
  [
    ...['高企申报', '科小评价', '研发费用', '知识产权', '技术合同', '项目申报', '农村实用技术', '统计业务', '创新创业'],
    ...['政策法规', '其他'],
  ] as const,
  {
    synonyms: {
      高企认定: '高企申报',
      高新技术企业认定: '高企申报',
      专利申请: '知识产权',
      专利: '知识产权',
      实用技术: '农村实用技术',
      工业统计: '统计业务',
      双创: '创新创业',
    },
  },
)

/** The word under which a count stands that nobody took exactly: it opens the sum by as much. */
const said = (label: string) =>
  choice(label, qualifiers, { synonyms: { 大约: '约', 左右: '约', 将近: '近', 以上: '超', 超过: '超', 不到: '不足' } })

const sides = {
  theme,
  form: form.optional(),
  group: group.optional(),
  campaign: campaign.optional(),
  topic: topic.optional(),
}
const given = { theme, campaign: campaign.optional(), topic: topic.optional() }

export const sessions = measure('活动场次', { unit: '场', by: sides })
export const attendance = qualified('活动人次', { unit: '人次', by: sides })
export const onlineViews = measure('线上观看', { unit: '人次', by: { theme } })
export const handouts = qualified('资料发放', { unit: '份', by: given })
export const consultations = qualified('现场咨询', { unit: '人次', by: given })
export const mediaReports = measure('媒体报道', { unit: '次', by: { theme } })

/** 活动 of every line. The same day, name and place is the same event, whoever reports it. */
export const activity = register('activity', {
  label: '活动',
  line: 'SCI',
  identity: ['on', 'name', 'place'],
  area: 'area',
  title: ['name'],
  measures: [sessions, attendance, onlineViews, handouts, consultations, mediaReports],
  postsVersion: 4,
  note: '同一主题、同一地点、连续时间为1场，联合举办由牵头单位填报；人次为到场人数，线上观看另列',
  fields: {
    on: date('活动日期').also('时间', '日期', '活动时间', '举办时间'),
    name: text('活动名称').also('名称', '活动主题'),
    place: text('地点').also('活动地点', '举办地点'),
    area: area('所在街道').also('街道', '所属街道').optional(),
    theme: theme.also('活动类别', '活动类型', '主题类别'),
    campaign: campaign.also('主题活动', '系列活动').optional(),
    topic: topic.also('培训主题', '培训内容', '宣传主题').optional(),
    ordinal: integer('期次', { unit: '期' }).also('期数', '第几期', '届次').optional(),
    form: form.also('活动形式').optional(),
    group: group.also('人群', '受众', '重点人群类别').optional(),
    host: text('主办单位').also('主办').optional(),
    policies: text('宣讲政策', { example: '云科规〔2025〕3号' }).also('政策名称', '宣传政策').optional(),
    section: text('填报科室').also('主办科室', '科室').optional(),
    organiser: text('承办单位').also('承办').optional(),
    audience: text('参加对象').also('对象').optional(),
    school: text('学校(社区、村)').also('学校', '社区', '村', '服务单位').optional(),
    speaker: text('主讲人').also('专家', '授课人').optional().personal(),
    sessions: integer('场次', { unit: '场' }).also('场数').optional(),
    attendance: integer('人次', { unit: '人次', saidIn: 'approximate' })
      .also('参加人次', '参加人数', '到场人次')
      .optional(),
    onlineViews: integer('线上观看', { unit: '人次' }).also('线上观看(人次)', '线上观看人次').optional(),
    handouts: integer('发放资料', { unit: '份', saidIn: 'handoutsSaid' }).also('发放资料(份)', '资料发放').optional(),
    consultations: integer('接受咨询', { unit: '人次', saidIn: 'consultationsSaid' })
      .also('咨询人次', '接受咨询(人次)', '咨询服务')
      .optional(),
    approximate: said('约数').also('约数用词', '人次约数').optional(),
    handoutsSaid: said('资料约数').optional(),
    consultationsSaid: said('咨询约数').optional(),
    mediaReports: integer('媒体报道', { unit: '次' }).also('媒体报道次数').optional(),
    evidence: text('佐证材料').also('佐证材料(通知/签到/照片)').optional(),
  },
  posts: ({ on, theme, form, group, campaign, topic, ...counts }) => [
    sessions.post(counts.sessions ?? 1, { on, by: { theme, form, group, campaign, topic } }),
    attendance.said(counts.attendance, counts.approximate, { on, by: { theme, form, group, campaign, topic } }),
    onlineViews.post(counts.onlineViews, { on, by: { theme } }),
    handouts.said(counts.handouts, counts.handoutsSaid, { on, by: { theme, campaign, topic } }),
    consultations.said(counts.consultations, counts.consultationsSaid, { on, by: { theme, campaign, topic } }),
    mediaReports.post(counts.mediaReports, { on, by: { theme } }),
  ],
})
