import { parsePeriod } from '../../kernel/period.ts'
import { runChecks } from '../../server/office/check.ts'
import { look } from '../../server/office/office.ts'
import { today } from '../../server/office/today.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { parse, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

const FOUND_SHOWN = 5

export const check: Command = {
  usage: ['check --period 期间 [--as-of 时间] [--json]'],
  says: '数据勾稽',
  async run(args) {
    const { values } = parse(args, { period: { type: 'string' }, 'as-of': { type: 'string' } })
    const period = parsePeriod(values.period ?? '')
    if (period === null) throw new UsageError('请用 --period 指明期间，如 2026H1')
    return withOffice<ExitStatus>(values, async (office) => {
      const cutoff = await resolveCutoff(office.store, office.bureau, values['as-of'] ?? null)
      const reports = await look(office, (at) => runChecks(at, cutoff, period, today()))
      const bad = reports.filter(({ outcome }) => outcome === 'notMet')
      const line = ({ label, found, why, advice }: (typeof reports)[number]) =>
        [
          `${label}：${found.length} 处`,
          ...found.slice(0, FOUND_SHOWN).map(({ text }) => `  ${text}`),
          ...(found.length > FOUND_SHOWN ? [`  ……另有 ${found.length - FOUND_SHOWN} 处`] : []),
          `  ${why}。${advice}`,
        ].join('\n')
      const unknown = reports.filter(({ outcome }) => outcome === 'unknown').length
      console.log(
        values.json
          ? JSON.stringify(reports, null, 2)
          : [
              ...bad.map(line),
              `共 ${reports.length} 项：${reports.length - bad.length - unknown} 项相符，${bad.length} 项有疑问，${unknown} 项缺数`,
            ].join('\n'),
      )
      return bad.length === 0 ? 0 : 1
    })
  },
}
