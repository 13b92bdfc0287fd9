/** A tag of an XML source and where it stands; the name comes without its prefix. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
  /** With the colon, `''` where there is none. */
  readonly prefix: string
  readonly start: number
  /** Behind the closing bracket. */
  readonly end: number
}

/** The tags of a source in order. Comments, character data, declarations and instructions are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    const skipped = passedOver(xml, start)
    if (skipped !== null) {
      at = skipped
      continue
    }
    const end = endOf(xml, start + 1)
    if (end < 0) return
    at = end + 1
    const isClose = xml[start + 1] === '/'
    const [, prefix = '', name = ''] =
      NAME.exec(xml.slice(start + (isClose ? 2 : 1), Math.min(end, start + NAME_MAX))) ?? []
    yield { kind: isClose ? 'close' : xml[end - 1] === '/' ? 'empty' : 'open', name, prefix, start, end: end + 1 }
  }
}

const NAME = /^([^\s:/>]+:)?([^\s/>]+)/
const NAME_MAX = 200

/** Where what begins here and is no tag ends; `null` for a tag. */
function passedOver(xml: string, start: number): number | null {
  const ends = xml.startsWith('<!--', start)
    ? '-->'
    : xml.startsWith('<![CDATA[', start)
      ? ']]>'
      : xml.startsWith('<?', start)
        ? '?>'
        : xml.startsWith('<!', start)
          ? '>'
          : null
  if (ends === null) return null
  const end = xml.indexOf(ends, start + 2)
  return end < 0 ? xml.length : end + ends.length
}

/** The closing bracket; one inside a quoted attribute does not count. */
function endOf(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at]
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at
    else if (letter === '"' || letter === "'") quote = letter
  }
  return -1
}

/** A stretch of a source, and what shall stand there instead. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The source with other words in some places; whatever lies between stays as it is, letter by letter. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, start), text)
    at = end
  }
  return parts.join('') + source.slice(at)
}
