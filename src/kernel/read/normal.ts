/** Characters that take no room and come along with text pasted from web pages and PDF files. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
/** Most cells hold none of these, and each is asked several times. */
const SQUEEZABLE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060]/
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000\uFFE1\uFFE5]/g
/** U+FF01–FF5E stand this far above the ASCII characters they widen. */
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Why a cell holds nothing. The four are different things in a table: left empty; does not apply (`/`, `N/A`);
 * not published or not known (`—`, `-`, `..`); said to be none (`无`), which in a number cell may mean zero.
 */
export type BlankKind = 'empty' | 'notApplicable' | 'notPublished' | 'none'

/** What counts as blank where the caller says nothing else: everything but 「无」. */
export const BLANK_BY_DEFAULT: readonly BlankKind[] = ['empty', 'notApplicable', 'notPublished']

const BLANKS: ReadonlyMap<string, BlankKind> = new Map<string, BlankKind>([
  ['', 'empty'],
  ['空', 'empty'],
  ['(空)', 'empty'],
  ['空白', 'empty'],
  ['NULL', 'empty'],
  ['/', 'notApplicable'],
  ['\\', 'notApplicable'],
  ['N/A', 'notApplicable'],
  ['NA', 'notApplicable'],
  ['不适用', 'notApplicable'],
  ['-', 'notPublished'],
  ['--', 'notPublished'],
  ['---', 'notPublished'],
  ['–', 'notPublished'],
  ['—', 'notPublished'],
  ['——', 'notPublished'],
  ['..', 'notPublished'],
  ['...', 'notPublished'],
  ['…', 'notPublished'],
  ['……', 'notPublished'],
  ['无', 'none'],
  ['(无)', 'none'],
  ['暂无', 'none'],
  ['没有', 'none'],
])
const BLANK_LENGTH_MAX = 4

const DITTO: ReadonlySet<string> = new Set(['同上', '同前', '〃', '″', '"'])

/** Full-width letters, digits, punctuation and spaces as ASCII; `￥` as `¥`. Chinese punctuation (。、「」〔〕) stays. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    if (character === '\u3000') return ' '
    if (character === '\uFFE5') return '¥'
    if (character === '\uFFE1') return '£'
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET)
  })
}

/** Trimmed, every run of spaces, tabs and line breaks one space, invisible characters gone. */
export function squeeze(text: string): string {
  if (!SQUEEZABLE.test(text)) return text
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** Why a cell holds nothing, or undefined when it holds something. */
export function blankKind(text: string): BlankKind | undefined {
  if (text.length > BLANK_LENGTH_MAX && !SQUEEZABLE.test(text)) return undefined
  const squeezed = squeeze(halfWidth(text))
  return squeezed.length > BLANK_LENGTH_MAX ? undefined : BLANKS.get(squeezed.toUpperCase())
}

/** Whether a cell counts as holding nothing; `kinds` are the reasons that count. */
export function isBlank(text: string, kinds: readonly BlankKind[] = BLANK_BY_DEFAULT): boolean {
  const kind = blankKind(text)
  return kind !== undefined && kinds.includes(kind)
}

/** Whether a cell says 「同上」: the importer then takes the value of the row above. */
export function isDitto(text: string): boolean {
  return DITTO.has(squeeze(halfWidth(text)))
}
