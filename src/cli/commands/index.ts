import { FILE_SETTINGS } from '../../store/keepers/chosen.ts'
import type { ExitStatus } from '../main.ts'

export interface Command {
  /** One line per way of calling it. */
  readonly usage: readonly string[]
  readonly says: string
  run(args: readonly string[]): Promise<ExitStatus>
}

/** A command is loaded when it is called: nobody waits for a Word writer to look at a figure. */
export const commands: { readonly [name: string]: () => Promise<Command> } = {
  serve: async () => (await import('./serve.ts')).serve,
  sample: async () => (await import('./sample.ts')).sample,
  bureau: async () => (await import('./bureau.ts')).bureau,
  template: async () => (await import('./export.ts')).template,
  import: async () => (await import('./import.ts')).importCommand,
  batch: async () => (await import('./batch.ts')).batch,
  claim: async () => (await import('./claim.ts')).claim,
  export: async () => (await import('./export.ts')).exportCommand,
  indicator: async () => (await import('./indicator.ts')).indicator,
  assess: async () => (await import('./assess.ts')).assess,
  calculate: async () => (await import('./calculate.ts')).calculate,
  rule: async () => (await import('./rule.ts')).rule,
  facts: async () => (await import('./facts.ts')).factsCommand,
  evidence: async () => (await import('./evidence.ts')).evidence,
  match: async () => (await import('./match.ts')).match,
  policy: async () => (await import('./policy.ts')).policy,
  confirm: async () => (await import('./confirm.ts')).confirm,
  check: async () => (await import('./check.ts')).check,
  draft: async () => (await import('./draft.ts')).draft,
  document: async () => (await import('./document.ts')).document,
  verify: async () => (await import('./verify.ts')).verify,
  proofread: async () => (await import('./proofread.ts')).proofreadCommand,
  book: async () => (await import('./book.ts')).bookCommand,
  reconcile: async () => (await import('./reconcile.ts')).reconcileCommand,
  mask: async () => (await import('./mask.ts')).maskCommand,
  register: async () => (await import('./register.ts')).registerCommand,
  journal: async () => (await import('./journal.ts')).journal,
  audit: async () => (await import('./audit.ts')).audit,
  balance: async () => (await import('./balance.ts')).balance,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  erasure: async () => (await import('./erasure.ts')).erasure,
}

export async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.flatMap(({ usage, says }) => [`  ${says}`, ...usage.map((line) => `    kechuang ${line}`)])
  return [
    '用法：kechuang 命令 [参数]',
    '',
    ...lines,
    '',
    '每个命令都可加 --data 目录（默认 ./data，或用环境变量 DATABASE_URL 指明数据库）、--bureau 单位代码。',
    `文件放在数据目录中；要放进 S3 兼容的对象存储，设环境变量 ${FILE_SETTINGS.join('、')}。`,
  ].join('\n')
}
