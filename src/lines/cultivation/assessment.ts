import { choice, date, file, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { outcomeWords } from '../../kernel/rule/index.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { screening } from './screening.ts'
import { title } from './title.ts'

/** Who asked: the firm about itself, a section about a firm, a campaign about all. */
export const assessedBy = choice('测评方式', ['企业体检', '科室测评', '摸底'], {
  synonyms: { 自检: '企业体检', 自评: '企业体检', 体检: '企业体检' },
})

const outcome = choice('测评结论', Object.values(outcomeWords))

export const assessed = measure('测评', {
  unit: '次',
  by: { title, assessedBy, outcome },
  carried: place,
})

/** 测评（体检）: one evaluation of a rule for an enterprise on a day, kept with its explanation. */
export const assessment = register('assessment', {
  label: '测评',
  line: 'ENT',
  identity: ['enterprise', 'rule', 'assessedBy', 'assessedOn'],
  subject: 'enterprise',
  title: ['enterprise', 'title', 'assessedOn'],
  measures: [assessed],
  note: '由系统在测评、体检、摸底时写入',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    title: title.also('申报称号'),
    rule: text('规则编号', { identifier: true }),
    ruleVersion: text('规则版本', { identifier: true }),
    assessedBy,
    assessedOn: date('测评日期').also('体检日期'),
    outcome,
    lacking: integer('欠缺条件数', { unit: '项' }),
    lacks: text('欠缺', { multiline: true }).optional(),
    score: text('得分').optional(),
    explanation: file('测评说明').optional(),
    screening: reference('摸底', screening).optional(),
  },
  posts: ({ title, assessedBy, assessedOn, outcome }) => [
    assessed.post(1, { on: assessedOn, by: { title, assessedBy, outcome } }),
  ],
})
