import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { damaged, tooLarge } from './error.ts'

/** No office suite nests elements anywhere near as deep; what does would exhaust the stack. */
export const XML_DEPTH_MAX = 256

/** A tree takes over a kilobyte per element: these keep it under a gigabyte, and a table of 20,000 cells fits. */
export const XML_TAGS_MAX = 1_000_000
export const XML_CHARACTERS_MAX = 20_000_000

const TEN_THOUSAND = 10_000
const ELEMENT_NODE = 1
const ILLEGAL_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The text without the control characters that no XML file can hold, line ends as `\n`. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(ILLEGAL_IN_XML, '')
}

/** Text as the content of an element or of an attribute in double quotes. */
export function xmlText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The root element of a part. Office parts have no DTD, so one that declares entities is refused unread. */
export function parseXml(source: string): Element {
  if (source.length > XML_CHARACTERS_MAX) throw tooLarge(`内容超过 ${XML_CHARACTERS_MAX / TEN_THOUSAND} 万个字符`)
  if (hasMoreTags(source, XML_TAGS_MAX)) throw tooLarge(`段落和表格的标记超过 ${XML_TAGS_MAX / TEN_THOUSAND} 万个`)
  if (source.includes('<!DOCTYPE')) throw damaged()
  const root = documentElement(source)
  if (!root || isTooDeep(root)) throw damaged()
  return root
}

export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

export function* childElements(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) yield node
}

/** The first child element of this local name, whatever prefix or edition of the namespace the file uses. */
export function childNamed(parent: Element, name: string): Element | null {
  for (const child of childElements(parent)) if (child.localName === name) return child
  return null
}

export function attribute(element: Element, name: string): string | null {
  for (const candidate of element.attributes) if (candidate.localName === name) return candidate.value
  return null
}

function hasMoreTags(source: string, limit: number): boolean {
  let count = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) if (++count > limit) return true
  return false
}

function documentElement(source: string): Element | null {
  try {
    const parser = new DOMParser({ locator: false, onError: refuseError })
    return parser.parseFromString(source, 'text/xml').documentElement
  } catch {
    throw damaged()
  }
}

function refuseError(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}

function isTooDeep(root: Element): boolean {
  let depth = 1
  let node: Node = root
  while (true) {
    if (depth > XML_DEPTH_MAX) return true
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (!node.nextSibling) {
      if (node === root || !node.parentNode) return false
      node = node.parentNode
      depth -= 1
    }
    if (node === root) return false
    node = node.nextSibling
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE
}
