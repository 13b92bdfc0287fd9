import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import product from '../../../package.json' with { type: 'json' }
import { everything } from '../../lines/index.ts'
import { type CheckedBackup, checkBackup } from '../../store/backup/check.ts'
import { writeBackup } from '../../store/backup/write.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { dataFolder, filesOf, withOwned } from '../open.ts'
import { megabytes, progressLine } from '../progress.ts'
import type { Command } from './index.ts'

export const backup: Command = {
  usage: ['backup 文件 [--json]   备份全部账和文件，不用停止程序', 'backup verify 文件 [--json]   只核对备份文件'],
  says: '备份',
  async run(args) {
    if (args[0] === 'verify') return verify(args.slice(1))
    const { values, positionals: given } = parse(args, {})
    const path = resolve(positionals(given, ['文件'])[0])
    refuseWithoutBooks(dataFolder(values))
    const begin = performance.now()
    return withOwned<ExitStatus>(values, async (owned) => {
      const source = { ...owned, catalog: everything, files: filesOf(values), product: product.version }
      const { faults, ...made } = await writeBackup(source, path, progressLine(values.json === true))
      const seconds = (performance.now() - begin) / 1000
      const { lost } = made.contents
      if (values.json) console.log(JSON.stringify({ path, seconds, faults, ...made }, null, 2))
      else
        console.log(
          [
            `已备份到 ${path}（${megabytes(made.bytes)}，${seconds.toFixed(1)} 秒），回读核对无误`,
            ...told(made),
            ...lost.map(({ hash, why }) => `  缺：原表文件 ${hash}${why === 'absent' ? '不在文件目录中' : '已被改动'}`),
            ...faults.map((fault) => `  注意：${fault}`),
            '备份中有密码校验值和个人信息，请锁好，不要放在共享目录。',
          ].join('\n'),
        )
      return lost.length + faults.length > 0 ? 1 : 0
    })
  },
}

async function verify(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, {})
  const path = resolve(positionals(given, ['文件'])[0])
  const checked = await checkBackup(path)
  console.log(
    values.json
      ? JSON.stringify({ ok: true, path, ...checked }, null, 2)
      : [`备份完好：${path}（${megabytes(checked.bytes)}）`, ...told(checked)].join('\n'),
  )
  return 0
}

/** What a backup holds, a line for each bureau. */
export function told({ manifest, contents }: Omit<CheckedBackup, 'bytes'>): string[] {
  const rows = Object.values(contents.rows).reduce((sum, count) => sum + count, 0)
  return [
    ...manifest.bureaus.map(
      ({ code, name, head, hash, counts }) =>
        `  ${code} ${name}：记到第 ${head} 号变动记录，${counts.postings} 条明细，末号校验值 ${hash}`,
    ),
    `  共 ${rows} 行、${contents.files} 个文件，程序版本 ${manifest.product}，备份于 ${manifest.madeAt}`,
  ]
}

/** Opening an empty folder would make a database in it, which nobody asked for. */
function refuseWithoutBooks(folder: string): void {
  if (process.env.DATABASE_URL === undefined && !existsSync(join(folder, 'postgres')))
    throw new UsageError(`${folder} 中没有账，没有什么可以备份。请用 --data 指明数据目录`)
}
