import { choice, decimalNumber, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

export const unitClass = choice('单位类别', ['一线业务科室', '关键业务科室', '综合保障科室', '直属单位', '园区'], {
  synonyms: { 一线: '一线业务科室', 业务科室: '一线业务科室', 综合科室: '综合保障科室', 事业单位: '直属单位' },
})

/**
 * 单位考核分值: how the hundred points of a kind of unit are spread over what it does. Weights of units alone: persons are
 * assessed by the organisation department under 公务员考核规定, and this program keeps nothing of that.
 */
export const unitWeights = register('unitWeights', {
  label: '单位考核分值',
  line: 'SUP',
  identity: ['year', 'unitClass'],
  title: ['unitClass', 'year'],
  note: '一个年度一类单位一行，各项合计100分；只设单位的分值，不设个人分值，不给个人打分、排名',
  fields: {
    year: year('考核年度').also('年度'),
    unitClass: unitClass.also('类别', '单位类型'),
    targets: decimalNumber('年度目标分值', { unit: '分' }).also('目标任务', '年度目标'),
    tasks: decimalNumber('重点任务分值', { unit: '分' }).also('重点工作', '重点任务'),
    service: decimalNumber('一线服务分值', { unit: '分' }).also('服务企业', '一线服务'),
    reform: decimalNumber('改革创新分值', { unit: '分' }).also('改革创新'),
    party: decimalNumber('党建廉政分值', { unit: '分' }).also('党建', '党建和廉政'),
    basis: text('依据文件').also('文号', '办法').optional(),
    note: text('说明', { multiline: true }).optional(),
  },
})
