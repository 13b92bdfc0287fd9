import type { ExitStatus } from '../main.ts'
import { balance } from './balance.ts'
import { batch } from './batch.ts'
import { bureau } from './bureau.ts'
import { check } from './check.ts'
import { claim } from './claim.ts'
import { confirm } from './confirm.ts'
import { exportCommand, template } from './export.ts'
import { importCommand } from './import.ts'
import { indicator } from './indicator.ts'
import { journal } from './journal.ts'
import { registerCommand } from './register.ts'
import { serve } from './serve.ts'

export interface Command {
  /** One line per way of calling it. */
  readonly usage: readonly string[]
  readonly says: string
  run(args: readonly string[]): Promise<ExitStatus>
}

export const commands: { readonly [name: string]: Command } = {
  serve,
  bureau,
  template,
  import: importCommand,
  batch,
  claim,
  export: exportCommand,
  indicator,
  confirm,
  check,
  register: registerCommand,
  journal,
  balance,
}

export function help(): string {
  const lines = Object.values(commands).flatMap(({ usage, says }) => [
    `  ${says}`,
    ...usage.map((line) => `    kechuang ${line}`),
  ])
  return [
    '用法：kechuang 命令 [参数]',
    '',
    ...lines,
    '',
    '每个命令都可加 --data 目录（默认 ./data，或用环境变量 DATABASE_URL 指明数据库）、--bureau 单位代码。',
  ].join('\n')
}
