import { v7 as uuid } from 'uuid'
import { periodCode } from '../../kernel/period.ts'
import { content } from '../../kernel/version.ts'
import { resolveCutoff } from '../../store/journal/cutoff.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { findSheet, insertSheet, type StoredSheet } from '../../store/sheets.ts'
import { type At, look, type Office, work } from './office.ts'
import { buildSheet, groundOf, type Sheet, type SheetRequest } from './sheet.ts'
import type { Footnote } from './sheetNotes.ts'
import { today } from './today.ts'

/** Who wants it and for what, and how it is told. */
export interface Asking {
  readonly title: string
  readonly askedBy: string
  readonly purpose: string
  /** Goes to somebody outside the bureau. */
  readonly outside: boolean
  /** Whoever issues it has seen that figures of it are not meant for outsiders. */
  readonly acknowledged: boolean
  /** The entry up to which the preview counted: what was seen is what is told. */
  readonly entry: number
  /** As edited; `null` for those made by themselves. What is fixed stays in any case. */
  readonly footnotes: readonly Pick<Footnote, 'key' | 'text'>[] | null
}

/** How a sheet is kept: its table as it was told, and what was picked, so that it can be made anew. */
export interface KeptSheet extends Omit<StoredSheet, 'request' | 'cells'> {
  readonly request: KeptRequest
  readonly cells: Sheet
}

export interface KeptRequest {
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly area: string
  readonly rows: string
  readonly columns: SheetRequest['columns']
  readonly top: number | null
  readonly outside: boolean
}

/** 报出: the sheet is kept as it is, and every number of it enters the register of issued figures, or none does. */
export async function issueSheet(office: Office, request: SheetRequest, asking: Asking): Promise<KeptSheet> {
  const inside = request.indicators.filter(({ use }) => use === 'internal' || use === 'statistics')
  if (asking.outside && inside.length > 0 && !asking.acknowledged)
    throw new Refusal(
      'sheet.inside',
      `${inside.map(({ label }) => label).join('、')}只供内部使用，不宜报给本单位以外`,
      '请去掉这些指标；确需提供的，请先按规定报批，再勾选“已按规定报批”',
    )
  const cutoff = await resolveCutoff(office.store, office.bureau, `#${asking.entry}`)
  const built = await look(office, (at) => buildSheet(at, cutoff, request))
  if (built.lines.every(({ cells }) => cells.every((cell) => cell === null || cell.value === null)))
    throw new Refusal('sheet.empty', '这张表里一个数也没有，不能报出', '请换一个期间，或先录入数据')
  const sheet: KeptSheet = {
    id: uuid(),
    title: asking.title,
    askedBy: asking.askedBy,
    purpose: asking.purpose,
    request: keptRequest(request, asking.outside),
    cells: { ...built, footnotes: footnotesAs(built.footnotes, asking.footnotes) },
    cutoff: cutoff.entry,
    cutoffAt: cutoff.recordedAt,
    actor: office.actor,
    issuedAt: new Date().toISOString(),
  }
  await work(office, (at) => keepIssued(at, sheet))
  return sheet
}

/** Keeps a sheet as it is told; its numbers enter the register of issued figures. */
export async function keepIssued(at: At, sheet: KeptSheet): Promise<void> {
  await insertSheet(at.tx, at.bureau, sheet)
  await saveRecords(at.tx, at, issues(at, sheet))
}

function keptRequest({ indicators, periods, area, rows, columns, top }: SheetRequest, outside: boolean): KeptRequest {
  return {
    indicators: indicators.map(({ id }) => id),
    periods: periods.map(periodCode),
    area,
    rows,
    columns,
    top,
    outside,
  }
}

function footnotesAs(made: readonly Footnote[], edited: Asking['footnotes']): readonly Footnote[] {
  if (edited === null) return made
  const fixed = made.filter((note) => note.fixed)
  const own = edited
    .filter(({ key, text }) => text.trim() !== '' && !fixed.some((note) => note.key === key))
    .map(({ key, text }) => ({ key, text: text.trim(), fixed: false }))
  return [...own, ...fixed]
}

function issues({ catalog }: At, { id, title, askedBy, cells }: KeptSheet): Save[] {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) throw new Error('no register issuedFigure')
  const told = cells.lines.flatMap((line) =>
    line.cells.flatMap((cell) => (cell === null || cell.value === null ? [] : [cell])),
  )
  return told.map((cell) => ({
    register,
    id: null,
    kind: 'create',
    reason: '报数单',
    content: content(register, {
      document: id,
      citation: cell.id,
      title,
      indicator: cell.indicator,
      aspect: cell.aspect,
      area: groundOf(cell.area),
      period: cell.period,
      value: cell.value,
      shown: `${cell.digits}${cell.unit}`,
      issuedOn: today(),
      recipient: askedBy,
    }),
  }))
}

export async function openSheet(office: Office, id: string): Promise<KeptSheet> {
  const found = await look(office, ({ tx, bureau }) => findSheet(tx, bureau, id))
  if (found === null) throw new Refusal('sheet.unknown', '没有这张报数单', '请从报数单列表重新打开')
  // What the table holds was written by issueSheet alone, and is never written again.
  return found as KeptSheet
}
