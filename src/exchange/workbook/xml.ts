/** What {@link scanXml} reports; names come without their namespace prefix. */
export interface XmlEvents {
  /** `attributes` is the raw source, to be asked with {@link attribute}. An empty element is opened and closed. */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reports the elements and texts of an XML source in order. Document types and processing instructions are skipped and
 * only the five predefined and numeric entities are known, so nothing can be expanded or fetched.
 */
export function scanXml(xml: string, events: XmlEvents): void {
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) break
    if (tag > at) events.text(unescapeXml(xml.slice(at, tag)))
    const next = xml.charCodeAt(tag + 1)
    if (next === EXCLAMATION) {
      at = skipDeclaration(xml, tag, events)
      continue
    }
    const end = tagEnd(xml, tag + 1)
    if (end < 0) break
    at = end + 1
    if (next === QUESTION) continue
    if (next === SLASH) {
      events.close(xml.slice(nameStart(xml, tag + 2, end), nameEnd(xml, tag + 2, end)))
      continue
    }
    const isEmpty = xml.charCodeAt(end - 1) === SLASH
    const last = isEmpty ? end - 1 : end
    const space = nameEnd(xml, tag + 1, last)
    const name = xml.slice(nameStart(xml, tag + 1, space), space)
    events.open(name, xml.slice(space, last))
    if (isEmpty) events.close(name)
  }
}

/** The value of an attribute by its full name, prefix included. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > SPACE) continue
    let equals = at + name.length
    while (attributes.charCodeAt(equals) <= SPACE) equals++
    if (attributes.charCodeAt(equals) !== EQUALS) continue
    let quote = equals + 1
    while (attributes.charCodeAt(quote) <= SPACE) quote++
    const mark = attributes.charAt(quote)
    const end = attributes.indexOf(mark, quote + 1)
    return end < 0 ? undefined : unescapeXml(attributes.slice(quote + 1, end))
  }
  return undefined
}

/** Whether a boolean attribute is set. */
export function isSet(attributes: string, name: string): boolean {
  const value = attribute(attributes, name)
  return value === '1' || value === 'true'
}

/** A number attribute, 0 where it is missing or no number. */
export function numberOf(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 0) || 0
}

const SPACE = 0x20
const EXCLAMATION = 0x21
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const SLASH = 0x2f
const COLON = 0x3a
const EQUALS = 0x3d
const GREATER = 0x3e
const QUESTION = 0x3f

const CDATA = '<![CDATA['
const COMMENT = '<!--'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it reads, without the entities of XML. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function nameEnd(xml: string, from: number, end: number): number {
  let at = from
  while (at < end && xml.charCodeAt(at) > SPACE) at++
  return at
}

/** Behind the namespace prefix. */
function nameStart(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = xml.charCodeAt(at)
    if (code === COLON) return at + 1
    if (code <= SPACE) break
  }
  return from
}

/** The closing bracket of a tag; one inside a quoted attribute does not count. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER) {
      return at
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      quote = code
    }
  }
  return -1
}

function skipDeclaration(xml: string, tag: number, events: XmlEvents): number {
  if (xml.startsWith(CDATA, tag)) {
    const end = xml.indexOf(']]>', tag)
    if (end < 0) return xml.length
    events.text(xml.slice(tag + CDATA.length, end))
    return end + 3
  }
  if (xml.startsWith(COMMENT, tag)) {
    const end = xml.indexOf('-->', tag)
    return end < 0 ? xml.length : end + 3
  }
  const end = tagEnd(xml, tag + 1)
  return end < 0 ? xml.length : end + 1
}
