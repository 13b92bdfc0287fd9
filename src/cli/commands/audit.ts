import { AUDIT_MONTHS_MIN, INSTALLATION } from '../../store/audit/event.ts'
import { verifyAudit } from '../../store/audit/verify.ts'
import { parse, UsageError } from '../arguments.ts'
import { withStore } from '../open.ts'
import type { Command } from './index.ts'

export const audit: Command = {
  usage: ['audit verify [--bureau 单位代码] [--json]   不指明单位时核验全部'],
  says: '审计日志核验',
  async run([action, ...args]) {
    if (action !== 'verify') throw new UsageError(audit.usage.join('\n'))
    const { values } = parse(args, {})
    return withStore(values, async (store) => {
      const report = await verifyAudit(store, values.bureau)
      const { bureaus, streams, events, faults } = report
      const head =
        faults.length === 0
          ? `审计日志完好：${bureaus.length} 个单位、${streams} 段、${events} 条，至少保存 ${AUDIT_MONTHS_MIN} 个月`
          : `审计日志有 ${faults.length} 处不符`
      console.log(
        values.json
          ? JSON.stringify({ ok: faults.length === 0, ...report }, null, 2)
          : [
              head,
              ...faults.map(
                ({ bureau, stream, message }) =>
                  `  ${bureau === INSTALLATION ? '未定单位' : bureau} ${stream}：${message}`,
              ),
            ].join('\n'),
      )
      return faults.length === 0 ? 0 : 1
    })
  },
}
