import { choice, date, decimalNumber, indicatorField, periodField, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const alignmentWay = choice('对接方式', ['会商', '来文', '电话', '走访', '系统反馈'], {
  synonyms: { 会议: '会商', 函: '来文', 电话联系: '电话', 上门: '走访' },
})

export const alignments = measure('统计对接', { unit: '次', by: { way: alignmentWay } })
export const figuresAligned = measure('统计对接确认数', { unit: '个' })

/** 统计对接: whom the bureau asked about which figure, and what was agreed on it: 口径, source, the value that holds. */
export const alignment = register('alignment', {
  label: '统计对接记录',
  line: 'STA',
  identity: ['on', 'body', 'subject'],
  title: ['subject', 'body', 'on'],
  measures: [alignments, figuresAligned],
  note: '一事一行；确认了口径和数的填指标、期间、确认数和来源；正式采用的数另在“外部统计数”登记，与我方有差的登记“核对数”',
  fields: {
    on: date('对接日期', { usual: 'today' }).also('日期', '联系日期'),
    body: text('对接单位', { example: '市统计局' }).also('单位', '联系单位'),
    way: alignmentWay.also('方式', '联系方式'),
    subject: text('对接事项', { example: '高新技术产业增加值目录范围' }).also('事项', '内容'),
    section: text('承办科室').also('责任科室').optional(),
    indicator: indicatorField('指标').also('对应指标').optional(),
    period: periodField('期间').also('报告期').optional(),
    value: decimalNumber('确认数', { unit: '按指标计量单位' }).also('核定数').optional(),
    definition: text('确认口径', { multiline: true }).also('口径', '口径说明').optional(),
    source: text('来源').also('依据', '文号').optional(),
    confirmedOn: date('确认日期').optional(),
    next: text('待办').also('下一步').optional(),
    nextOn: date('待办日期').also('下次联系日期').optional(),
  },
  posts: ({ on, way, confirmedOn }) => [
    alignments.post(1, { on, by: { way } }),
    confirmedOn && figuresAligned.post(1, { on: confirmedOn }),
  ],
})
