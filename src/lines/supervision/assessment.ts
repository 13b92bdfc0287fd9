import { choice, decimalNumber, indicatorField, integer, reference, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

/** 考核方案: how the streets of a year are assessed. Areas are ranked, never persons. */
export const assessmentScheme = register('assessmentScheme', {
  label: '考核方案',
  line: 'SUP',
  identity: ['name', 'year'],
  title: ['name'],
  note: '每个年度一个方案一行；各项分值在考核指标里，合计应为100分',
  fields: {
    name: text('方案名称', { example: '街道科技创新绩效考核' }).also('考核名称', '名称'),
    year: year('考核年度').also('年度'),
    basis: text('依据文件').also('文号', '办法').optional(),
    owner: text('牵头科室').also('责任科室').optional(),
    note: text('说明', { multiline: true }).optional(),
  },
})

/** 计分方法 of an item; each gives between nothing and its whole weight. */
export const scoring = choice('计分方法', ['按目标完成率', '按最高值折算', '按位次', '达标得分'], {
  synonyms: { 完成率: '按目标完成率', 折算: '按最高值折算', 位次: '按位次', 达标: '达标得分' },
})

/** 考核指标: one line of a scheme, with its weight and how it becomes points. */
export const assessmentItem = register('assessmentItem', {
  label: '考核指标',
  line: 'SUP',
  identity: ['scheme', 'indicator'],
  title: ['scheme'],
  note: '一个方案一个指标一行；按目标完成率的用本年街道目标，达标得分的填达标值',
  fields: {
    scheme: reference('考核方案', assessmentScheme).also('方案', '方案名称'),
    order: integer('序号', { unit: '号' }).optional(),
    indicator: indicatorField('指标').also('指标名称', '考核指标'),
    weight: decimalNumber('分值', { unit: '分' }).also('权重', '分数'),
    scoring: scoring.also('评分方法', '计分办法'),
    standard: decimalNumber('达标值', { unit: '按指标计量单位' }).also('标准值').optional(),
    note: text('备注').optional(),
  },
})
