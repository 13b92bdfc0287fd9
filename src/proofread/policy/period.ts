import { addYears, dayBefore, isDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/values.ts'
import { part } from './passage.ts'
import type { ProposedPeriod, Words } from './proposal.ts'

const DATE = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日'
const BEGINS = new RegExp(`自\\s*${DATE}\\s*起(?:施行|实施|执行|生效)?|(?:施行|实施|执行)(?:日期|时间)为?\\s*${DATE}`)
const ENDS = new RegExp(`(?:有效期|执行期|期限)?(?:至|到|截至|截止(?:至|到)?)\\s*${DATE}(?:止|为止)?`)
const LASTS = /有效期(?:为|限)?\s*([一二两三四五六七八九十\d]+)\s*年/
const YEAR =
  /(\d{4})\s*(?:年度|年\s*1\s*月\s*1\s*日\s*(?:至|—|-)\s*(?:\d{4}年)?\s*12\s*月\s*31\s*日)|(?:当年度?|上一?年度?|上一会计年度|近三年)/

const NUMERALS: { readonly [word: string]: number } = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 十: 10 }

/** When the paper begins and how long it holds. */
export function paperPeriod(text: string): ProposedPeriod | null {
  const all: Words = { text, start: 0, end: text.length }
  const begins = BEGINS.exec(text)
  const ends = ENDS.exec(text)
  const lasts = LASTS.exec(text)
  const found = [begins, ends, lasts].filter((one) => one !== null)
  if (found.length === 0) return null
  const first = Math.min(...found.map(({ index }) => index))
  const last = Math.max(...found.map((match) => match.index + match[0].length))
  const start = begins === null ? null : (day(begins.slice(1, 4)) ?? day(begins.slice(4, 7)))
  const years = lasts === null ? null : (NUMERALS[lasts[1] ?? ''] ?? Number(lasts[1]))
  const to = (ends && day(ends.slice(1, 4))) ?? (start !== null && years ? dayBefore(addYears(start, years)) : null)
  return { ...part(all, first, last), from: start, to: to !== null && start !== null && to < start ? null : to }
}

/** Which year a clause is about, where its own words say one. */
export function clausePeriod(words: Words): ProposedPeriod | null {
  const match = YEAR.exec(words.text)
  if (match === null) return null
  const year = match[1]
  const place = part(words, match.index, match.index + match[0].length)
  return year === undefined
    ? { ...place, from: null, to: null }
    : { ...place, from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
}

function day(parts: readonly (string | undefined)[]): Day | null {
  const [year, month, date] = parts
  if (year === undefined || month === undefined || date === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(written) ? written : null
}
