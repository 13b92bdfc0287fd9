import { area, choice, date, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

/** 三长: heads of hospitals, of schools and of agricultural stations who serve an association beside their work. */
export const officerKind = choice('人员类别', ['医院院长', '学校校长', '农技站长', '科技工作者', '科普志愿者'], {
  synonyms: { 院长: '医院院长', 校长: '学校校长', 站长: '农技站长', 志愿者: '科普志愿者' },
})

export const officers = holding('三长和科技工作者', { unit: '人', by: { kind: officerKind } })

/** 三长和科技工作者, each by a number: names are nobody's figure. */
export const officer = register('scienceOfficer', {
  label: '三长和科技工作者',
  line: 'SCI',
  identity: ['code'],
  subject: 'itself',
  area: 'area',
  title: ['code', 'name'],
  measures: [officers],
  ending: { on: 'leftOn' },
  note: '一人一行；编号自编，不用身份证号；不再兼职的填离任日期',
  fields: {
    code: text('编号', { example: 'SZ-018', identifier: true }).also('人员编号'),
    name: text('姓名').personal(),
    kind: officerKind.also('类别', '类型'),
    unit: text('工作单位').also('单位', '所在单位'),
    area: area('所在街道').also('街道').optional(),
    post: text('兼任职务', { example: '青禾街道科协副主席' }).also('兼职', '科协职务').optional(),
    since: date('任职日期').also('聘任日期', '登记日期'),
    leftOn: date('离任日期').also('卸任日期').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
  },
  posts: ({ kind, since, leftOn }) => [officers.during({ from: since, endedOn: leftOn, by: { kind } })],
})
