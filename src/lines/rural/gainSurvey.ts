import { area, choice, date, integer, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const surveyed = choice('调查对象', ['农业企业负责人', '合作社和家庭农场', '农户', '社会公众'], {
  synonyms: {
    农业企业家: '农业企业负责人',
    企业: '农业企业负责人',
    合作社: '合作社和家庭农场',
    村民: '农户',
    公众: '社会公众',
  },
})

const split = { unit: '份', by: { surveyed } } as const

export const issuedForms = measure('获得感问卷发放', split)
export const returnedForms = measure('获得感问卷有效回收', split)
export const satisfiedForms = measure('获得感问卷满意', split)

/** 获得感问卷: how many answered a question and how; who they were is not kept. */
export const gainSurvey = register('gainSurvey', {
  label: '获得感问卷',
  line: 'RUR',
  identity: ['name', 'question', 'surveyed', 'on'],
  area: 'area',
  title: ['question', 'on'],
  measures: [issuedForms, returnedForms, satisfiedForms],
  note: '一次调查的一个问题对一类对象一行，只填份数，不填姓名；总体评价的一题填“总体”为是的那一行计入指标',
  fields: {
    name: text('调查名称', { example: '2026年科技下乡获得感调查' }).also('问卷名称', '名称'),
    on: date('调查日期').also('截止日期', '日期'),
    surveyed: surveyed.also('对象', '调查人群'),
    question: text('问题', { example: '您对一年来的科技服务总体评价' }).also('题目', '调查内容'),
    overall: choice('是否总体评价', ['是', '否']).also('总体'),
    area: area('街道').also('所在街道', '乡镇').optional(),
    issued: integer('发放份数', { unit: '份' }).also('发放数', '发放问卷'),
    returned: integer('有效回收份数', { unit: '份' }).also('有效份数', '回收份数'),
    satisfied: integer('满意份数', { unit: '份' }).also('满意', '非常满意和满意'),
    finding: text('主要意见', { multiline: true }).also('意见建议').optional(),
  },
  posts: ({ on, surveyed: of, overall, issued, returned, satisfied }) => {
    const at = { on, by: { surveyed: of } }
    return overall === '是'
      ? [issuedForms.post(issued, at), returnedForms.post(returned, at), satisfiedForms.post(satisfied, at)]
      : []
  },
})
