import { choice, date, percent, reference, text, year, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { title } from './title.ts'

export const reviewResult = choice('复核结论', ['合格', '预警', '建议取消'], {
  synonyms: { 通过: '合格', 正常: '合格', 限期整改: '预警', 不合格: '建议取消' },
})

export const titlesReviewed = measure('称号年度复核', { unit: '家', by: { title, reviewResult }, carried: place })

/** 年度复核: whether a firm that holds a title still would get it, looked at once a year. */
export const yearlyReview = register('yearlyReview', {
  label: '称号年度复核',
  line: 'ENT',
  identity: ['title', 'enterprise', 'year'],
  subject: 'enterprise',
  title: ['enterprise', 'title', 'year'],
  measures: [titlesReviewed],
  note: '每家持证企业每年一行；预警和建议取消的写明原因，预警的约定整改期限',
  fields: {
    title: title.also('资质类型', '称号名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    year: year('复核年度').also('年度'),
    reviewedOn: date('复核日期').also('评估日期', '日期'),
    rdRatio: percent('研发费用占比', { example: '4.2' }).also('研发投入占比').optional(),
    highTechShare: percent('高新收入占比', { example: '68' }).also('高品收入占比').optional(),
    returned: yesNo('年报已填报').also('是否填报年报', '年度发展情况报表').optional(),
    changes: text('重大变化', { example: '更名、重组、主营变化' }).also('重大事项').optional(),
    result: reviewResult.also('结论', '评估结果'),
    reason: text('结论原因', { multiline: true }).also('原因', '存在问题').optional(),
    mendBy: date('整改期限').optional(),
  },
  posts: ({ title, reviewedOn, result, year }) => [
    titlesReviewed.post(1, { on: reviewedOn, belongsTo: year, by: { title, reviewResult: result } }),
  ],
})
