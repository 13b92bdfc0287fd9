import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'

export const forumLevel = choice('主办级别', ['国际', '国家', '省', '市', '区县'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区县', 县级: '区县' },
})

const split = { by: { level: forumLevel } } as const

export const forums = measure('成果转化论坛', { unit: '场', ...split })
export const forumGuests = measure('论坛嘉宾', { unit: '人次', ...split })
export const forumReleased = measure('论坛发布成果', { unit: '项', ...split })
export const forumSigned = measure('论坛签约', { unit: '项', ...split })

/** 成果转化论坛: who hosted it, which guests came, and what came of it; the audience is counted among the activities. */
export const forum = register('forum', {
  label: '成果转化论坛',
  line: 'TTC',
  identity: ['name', 'on'],
  title: ['name', 'on'],
  measures: [forums, forumGuests, forumReleased, forumSigned],
  note: '一场一行；到场人次记在“活动”，签约金额记在“产学研合作”，这里只记嘉宾和成果项数',
  fields: {
    name: text('论坛名称', { example: '云浦成果转化论坛' }).also('活动名称', '名称'),
    on: date('举办日期').also('日期', '时间'),
    level: forumLevel.also('级别', '主办单位级别'),
    host: text('主办单位').also('主办方').optional(),
    activity: reference('对应活动', activity).optional(),
    theme: text('主题').optional(),
    guests: integer('嘉宾人数', { unit: '人次' }).also('嘉宾').optional(),
    experts: integer('其中院士专家', { unit: '人次' }).also('院士专家', '专家人数').optional(),
    guestList: text('主要嘉宾（单位、职务）', { multiline: true }).also('嘉宾级别', '主要嘉宾').optional(),
    released: integer('发布成果', { unit: '项' }).also('发布成果数', '路演项目').optional(),
    signed: integer('现场签约', { unit: '项' }).also('签约项目', '签约数').optional(),
    outcome: text('论坛成果', { multiline: true }).also('成果', '成效').optional(),
  },
  posts: ({ on, level, guests, released, signed }) => {
    const at = { on, by: { level } }
    return [
      forums.post(1, at),
      forumGuests.post(guests, at),
      forumReleased.post(released, at),
      forumSigned.post(signed, at),
    ]
  },
})
