import { choice, date, decimalNumber, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { commissioner } from './commissioner.ts'

export const assessmentStates = { open: '待打分', scored: '待评定', decided: '已评定', published: '已通报' } as const

export const grade = choice('考核等次', ['优秀', '良好', '合格', '不合格'], {
  synonyms: { 优: '优秀', 良: '良好', 称职: '合格', 不称职: '不合格' },
})

export const assessed = measure('特派员考核', { unit: '人', by: { grade } })

/** 年度考核 of one commissioner: three parts by the bureau's measure, a grade that follows from their sum. */
export const commissionerAssessment = register('commissionerAssessment', {
  label: '特派员年度考核',
  line: 'RUR',
  identity: ['commissioner', 'year'],
  subject: 'commissioner',
  title: ['year', 'commissioner'],
  measures: [assessed],
  note: '每人每年一行；等次由总分按办法得出，一票否决的直接填不合格并写原因；只记等次，不排名次',
  fields: {
    commissioner: reference('特派员', commissioner).also('特派员编号', '姓名', '特派员姓名'),
    year: year('考核年度', { example: '2026' }).also('年度'),
    serviceScore: decimalNumber('服务得分', { unit: '分' }).also('服务情况得分').optional(),
    resultScore: decimalNumber('成效得分', { unit: '分' }).also('服务成效得分').optional(),
    satisfactionScore: decimalNumber('满意度得分', { unit: '分' }).also('群众满意度得分').optional(),
    veto: text('一票否决事由').also('否决事项').optional(),
    grade: grade.also('等次', '考核结果').optional(),
    decidedOn: date('评定日期').also('考核日期').optional(),
    document: text('通报文号').also('文号').optional(),
  },
  posts: ({ year, grade, decidedOn }, _: ReachedOf<keyof typeof assessmentStates>) => [
    grade !== null && decidedOn !== null && assessed.post(1, { on: decidedOn, belongsTo: year, by: { grade } }),
  ],
})
