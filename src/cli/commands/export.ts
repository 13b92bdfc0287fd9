import { writeFile } from 'node:fs/promises'
import { exportRegister, templateWorkbook } from '../../server/office/export.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { withOffice } from '../open.ts'
import { registerNamed } from '../register.ts'
import type { Command } from './index.ts'

const out = { out: { type: 'string' } } as const

export const exportCommand: Command = {
  usage: ['export 台账 --out 文件.xlsx'],
  says: '导出台账',
  async run(args) {
    const { values, positionals: given } = parse(args, out)
    const register = registerNamed(positionals(given, ['台账'])[0])
    const path = fileNamed(values.out)
    return withOffice(values, async (office) => {
      await writeFile(path, await exportRegister(office, register))
      console.log(`已导出${register.label}到 ${path}`)
      return 0 as const
    })
  },
}

export const template: Command = {
  usage: ['template 台账 --out 文件.xlsx'],
  says: '导入模板',
  async run(args) {
    const { values, positionals: given } = parse(args, out)
    const register = registerNamed(positionals(given, ['台账'])[0])
    const path = fileNamed(values.out)
    return withOffice(values, async (office) => {
      await writeFile(path, await templateWorkbook(office, register))
      console.log(`已写出${register.label}的导入模板 ${path}`)
      return 0 as const
    })
  },
}

function fileNamed(path: string | undefined): string {
  if (path === undefined) throw new UsageError('请用 --out 指明文件')
  return path
}
