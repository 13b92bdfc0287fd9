import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { WordError } from '../../exchange/word/index.ts'
import { restatementLine } from '../../server/office/documentFigures.ts'
import { type VerifyReport, verifyFile } from '../../server/office/verify.ts'
import { Refusal } from '../../store/refusal.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const verify: Command = {
  usage: ['verify 文件.docx|文件.xlsx|文件.txt [--document 编号] [--json]'],
  says: '核验文稿和报数单',
  async run(args) {
    const { values, positionals: given } = parse(args, { document: { type: 'string' } })
    const [path] = positionals(given, ['文件'])
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    return withOffice<ExitStatus>(values, async (office) => {
      const report = await verifyFile(office, new Uint8Array(bytes), basename(path), {
        id: values.document ?? null,
      }).catch(cannotVerify)
      console.log(values.json ? JSON.stringify(bare(report), null, 2) : told(report))
      return report.altered.length + report.missing.length > 0 || report.journal === 'broken' ? 1 : 0
    })
  },
}

/** Without the text of the file, which whoever asks has at hand. */
function bare({
  lines: _,
  marks: __,
  where: ___,
  slices: _____,
  citations: ____,
  document: about,
  ...report
}: VerifyReport) {
  return { ...report, document: about.id, about }
}

/** A file that is not ours is no failed verification: nothing could be verified. */
function cannotVerify(error: unknown): never {
  if (error instanceof WordError) throw new UsageError(`${error.problem.message}${error.problem.advice}`)
  if (error instanceof Refusal && error.problem.code === 'verify.notOurs')
    throw new UsageError(`${error.problem.message}。${error.problem.advice}。`)
  throw error
}

const texts = { agrees: '文字中的数未变', gone: '文字中已找不到' } as const
const parts = { digits: '数字', unit: '单位', direction: '增减' } as const

function told({ document, figures, agree, altered, missing, restated, copy, journal }: VerifyReport): string {
  const status = document.kind === 'sheet' ? '报数单' : document.status === 'frozen' ? '定稿' : '草稿'
  const allControlsLost = agree === 0 && missing.length > 0 && missing.every(({ text }) => text === 'agrees')
  const all = agree === figures ? '全部一致' : `${agree} 个一致`
  return [
    `《${document.title}》（${status}，截止第 ${document.cutoff.entry} 号变动记录）：${figures} 个数，${all}`,
    ...listed(
      '被人工改动',
      altered.map((one) => `${name(one)}：应为 ${one.expected}，文件为 ${one.found}（${parts[one.what]}）`),
    ),
    ...(allControlsLost
      ? [`文件中的控件已全部丢失（可能经过其他软件另存或粘贴），按文字核对：${missing.length} 个数均未变`]
      : listed(
          '控件缺失',
          missing.map((one) => `${name(one)}：应为 ${one.expected}，${texts[one.text]}`),
        )),
    ...listed('定稿后台账已更正', [...new Set(restated.map(restatementLine))]),
    ...(copy === 'altered' ? ['文件自带的引用副本也被改动'] : []),
    ...(journal === 'broken' ? ['总账中已找不到定稿时的位置，请运行 kechuang journal verify'] : []),
  ].join('\n')
}

function name({
  label,
  aspectLabel,
  period,
}: VerifyReport['altered'][number] | VerifyReport['missing'][number]): string {
  return `${label}·${aspectLabel}（${period}）`
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}（${lines.length}）`, ...lines.map((line) => `  ${line}`)]
}
