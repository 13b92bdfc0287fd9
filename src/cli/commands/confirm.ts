import { readArea } from '../../kernel/area.ts'
import { parsePeriod } from '../../kernel/period.ts'
import { confirmPeriod } from '../../server/office/confirm.ts'
import { look } from '../../server/office/office.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'
import { indicatorNamed } from './indicator.ts'

export const confirm: Command = {
  usage: ['confirm 指标 --period 期间 [--area 区划] [--list 名单] [--as 姓名]'],
  says: '确认指标本期数',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      period: { type: 'string' },
      area: { type: 'string' },
      list: { type: 'string' },
      as: { type: 'string' },
    })
    const indicator = indicatorNamed(positionals(given, ['指标'])[0])
    const period = parsePeriod(values.period ?? '')
    if (period === null) throw new UsageError('请用 --period 指明期间，如 2026H1')
    return withOffice<ExitStatus>(values, async (office) => {
      const area = await look(office, async ({ areas }) =>
        values.area === undefined ? { value: areas.root } : readArea(areas, values.area),
      )
      if (area.problem) throw new UsageError(`${area.problem.message}。${area.problem.advice}`)
      const { value, entry } = await confirmPeriod(
        { ...office, actor: values.as ?? office.actor },
        indicator,
        period,
        area.value,
        values.list ?? null,
      )
      console.log(`已确认 ${indicator.label}：${value}${indicator.of.unit}（截止第 ${entry} 号变动记录）`)
      return 0
    })
  },
}
