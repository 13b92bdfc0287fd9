import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { strToU8, zipSync } from 'fflate'
import { openArchive } from './archive.ts'
import { notWord } from './error.ts'
import { readWord } from './read.ts'
import { childElements, childNamed, decodeXml, parseXml, printable } from './xml.ts'

/** A stretch of the file's text, its paragraphs joined by line ends, and what shall stand there instead. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Tracked {
  readonly bytes: Uint8Array
  /** Changes that could not be placed beyond doubt: they are left out, never put elsewhere. */
  readonly left: readonly Change[]
}

const MAIN_PART = 'word/document.xml'
/** Where a run may stand so that a deletion may be put around it. */
const RUN_PARENTS = new Set(['p', 'hyperlink', 'sdtContent', 'smartTag'])

/**
 * The file with changes as tracked ones (修订), for whoever opens it to accept or to reject; everything else of it
 * stays as it is. `at` is when they were made, as an ISO time.
 * @throws WordError for what is no Word file.
 */
export function trackChanges(
  bytes: Uint8Array,
  changes: readonly Change[],
  { author, at }: { readonly author: string; readonly at: string },
): Tracked {
  const lines = readWord(bytes).paragraphs
  const archive = openArchive(bytes)
  const source = archive.read(MAIN_PART)
  if (source === null) throw notWord()
  const root = parseXml(decodeXml(source))
  const places = placesOf(lines, root)
  const marking: Marking = { author, at, id: FIRST_ID }
  const left: Change[] = []
  // From the end, so that what comes before keeps its place.
  for (const change of [...changes].sort((a, b) => b.start - a.start)) {
    const place = places.find(({ start, end }) => start <= change.start && change.end <= end)
    if (
      place === undefined ||
      !replace(place.paragraph, change.start - place.start, change.end - place.start, change.text, marking)
    )
      left.push(change)
  }
  const parts = Object.fromEntries(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]))
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${new XMLSerializer().serializeToString(root)}`
  return { bytes: zipSync({ ...parts, [MAIN_PART]: strToU8(document) }), left: left.reverse() }
}

interface Marking {
  readonly author: string
  readonly at: string
  id: number
}

/** Far from the ids of changes that the file may have already. */
const FIRST_ID = 900_000

interface Place {
  readonly start: number
  readonly end: number
  readonly paragraph: Element
}

/**
 * The paragraph of each stretch of text. The n-th stretch of some words is the n-th paragraph of these words; where the
 * two are not as many, nobody knows which is which, and there is no place.
 */
function placesOf(lines: readonly string[], root: Element): readonly Place[] {
  const stretches = new Map<string, number[]>()
  const note = (text: string, start: number) => {
    if (text !== '') stretches.set(text, [...(stretches.get(text) ?? []), start])
  }
  let offset = 0
  for (const line of lines) {
    note(line, offset)
    if (line.includes('\t')) {
      let at = offset
      for (const cell of line.split('\t')) {
        note(cell, at)
        at += cell.length + 1
      }
    }
    offset += line.length + 1
  }
  const paragraphs = new Map<string, Element[]>()
  for (const paragraph of root.getElementsByTagNameNS('*', 'p')) {
    const text = piecesOf(paragraph)
      .map((piece) => piece.text)
      .join('')
    paragraphs.set(text, [...(paragraphs.get(text) ?? []), paragraph])
  }
  return [...stretches].flatMap(([text, starts]) => {
    const found = paragraphs.get(text) ?? []
    if (found.length !== starts.length) return []
    return starts.map((start, index) => ({ start, end: start + text.length, paragraph: found[index] as Element }))
  })
}

/** A part of a run that shows text. */
interface Piece {
  readonly run: Element
  readonly element: Element
  readonly text: string
}

/** The pieces of a paragraph in their order; what is deleted is none of them. */
function piecesOf(parent: Element): readonly Piece[] {
  return [...childElements(parent)].flatMap((child): readonly Piece[] => {
    switch (child.localName) {
      case 'r':
        return [...childElements(child)].flatMap((element): Piece[] => {
          const text = textOf(element)
          return text === '' ? [] : [{ run: child, element, text }]
        })
      case 'sdt': {
        const content = childNamed(child, 'sdtContent')
        return content === null ? [] : piecesOf(content)
      }
      case 'hyperlink':
      case 'ins':
      case 'smartTag':
        return piecesOf(child)
      default:
        return []
    }
  })
}

function textOf(element: Element): string {
  if (element.localName === 't') return element.textContent ?? ''
  if (element.localName === 'tab') return '\t'
  return element.localName === 'br' || element.localName === 'cr' ? '\n' : ''
}

/** Marks a stretch of a paragraph as deleted and puts other words behind it; false where that cannot be done. */
function replace(paragraph: Element, start: number, end: number, text: string, marking: Marking): boolean {
  let at = 0
  const touched: { readonly piece: Piece; readonly from: number; readonly to: number }[] = []
  let before: Piece | null = null
  for (const piece of piecesOf(paragraph)) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, piece.text.length)]
    if (from < to) touched.push({ piece, from, to })
    if (at < start || (at === 0 && before === null)) before = piece
    at += piece.text.length
  }
  const pieces = touched.map(({ piece }) => piece)
  const anchor = pieces.at(-1) ?? before
  const isPlain = (piece: Piece) =>
    piece.element.localName === 't' && RUN_PARENTS.has((piece.run.parentNode as Element | null)?.localName ?? '')
  if (anchor === null || !isPlain(anchor) || !pieces.every(isPlain)) return false
  let last: Element = anchor.run
  for (const { piece, from, to } of touched) last = markDeleted(piece, from, to, marking)
  if (touched.length === 0) last = splitAfter(anchor, start - lengthBefore(paragraph, anchor))
  if (text !== '') insertAfter(last, inserted(anchor.run, text, marking))
  return true
}

function lengthBefore(paragraph: Element, piece: Piece): number {
  let length = 0
  for (const { element, text } of piecesOf(paragraph)) {
    if (element === piece.element) break
    length += text.length
  }
  return length
}

/** Parts a run so that a stretch of one of its texts stands in a deletion of its own, which is returned. */
function markDeleted({ run, element, text }: Piece, from: number, to: number, marking: Marking): Element {
  const after = splitRun(run, element)
  setText(element, text.slice(0, from))
  const deletion = change(run, 'del', marking)
  deletion.appendChild(runWith(run, 'delText', text.slice(from, to)))
  insertAfter(run, deletion)
  let last = deletion
  if (to < text.length) last = insertAfter(last, runWith(run, 't', text.slice(to)))
  if (after !== null) insertAfter(last, after)
  return deletion
}

/** Parts a run behind so many characters of one of its texts; what comes next goes between the two. */
function splitAfter({ run, element, text }: Piece, characters: number): Element {
  const after = splitRun(run, element)
  setText(element, text.slice(0, characters))
  let last = run
  if (characters < text.length) last = insertAfter(last, runWith(run, 't', text.slice(characters)))
  if (after !== null) insertAfter(last, after)
  return run
}

/** Moves what follows an element of a run into a run of its own; `null` where nothing does. */
function splitRun(run: Element, element: Element): Element | null {
  if (element.nextSibling === null) return null
  const after = emptyRun(run)
  while (element.nextSibling !== null) after.appendChild(element.nextSibling)
  return after
}

function inserted(like: Element, text: string, marking: Marking): Element {
  const insertion = change(like, 'ins', marking)
  insertion.appendChild(runWith(like, 't', printable(text).replaceAll(/\s+/g, ' ')))
  return insertion
}

function change(like: Element, name: 'ins' | 'del', marking: Marking): Element {
  const element = made(like, name)
  const prefix = like.prefix ?? 'w'
  const space = like.namespaceURI
  element.setAttributeNS(space, `${prefix}:id`, String(marking.id++))
  element.setAttributeNS(space, `${prefix}:author`, marking.author)
  element.setAttributeNS(space, `${prefix}:date`, `${marking.at.slice(0, 19)}Z`)
  return element
}

function runWith(like: Element, name: 't' | 'delText', text: string): Element {
  const run = emptyRun(like)
  const words = made(like, name)
  run.appendChild(words)
  setText(words, text)
  return run
}

/** A run that looks like another. */
function emptyRun(like: Element): Element {
  const run = made(like, 'r')
  const properties = childNamed(like, 'rPr')
  if (properties !== null) run.appendChild(properties.cloneNode(true))
  return run
}

function setText(element: Element, text: string): void {
  element.textContent = text
  element.setAttribute('xml:space', 'preserve')
}

function made(like: Element, name: string): Element {
  const document = like.ownerDocument as Document
  return document.createElementNS(like.namespaceURI, `${like.prefix ?? 'w'}:${name}`)
}

function insertAfter(place: Element, element: Element): Element {
  place.parentNode?.insertBefore(element, place.nextSibling)
  return element
}
