import type { Paragraph, Prose } from '../prose.ts'

/** The day under or above a text, as the text itself says; days are `null` where only a year is told. */
export interface Written {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const HEAD_LINES = 8
const TAIL_LINES = 6
const LINE_CHARACTERS_MAX = 40
const DATED =
  /^(?:[（(]?|(?:会议)?时间[：:]|(?:发布|印发|成文)(?:日期|时间)[：:]|[^，。；\d]{0,16}[ 　]{1,8})(20\d\d)年(\d{1,2})月(\d{1,2})日(?:[）)]|印发|[（(]?(?:星期|周)[一二三四五六日天]|上午|下午|$)/
const TITLE_YEAR = /(20\d\d)年/

/** When a text was written, by its own words: what the reader knows of today says nothing of an old text. */
export function writtenOn({ paragraphs }: Prose): Written | null {
  const ends = [...paragraphs.slice(-TAIL_LINES).reverse(), ...paragraphs.slice(0, HEAD_LINES)]
  for (const { text } of ends) {
    const [, year, month, day] = text.length <= LINE_CHARACTERS_MAX ? (DATED.exec(text) ?? []) : []
    if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) }
  }
  return null
}

/** The year that the title is about; `null` where it names none. */
export function titledYear({ paragraphs }: Prose): number | null {
  for (const { text } of paragraphs.slice(0, HEAD_LINES)) {
    if (text.length > 60 || /。/.test(text) || DATED.test(text)) continue
    const year = TITLE_YEAR.exec(text)?.[1]
    if (year !== undefined) return Number(year)
  }
  return null
}

/** A heading of the first or second level. */
export function isHeading({ text }: Paragraph): boolean {
  return text.length <= 40 && /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分)/.test(text)
}
