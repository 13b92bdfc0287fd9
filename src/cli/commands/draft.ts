import { writeFile } from 'node:fs/promises'
import { readArea } from '../../kernel/area.ts'
import { figuresIn } from '../../kernel/document/text.ts'
import { parsePeriod } from '../../kernel/period.ts'
import { exportWord } from '../../server/office/document.ts'
import { createDraft } from '../../server/office/draft.ts'
import { templateIds } from '../../server/office/draftTemplates.ts'
import { look } from '../../server/office/office.ts'
import type { StoredDocument } from '../../store/documents.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const draft: Command = {
  usage: ['draft 模板 --period 期间 [--area 区划] [--as-of 时间] [--indicators 指标,指标] --out 文件.docx [--json]'],
  says: '起草文稿',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      period: { type: 'string' },
      area: { type: 'string' },
      'as-of': { type: 'string' },
      indicators: { type: 'string' },
      out: { type: 'string' },
    })
    const [template] = positionals(given, ['模板'])
    if (!templateIds().includes(template))
      throw new UsageError(`没有文稿模板 ${template}。可用：${templateIds().join('、')}`)
    const period = parsePeriod(values.period ?? '')
    if (period === null) throw new UsageError('请用 --period 指明期间，如 2026H1、2026')
    const { out } = values
    if (out === undefined) throw new UsageError('请用 --out 指明要写的 Word 文件，如 总结.docx')
    return withOffice<ExitStatus>(values, async (office) => {
      const area = await look(office, async ({ areas }) =>
        values.area === undefined ? { value: areas.root } : readArea(areas, values.area),
      )
      if (area.problem) throw new UsageError(`${area.problem.message}。${area.problem.advice}`)
      const document = await createDraft(office, template, period, {
        ...{ area: area.value, asOf: values['as-of'] ?? null },
        chosen: values.indicators?.split(/[,，、]/) ?? null,
      })
      const { bytes } = await exportWord(office, document.id)
      await writeFile(out, bytes)
      console.log(values.json ? JSON.stringify(reportOf(document, out), null, 2) : told(document, out))
      return 0
    })
  },
}

function reportOf(document: StoredDocument, file: string) {
  const { id, template, title, period, area, status, cutoff, proposals, dropped } = document
  return {
    document: id,
    template,
    title,
    period,
    area,
    status,
    cutoff,
    file,
    figures: figuresIn(document.text).length,
    proposals: proposals.map(({ kind, indicator, label, taken, spans }) => ({
      kind,
      indicator,
      label,
      taken,
      text: spans.map(({ text }) => text).join(''),
    })),
    dropped,
  }
}

function told(document: StoredDocument, file: string): string {
  const { id, title, proposals, dropped, cutoff } = document
  const spare = proposals.filter(
    ({ kind, taken, left }) => kind !== 'plan' && kind !== 'account' && !taken && left === undefined,
  )
  return [
    `已起草《${title}》，引用 ${figuresIn(document.text).length} 个数，截止第 ${cutoff.entry} 号变动记录，写入 ${file}`,
    `文稿编号 ${id}`,
    ...(spare.length === 0
      ? []
      : ['其他可选的问题：', ...spare.map(({ spans }) => `  ${spans.map(({ text }) => text).join('')}`)]),
    ...(dropped.length === 0
      ? []
      : [`因没有数而未写入的句子 ${dropped.length} 处：`, ...[...new Set(dropped.map(({ reason }) => `  ${reason}`))]]),
  ].join('\n')
}
