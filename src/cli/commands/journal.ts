import { repostAll } from '../../server/office/repost.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { parse, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const journal: Command = {
  usage: ['journal verify [--json]', 'journal repost   按新口径补记；升级后打开账时会自动做'],
  says: '总账核验',
  async run([action, ...args]) {
    if (action !== 'verify' && action !== 'repost') throw new UsageError(journal.usage.join('\n'))
    const { values } = parse(args, {})
    if (action === 'repost') {
      return withOffice<ExitStatus>(values, async (office) => {
        console.log(`按新口径补记 ${await repostAll(office)} 条记录`)
        return 0
      })
    }
    return withOffice(values, async ({ store, catalog, bureau }) => {
      const report = await verifyJournal(store, catalog, bureau)
      const { entries, postings, hash, faults } = report
      const head =
        faults.length === 0
          ? `总账完好：${entries} 条变动记录、${postings} 条明细，末号校验值 ${hash}`
          : `总账有 ${faults.length} 处不符`
      console.log(
        values.json
          ? JSON.stringify({ ok: faults.length === 0, ...report }, null, 2)
          : [head, ...faults.map(({ message }) => `  ${message}`)].join('\n'),
      )
      return faults.length === 0 ? 0 : 1
    })
  },
}
