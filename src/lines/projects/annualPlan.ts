import { date, integer, money, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { projectCategory } from './mode.ts'

const by = { category: projectCategory }

export const plannedProjects = measure('计划项目数', { unit: '项', by })
export const plannedFunds = measure('计划资金', { unit: '元', by })
/** Of the projects themselves, that they stand in a plan; the checks hold both sides against each other. */
export const projectsInPlan = measure('列入计划项目数', { unit: '项', by })
export const fundsInPlan = measure('列入计划资金', { unit: '元', by })

/** 年度项目计划: how many projects of a class, and with how much money, a year's plan announces. */
export const annualPlan = register('annualPlan', {
  label: '年度项目计划',
  line: 'PRJ',
  identity: ['name'],
  measures: [plannedProjects, plannedFunds],
  note: '计划里每个类别一行，不填合计行；项目台账的“年度计划”填这里的计划名称',
  fields: {
    name: text('计划名称', { example: '2026年度重点研发项目计划' }),
    year: year('计划年度').also('年度'),
    category: projectCategory.also('项目类别'),
    count: integer('项目数', { unit: '项' }).also('计划项目数'),
    funds: money('立项资金', { enteredIn: '万元' }).also('计划资金', '安排资金').optional(),
    document: text('计划文号').also('文号').optional(),
    publishedOn: date('印发日期').also('发布日期'),
  },
  posts: ({ year, category, count, funds, publishedOn: on }) => [
    plannedProjects.post(count, { on, belongsTo: year, by: { category } }),
    plannedFunds.post(funds, { on, belongsTo: year, by: { category } }),
  ],
})
