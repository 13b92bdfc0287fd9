import { rebuildBalances, verifyBalances } from '../../store/balance/verify.ts'
import { parse, UsageError } from '../arguments.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const balance: Command = {
  usage: ['balance verify [--json]', 'balance rebuild'],
  says: '汇总核验',
  async run([action, ...args]) {
    if (action !== 'verify' && action !== 'rebuild') throw new UsageError(balance.usage.join('\n'))
    const { values } = parse(args, {})
    return withOffice(values, async ({ store, catalog, bureau }) => {
      if (action === 'rebuild') await rebuildBalances(store, catalog, bureau)
      const report = await verifyBalances(store, catalog, bureau)
      const { cells, faults } = report
      const head = faults.length === 0 ? `汇总与明细一致：核对 ${cells} 格` : `有 ${faults.length} 格与明细不符`
      console.log(
        values.json
          ? JSON.stringify({ ok: faults.length === 0, ...report }, null, 2)
          : [head, ...faults.map(({ message }) => `  ${message}`)].join('\n'),
      )
      return faults.length === 0 ? 0 : 1
    })
  },
}
