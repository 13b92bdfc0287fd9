import { date, decimalNumber, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'

export const fullScores = measure('考核满分', { unit: '数' })
export const expectedScores = measure('考核预计得分', { unit: '数' })
export const finalScores = measure('考核实际得分', { unit: '数' })

/** 考核指标: one item of the superior's yearly assessment, with what it weighs, what is expected and what came of it. */
export const upperAssessment = register('upperAssessment', {
  label: '科技创新考核指标',
  line: 'STA',
  identity: ['scheme', 'year', 'item'],
  title: ['item', 'scheme', 'year'],
  measures: [fullScores, expectedScores, finalScores],
  note: '考核办法里的一项指标一行；预计得分随进度更改，公布后填实际得分；加分项满分填0',
  fields: {
    scheme: text('考核名称', { example: '市对区科技创新考核' }).also('考核办法', '考核方案'),
    year: year('考核年度').also('年度'),
    item: text('考核指标').also('指标', '指标名称'),
    full: decimalNumber('满分', { unit: '分' }).also('权重', '分值'),
    expected: decimalNumber('预计得分', { unit: '分' }).also('预测得分').optional(),
    final: decimalNumber('实际得分', { unit: '分' }).also('得分', '最终得分').optional(),
    loss: text('失分原因').also('扣分原因').optional(),
    remedy: text('补救措施').also('提升措施').optional(),
    section: text('责任科室').also('责任单位').optional(),
    publishedOn: date('公布日期').optional(),
  },
  posts: ({ year, full, expected, final }) => {
    const on = `${year}-12-31` as Day
    return [
      fullScores.post(full, { on }),
      expectedScores.post(final ?? expected, { on }),
      finalScores.post(final, { on }),
    ]
  },
})
