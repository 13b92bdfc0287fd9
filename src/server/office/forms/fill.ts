import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import {
  type CellEdit,
  faultOfInserts,
  fillWord,
  fillWorkbook,
  type InsertFault,
  type RowInsert,
} from '../../../exchange/form/index.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { type Period, periodCode } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { keepFile } from '../../../store/files.ts'
import { insertFilling, type StoredFilling, type StoredForm } from '../../../store/forms.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Reach } from '../column.ts'
import { type At, look, type Office, work } from '../office.ts'
import { BY_INDICATOR } from '../sheet.ts'
import { type KeptSheet, keepIssued } from '../sheetIssue.ts'
import { footnotesOf } from '../sheetNotes.ts'
import { carriedOver, readBlank, wordsOf } from './blank.ts'
import { type FormFigure, figuresFor, linesOf } from './figures.ts'
import type { FormMapping, Left, Place, Word } from './form.ts'
import { listEdits } from './list.ts'

export type Form = StoredForm<readonly Word[], FormMapping>

/** Which blank is filled, for when and where, and what whoever fills it may see. */
export interface FillOrder {
  readonly form: Form
  readonly blank: { readonly bytes: Uint8Array; readonly fileName: string }
  readonly period: Period
  readonly area: AreaCode
  readonly sees: (indicator: Indicator) => boolean
  readonly withheld: Reach['withheld']
}

export interface Reckoned {
  readonly figures: readonly FormFigure[]
  readonly edits: readonly CellEdit[]
  readonly left: readonly Left[]
  /** Records that the lists of the form take. */
  readonly listed: number
  /** Rows that are put in for them, by their places in the blank. All other places are those of the filled form. */
  readonly inserts: readonly RowInsert[]
}

/** What would stand in the form; writes nothing. */
export async function reckonForm(office: Office, cutoff: Cutoff, order: FillOrder): Promise<Reckoned> {
  const { form, blank, period, area, sees, withheld } = order
  const words = wordsOf(await readBlank(blank.bytes, blank.fileName))
  const { mapping, lost } = carriedOver(form.mapping, form.words, words)
  return look(office, async (at) => {
    const found = await figuresFor(at, cutoff, mapping.cells, { period, area, sees })
    const lists = []
    for (const list of mapping.lists)
      lists.push({ list, ...(await listEdits(at, cutoff, list, words, period, withheld, form.kind)) })
    const inserts = lists.flatMap(({ insert }) => insert ?? [])
    assertRoom(blank, inserts)
    const figures = found.figures.map((figure) => ({ ...figure, place: moved(figure.place, inserts) }))
    const left = found.left.map((one) => moved(one, inserts))
    const edits = [
      ...figures.map(({ place, content }): CellEdit => ({ ...place, content })),
      ...lists.flatMap(({ list, edits }) => {
        // A list above that grew moves the whole of this one, its own new rows do not.
        const down = moved(list, inserts).row - list.row
        return edits.map((edit) => ({ ...edit, row: edit.row + down }))
      }),
    ]
    const listed = lists.reduce((sum, { rows }) => sum + rows, 0)
    const gone = lost.map(({ sheet, row, column }) => ({
      sheet,
      row,
      column,
      why: '这张空表里找不到原来的位置，请重新指定',
    }))
    return { figures, edits, left: [...left, ...gone], listed, inserts }
  })
}

/** Where a place of the blank is in the filled form. */
function moved<P extends Pick<Place, 'sheet' | 'row'>>(place: P, inserts: readonly RowInsert[]): P {
  const above = inserts.filter(({ sheet, last }) => sheet === place.sheet && last < place.row)
  return { ...place, row: above.reduce((row, { count }) => row + count, place.row) }
}

const FAULTS: { readonly [fault in InsertFault]: string } = {
  table: '这张表里有“表格”（Ctrl+T）或数据透视表',
  comment: '这张表里有批注',
  control: '这张表里有按钮或嵌入的对象',
  array: '有数组公式跨过要插行的地方',
  merged: '名单的空行里有上下合并的格子',
  indirect: '表里有 INDIRECT、OFFSET 或跨多张工作表的公式，插行后它指哪里说不准',
}

/** Refuses to put in rows where something of the form would be spoilt. */
function assertRoom({ bytes, fileName }: FillOrder['blank'], inserts: readonly RowInsert[]): void {
  const found = inserts.length === 0 ? null : faultOfInserts(bytes, fileName, inserts)
  if (found === null) return
  const { first, last, count, sheet } = found.insert
  throw new Refusal(
    'form.rows',
    `“${sheet}”第${first}—${last}行是名单的位置，还差${count}行，而${FAULTS[found.fault]}，插行会错位`,
    `请在空表里第${last}行下面自己插${count}行，核对公式后重新上传空表`,
  )
}

export interface Asking {
  readonly askedBy: string
  readonly purpose: string
  readonly acknowledged: boolean
}

/** 填报: the filled file is kept with the figures in it, each of which enters the register of issued figures. */
export async function fillForm(
  office: Office,
  cutoff: Cutoff,
  order: FillOrder,
  { askedBy, purpose, acknowledged }: Asking,
  now: Date,
): Promise<StoredFilling<readonly Left[]>> {
  const { form, blank, period, area } = order
  const reckoned = await reckonForm(office, cutoff, order)
  const inside = insideOf(office, reckoned)
  if (inside.length > 0 && !acknowledged)
    throw new Refusal(
      'sheet.inside',
      `${inside.join('、')}只供内部使用，不宜报给本单位以外`,
      '请去掉这些指标；确需提供的，请先按规定报批，再勾选“已按规定报批”',
    )
  const { edits, inserts } = reckoned
  const { bytes, unplaced } =
    form.kind === 'xlsx'
      ? fillWorkbook(blank.bytes, blank.fileName, edits, inserts)
      : fillWord(blank.bytes, blank.fileName, edits)
  const nowhere = new Map(unplaced.map(({ edit, why }) => [`${edit.sheet} ${edit.row} ${edit.column}`, why]))
  const told = reckoned.figures.filter(({ place }) => !nowhere.has(`${place.sheet} ${place.row} ${place.column}`))
  if (told.length === 0 && reckoned.listed === 0)
    throw new Refusal('form.nothing', '这张表里一个数也填不上', '请先指定单元格填什么，或换一个有数的期间')
  const left = [
    ...reckoned.left,
    ...unplaced.map(({ edit: { sheet, row, column }, why }) => ({
      ...{ sheet, row, column },
      why: why === 'formula' ? '这一格是公式，由表自己算' : '空表里没有这一格',
    })),
  ]
  const fileHash = await keepBytes(office, bytes)
  const blankHash = await keepBytes(office, blank.bytes)
  const filling: StoredFilling<readonly Left[]> = {
    ...{ id: uuid(), form: form.id, version: form.version, period: periodCode(period), area },
    ...{ fileName: blank.fileName, blankHash, fileHash, left, actor: office.actor, filledAt: now.toISOString() },
  }
  await work(office, async (at) => {
    await keepIssued(at, figureSheet(at, cutoff, order, told, { ...filling, askedBy, purpose }))
    await insertFilling(at.tx, at.bureau, filling)
  })
  return filling
}

/** Labels of what is filled in and is not meant for outsiders. */
export function insideOf(
  { catalog }: Pick<Office, 'catalog'>,
  { figures }: Pick<Reckoned, 'figures'>,
): readonly string[] {
  const ids = new Set(figures.map(({ cell }) => cell.indicator))
  return [...ids].flatMap((id) => {
    const indicator = catalog.indicators.get(id)
    return indicator?.use === 'internal' || indicator?.use === 'statistics' ? [indicator.label] : []
  })
}

async function keepBytes({ files }: Office, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(files, hash, bytes)
  return hash
}

/** The figures of a filled form as a sheet of figures: by it they are found, opened and verified like all others. */
function figureSheet(
  at: At,
  cutoff: Cutoff,
  { form, period, area }: FillOrder,
  figures: readonly FormFigure[],
  { id, askedBy, purpose, actor, filledAt }: StoredFilling & { readonly askedBy: string; readonly purpose: string },
): KeptSheet {
  const ids = [...new Set(figures.map(({ cell }) => cell.indicator))]
  const indicators = ids.flatMap((one) => at.catalog.indicators.get(one) ?? [])
  const asked = { indicators, periods: [period], area, rows: BY_INDICATOR, columns: ['value' as const], top: null }
  const lines = linesOf(figures)
  return {
    ...{ id, title: form.name, askedBy, purpose, actor, issuedAt: filledAt },
    request: { ...asked, indicators: ids, periods: [periodCode(period)], outside: true },
    cells: {
      ...{ corner: '单元格', unitColumn: true, headings: [{ title: '填入', unit: null, group: '' }], lines },
      footnotes: footnotesOf(at, cutoff, asked, lines),
      words: indicators.map(({ label }) => label).join(' '),
    },
    ...{ cutoff: cutoff.entry, cutoffAt: cutoff.recordedAt },
  }
}
