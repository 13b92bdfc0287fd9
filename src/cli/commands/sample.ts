import { loadSample } from '../../server/office/sample.ts'
import { today } from '../../server/office/today.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { filesOf, withStore } from '../open.ts'
import type { Command } from './index.ts'

export const sample: Command = {
  usage: ['sample load', 'sample write 目录   只写出工作簿，供查看或逐个导入'],
  says: '示例单位（江澜市云浦区，均为虚构）',
  async run([action, ...args]) {
    if (action === 'load') return load(args)
    if (action === 'write') return write(args)
    throw new UsageError(sample.usage.join('\n'))
  },
}

async function load(args: readonly string[]) {
  const { values, positionals: given } = parse(args, {})
  positionals(given, [])
  return withStore(values, async (store) => {
    const begin = performance.now()
    const { office, imports } = await loadSample(store, filesOf(values), ({ file, seconds, report }) => {
      const { rows, accepted, updated, unchanged, pending, refused } = report
      if (!values.json)
        console.log(
          `${seconds.toFixed(1)} 秒  ${file}：共 ${rows} 行，新增 ${accepted}，更新 ${updated}，无变化 ${unchanged}，待认领 ${pending}，不能导入 ${refused}`,
        )
    })
    const seconds = (performance.now() - begin) / 1000
    if (values.json) console.log(JSON.stringify({ bureau: office.bureau, seconds, imports }, null, 2))
    else console.log(`已装入示例单位 ${office.bureau}：${imports.length} 份工作簿，${seconds.toFixed(1)} 秒`)
    return 0 as const
  })
}

async function write(args: readonly string[]) {
  const { values, positionals: given } = parse(args, {})
  const [folder] = positionals(given, ['目录'])
  const { writeSample } = await import('../../../sample/generate.ts')
  const paths = await writeSample(folder, today())
  console.log(values.json ? JSON.stringify(paths, null, 2) : paths.join('\n'))
  return 0 as const
}
