import { writeFile } from 'node:fs/promises'
import { listBatches, refusedWorkbook, withdrawBatch } from '../../server/office/batch.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const batch: Command = {
  usage: ['batch list [--json]', 'batch refused 批次 --out 文件.xlsx', 'batch withdraw 批次'],
  says: '导入批次',
  async run([action, ...args]) {
    const { values, positionals: given } = parse(args, { out: { type: 'string' } })
    return withOffice<ExitStatus>(values, async (office) => {
      switch (action) {
        case 'list': {
          const all = await listBatches(office)
          const line = ({ id, startedAt, register, fileName, status, counts }: (typeof all)[number]) =>
            `${id}\t${startedAt.slice(0, 16)}\t${register}\t${fileName}\t${status}\t新增${counts.accepted ?? 0} 更新${counts.updated ?? 0} 未导入${counts.refused ?? 0}`
          console.log(values.json ? JSON.stringify(all, null, 2) : all.map(line).join('\n'))
          return 0
        }
        case 'refused': {
          const [id] = positionals(given, ['批次'])
          if (values.out === undefined) throw new UsageError('请用 --out 指明文件')
          await writeFile(values.out, await refusedWorkbook(office, id))
          console.log(`未导入的行已写到 ${values.out}，改正后可再次导入`)
          return 0
        }
        case 'withdraw': {
          const [id] = positionals(given, ['批次'])
          console.log(`已撤回，恢复 ${await withdrawBatch(office, id)} 条记录`)
          return 0
        }
        default:
          throw new UsageError(batch.usage.join('\n'))
      }
    })
  },
}
