import { readFile } from 'node:fs/promises'
import { readText } from '../../exchange/text.ts'
import { WordError } from '../../exchange/word/index.ts'
import { isDay } from '../../kernel/day.ts'
import { proofread } from '../../proofread/index.ts'
import type { Claim, Finding } from '../../proofread/reading.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import type { Command } from './index.ts'

export const proofreadCommand: Command = {
  usage: ['proofread 文件.docx|文件.pdf|文件.txt [--date YYYY-MM-DD] [--json]'],
  says: '核稿：列出文稿里的每个数，指出疑点',
  async run(args) {
    const { values, positionals: given } = parse(args, { date: { type: 'string' } })
    const [path] = positionals(given, ['文件'])
    const { date } = values
    if (date !== undefined && !isDay(date))
      throw new UsageError(`--date 应为 YYYY-MM-DD，如 2026-07-01，不能是 ${date}`)
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    const text = await readText(new Uint8Array(bytes)).catch((error: unknown) => {
      throw error instanceof WordError ? new UsageError(`${error.problem.message}${error.problem.advice}`) : error
    })
    const { claims, findings } = proofread(text, date === undefined ? {} : { date })
    console.log(values.json ? JSON.stringify({ text, claims, findings }, null, 2) : told(text, claims, findings))
    return findings.some(({ certainty }) => certainty === 'sure') ? 1 : (0 satisfies ExitStatus)
  },
}

const KINDS = { flow: '期间数', stock: '时点数', target: '目标', share: '占比', rank: '位次', growth: '增速' } as const
const CERTAINTIES = { sure: '错误', probable: '疑似', hint: '提示' } as const

function told(text: string, claims: readonly Claim[], findings: readonly Finding[]): string {
  const place = placesIn(text)
  return [
    `读出 ${claims.length} 个数，指出 ${findings.length} 处`,
    ...findings.map(({ start, certainty, quote, reason, correction }) =>
      [
        `  ${place(start)} ${CERTAINTIES[certainty]} 「${quote}」${reason}`,
        correction === null ? '' : ` → ${correction}`,
      ].join(''),
    ),
    ...claims.map((claim) => `  ${place(claim.start)}\t${line(claim)}`),
  ].join('\n')
}

function line({ phrase, indicator, quote, kind, period, growth }: Claim): string {
  const grown =
    growth === null
      ? ''
      : `${{ up: '增', down: '减', flat: '平' }[growth.direction]} ${growth.value ?? '×'}${growth.unit}`
  return [phrase, quote, KINDS[kind], period ?? '期间不明', grown, indicator ?? ''].join('\t').trimEnd()
}

/** From an offset to line:column, both from 1. */
function placesIn(text: string): (offset: number) => string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`
  }
}
