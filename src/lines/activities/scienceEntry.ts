import { choice, date, decimalNumber, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from './activity.ts'
import { honourLevel } from './honour.ts'

const split = { by: { level: honourLevel } } as const

export const entries = measure('科普竞赛参赛', { unit: '项', ...split })
export const contestants = measure('科普竞赛参赛人数', { unit: '人', ...split })
export const prizesWon = measure('科普竞赛获奖', { unit: '项', ...split })

/** 参赛与成绩: who went in for a contest, as units and teams, and how they did. */
export const scienceEntry = register('scienceEntry', {
  label: '科普竞赛参赛与成绩',
  line: 'SCI',
  identity: ['contest', 'unit', 'group', 'on'],
  title: ['contest', 'unit'],
  measures: [entries, contestants, prizesWon],
  note: '一个参赛单位（队）一项一行；写单位和队名，不写学生姓名；没有公布成绩的空着',
  fields: {
    contest: text('竞赛名称', { example: '全民科学素质网络竞赛' }).also('赛事名称', '比赛名称'),
    level: honourLevel.also('竞赛级别'),
    on: date('竞赛日期').also('比赛日期', '日期'),
    unit: text('参赛单位', { example: '青禾街道代表队' }).also('参赛队', '单位', '学校'),
    group: text('组别', { example: '公众组' }).also('组', '参赛组别'),
    people: integer('参赛人数', { unit: '人' }).also('人数').optional(),
    score: decimalNumber('成绩', { unit: '分' }).also('得分', '分数').optional(),
    place: integer('名次', { unit: '名' }).also('排名').optional(),
    prize: choice('奖次', ['一等奖', '二等奖', '三等奖', '优秀奖', '其他']).also('获奖等次', '奖项').optional(),
    activity: reference('对应活动', activity).optional(),
  },
  posts: ({ on, level, people, prize }) => [
    entries.post(1, { on, by: { level } }),
    contestants.post(people, { on, by: { level } }),
    prize !== null && prizesWon.post(1, { on, by: { level } }),
  ],
})
