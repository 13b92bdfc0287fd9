import { readFile } from 'node:fs/promises'
import { decodeText } from '../../exchange/workbook/encoding.ts'
import { formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import { type ProposedAmount, type ProposedClause, readPolicy } from '../../proofread/policy/index.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { Command } from './index.ts'

export const policy: Command = {
  usage: ['policy read 文件 [--json]   文本文件；- 从标准输入读'],
  says: '把政策原文拆成条款草案：对象、条件、金额、上限、不重复、期限，各带原文位置',
  async run([action, ...args]) {
    const { values, positionals: given } = parse(args, {})
    if (action !== 'read') throw new UsageError(policy.usage.join('\n'))
    const [file] = positionals(given, ['文件'])
    const read = readPolicy(await textOf(file))
    console.log(values.json ? JSON.stringify(read, null, 2) : read.clauses.map(told).join('\n\n') || '没有读到金额')
    const missing = read.clauses.flatMap(({ parameters }) => parameters)
    if (!values.json) for (const { message } of missing) console.error(message)
    return missing.length > 0 ? 1 : 0
  },
}

function told({ number, who, condition, amount, cap, exclusivity, period }: ProposedClause): string {
  return [
    number ?? '（没有编号）',
    `  对象：${who?.text ?? '没有写明'}`,
    `  条件：${condition?.text ?? '没有写明'}`,
    `  标准：${amountText(amount)}`,
    ...(cap === null ? [] : [`  ${cap.yearly ? '企业年度上限' : '单项上限'}：${yuanText(cap.yuan)}`]),
    ...(exclusivity.length === 0 ? [] : [`  不重复：${exclusivity.map(({ text }) => text).join('；')}`]),
    ...(period === null ? [] : [`  期间：${period.text}`]),
  ].join('\n')
}

function amountText(amount: ProposedAmount): string {
  switch (amount.kind) {
    case 'fixed':
      return `${amount.per ?? ''}${yuanText(amount.yuan)}`
    case 'rate':
      return `${amount.of || '（没有写明基数）'} × ${amount.percent ?? '（没有给出）'}%`
    case 'upTo':
      return `最高${yuanText(amount.yuan)}`
  }
}

function yuanText(yuan: Decimal | null): string {
  return yuan === null ? '（没有给出）' : `${formatDecimal(yuan, { group: true })}元`
}

async function textOf(file: string): Promise<string> {
  if (file !== '-') return decodeText(await readFile(file))
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return decodeText(Buffer.concat(chunks))
}
