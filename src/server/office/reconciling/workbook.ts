import { type ColumnSpec, type SheetSpec, type SheetValue, writeWorkbook } from '../../../exchange/workbook/index.ts'
import type { Said } from '../../../kernel/reconcile/match.ts'
import { type ReasonKind, reasonLabels } from '../../../kernel/reconcile/reason.ts'
import { sideLabels, type VerdictKind, verdictLabels } from '../../../kernel/reconcile/verdict.ts'
import { logExport } from '../../../store/exports.ts'
import { firmsOf, type ListedRow } from '../../../store/reconciliations.ts'
import { type Office, work } from '../office.ts'
import { localTime } from '../sheetFiles.ts'
import { type OpenedRows, rowsOf } from './keep.ts'
import type { RowContent } from './reconcile.ts'

type Row = ListedRow<RowContent>

const EVERYTHING = { offset: 0, limit: 300_000 }

/** 对账单: what differs with both sides beside each other and room for their answer, and what agrees on a sheet of its own. */
export async function reconciliationWorkbook(
  office: Office,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const opened = await rowsOf(office, id, EVERYTHING)
  const { head, rows } = opened
  const differing = rows.filter(({ side }) => side !== 'both')
  const agreeing = rows.filter(({ side }) => side === 'both')
  const bytes = await writeWorkbook({
    sheets: [summary(opened), listSheet('差异', differing, head.body), listSheet('双方都有', agreeing, head.body)],
  })
  await work(office, ({ tx, bureau, actor }) =>
    logExport(tx, bureau, {
      actor,
      what: `导出名单对账：${head.body} ${head.label}`,
      detail: { id },
      rows: rows.length,
    }),
  )
  return { name: `名单对账 ${head.label} ${head.body} ${head.listedOn}.xlsx`, bytes }
}

const text = (title: string, width = 16): ColumnSpec => ({ title, kind: 'text', width })

function summary({ head }: OpenedRows): SheetSpec {
  const { counts, settled } = head
  const lines: SheetValue[][] = [
    ['对方单位', head.body],
    ['所对名单', head.label],
    ['我方日期', head.listedOn],
    ['对方文件', head.fileName],
    ['我方账目', `第 ${head.cutoff} 号变动（${localTime(head.cutoffAt)}）`],
    ['对账', `${head.actor} ${localTime(head.madeAt)}`],
    ['对方名单行数', String(counts.theirs)],
    ['对方名单家数', `${firmsOf(counts)}（去掉重复的行）`],
    ['我方名单家数', String(counts.ours)],
    ...Object.entries(sideLabels).map(([side, label]): SheetValue[] => [label, told(counts, side)]),
    ...(head.before === null ? [] : [['上次差异已了结', String(settled.length)]]),
  ]
  return { name: '对账', columns: [text('项目', 20), text('内容', 60)], rows: lines }
}

function told({ sides, reasons }: OpenedRows['head']['counts'], side: string): string {
  const why = Object.entries(reasons[side] ?? {})
    .filter(([reason]) => reason !== 'same' && reason !== 'repeated')
    .map(([reason, count]) => `${reasonLabels[reason as ReasonKind] ?? reason}${count}`)
  return `${sides[side] ?? 0}${why.length === 0 ? '' : `（${why.join('、')}）`}`
}

function listSheet(name: string, rows: readonly Row[], body: string): SheetSpec {
  const labels = (of: (row: Row) => Said | undefined) => [...new Set(rows.flatMap((row) => Object.keys(of(row) ?? {})))]
  const theirs = labels(({ content }) => content.theirs?.said)
  // Of ours, what theirs has too: it stands beside it.
  const ours = labels(({ content }) => content.ours?.told).filter(
    (label) => theirs.includes(label) || OURS.includes(label),
  )
  return {
    name,
    columns: [
      text('序号', 6),
      text('结果', 10),
      text('原因', 44),
      text(`${body}：位置`, 14),
      text(`${body}：名称`, 30),
      text(`${body}：代码`, 22),
      ...theirs.map((label) => text(`${body}：${label}`)),
      text('我方：名称', 30),
      text('我方：代码', 22),
      ...ours.map((label) => text(`我方：${label}`)),
      text('我方结论', 18),
      text('说明', 30),
      text('对方核实意见', 24),
    ],
    rows: rows.map(({ side, content: { theirs: there, ours: here, reasons }, verdict }, index) => [
      String(index + 1),
      sideLabels[side as keyof typeof sideLabels] ?? side,
      reasons.join('；'),
      there?.place ?? '',
      there?.name ?? '',
      there?.code ?? '',
      ...theirs.map((label) => there?.said[label] ?? ''),
      here?.name ?? '',
      here?.code ?? '',
      ...ours.map((label) => here?.told[label] ?? ''),
      verdict === null ? '' : (verdictLabels[verdict.verdict as VerdictKind] ?? verdict.verdict),
      verdict === null ? '' : [verdict.note, `${verdict.actor} ${localTime(verdict.at)}`].filter(Boolean).join('　'),
      '',
    ]),
  }
}

/** Of ours, what says which record is meant, even where theirs has nothing to stand beside it. */
const OURS = ['批次', '称号', '认定日期', '有效期至']
