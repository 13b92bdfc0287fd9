import { xmlText } from '../word/xml.ts'
import { parseReference } from '../workbook/column.ts'
import { attribute, unescapeXml } from '../workbook/xml.ts'
import {
  formulaAfter,
  formulaCopied,
  isOutOfReach,
  lastAfter,
  type RowInsert,
  rangesAfter,
  rowAfter,
} from './reference.ts'
import { type Splice, spliced, type Tag, tagsOf } from './tag.ts'

/** Why rows cannot be put into a form without spoiling it. */
export type InsertFault = 'table' | 'comment' | 'control' | 'array' | 'merged' | 'indirect'

/** Parts of a sheet whose places are kept elsewhere, or that reckon as one piece. */
const FAULTS: { readonly [element: string]: InsertFault } = {
  tablePart: 'table',
  legacyDrawing: 'comment',
  oleObject: 'control',
  control: 'control',
}

/** Attributes that name cells of their own sheet. */
const RANGES: { readonly [element: string]: string } = {
  dimension: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
}
/** Elements whose text is a formula, and those whose text names cells. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2'])

/** Whether formulas name cells in a way that nobody can follow. */
export function hasIndirect(xml: string): boolean {
  return [...xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]+)</g)].some(([, text = '']) => isOutOfReach(unescapeXml(text)))
}

/** What stands in the way of putting rows into a sheet; `null` where nothing does. */
export function insertFault(xml: string, insert: RowInsert): InsertFault | null {
  let formula: Tag | null = null
  for (const tag of tagsOf(xml)) {
    const source = xml.slice(tag.start, tag.end)
    if (FAULTS[tag.name] !== undefined && tag.kind !== 'close') return FAULTS[tag.name] ?? null
    if (tag.name === 'f' || FORMULAS.has(tag.name)) {
      if (tag.kind === 'open') formula = tag
      else if (tag.kind === 'close' && formula !== null) {
        if (isOutOfReach(unescapeXml(xml.slice(formula.end, tag.start)))) return 'indirect'
        formula = null
      }
      if (tag.name === 'f' && tag.kind !== 'close' && isTorn(source, insert)) return 'array'
    }
    if (tag.name === 'mergeCell' && tag.kind !== 'close' && isPairOfRows(attribute(source, 'ref') ?? '', insert))
      return 'merged'
  }
  return null
}

/** A formula of many cells at once that the new rows would part. */
function isTorn(source: string, { last }: RowInsert): boolean {
  const kind = attribute(source, 't')
  if (kind === 'dataTable') return true
  if (kind !== 'array') return false
  const { top, bottom } = rowsOf(attribute(source, 'ref') ?? '')
  return top < bottom && top <= last && bottom >= last
}

/** Cells of the list merged over some of its rows: a record would need more than one row. */
function isPairOfRows(ref: string, { first, last }: RowInsert): boolean {
  const { top, bottom } = rowsOf(ref)
  return top < bottom && top >= first && bottom <= last && !(top === first && bottom === last)
}

function rowsOf(ref: string): { readonly top: number; readonly bottom: number } {
  const [from = '', to = from] = ref.split(':')
  return { top: parseReference(from).row, bottom: parseReference(to).row }
}

/** A sheet with rows put in below the last of a list, each like that one: its styles, its height, its formulas. */
export function withRows(xml: string, insert: RowInsert): string {
  const splices: Splice[] = []
  const shared = sharedFormulas(xml)
  let row = 0
  let reference = ''
  let formula: Tag | null = null
  let cell: Tag | null = null
  let text: Tag | null = null
  let model: { readonly tag: Tag; end: number; readonly cells: ModelCell[] } | null = null
  for (const tag of tagsOf(xml)) {
    const { name, kind, start, end } = tag
    const source = xml.slice(start, end)
    if (name === 'row' && kind !== 'close') {
      const said = Number(attribute(source, 'r'))
      row = Number.isInteger(said) && said > 0 ? said : row + 1
      if (row > insert.last) splices.push({ start, end, text: withAttribute(source, 'r', String(row + insert.count)) })
      if (row === insert.last) model = { tag, end, cells: [] }
    } else if (name === 'row' && row === insert.last && model !== null) model.end = end
    else if (name === 'c' && kind !== 'close') {
      reference = attribute(source, 'r') ?? ''
      cell = tag
      if (row > insert.last && reference !== '')
        splices.push({
          start,
          end,
          text: withAttribute(source, 'r', reference.replace(/\d+$/, String(row + insert.count))),
        })
      if (row === insert.last && reference !== '')
        model?.cells.push({ source, prefix: tag.prefix, reference, formula: null })
    } else if (name === 'f' && cell !== null) {
      if (kind === 'close' && formula === null) continue
      if (kind === 'open') {
        formula = tag
        continue
      }
      const open = formula ?? tag
      const head = xml.slice(open.start, open.end)
      const written = unescapeXml(xml.slice(open.end, kind === 'close' ? start : open.end))
      const own = ownFormula(head, written, reference, shared)
      const after = formulaAfter(own, insert, { own: insert.sheet, at: row })
      const isArray = attribute(head, 't') === 'array'
      const ref = attribute(head, 'ref')
      const kept = isArray && ref !== undefined ? ` t="array" ref="${rangesAfter(ref, insert)}"` : ''
      const isSame = after === written && attribute(head, 't') !== 'shared'
      if (!isSame || isArray)
        splices.push({ start: open.start, end, text: `<${open.prefix}f${kept}>${xmlText(after)}</${open.prefix}f>` })
      const last = model?.cells.at(-1)
      if (row === insert.last && last !== undefined && !isArray) last.formula = after
      formula = null
    } else if (name === 'mergeCell' && kind !== 'close') splices.push({ start, end, text: mergesAfter(source, insert) })
    else if (name === 'mergeCells' && kind === 'open')
      splices.push({ start, end, text: source.replace(/\s+count\s*=\s*(?:"[^"]*"|'[^']*')/, '') })
    else if (name === 'brk' && kind !== 'close') {
      const id = Number(attribute(source, 'id'))
      if (id >= insert.last && isRowBreak(xml, start))
        splices.push({ start, end, text: withAttribute(source, 'id', String(id + insert.count)) })
    } else if (RANGES[name] !== undefined && kind !== 'close') {
      const key = RANGES[name] ?? ''
      const ranges = attribute(source, key)
      if (ranges === undefined) continue
      const moved = withAttribute(source, key, rangesAfter(ranges, insert))
      const location = attribute(source, 'location')
      const to = location === undefined ? undefined : formulaAfter(location, insert, { own: insert.sheet, at: null })
      splices.push({ start, end, text: to === undefined ? moved : withAttribute(moved, 'location', xmlText(to)) })
    } else if (FORMULAS.has(name) || ((name === 'f' || name === 'sqref') && cell === null)) {
      if (kind === 'open') text = tag
      else if (kind === 'close' && text !== null) {
        const before = unescapeXml(xml.slice(text.end, start))
        const after =
          name === 'sqref' ? rangesAfter(before, insert) : formulaAfter(before, insert, { own: insert.sheet, at: null })
        splices.push({ start: text.end, end: start, text: xmlText(after) })
        text = null
      }
    }
    if (name === 'sheetData' && kind === 'close') cell = null
  }
  if (model !== null) {
    const made = Array.from({ length: insert.count }, (_, index) =>
      copiedRow(xml, model!, insert.last + index + 1, index + 1),
    )
    splices.push({ start: model.end, end: model.end, text: made.join('') })
  }
  return spliced(xml, splices)
}

interface ModelCell {
  readonly source: string
  readonly prefix: string
  readonly reference: string
  /** As it is once the rows are in. */
  formula: string | null
}

function copiedRow(
  xml: string,
  { tag, cells }: { readonly tag: Tag; readonly cells: readonly ModelCell[] },
  row: number,
  down: number,
): string {
  const head = withAttribute(xml.slice(tag.start, tag.end), 'r', String(row)).replace(/\s*\/?>$/, '>')
  const made = cells.map(({ source, prefix, reference, formula }) => {
    const bare = source.replace(/\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').replace(/\s*\/?>$/, '')
    const named = withAttribute(bare, 'r', reference.replace(/\d+$/, String(row)))
    return formula === null
      ? `${named}/>`
      : `${named}><${prefix}f>${xmlText(formulaCopied(formula, down, 0))}</${prefix}f></${prefix}c>`
  })
  return `${head}${made.join('')}</${tag.prefix}row>`
}

interface Shared {
  readonly text: string
  readonly reference: string
}

/** Formulas that other cells refer to instead of telling them again. */
function sharedFormulas(xml: string): ReadonlyMap<string, Shared> {
  const found = new Map<string, Shared>()
  let reference = ''
  let open: Tag | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'c' && tag.kind !== 'close') reference = attribute(xml.slice(tag.start, tag.end), 'r') ?? ''
    if (tag.name !== 'f') continue
    if (tag.kind === 'open') open = tag
    else if (tag.kind === 'close' && open !== null) {
      const head = xml.slice(open.start, open.end)
      const text = unescapeXml(xml.slice(open.end, tag.start))
      const index = attribute(head, 'si')
      if (attribute(head, 't') === 'shared' && index !== undefined && text !== '') found.set(index, { text, reference })
      open = null
    }
  }
  return found
}

/** What a cell reckons, written out for itself. */
function ownFormula(head: string, written: string, reference: string, shared: ReadonlyMap<string, Shared>): string {
  if (attribute(head, 't') !== 'shared' || written !== '') return written
  const of = shared.get(attribute(head, 'si') ?? '')
  if (of === undefined) return written
  const [from, to] = [parseReference(of.reference), parseReference(reference)]
  return formulaCopied(of.text, to.row - from.row, to.column - from.column)
}

/** A merge below moves, one across or along the list goes on, one within its last row is there again in every new row. */
function mergesAfter(source: string, insert: RowInsert): string {
  const ref = attribute(source, 'ref') ?? ''
  const { top, bottom } = rowsOf(ref)
  const [from = '', to = from] = ref.split(':')
  const at = (first: number, last: number) =>
    withAttribute(source, 'ref', `${from.replace(/\d+$/, String(first))}:${to.replace(/\d+$/, String(last))}`)
  if (top === insert.last && bottom === insert.last && !(insert.first === insert.last && top < bottom))
    return Array.from({ length: insert.count + 1 }, (_, index) => at(top + index, top + index)).join('')
  return at(rowAfter(top, insert), lastAfter(top, bottom, insert))
}

/** Breaks of columns stand in an element of their own. */
function isRowBreak(xml: string, at: number): boolean {
  return xml.lastIndexOf('rowBreaks', at) > xml.lastIndexOf('colBreaks', at)
}

function withAttribute(source: string, name: string, value: string): string {
  const written = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`)
  if (written.test(source)) return source.replace(written, (_, before: string) => `${before}"${value}"`)
  return source.replace(/(\s*\/?>?)$/, (end) => ` ${name}="${value}"${end}`)
}

/** Formulas of another sheet, or of the names of ranges, that name cells of the one that grows. */
export function withFormulas(xml: string, own: string, insert: RowInsert, elements: ReadonlySet<string>): string {
  const splices: Splice[] = []
  let open: Tag | null = null
  for (const tag of tagsOf(xml)) {
    if (!elements.has(tag.name)) continue
    if (tag.kind === 'open') open = tag
    else if (tag.kind === 'close' && open !== null) {
      const before = unescapeXml(xml.slice(open.end, tag.start))
      const after = formulaAfter(before, insert, { own, at: null })
      if (after !== before) splices.push({ start: open.end, end: tag.start, text: xmlText(after) })
      open = null
    }
  }
  return spliced(xml, splices)
}

/** Pictures and charts anchored below the list: their rows count from nought. */
export function anchorsAfter(xml: string, insert: RowInsert): string {
  const splices: Splice[] = []
  let open: Tag | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'row') continue
    if (tag.kind === 'open') open = tag
    else if (tag.kind === 'close' && open !== null) {
      const row = Number(xml.slice(open.end, tag.start)) + 1
      splices.push({ start: open.end, end: tag.start, text: String(rowAfter(row, insert) - 1) })
      open = null
    }
  }
  return spliced(xml, splices)
}
