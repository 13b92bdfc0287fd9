import { choice, date, integer, periodField, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'

export const returnFrom = choice('报送对象', ['企业', '街道(镇)', '部门', '园区'], {
  synonyms: { 街道: '街道(镇)', 乡镇: '街道(镇)', 重点企业: '企业', 成员单位: '部门' },
})

const split = { unit: '户', by: { from: returnFrom } } as const

export const returnsExpected = measure('应报户数', split)
export const returnsReceived = measure('已报户数', split)
export const returnsLate = measure('迟报户数', split)

/** 报送日历: one return of one period, when it is due, from how many, and how many came. */
export const returnDue = register('returnDue', {
  label: '报送日历',
  line: 'STA',
  identity: ['name', 'period', 'from'],
  title: ['name', 'period'],
  measures: [returnsExpected, returnsReceived, returnsLate],
  note: '一张表一期一类对象一行，年初把全年各期排好；逐户的填报情况在“收表”，这里记户数和审核意见',
  fields: {
    name: text('报表名称', { example: '企业研发调度表' }).also('报表', '名称'),
    period: periodField('报送期').also('报告期', '期别', '期间'),
    from: returnFrom.also('对象', '填报单位'),
    remindOn: date('提醒日期').also('催报日期').optional(),
    dueOn: date('报送截止').also('截止日期', '报送时间', '应报日期'),
    expected: integer('应报', { unit: '户' }).also('应报户数'),
    received: integer('已报', { unit: '户' }).also('已报户数', '实报户数').optional(),
    late: integer('迟报', { unit: '户' }).also('迟报户数', '逾期报送').optional(),
    missing: text('未报名单', { multiline: true }).also('未报单位').optional(),
    reviewedOn: date('审核日期').optional(),
    review: text('审核意见', { multiline: true }).also('审核情况', '质量评价').optional(),
  },
  posts: ({ period, from, expected, received, late }) => {
    const of = parsePeriod(period)
    if (of === null) return []
    const at = { on: lastDay(of), by: { from } }
    return [returnsExpected.post(expected, at), returnsReceived.post(received, at), returnsLate.post(late, at)]
  },
})
