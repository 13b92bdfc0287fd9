import { decimal, scaleDecimal } from '../../kernel/exact.ts'
import { xmlText } from '../word/xml.ts'
import { columnLetter, parseReference } from '../workbook/column.ts'
import type { CellStyle } from '../workbook/xlsx-styles.ts'
import { attribute, numberOf } from '../workbook/xml.ts'
import type { CellContent, CellEdit, Unplaced } from './edit.ts'
import { type Splice, spliced, type Tag, tagsOf } from './tag.ts'

interface Cell {
  readonly column: number
  readonly start: number
  end: number
  readonly attributes: string
  hasFormula: boolean
}

interface Row {
  readonly number: number
  readonly open: Tag
  /** Where the closing tag begins; the row's own end where it has none. */
  close: number
  end: number
  readonly cells: Cell[]
}

interface Read {
  readonly prefix: string
  readonly rows: readonly Row[]
  /** Where the rows end, and whether the element that holds them is empty. */
  readonly data: { readonly tag: Tag; readonly close: number } | null
  /** Values that formulas had when the form was saved, which do not hold any more. */
  readonly stale: readonly Splice[]
}

/** A sheet part with cells filled in: every other letter of it stays, but for what its formulas came to. */
export function fillSheetPart(
  xml: string,
  edits: readonly CellEdit[],
  styles: readonly CellStyle[],
): { readonly xml: string; readonly unplaced: readonly Unplaced[] } {
  const { prefix, rows, data, stale } = readSheet(xml)
  const unplaced: Unplaced[] = []
  if (data === null) return { xml, unplaced: edits.map((edit) => ({ edit, why: 'missing' })) }
  const splices: Splice[] = [...stale]
  const added: { readonly number: number; readonly text: string }[] = []
  for (const [number, of] of Map.groupBy(edits, ({ row }) => row)) {
    const row = rows.find((one) => one.number === number)
    const sorted = [...of].sort((a, b) => a.column - b.column)
    const make = (edit: CellEdit, attributes: string) => cellText(prefix, edit, attributes, styles)
    if (row === undefined) {
      const cells = sorted.map((edit) => make(edit, '')).join('')
      added.push({ number, text: `<${prefix}row r="${number}">${cells}</${prefix}row>` })
      continue
    }
    const style = numberOf(xml.slice(row.open.start, row.open.end), 's')
    const fresh: { readonly column: number; readonly text: string }[] = []
    for (const edit of sorted) {
      const cell = row.cells.find(({ column }) => column === edit.column)
      if (cell === undefined) fresh.push({ column: edit.column, text: make(edit, style > 0 ? ` s="${style}"` : '') })
      else if (cell.hasFormula) unplaced.push({ edit, why: 'formula' })
      else splices.push({ start: cell.start, end: cell.end, text: make(edit, cell.attributes) })
    }
    splices.push(...insertedCells(xml, prefix, row, fresh))
  }
  splices.push(...insertedRows(xml, prefix, rows, data, added))
  return { xml: spliced(xml, splices), unplaced }
}

function insertedCells(
  xml: string,
  prefix: string,
  row: Row,
  fresh: readonly { readonly column: number; readonly text: string }[],
): Splice[] {
  if (fresh.length === 0) return []
  if (row.open.kind === 'empty') {
    const tag = xml.slice(row.open.start, row.open.end).replace(/\s*\/>$/, '>')
    const cells = fresh.map(({ text }) => text).join('')
    return [{ start: row.open.start, end: row.open.end, text: `${tag}${cells}</${prefix}row>` }]
  }
  return [
    ...Map.groupBy(fresh, ({ column }) => row.cells.find((cell) => cell.column > column)?.start ?? row.close),
  ].map(([start, cells]) => ({ start, end: start, text: cells.map(({ text }) => text).join('') }))
}

function insertedRows(
  xml: string,
  prefix: string,
  rows: readonly Row[],
  data: NonNullable<Read['data']>,
  added: readonly { readonly number: number; readonly text: string }[],
): Splice[] {
  if (added.length === 0) return []
  const sorted = [...added].sort((a, b) => a.number - b.number)
  if (data.tag.kind === 'empty') {
    const tag = xml.slice(data.tag.start, data.tag.end).replace(/\s*\/>$/, '>')
    const text = `${tag}${sorted.map((one) => one.text).join('')}</${prefix}sheetData>`
    return [{ start: data.tag.start, end: data.tag.end, text }]
  }
  const before = (number: number) => rows.find((row) => row.number > number)?.open.start ?? data.close
  return [...Map.groupBy(sorted, ({ number }) => before(number))].map(([start, of]) => ({
    start,
    end: start,
    text: of.map(({ text }) => text).join(''),
  }))
}

function readSheet(xml: string): Read {
  const rows: Row[] = []
  const stale: Splice[] = []
  let data: { tag: Tag; close: number } | null = null
  let row: Row | null = null
  let cell: Cell | null = null
  let number = 0
  let value: Tag | null = null
  let isInside = false
  let prefix = ''
  for (const tag of tagsOf(xml)) {
    const { name, kind, start, end } = tag
    if (name === 'sheetData') {
      if (kind === 'close') {
        isInside = false
        if (data !== null) data.close = start
        continue
      }
      prefix = tag.prefix
      data = { tag, close: end }
      isInside = kind === 'open'
    } else if (!isInside) continue
    else if (name === 'row') {
      if (kind === 'close') {
        if (row !== null) Object.assign(row, { close: start, end })
        row = null
        continue
      }
      const said = Number(attribute(xml.slice(start + 1, end - 1), 'r'))
      number = Number.isInteger(said) && said > 0 ? said : number + 1
      row = { number, open: tag, close: end, end, cells: [] }
      rows.push(row)
    } else if (name === 'c' && row !== null) {
      if (kind === 'close') {
        if (cell !== null) cell.end = end
        cell = null
        continue
      }
      const attributes = xml.slice(start + 1 + tag.prefix.length + 1, kind === 'empty' ? end - 2 : end - 1)
      const reference = attribute(attributes, 'r')
      const column = reference === undefined ? (row.cells.at(-1)?.column ?? -1) + 1 : parseReference(reference).column
      const found: Cell = { column, start, end, attributes, hasFormula: false }
      row.cells.push(found)
      cell = kind === 'open' ? found : null
    } else if (name === 'f' && cell !== null) cell.hasFormula = true
    else if (name === 'v' && cell !== null && cell.hasFormula) {
      if (kind === 'open') value = tag
      else if (kind === 'close' && value !== null) {
        stale.push({ start: value.start, end, text: '' })
        value = null
      }
    }
  }
  return { prefix, rows, data, stale }
}

/** A cell with its own style and another content; texts stand in the cell itself, so that the shared ones stay. */
function cellText(
  prefix: string,
  { row, column, content }: CellEdit,
  attributes: string,
  styles: readonly CellStyle[],
): string {
  const style = styles[numberOf(attributes, 's')]
  const kept = attributes.replace(/\s+(?:r|t|cm|vm|ph)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').replace(/\s+$/, '')
  const reference = `${columnLetter(column)}${row}`
  const number = numberText(content, style?.format.kind === 'percent')
  if (number !== null) return `<${prefix}c r="${reference}"${kept}><${prefix}v>${number}</${prefix}v></${prefix}c>`
  return `<${prefix}c r="${reference}"${kept} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(content.text)}</${prefix}t></${prefix}is></${prefix}c>`
}

/** A cell that is formatted as a percentage holds its hundredth. */
function numberText({ kind, text }: CellContent, inPercent: boolean): string | null {
  if (kind === 'text' || !NUMBER.test(text)) return null
  return kind === 'percent' && inPercent ? scaleDecimal(decimal(text), -2) : text
}

const NUMBER = /^-?\d+(\.\d+)?$/
