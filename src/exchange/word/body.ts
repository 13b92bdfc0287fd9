import type { Element } from '@xmldom/xmldom'
import { attribute, childElements, childNamed } from './xml.ts'

/** A content control with a tag or an alias, as it stands in the file; of a figure the digits that a reader sees. */
export interface WordControl {
  readonly tag: string
  readonly text: string
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number
}

export interface BodyText {
  readonly controls: readonly WordControl[]
  /** A line per paragraph in reading order, a line per table row with its cells joined by tabs. */
  readonly paragraphs: readonly string[]
}

const OFFICE_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
])

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

/** The text of a body as a reader sees it once tracked changes are accepted, and the controls in it. */
export function readBody(body: Element): BodyText {
  const story: Story = { lines: [], controls: [], row: null, carried: '', boxes: [] }
  readStory(body, story)
  return { controls: story.controls, paragraphs: withoutTrailingBlanks(story.lines) }
}

function readStory(container: Element, story: Story): void {
  readBlocks(container, story)
  if (story.carried !== '') endParagraph('', story)
}

function readBlocks(container: Element, story: Story): void {
  for (const block of childElements(container)) readBlock(block, story)
}

function readBlock(block: Element, story: Story): void {
  switch (officeName(block)) {
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
    if (officeName(child) === 'tr' && !isDeleted(child, 'trPr', 'del')) readRow(child, story)
    if (officeName(child) === 'sdt') readBlockControl(child, story, readRows)
    if (officeName(child) === 'ins' || officeName(child) === 'customXml') readRows(child, story)
  }
}

function readRow(row: Element, story: Story): void {
  const cells: string[] = []
  readCells(row, cells, story)
  story.lines.push(cells.join('\t'))
}

function readCells(parent: Element, cells: string[], story: Story): void {
  for (const child of childElements(parent)) {
    if (officeName(child) === 'tc' && !isDeleted(child, 'tcPr', 'cellDel')) cells.push(cellText(child, story))
    if (officeName(child) === 'customXml') readCells(child, cells, story)
    if (officeName(child) === 'sdt') readCellControl(child, cells, story)
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
  switch (officeName(child)) {
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
  switch (officeName(piece)) {
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

/** The name of an element that office suites read; others, of foreign namespaces, they pass over, and so do we. */
function officeName(element: Element): string | null {
  return OFFICE_NAMESPACES.has(element.namespaceURI ?? '') ? element.localName : null
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
