import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'

export const talentEventKind = choice(
  '引才活动类别',
  ['招聘会', '校地企对接', '游学', '国际人才俱乐部', '项目路演', '人才论坛', '创业大赛', '其他'],
  {
    synonyms: {
      招聘: '招聘会',
      专场招聘会: '招聘会',
      高层次人才招聘会: '招聘会',
      引才对接: '校地企对接',
      游学计划: '游学',
      俱乐部活动: '国际人才俱乐部',
      路演: '项目路演',
      论坛: '人才论坛',
      大赛: '创业大赛',
    },
  },
)

const byKind = { kind: talentEventKind } as const

export const eventsHeld = measure('引才活动', { unit: '场', by: byKind })
export const offered = measure('引才活动岗位', { unit: '个', by: byKind })
export const wanted = measure('引才活动需求人数', { unit: '人', by: byKind })
export const applicants = measure('引才活动应聘', { unit: '人次', by: byKind })
export const intended = measure('引才活动达成意向', { unit: '人', by: byKind })
export const hired = measure('引才活动到岗', { unit: '人', by: byKind })
export const pitched = measure('引才活动路演项目', { unit: '个', by: byKind })

/** 引才活动成效: what came of an event. The event itself, its sessions and its audience, stands among the activities. */
export const talentEvent = register('talentEvent', {
  label: '引才活动成效',
  line: 'TAL',
  identity: ['on', 'name'],
  title: ['name', 'on'],
  measures: [eventsHeld, offered, wanted, applicants, intended, hired, pitched],
  note: '一场一行，只填岗位、应聘、意向、到岗；活动人次填活动台账；意向和到岗分开，到岗以合同为准',
  fields: {
    on: date('活动日期').also('日期', '举办时间', '时间'),
    name: text('活动名称', { example: '青年人才专场招聘会' }).also('名称'),
    kind: talentEventKind.also('类别', '活动类别', '类型'),
    activity: reference('对应活动', activity).optional(),
    place: text('地点').also('活动地点', '举办地点').optional(),
    host: text('主办单位').also('主办').optional(),
    firms: integer('参加企业', { unit: '家' }).also('参会企业', '企业数').optional(),
    posts: integer('提供岗位', { unit: '个' }).also('岗位数').optional(),
    wanted: integer('需求人数', { unit: '人' }).also('招聘人数').optional(),
    applicants: integer('应聘人次', { unit: '人次' }).also('投递简历', '应聘人数').optional(),
    intended: integer('达成意向', { unit: '人' }).also('意向人数').optional(),
    hired: integer('到岗人数', { unit: '人' }).also('录用人数', '签约到岗').optional(),
    countedOn: date('到岗统计日期').also('统计日期').optional(),
    pitched: integer('路演项目', { unit: '个' }).also('路演项目数', '项目数').optional(),
  },
  posts: ({ on, kind, countedOn, ...counts }) => {
    const at = { on, by: { kind } }
    return [
      eventsHeld.post(1, at),
      offered.post(counts.posts, at),
      wanted.post(counts.wanted, at),
      applicants.post(counts.applicants, at),
      intended.post(counts.intended, at),
      hired.post(counts.hired, { ...at, on: countedOn ?? on }),
      pitched.post(counts.pitched, at),
    ]
  },
})
