import { resolve } from 'node:path'
import { everything } from '../../lines/index.ts'
import { checkBackup } from '../../store/backup/check.ts'
import { restoreBackup } from '../../store/backup/restore.ts'
import { Refusal } from '../../store/refusal.ts'
import { holdsSealed } from '../../store/sealing.ts'
import { SECRET_KEY_FILE } from '../../store/secrets.ts'
import { parse, positionals } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { dataFolder, filesOf, withOwned } from '../open.ts'
import { megabytes, progressLine } from '../progress.ts'
import { told } from './backup.ts'
import type { Command } from './index.ts'

export const restore: Command = {
  usage: ['restore 文件 [--accept-faults] [--json]   恢复到空的数据目录（或空数据库），并逐项核验'],
  says: '恢复',
  async run(args) {
    const { values, positionals: given } = parse(args, { 'accept-faults': { type: 'boolean' } })
    const path = resolve(positionals(given, ['文件'])[0])
    const begin = performance.now()
    const progress = progressLine(values.json === true)
    // A damaged file is refused before anything is made.
    progress('正在核对备份文件……')
    await checkBackup(path)
    return withOwned<ExitStatus>(values, async (owned) => {
      const target = { ...owned, catalog: everything, files: filesOf(values) }
      const options = { progress, acceptFaults: values['accept-faults'] === true }
      const { faults, ...restored } = await restoreBackup(target, path, options).catch((error: unknown) => {
        if (!(error instanceof Refusal)) console.error('恢复没有做成，已清除做到一半的内容。')
        throw error
      })
      const seconds = (performance.now() - begin) / 1000
      const { lost } = restored.contents
      if (values.json) console.log(JSON.stringify({ path, seconds, faults, ...restored }, null, 2))
      else
        console.log(
          [
            `已恢复到 ${process.env.DATABASE_URL === undefined ? dataFolder(values) : '数据库'}（${megabytes(restored.bytes)}，${seconds.toFixed(1)} 秒），${faults.length === 0 ? '总账、汇总、文件核验无误' : `核验有 ${faults.length} 处不符`}`,
            ...told(restored),
            ...faults.map((fault) => `  不符：${fault}`),
            ...(lost.length > 0 ? [`  备份时就缺 ${lost.length} 个原表文件`] : []),
            '原来登录着的人需要重新登录。',
            ...((await holdsSealed(owned.owner))
              ? [
                  `动态口令和发送渠道的密码是加密保存的，密钥不在备份里：请把原来数据目录里的 ${SECRET_KEY_FILE} 放到新的数据目录。`,
                ]
              : []),
          ].join('\n'),
        )
      return faults.length > 0 ? 1 : 0
    })
  },
}
