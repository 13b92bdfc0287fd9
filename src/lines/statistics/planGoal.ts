import { choice, date, decimalNumber, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'

export const goalPlan = choice('规划类别', ['区域一体化', '五年规划', '科技创新规划', '专项行动', '其他'], {
  synonyms: { 长三角一体化: '区域一体化', 一体化: '区域一体化', 十五五规划: '五年规划', 十四五规划: '五年规划' },
})
export const goalMet = choice('完成情况', ['提前', '按期', '逾期'])

export const goalsOpen = holding('未完成规划目标', { unit: '项', by: { goalPlan } })
export const goalsMet = measure('规划目标完成', { unit: '项', by: { goalPlan, goalMet } })

/** 规划目标: what a plan promises by the end of a year. A goal is met on the day on which its figure was published. */
export const planGoal = register('planGoal', {
  label: '规划目标',
  line: 'STA',
  identity: ['plan', 'goal'],
  title: ['goal', 'plan'],
  measures: [goalsOpen, goalsMet],
  note: '一项目标一行；完成日期填达到目标的数公布的那天，早于目标年度的为提前完成',
  fields: {
    plan: text('规划名称', { example: '融入区域一体化发展行动方案' }).also('规划', '方案名称'),
    kind: goalPlan.also('类别'),
    goal: text('目标名称').also('指标', '目标', '指标名称'),
    value: decimalNumber('目标值', { unit: '按计量单位', unitIn: 'unit' }).also('目标数'),
    unit: text('计量单位', { example: '%' }).also('单位').optional(),
    baseYear: year('基期年度').optional(),
    base: decimalNumber('基期值', { unit: '按计量单位', unitIn: 'unit' }).also('基数').optional(),
    setOn: date('下达日期').also('印发日期', '规划印发日期'),
    dueYear: year('目标年度').also('完成年度', '到期年度'),
    metOn: date('完成日期').also('达到日期').optional(),
    actual: decimalNumber('完成值', { unit: '按计量单位', unitIn: 'unit' }).also('实际值', '现值').optional(),
    source: text('依据').also('数据来源').optional(),
    section: text('责任科室').optional(),
  },
  posts: ({ kind, setOn, dueYear, metOn }) => [
    goalsOpen.during({ from: setOn, endedOn: metOn, by: { goalPlan: kind } }),
    metOn && goalsMet.post(1, { on: metOn, by: { goalPlan: kind, goalMet: metBy(metOn, dueYear) } }),
  ],
})

function metBy(on: Day, dueYear: number): '提前' | '按期' | '逾期' {
  const year = Number(on.slice(0, 4))
  if (year === dueYear) return '按期'
  return year < dueYear ? '提前' : '逾期'
}
