import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { everything } from '../../lines/index.ts'
import { applyErasures, listErasures, readErasures } from '../../server/office/erasures.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { filesOf, withStore } from '../open.ts'
import type { Command } from './index.ts'

const ACTOR = '系统'

export const erasure: Command = {
  usage: ['erasure list   写出删除清单，与备份分开保管', 'erasure apply 清单   恢复旧备份之后，把清单上的再删除一次'],
  says: '按申请删除的个人信息',
  async run([action, ...args]) {
    const { values, positionals: given } = parse(args, {})
    switch (action) {
      case 'list':
        positionals(given, [])
        return withStore(values, async (store) => {
          console.log(JSON.stringify(await listErasures(store), null, 2))
          return 0 as const
        })
      case 'apply': {
        const list = readErasures(await readFile(resolve(positionals(given, ['清单'])[0]), 'utf8'))
        const files = filesOf(values)
        return withStore(values, async (store) => {
          const office = (bureau: string) => ({ store, catalog: everything, files, bureau, actor: ACTOR })
          const { applied, nothing } = await applyErasures(office, list)
          console.log(
            values.json
              ? JSON.stringify({ applied, nothing })
              : `清单共 ${list.length} 项：又删除 ${applied} 项，${nothing} 项账里本来就没有`,
          )
          return 0 as const
        })
      }
      default:
        throw new UsageError(erasure.usage.join('\n'))
    }
  },
}
