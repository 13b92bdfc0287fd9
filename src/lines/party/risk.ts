import { choice, date, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const riskLevel = choice('风险等级', ['高', '中', '低'], { synonyms: { 一级: '高', 二级: '中', 三级: '低' } })

export const risks = holding('廉政风险点', { unit: '个', by: { riskLevel } })

/** 廉政风险点: where a power of the office could be misused, and what stands against it. Of duties, not of people. */
export const integrityRisk = register('integrityRisk', {
  label: '廉政风险点清单',
  line: 'PTY',
  identity: ['power', 'point'],
  title: ['point'],
  measures: [risks],
  ending: { on: 'endedOn' },
  note: '一个权力事项的一个环节一行；责任写岗位，不写姓名；不记问题线索和谈话内容',
  fields: {
    power: text('权力事项', { example: '科技计划项目评审' }).also('职权', '业务事项'),
    point: text('风险点', { example: '专家抽取环节' }).also('风险环节', '风险内容'),
    riskLevel: riskLevel.also('等级'),
    shows: text('风险表现', { multiline: true }).also('表现形式').optional(),
    measures: text('防控措施', { multiline: true }).also('措施'),
    post: text('责任岗位', { example: '高新科科长' }).also('责任科室', '责任单位'),
    foundOn: date('排查日期').also('日期', '列入日期'),
    reviewOn: date('下次复查日期').also('复查日期').optional(),
    endedOn: date('消除日期').also('移出日期').optional(),
  },
  posts: ({ riskLevel: level, foundOn, endedOn }) => [
    risks.during({ from: foundOn, endedOn, by: { riskLevel: level } }),
  ],
})
