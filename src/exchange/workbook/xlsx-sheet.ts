import { parseReference } from './column.ts'
import { numberCell } from './format.ts'
import type { Cell } from './model.ts'
import type { Sink } from './sink.ts'
import { type CellStyle, type Marks, UNMARKED, UNSTYLED } from './xlsx-styles.ts'
import { cleanText, type MarkedText, textCollector } from './xlsx-text.ts'
import { attribute, isSet, numberOf, scanXml } from './xml.ts'

export interface SheetContext {
  readonly strings: readonly MarkedText[]
  readonly styles: readonly CellStyle[]
  readonly date1904: boolean
}

/** Hands the rows of a sheet part on as they come. */
export function readSheetPart(xml: string, context: SheetContext, sink: Sink): void {
  const inline = textCollector()
  let inRows = false
  let rowNumber = 0
  let rowHidden = false
  let rowBegun = false
  let column = -1
  let inCell = false
  let inInline = false
  let inValue = false
  let type = ''
  let style = UNSTYLED
  let value = ''
  let hasFormula = false

  const endCell = () => {
    const source = { column, type, value, style, hasFormula, inline: inInline ? inline.end() : undefined }
    const cell = cellOf(source, context)
    if (cell === undefined) return
    if (!rowBegun) sink.row(rowNumber, rowHidden)
    rowBegun = true
    sink.cell(cell)
  }

  scanXml(xml, {
    open: (name, attributes) => {
      if (inCell) {
        if (name === 'v') inValue = true
        else if (name === 'f') hasFormula = true
        else if (name === 'is') {
          inInline = true
          inline.begin()
        } else if (inInline) inline.open(name, attributes)
      } else if (name === 'c' && inRows) {
        const reference = attribute(attributes, 'r')
        column = reference === undefined ? column + 1 : parseReference(reference).column
        type = attribute(attributes, 't') ?? 'n'
        style = context.styles[numberOf(attributes, 's')] ?? UNSTYLED
        value = ''
        hasFormula = inInline = false
        inCell = true
      } else if (name === 'row' && inRows) {
        const number = attribute(attributes, 'r')
        rowNumber = number === undefined ? rowNumber + 1 : Number(number)
        rowHidden = isSet(attributes, 'hidden')
        rowBegun = false
        column = -1
      } else if (name === 'sheetData') {
        inRows = true
      } else if (name === 'mergeCell') {
        const [from = '', to = from] = (attribute(attributes, 'ref') ?? '').split(':')
        const start = parseReference(from)
        const end = parseReference(to)
        sink.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column })
      } else if (name === 'col' && isSet(attributes, 'hidden')) {
        const last = Math.min(numberOf(attributes, 'max'), HIDDEN_COLUMNS_NOTED)
        for (let i = numberOf(attributes, 'min'); i <= last; i++) sink.hideColumn(i - 1)
      }
    },
    close: (name) => {
      if (name === 'c' && inCell) {
        endCell()
        inCell = false
      } else if (name === 'v') inValue = false
      else if (name === 'sheetData') inRows = false
      else if (inInline) inline.close(name)
    },
    text: (text) => {
      if (inValue) value += text
      else if (inInline) inline.text(text)
    },
  })
}

/** Hiding all columns up to the last is common; beyond these nothing is read anyway. */
const HIDDEN_COLUMNS_NOTED = 1_000

interface CellSource {
  readonly column: number
  readonly type: string
  readonly value: string
  readonly style: CellStyle
  readonly hasFormula: boolean
  readonly inline: MarkedText | undefined
}

export const UNCALCULATED = '公式没有保存计算结果'

function cellOf(source: CellSource, context: SheetContext): Cell | undefined {
  const { column, type, value, style } = source
  switch (type) {
    case 's': {
      const shared = context.strings[Number(value)]
      return shared && textCell(column, shared, style)
    }
    case 'inlineStr':
      return source.inline && textCell(column, source.inline, style)
    case 'str':
      return textCell(column, { text: cleanText(value), ...UNMARKED }, style)
    case 'b':
      return marked({ column, kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }, style)
    case 'e':
      return marked({ column, kind: 'error', text: value }, style)
    case 'd':
      return marked({ column, kind: 'date', text: value, day: value.slice(0, 10) }, style)
    default: {
      const raw = value.trim()
      if (raw === '') return source.hasFormula ? { column, kind: 'error', text: UNCALCULATED } : undefined
      const number = Number(raw)
      if (!Number.isFinite(number)) return textCell(column, { text: raw, ...UNMARKED }, style)
      return marked(numberCell(column, number, style.format, context.date1904, raw), style)
    }
  }
}

function textCell(column: number, { text, struck, red }: MarkedText, style: Marks): Cell | undefined {
  if (text === '') return undefined
  return marked({ column, kind: 'text', text }, { struck: struck || style.struck, red: red || style.red })
}

function marked(cell: Cell, marks: Marks): Cell {
  if (!marks.struck && !marks.red) return cell
  return { ...cell, ...(marks.struck ? { struck: true } : {}), ...(marks.red ? { red: true } : {}) }
}
