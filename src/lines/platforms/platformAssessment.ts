import { choice, date, decimalNumber, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platformKind } from './kind.ts'
import { platform } from './platform.ts'

export const assessmentStages = {
  assessed: '已评定',
  rectifying: '整改中',
  reported: '已报整改',
  closed: '已办结',
  removal: '拟摘牌',
  removed: '已摘牌',
} as const

export const grade = choice('评估等次', ['优秀', '良好', '合格', '不合格'], {
  synonyms: { A: '优秀', B: '良好', C: '合格', D: '不合格', 优: '优秀', 良: '良好', 基本合格: '合格' },
})

export const assessments = measure('平台评估', { unit: '家', by: { kind: platformKind, grade }, carried: place })
export const rectified = measure('平台整改完成', { unit: '家', by: { kind: platformKind }, carried: place })

/** 平台年度评估: one platform in one year, and what follows from a poor grade. */
export const platformAssessment = register('platformAssessment', {
  label: '平台年度评估',
  line: 'PLT',
  identity: ['platform', 'year'],
  subject: 'host',
  title: ['platform', 'year'],
  measures: [assessments, rectified],
  note: '每个平台每个评估年度一行；不合格的限期整改，连续两次不合格的摘牌',
  fields: {
    platform: reference('平台名称', platform).also('载体名称', '名称'),
    kind: platformKind.also('类型'),
    host: reference('依托单位', enterprise, ofEnterprise).also('运营主体').optional(),
    year: year('评估年度').also('年度'),
    assessedOn: date('评定日期').also('评估日期', '公布日期'),
    score: decimalNumber('评估得分', { unit: '分' }).also('得分', '总分').optional(),
    grade: grade.also('等次', '考核等次', '评估结果'),
    document: text('评估文号').also('文号').optional(),
    problems: text('存在问题', { multiline: true }).also('整改事项').optional(),
    rectifyBy: date('整改期限').also('限期整改日期').optional(),
    reportedOn: date('整改报告日期').optional(),
    rectified: text('整改情况', { multiline: true }).optional(),
    rectifiedOn: date('整改通过日期').optional(),
    removedOn: date('摘牌决定日期').optional(),
  },
  posts: ({ kind, grade, assessedOn, rectifiedOn, year: of }) => [
    assessments.post(1, { on: assessedOn, belongsTo: of, by: { kind, grade } }),
    rectifiedOn && rectified.post(1, { on: rectifiedOn, by: { kind } }),
  ],
})
