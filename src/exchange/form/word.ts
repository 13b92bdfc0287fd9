import { linesAboveTables } from '../word/tables.ts'
import { xmlText } from '../word/xml.ts'
import { fileKind } from '../workbook/kind.ts'
import { WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { attribute } from '../workbook/xml.ts'
import type { CellEdit, FilledForm, Unplaced } from './edit.ts'
import { partText, repacked } from './repack.ts'
import { type Splice, spliced, type Tag, tagsOf } from './tag.ts'

export const MAIN_PART = 'word/document.xml'

/** The sheet under which blanks between the words of a Word form are listed, a row each. */
export const PLACEHOLDERS = '正文'

/** A blank in the words of a form: {{新认定高新技术企业}}. */
export const PLACEHOLDER = /\{\{([^{}]{1,60})\}\}/g

/** The blanks that the words of a Word form have, in their order, each once. */
export function placeholdersOf(bytes: Uint8Array): readonly string[] {
  const xml = partText(bytes, WORKBOOK_LIMITS, MAIN_PART) ?? ''
  const found = paragraphsOf(xml).flatMap(({ texts }) =>
    [
      ...texts
        .map(({ text }) => text)
        .join('')
        .matchAll(PLACEHOLDER),
    ].map(([, name = '']) => name.trim()),
  )
  return [...new Set(found)]
}

/**
 * A .docx with cells of its tables and blanks in its words filled in, in the fonts that stand there; nothing else of it
 * changes.
 */
export function fillWord(bytes: Uint8Array, fileName: string, edits: readonly CellEdit[]): FilledForm {
  fileKind(bytes, fileName, WORKBOOK_LIMITS)
  const xml = partText(bytes, WORKBOOK_LIMITS, MAIN_PART) ?? ''
  const names = placeholdersOf(bytes)
  const byName = new Map(
    edits.flatMap((edit) => {
      const name = edit.sheet === PLACEHOLDERS ? names[edit.row - 1] : undefined
      return name === undefined ? [] : [[name, edit.content.text] as const]
    }),
  )
  const cells = cellsOf(xml)
  const unplaced: Unplaced[] = []
  const splices: Splice[] = []
  for (const edit of edits) {
    if (edit.sheet === PLACEHOLDERS) {
      if (names[edit.row - 1] === undefined) unplaced.push({ edit, why: 'missing' })
      continue
    }
    const cell = cells.get(`${edit.sheet} ${edit.row} ${edit.column}`)
    const filled = cell === undefined ? null : filledCell(xml, cell, edit.content.text)
    if (filled === null) unplaced.push({ edit, why: 'missing' })
    else splices.push(filled)
  }
  const taken = (at: number) => splices.some(({ start, end }) => at >= start && at < end)
  for (const paragraph of paragraphsOf(xml))
    if (!taken(paragraph.start)) splices.push(...filledBlanks(paragraph, byName))
  return { bytes: repacked(bytes, WORKBOOK_LIMITS, new Map([[MAIN_PART, spliced(xml, splices)]])), unplaced }
}

export interface Paragraph {
  readonly start: number
  /** Behind its closing tag. */
  readonly end: number
  readonly texts: readonly TextPart[]
}

/** The words between the tags of a `w:t`. */
interface TextPart {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function paragraphsOf(xml: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: { readonly start: number; readonly texts: TextPart[] }[] = []
  let text: Tag | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'p') {
      if (tag.kind === 'open') open.push({ start: tag.start, texts: [] })
      else if (tag.kind === 'close') {
        const ended = open.pop()
        if (ended !== undefined) paragraphs.push({ ...ended, end: tag.end })
      }
    } else if (tag.name === 't' && tag.kind === 'open') text = tag
    else if (tag.name === 't' && tag.kind === 'close' && text !== null) {
      open.at(-1)?.texts.push({ start: text.end, end: tag.start, text: xml.slice(text.end, tag.start) })
      text = null
    }
  }
  return paragraphs
}

/** A blank may be cut into several runs: what is filled in stands in the first of them. */
export function filledBlanks({ texts }: Paragraph, byName: ReadonlyMap<string, string>): readonly Splice[] {
  const whole = texts.map(({ text }) => text).join('')
  const parts = texts.map((part) => ({ part, text: '', at: 0 }))
  let offset = 0
  for (const one of parts) {
    one.at = offset
    offset += one.part.text.length
  }
  const blanks = [...whole.matchAll(PLACEHOLDER)].flatMap((match) => {
    const filled = byName.get((match[1] ?? '').trim())
    return filled === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, filled: xmlText(filled) }]
  })
  if (blanks.length === 0) return []
  return parts.flatMap(({ part, at }) => {
    const end = at + part.text.length
    let text = ''
    let from = at
    for (const blank of blanks) {
      if (blank.end <= from || blank.start >= end) continue
      text += whole.slice(from, Math.max(from, blank.start))
      if (blank.start >= at) text += blank.filled
      from = Math.min(end, blank.end)
    }
    text += whole.slice(from, end)
    return text === part.text ? [] : [{ start: part.start, end: part.end, text }]
  })
}

/** A cell of a table: where its first paragraph stands, with the properties of it and of its first run. */
interface WordCell {
  paragraph: { readonly start: number; end: number; readonly tag: Tag } | null
  properties: string
  font: string
}

/** Cells by sheet, row and column, as the reader of tables counts them. */
function cellsOf(xml: string): ReadonlyMap<string, WordCell> {
  const lines = linesAboveTables(xml)
  const cells = new Map<string, WordCell>()
  const starts: Tag[] = []
  let table = 0
  let depth = 0
  let row = 0
  let column = 0
  let span = 1
  let cell: WordCell | null = null
  let isContinued = false
  for (const tag of tagsOf(xml)) {
    const { name, kind } = tag
    const isOpen = kind !== 'close'
    if (name === 'tbl') {
      depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
      if (depth === 1 && kind === 'open') {
        table += 1
        row = 0
      }
      continue
    }
    if (depth !== 1) continue
    const source = xml.slice(tag.start, tag.end)
    if (name === 'tr' && isOpen) {
      row += 1
      column = 0
    } else if (name === 'gridBefore' && cell === null) column += Number(wordValue(source) ?? 0) || 0
    else if (name === 'tc' && kind === 'open') {
      cell = { paragraph: null, properties: '', font: '' }
      span = 1
      isContinued = false
    } else if (name === 'gridSpan' && cell !== null) span = Math.max(1, Number(wordValue(source) ?? 1) || 1)
    else if (name === 'vMerge' && cell !== null) isContinued = wordValue(source) !== 'restart'
    else if (name === 'tc' && kind === 'close' && cell !== null) {
      if (!isContinued) cells.set(`表${table} ${row + (lines[table - 1] ?? 0)} ${column}`, cell)
      column += span
      cell = null
    } else if (cell !== null) noteParagraph(xml, cell, tag, starts)
  }
  return cells
}

function noteParagraph(xml: string, cell: WordCell, tag: Tag, starts: Tag[]): void {
  const { name, kind, start, end } = tag
  if (name === 'p') {
    if (kind === 'empty') cell.paragraph ??= { start, end, tag }
    else if (kind === 'open') cell.paragraph ??= { start, end: -1, tag }
    else if (cell.paragraph !== null && cell.paragraph.end < 0) cell.paragraph.end = end
    return
  }
  if (cell.paragraph === null || cell.paragraph.end >= 0) return
  if (name !== 'pPr' && name !== 'rPr') return
  if (kind === 'open') starts.push(tag)
  else if (kind === 'close') {
    const begun = starts.pop()
    if (begun === undefined) return
    const whole = xml.slice(begun.start, end)
    if (name === 'pPr') cell.properties ||= whole
    // Of the mark at the end of the paragraph where no run says its own.
    else if (cell.font === '' || (cell.properties !== '' && cell.properties.includes(cell.font))) cell.font = whole
  }
}

function filledCell(xml: string, { paragraph, properties, font }: WordCell, text: string): Splice | null {
  // A cell without a paragraph is none that Word makes.
  if (paragraph === null) return null
  const { prefix, kind } = paragraph.tag
  const opening = xml.slice(paragraph.tag.start, paragraph.tag.end)
  const tag = kind === 'empty' ? opening.replace(/\s*\/>$/, '>') : opening
  const run = `<${prefix}r>${font}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`
  return { start: paragraph.start, end: paragraph.end, text: `${tag}${properties}${run}</${prefix}p>` }
}

function wordValue(source: string): string | undefined {
  return attribute(source, 'w:val') ?? attribute(source, 'val')
}
