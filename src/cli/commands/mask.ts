import { readFile, writeFile } from 'node:fs/promises'
import { readText } from '../../exchange/text.ts'
import { WordError } from '../../exchange/word/index.ts'
import { kindLabel, type Masked, mask } from '../../proofread/masking/mask.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { Command } from './index.ts'

export const maskCommand: Command = {
  usage: ['mask 文件.docx|文件.pdf|文件.txt [--out 公开稿.txt] [--table 对照表.csv]'],
  says: '脱敏：把企业、人员、地名和号码换成编号，另存对照表',
  async run(args) {
    const { values, positionals: given } = parse(args, { out: { type: 'string' }, table: { type: 'string' } })
    const [path] = positionals(given, ['文件'])
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    const original = await readText(new Uint8Array(bytes)).catch((error: unknown) => {
      throw error instanceof WordError ? new UsageError(`${error.problem.message}${error.problem.advice}`) : error
    })
    const { text, table } = mask(original)
    if (values.out === undefined) console.log(text)
    else await writeFile(values.out, text)
    if (values.table !== undefined) await writeFile(values.table, csv(table), { mode: 0o600 })
    const places = table.reduce((sum, { times }) => sum + times, 0)
    console.error(`脱敏 ${table.length} 个名称、${places} 处；自动识别可能有遗漏，公开前请通读一遍`)
    return 0
  },
}

/** With a byte order mark, without which spreadsheets take it for another encoding. */
function csv(table: readonly Masked[]): string {
  const rows = table.map(({ mask, original, kind, times }) => [mask, original, kindLabel(kind), String(times)])
  return `\ufeff${[['替换为', '原文', '类别', '次数'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
