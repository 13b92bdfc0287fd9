import { writeFile } from 'node:fs/promises'
import { plainText } from '../../kernel/document/text.ts'
import { exportWord, listDocuments, openDocument, restatements, usedCitations } from '../../server/office/document.ts'
import { compareDocuments } from '../../server/office/documentCompare.ts'
import { restatementLine } from '../../server/office/documentFigures.ts'
import { freezeDocument } from '../../server/office/documentFreeze.ts'
import { refreshDraft } from '../../server/office/documentRefresh.ts'
import type { DocumentHead } from '../../store/documents.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const document: Command = {
  usage: [
    'document list [--json]',
    'document show 编号 [--json]',
    'document refresh 编号 [--as-of 时间] [--json]',
    'document freeze 编号 [--to 报送对象] [--keep-sentences] [--json]',
    'document export 编号 --out 文件.docx',
    'document restated 编号 [--json]',
    'document compare 编号 编号 [--json]',
  ],
  says: '文稿',
  async run([action = '', ...args]) {
    const run = actions[action]
    if (run === undefined) throw new UsageError(document.usage.join('\n'))
    return run(args)
  },
}

const actions: { readonly [action: string]: (args: readonly string[]) => Promise<ExitStatus> } = {
  list,
  show,
  refresh,
  freeze,
  export: exportFile,
  restated,
  compare,
}

const statuses = { draft: '草稿', frozen: '定稿' } as const

async function list(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, {})
  positionals(given, [])
  return withOffice<ExitStatus>(values, async (office) => {
    const all = await listDocuments(office)
    console.log(values.json ? JSON.stringify(all, null, 2) : all.length === 0 ? '还没有文稿' : all.map(line).join('\n'))
    return 0
  })
}

function line({ id, title, period, status, cutoff, changedBy }: DocumentHead): string {
  return [id, statuses[status], period, title, `截止第 ${cutoff.entry} 号`, changedBy].join('\t')
}

async function show(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, {})
  const [id] = positionals(given, ['编号'])
  return withOffice<ExitStatus>(values, async (office) => {
    const found = await openDocument(office, id)
    console.log(values.json ? JSON.stringify(found, null, 2) : plainText(found.text))
    return 0
  })
}

async function refresh(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, { 'as-of': { type: 'string' } })
  const [id] = positionals(given, ['编号'])
  return withOffice<ExitStatus>(values, async (office) => {
    const { document: refreshed, changed, lost } = await refreshDraft(office, id, { asOf: values['as-of'] ?? null })
    const { cutoff } = refreshed
    console.log(
      values.json
        ? JSON.stringify({ document: id, cutoff, changed, lost }, null, 2)
        : [
            `《${refreshed.title}》已取数到第 ${cutoff.entry} 号变动记录，${changed.length} 个数有变化`,
            ...changed.map(
              (one) => `  ${one.label}：${one.before} → ${one.after}${one.review ? '（前后文字请人工核对）' : ''}`,
            ),
            ...lost.map(({ label, reason }) => `  ${label}：现在没有数（${reason}），文中未改`),
          ].join('\n'),
    )
    return 0
  })
}

async function freeze(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, { to: { type: 'string' }, 'keep-sentences': { type: 'boolean' } })
  const [id] = positionals(given, ['编号'])
  return withOffice<ExitStatus>(values, async (office) => {
    const frozen = await freezeDocument(office, id, {
      recipient: values.to ?? null,
      keepsSentences: values['keep-sentences'] ?? false,
    })
    const { title, cutoff, frozenAt, status } = frozen
    const figures = usedCitations(frozen).length
    console.log(
      values.json
        ? JSON.stringify({ document: id, title, status, cutoff, frozenAt, figures }, null, 2)
        : `《${title}》已定稿：${figures} 个数，截止第 ${cutoff.entry} 号变动记录，均已记入报数簿`,
    )
    return 0
  })
}

async function exportFile(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, { out: { type: 'string' } })
  const [id] = positionals(given, ['编号'])
  const { out } = values
  if (out === undefined) throw new UsageError('请用 --out 指明要写的 Word 文件')
  return withOffice<ExitStatus>(values, async (office) => {
    const { bytes } = await exportWord(office, id)
    await writeFile(out, bytes)
    console.log(`已写入 ${out}`)
    return 0
  })
}

async function restated(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, {})
  const [id] = positionals(given, ['编号'])
  return withOffice<ExitStatus>(values, async (office) => {
    const all = await restatements(office, id)
    console.log(
      values.json
        ? JSON.stringify(all, null, 2)
        : all.length === 0
          ? '文稿中的数与现在的台账一致'
          : [...new Set(all.map(restatementLine))].join('\n'),
    )
    return 0
  })
}

async function compare(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals: given } = parse(args, {})
  const [before, after] = positionals(given, ['编号', '编号'])
  return withOffice<ExitStatus>(values, async (office) => {
    const comparison = await compareDocuments(office, before, after)
    const { same, changed, onlyBefore, onlyAfter } = comparison
    console.log(
      values.json
        ? JSON.stringify(comparison, null, 2)
        : [
            `相同 ${same} 个数，不同 ${changed.length} 个，仅前稿有 ${onlyBefore.length} 个，仅后稿有 ${onlyAfter.length} 个`,
            ...changed.map(
              (one) =>
                `  ${one.label}：${one.before.shown}（${one.before.period}）→ ${one.after.shown}（${one.after.period}）`,
            ),
          ].join('\n'),
    )
    return 0
  })
}
