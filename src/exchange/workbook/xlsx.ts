import { parseReference } from './column.ts'
import { damaged, macros, notSpreadsheet } from './error.ts'
import { builtInCode, GENERAL, type NumberFormat, numberCell, readNumberFormat } from './format.ts'
import type { WorkbookLimits } from './limits.ts'
import type { Cell } from './model.ts'
import type { Sink } from './sink.ts'
import { attribute, isSet, scanXml } from './xml.ts'
import { inflateEntry, readZipDirectory } from './zip.ts'

/**
 * Reads the parts of an xlsx that hold values, and no other part. Both libraries at hand read most files, but one
 * gives up where a format was drawn to the last column, the other knows no fonts, and both build a million cells
 * before a limit can be asked; here the rows go straight to the sink, which may stop at any of them.
 */
export function readXlsx(bytes: Uint8Array, sink: Sink, limits: WorkbookLimits): void {
  const parts = openParts(bytes, limits)
  const types = parts.text('[Content_Types].xml')
  if (types === undefined) throw notSpreadsheet('压缩包')
  if (promisesMacros(types)) throw macros()
  const workbookPath = relationsOf(parts, '').find((relation) => isA(relation, 'officeDocument'))?.path
  const workbook = workbookPath === undefined ? undefined : parts.text(workbookPath)
  if (workbookPath === undefined || workbook === undefined) throw damaged()
  const relations = relationsOf(parts, workbookPath)
  const partOf = (type: string) => {
    const relation = relations.find((each) => isA(each, type))
    return relation === undefined ? undefined : parts.text(relation.path)
  }
  const { sheets, date1904 } = readWorkbookPart(workbook)
  const context: SheetContext = {
    strings: readSharedStrings(partOf('sharedStrings') ?? ''),
    styles: readStyles(partOf('styles') ?? ''),
    date1904,
  }
  for (const { name, hidden, relationId } of sheets) {
    const relation = relations.find(({ id, type }) => id === relationId && isType(type, 'worksheet'))
    if (relation === undefined) continue
    const xml = parts.text(relation.path)
    if (xml === undefined) throw damaged()
    sink.sheet({ name, hidden })
    readSheetPart(xml, context, sink)
  }
}

/** A workbook with macros says so in its content type, whatever its name. */
function promisesMacros(types: string): boolean {
  let promised = false
  scanXml(types, {
    open: (name, attributes) => {
      if (name !== 'Override') return
      promised ||= /macroEnabled|vbaProject/i.test(attribute(attributes, 'ContentType') ?? '')
    },
    close: () => {},
    text: () => {},
  })
  return promised
}

interface Parts {
  text(path: string): string | undefined
}

function openParts(bytes: Uint8Array, limits: WorkbookLimits): Parts {
  const entries = new Map(
    readZipDirectory(bytes, limits).map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]),
  )
  const decoder = new TextDecoder('utf-8')
  return {
    text: (path) => {
      const entry = entries.get(path.toLowerCase())
      return entry && decoder.decode(inflateEntry(bytes, entry))
    },
  }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly path: string
}

function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? '' : path.slice(0, slash)
  const relations: Relation[] = []
  scanXml(parts.text(`${folder && `${folder}/`}_rels/${path.slice(slash + 1)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const target = attribute(attributes, 'Target') ?? ''
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        path: resolvePath(folder, target),
      })
    },
    close: () => {},
    text: () => {},
  })
  return relations
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function isA(relation: Relation, type: string): boolean {
  return isType(relation.type, type)
}

/** The strict and the transitional standard differ in the address before the last step. */
function isType(address: string, type: string): boolean {
  return address.endsWith(`/${type}`)
}

interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly relationId: string
}

function readWorkbookPart(xml: string): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = []
  let date1904 = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isSet(attributes, 'date1904')
      if (name !== 'sheet') return
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        relationId: /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
      })
    },
    close: () => {},
    text: () => {},
  })
  return { sheets, date1904 }
}

interface Marks {
  readonly struck: boolean
  readonly red: boolean
}

interface CellStyle extends Marks {
  readonly format: NumberFormat
}

const UNMARKED: Marks = { struck: false, red: false }
const UNSTYLED: CellStyle = { ...UNMARKED, format: GENERAL }

function readStyles(xml: string): CellStyle[] {
  const codes = new Map<number, string>()
  const formats = new Map<number, NumberFormat>()
  const fonts: { struck: boolean; red: boolean }[] = []
  const styles: CellStyle[] = []
  let inFonts = false
  let inCellFormats = false
  const formatOf = (id: number) => {
    const known = formats.get(id)
    if (known) return known
    const format = readNumberFormat(codes.get(id) ?? builtInCode(id))
    formats.set(id, format)
    return format
  }
  scanXml(xml, {
    open: (name, attributes) => {
      const font = fonts.at(-1)
      if (name === 'numFmt') codes.set(numeric(attributes, 'numFmtId'), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'fonts') inFonts = true
      else if (name === 'cellXfs') inCellFormats = true
      else if (inFonts && name === 'font') fonts.push({ ...UNMARKED })
      else if (inFonts && font && name === 'strike') font.struck = isOn(attributes)
      else if (inFonts && font && name === 'color') font.red = isRed(attributes)
      else if (inCellFormats && name === 'xf') {
        styles.push({
          ...(fonts[numeric(attributes, 'fontId')] ?? UNMARKED),
          format: formatOf(numeric(attributes, 'numFmtId')),
        })
      }
    },
    close: (name) => {
      if (name === 'fonts') inFonts = false
      if (name === 'cellXfs') inCellFormats = false
    },
    text: () => {},
  })
  return styles
}

interface MarkedText extends Marks {
  readonly text: string
}

/** Collects the text of a shared or inline string, its runs' marks, and leaves phonetic hints out. */
function textCollector() {
  let text = ''
  let struck = false
  let red = false
  let inText = false
  let inRunFont = false
  let phonetic = false
  return {
    begin() {
      text = ''
      struck = red = inText = inRunFont = phonetic = false
    },
    open(name: string, attributes: string) {
      if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
      else if (name === 'rPr') inRunFont = true
      else if (inRunFont && name === 'strike') struck ||= isOn(attributes)
      else if (inRunFont && name === 'color') red ||= isRed(attributes)
    },
    close(name: string) {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'rPr') inRunFont = false
    },
    text(part: string) {
      if (inText) text += part
    },
    end: (): MarkedText => ({ text: cleanText(text), struck, red }),
  }
}

function readSharedStrings(xml: string): MarkedText[] {
  const strings: MarkedText[] = []
  const collector = textCollector()
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') collector.begin()
      else collector.open(name, attributes)
    },
    close: (name) => {
      if (name === 'si') strings.push(collector.end())
      else collector.close(name)
    },
    text: collector.text,
  })
  return strings
}

interface SheetContext {
  readonly strings: readonly MarkedText[]
  readonly styles: readonly CellStyle[]
  readonly date1904: boolean
}

function readSheetPart(xml: string, context: SheetContext, sink: Sink): void {
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
        style = context.styles[numeric(attributes, 's')] ?? UNSTYLED
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
        const last = Math.min(numeric(attributes, 'max'), HIDDEN_COLUMNS_NOTED)
        for (let i = numeric(attributes, 'min'); i <= last; i++) sink.hideColumn(i - 1)
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

/** Line breaks as one character; `_x000D_` and the like are characters XML cannot hold. */
function cleanText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
}

function numeric(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 0) || 0
}

function isOn(attributes: string): boolean {
  const value = attribute(attributes, 'val')
  return value !== '0' && value !== 'false'
}

/** Pure and dark red by value, or red of the old palette. */
function isRed(attributes: string): boolean {
  const rgb = attribute(attributes, 'rgb')?.slice(-6).toUpperCase()
  if (rgb !== undefined) return rgb === 'FF0000' || rgb === 'C00000'
  const indexed = attribute(attributes, 'indexed')
  return indexed === '10' || indexed === '2'
}
