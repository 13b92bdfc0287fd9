import type { Element } from '@xmldom/xmldom'
import { type Archive, openArchive } from './archive.ts'
import { type DocumentCopy, readCopy, readDocumentId } from './copy.ts'
import { notWord } from './error.ts'
import { attribute, childElements, childNamed, decodeXml, parseXml } from './xml.ts'

/** A content control with a tag or an alias, as it stands in the file; of a figure the digits that a reader sees. */
export interface WordControl {
  readonly tag: string
  readonly text: string
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number
}

export interface WordReading {
  /** The document that the file says it is; null when it says none. */
  readonly documentId: string | null
  /** The copy of the citations; null when the file has none, or one that no longer says what it must. */
  readonly copy: DocumentCopy | null
  readonly controls: readonly WordControl[]
  /** The body in reading order: a line per paragraph, a line per table row with its cells joined by tabs. */
  readonly paragraphs: readonly string[]
}

const MAIN_PART = 'word/document.xml'
const CUSTOM_PROPERTIES_PART = 'docProps/custom.xml'
const COPY_PART = /^customXml\/item\d+\.xml$/i

interface Story {
  readonly lines: string[]
  readonly controls: WordControl[]
  /** The line that a table cell will become part of; null outside tables. */
  readonly row: number | null
  /** Text of paragraphs whose end was deleted under tracked changes: it runs on into the next. */
  carried: string
  /** Text boxes met in the paragraph being read; they follow it. */
  readonly boxes: Element[]
}

/**
 * Reads a .docx of any office suite, accepting tracked changes: insertions are kept, deletions dropped.
 * Throws a `WordError` for what is not one, is damaged, or is too large.
 */
export function readWord(bytes: Uint8Array): WordReading {
  const archive = openArchive(bytes)
  const main = readPart(archive, mainPartName(archive))
  const body = main && childNamed(parseXml(main), 'body')
  if (!body) throw notWord()
  const story: Story = { lines: [], controls: [], row: null, carried: '', boxes: [] }
  readStory(body, story)
  const copy = findCopy(archive)
  return {
    documentId: copy?.documentId ?? findDocumentId(archive),
    copy,
    controls: story.controls,
    paragraphs: withoutTrailingBlanks(story.lines),
  }
}

function findDocumentId(archive: Archive): string | null {
  const properties = readPart(archive, CUSTOM_PROPERTIES_PART)
  return properties && readDocumentId(properties)
}

function findCopy(archive: Archive): DocumentCopy | null {
  for (const name of archive.names.filter((candidate) => COPY_PART.test(candidate))) {
    const copy = readCopy(readPart(archive, name) ?? '')
    if (copy) return copy
  }
  return null
}

function mainPartName(archive: Archive): string {
  const relationships = readPart(archive, '_rels/.rels')
  if (relationships === null) return MAIN_PART
  for (const relationship of childElements(parseXml(relationships)))
    if (attribute(relationship, 'Type')?.endsWith('/officeDocument'))
      return (attribute(relationship, 'Target') ?? MAIN_PART).replace(/^\//, '')
  return MAIN_PART
}

function readPart(archive: Archive, name: string): string | null {
  const bytes = archive.read(name)
  return bytes && decodeXml(bytes)
}

function readStory(container: Element, story: Story): void {
  readBlocks(container, story)
  if (story.carried !== '') endParagraph('', story)
}

function readBlocks(container: Element, story: Story): void {
  for (const block of childElements(container)) readBlock(block, story)
}

function readBlock(block: Element, story: Story): void {
  switch (block.localName) {
    case 'p':
      readParagraph(block, story)
      break
    case 'tbl':
      readRows(block, story)
      break
    case 'sdt':
      readBlockControl(block, story, readBlocks)
      break
    case 'ins':
    case 'moveTo':
    case 'customXml':
      readBlocks(block, story)
      break
    case 'AlternateContent':
      readBlocks(chosenAlternative(block), story)
      break
  }
}

function readParagraph(paragraph: Element, story: Story): void {
  const text = inlineText(paragraph, story)
  if (isMarkDeleted(paragraph)) story.carried += text
  else endParagraph(text, story)
}

function endParagraph(text: string, story: Story): void {
  story.lines.push(story.carried + text)
  story.carried = ''
  for (const box of story.boxes.splice(0)) readStory(box, story)
}

function isMarkDeleted(paragraph: Element): boolean {
  const properties = childNamed(paragraph, 'pPr')
  const mark = properties && childNamed(properties, 'rPr')
  return mark !== null && (childNamed(mark, 'del') ?? childNamed(mark, 'moveFrom')) !== null
}

/** A control around whole paragraphs or rows, as some suites make of one that filled its paragraph. */
function readBlockControl(control: Element, story: Story, read: (content: Element, story: Story) => void): void {
  const content = childNamed(control, 'sdtContent')
  const first = story.lines.length
  const place = story.controls.length
  if (content) read(content, story)
  const tag = tagOf(control)
  const text = isPlaceholder(control) ? '' : story.lines.slice(first).join('\n')
  if (tag !== null) story.controls.splice(place, 0, { tag, text, paragraph: story.row ?? first })
}

function readRows(table: Element, story: Story): void {
  for (const child of childElements(table)) {
    if (child.localName === 'tr' && !isDeleted(child, 'trPr', 'del')) readRow(child, story)
    if (child.localName === 'sdt') readBlockControl(child, story, readRows)
    if (child.localName === 'ins' || child.localName === 'customXml') readRows(child, story)
  }
}

function readRow(row: Element, story: Story): void {
  const cells: string[] = []
  readCells(row, cells, story)
  story.lines.push(cells.join('\t'))
}

function readCells(parent: Element, cells: string[], story: Story): void {
  for (const child of childElements(parent)) {
    if (child.localName === 'tc' && !isDeleted(child, 'tcPr', 'cellDel')) cells.push(cellText(child, story))
    if (child.localName === 'customXml') readCells(child, cells, story)
    if (child.localName === 'sdt') readCellControl(child, cells, story)
  }
}

function readCellControl(control: Element, cells: string[], story: Story): void {
  const content = childNamed(control, 'sdtContent')
  const first = cells.length
  if (content) readCells(content, cells, story)
  const tag = tagOf(control)
  const text = isPlaceholder(control) ? '' : cells.slice(first).join('\t')
  if (tag !== null) story.controls.push({ tag, text, paragraph: story.row ?? story.lines.length })
}

function cellText(cell: Element, story: Story): string {
  const row = story.row ?? story.lines.length
  const inner: Story = { lines: [], controls: story.controls, row, carried: '', boxes: [] }
  readStory(cell, inner)
  return inner.lines.filter((line) => line !== '').join(' ')
}

function isDeleted(element: Element, properties: 'trPr' | 'tcPr', mark: 'del' | 'cellDel'): boolean {
  const found = childNamed(element, properties)
  return found !== null && childNamed(found, mark) !== null
}

function inlineText(parent: Element, story: Story): string {
  return [...childElements(parent)].map((child) => inlineChildText(child, story)).join('')
}

function inlineChildText(child: Element, story: Story): string {
  switch (child.localName) {
    case 'r':
      return runText(child, story)
    case 'sdt':
      return readInlineControl(child, story)
    case 'hyperlink':
    case 'ins':
    case 'moveTo':
    case 'smartTag':
    case 'fldSimple':
    case 'customXml':
    case 'dir':
    case 'bdo':
      return inlineText(child, story)
    case 'AlternateContent':
      return inlineText(chosenAlternative(child), story)
    case 'oMath':
    case 'oMathPara':
      return [...child.getElementsByTagNameNS('*', 't')].map((text) => text.textContent).join('')
    default:
      return ''
  }
}

function readInlineControl(control: Element, story: Story): string {
  const content = childNamed(control, 'sdtContent')
  const place = story.controls.length
  const inside = content && !isPlaceholder(control) ? inlineText(content, story) : ''
  const tag = tagOf(control)
  if (tag !== null) story.controls.splice(place, 0, { tag, text: inside, paragraph: story.row ?? story.lines.length })
  return inside
}

/** What a run shows: no field codes, nothing hidden, nothing deleted. */
function runText(run: Element, story: Story): string {
  return isHidden(run) ? '' : [...childElements(run)].map((piece) => pieceText(piece, story)).join('')
}

function pieceText(piece: Element, story: Story): string {
  switch (piece.localName) {
    case 't':
      return piece.textContent ?? ''
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      return isLineBreak(piece) ? '\n' : ''
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'ruby':
      return rubyBaseText(piece, story)
    case 'AlternateContent':
      return [...childElements(chosenAlternative(piece))].map((chosen) => pieceText(chosen, story)).join('')
    case 'drawing':
    case 'pict':
    case 'object':
      collectBoxes(piece, story)
      return ''
    default:
      return ''
  }
}

function isLineBreak(element: Element): boolean {
  const type = attribute(element, 'type')
  return type === null || type === 'textWrapping'
}

function rubyBaseText(ruby: Element, story: Story): string {
  const base = childNamed(ruby, 'rubyBase')
  return base ? inlineText(base, story) : ''
}

function collectBoxes(drawing: Element, story: Story): void {
  for (const child of childElements(drawing)) {
    if (child.localName === 'txbxContent') story.boxes.push(child)
    else if (child.localName === 'AlternateContent') collectBoxes(chosenAlternative(child), story)
    else collectBoxes(child, story)
  }
}

/** Of content in two versions, one for new programs and one for old, the first. */
function chosenAlternative(alternate: Element): Element {
  return childNamed(alternate, 'Choice') ?? childNamed(alternate, 'Fallback') ?? alternate
}

function isHidden(run: Element): boolean {
  const properties = childNamed(run, 'rPr')
  return isOn(properties && childNamed(properties, 'vanish'))
}

/** The tag, or the alias that we write beside it, which some suites keep when they lose the tag. */
function tagOf(control: Element): string | null {
  const properties = childNamed(control, 'sdtPr')
  const named = properties && (childNamed(properties, 'tag') ?? childNamed(properties, 'alias'))
  return named && attribute(named, 'val')
}

/** An emptied control shows a prompt such as 单击此处输入文字, which is not text of the document. */
function isPlaceholder(control: Element): boolean {
  const properties = childNamed(control, 'sdtPr')
  return isOn(properties && childNamed(properties, 'showingPlcHdr'))
}

function isOn(toggle: Element | null): boolean {
  return toggle !== null && !['0', 'false', 'off'].includes(attribute(toggle, 'val') ?? '')
}

function withoutTrailingBlanks(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}
