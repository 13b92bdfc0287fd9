import { choice, date, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

/** 国统字〔2017〕213号: how large a firm is. */
export const firmSize = choice('企业规模', ['大型', '中型', '小型', '微型'], {
  synonyms: { 大: '大型', 中: '中型', 小: '小型', 微: '微型', 大型企业: '大型', 中型企业: '中型' },
})
export const guidanceClass = choice('指导类别', ['A类', 'B类', 'C类'], {
  synonyms: { A: 'A类', B: 'B类', C: 'C类', 一类: 'A类', 二类: 'B类', 三类: 'C类' },
})

const split = { unit: '家', by: { firmSize, guidanceClass }, carried: place } as const
export const classified = measure('分类指导企业', split)
export const classGuided = measure('分类指导已落实', split)

/** 大中型企业分类: how the bureau deals with a larger firm this year, and whether it did. */
export const keyEnterprise = register('keyEnterprise', {
  label: '大中型企业分类',
  line: 'ENT',
  identity: ['enterprise', 'year'],
  subject: 'enterprise',
  title: ['enterprise', 'year', 'class'],
  measures: [classified, classGuided],
  note: '每家大中型企业每年一行；A类重在平台和领军，B类重在研发机构和高企，C类重在研发归集',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    year: year('分类年度').also('年度'),
    size: firmSize.also('规模'),
    class: guidanceClass.also('类别', '分类'),
    basis: text('分类依据', { example: '研发占比4.1%，有市级研发中心，高企' }).also('依据').optional(),
    plan: text('指导计划', { multiline: true }).also('计划', '指导方案').optional(),
    coach: text('责任人').also('指导人员').optional(),
    guidedOn: date('首次指导日期').also('指导日期').optional(),
    result: text('指导成效', { multiline: true }).also('成效').optional(),
    classifiedOn: date('分类日期').also('建档日期'),
  },
  posts: ({ size, class: guidanceClass, year, classifiedOn, guidedOn }) => {
    const by = { firmSize: size, guidanceClass }
    return [
      classified.post(1, { on: classifiedOn, belongsTo: year, by }),
      guidedOn && classGuided.post(1, { on: guidedOn, belongsTo: year, by }),
    ]
  },
})
