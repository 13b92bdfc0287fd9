import { addDays, dayOf, daysInMonth, yearOf } from '../day.ts'
import type { Problem, Read } from '../problem.ts'
import type { Day } from '../values.ts'
import { type BlankKind, halfWidth, isBlank, squeeze } from './normal.ts'
import { parseNumeral } from './numeral.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** What is known beside the text of a cell. */
export interface DayCell {
  /** The number that the cell holds instead of a text: days since the start of the spreadsheet's calendar. */
  readonly cellNumber?: number
  /** The workbook counts from 1904. */
  readonly from1904?: boolean
  /** Supplies the year where the text names none. */
  readonly today?: Day
  /** A month without a day means its last day, as the end of a term does; otherwise its first. */
  readonly endOfMonth?: boolean
}

/** What a text says of a day; what it leaves open is undefined. */
interface Said {
  readonly year?: number
  readonly month: number
  readonly day?: number | MonthPart
}

type MonthPart = '初' | '上旬' | '中' | '中旬' | '下旬' | '底' | '末'

const YEAR_MIN = 1900
const YEAR_MAX = 2100
/** 「26年」 is 2026, 「98年」 is 1998. */
const TWO_DIGIT_YEARS_FROM = 1950
/** 1920-01-01 to 2099-12-31: a smaller number in a column of dates is more likely a year than a serial number. */
const SERIAL_MIN = 7306
const SERIAL_MAX = 73_050
/** Day 0 of a spreadsheet, which counts a 29 February 1900 that never was; serials from 61 on are right by it. */
const SERIAL_ZERO = '1899-12-30' as Day
const DAYS_TO_1904 = 1462
const CHINA_OFFSET_MINUTES = 8 * 60
const MINUTES_OF_DAY = 24 * 60
const DAY_LENGTH_MAX = 60
const ALL_BLANKS: readonly BlankKind[] = ['empty', 'notApplicable', 'notPublished', 'none']

/** How most days are written; they need no tidying. */
const ORDINARY = /^\d{4}(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日)$/
const NUMERAL = '[\\d〇零○O一二三四五六七八九十]'
const WRITTEN = new RegExp(
  `^(?:(?<year>${NUMERAL}{2,4})年度?)?(?<month>${NUMERAL}{1,3})月份?(?:(?<day>${NUMERAL}{1,3})[日号]?|(?<part>[初中底末]|[上中下]旬))?$`,
)
const SEPARATED = /^(\d{1,4})([-./])(\d{1,2})(?:\2(\d{1,4}))?$/
const RUN = /^(\d{4})(\d{2})(\d{2})?$/
const YEAR_END = new RegExp(`^(${NUMERAL}{2,4})年年?[底末]$`)
const YEAR_ONLY = /^(?:\d{4}|\d{2}年|[〇零○O一二三四五六七八九]{4}年)(?:年?度?)$/
const SERIAL_AS_TEXT = /^\d{5}(?:\.\d+)?$/
const BEGINS_WITH_DAY = new RegExp(
  `^(?:(?:${NUMERAL}{2,4}年)?${NUMERAL}{1,3}月(?:${NUMERAL}{1,3}日?)?|\\d{4}([-./])\\d{1,2}(?:\\1\\d{1,2})?|\\d{8})`,
)
const RANGE = /[\d年月日号](?:[~—–至到、;,和及]|--)+\d/
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/
const WEEKDAY = / ?\(?(?:星期|周)[一二三四五六日天]\)?/
const TIME =
  /(?:[T ]|(?<=日))?(?:[上下]午)?(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?|\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?|(?<= )\d{1,2}[时点]整?)$/i
const HALF_DAY = / ?[上下]午$/

/**
 * The day in a cell: `2026-06-05`, `2026/6/5`, `2026.6.5`, `20260605`, `26年6月5日`, `二〇二六年六月五日`, a time behind
 * it cut, the day number of a numeric cell. A month without a day is filled in with a note (`2026.6`, `2026年6月底`), a
 * year only from `today`. Two days, days that do not exist, a year alone and `6/5/2026` are problems.
 */
export function readDay(text: string, cell: DayCell = {}): Read<Day> {
  if (cell.cellNumber !== undefined) return readNumberCell(text, cell.cellNumber, cell)
  if (ORDINARY.test(text)) return readBody(text, text, cell)
  if (isBlank(text, ALL_BLANKS)) return refuse('day.blank', '这一格没有日期', '填写日期，例如2026-06-05')
  if (text.length > DAY_LENGTH_MAX) return unreadable(text)
  const tidy = squeeze(halfWidth(text)).replace(/^'/, '')
  const instant = INSTANT.exec(tidy)
  if (instant !== null) return fromInstant(instant, text)
  const body = tidy
    .replace(/^(\d{8})\d{6}$/, '$1')
    .replace(/[.。]$/, '')
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(HALF_DAY, '')
    .replace(/ ?([-./年月日]) ?/g, '$1')
    .trim()
  return readBody(body, text, cell)
}

function readBody(body: string, text: string, cell: DayCell): Read<Day> {
  const separated = SEPARATED.exec(body)
  if (separated !== null) return readSeparated(separated, text, cell)
  const written = WRITTEN.exec(body)?.groups
  if (written !== undefined) {
    const { year, month = '', day, part } = written
    return complete(
      {
        month: small(month),
        ...(year !== undefined && { year: yearFrom(year) }),
        ...(day !== undefined && { day: small(day) }),
        ...(part !== undefined && { day: part as MonthPart }),
      },
      text,
      cell,
    )
  }
  const [, year, month, day] = RUN.exec(body) ?? []
  if (year !== undefined) {
    return complete(
      { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) },
      text,
      cell,
    )
  }
  const [, endingYear] = YEAR_END.exec(body) ?? []
  if (endingYear !== undefined) return complete({ year: yearFrom(endingYear), month: 12, day: '底' }, text, cell)
  if (YEAR_ONLY.test(body)) {
    return refuse('day.yearOnly', `${quote(text)}只有年份`, '写到月或日，例如2026年6月或2026-06-05')
  }
  if (SERIAL_AS_TEXT.test(body)) {
    return refuse(
      'day.serial',
      `${quote(text)}像是表格软件的日期序号`,
      '在原表中把这一列改为“日期”格式后再导入，或写成2026-06-05',
    )
  }
  return explain(body, text)
}

/** Year first, or refused: 6/5/2026 may be June or May. */
function readSeparated([, first = '', , second = '', third]: RegExpExecArray, text: string, cell: DayCell): Read<Day> {
  const a = Number(first)
  const b = Number(second)
  if (first.length === 3 || (third !== undefined && third.length === 3)) return unreadable(text)
  if (first.length === 4) {
    if (third?.length === 4) return two(text)
    return complete({ year: a, month: b, ...(third !== undefined && { day: Number(third) }) }, text, cell)
  }
  // A first number over 12 can be no month, so it is a year.
  if (a > 12 && third?.length !== 4) {
    const year = yearFrom(first.padStart(2, '0'))
    const century = problem(
      'day.century',
      `${quote(text)}的年份只有两位，按${year}年读入`,
      '年份写四位，例如2026-06-05',
    )
    return complete({ year, month: b, ...(third !== undefined && { day: Number(third) }) }, text, cell, century)
  }
  if (third === undefined) return complete({ month: a, day: b }, text, cell)
  return refuse('day.ambiguous', `${quote(text)}分不清年、月、日`, '按年-月-日写，年份四位，例如2026-06-05')
}

function readNumberCell(text: string, number: number, cell: DayCell): Read<Day> {
  if (number >= SERIAL_MIN && number <= SERIAL_MAX) {
    return take(addDays(SERIAL_ZERO, Math.floor(number) + (cell.from1904 === true ? DAYS_TO_1904 : 0)))
  }
  const digits = String(number)
  if (/^\d{4}\.1$/.test(digits)) {
    return refuse(
      'day.october',
      `${quote(text)}可能是1月，也可能是10月：数值格式不保留末尾的0`,
      '写成2026年10月或2026-10-01',
    )
  }
  if (/^\d{4}(?:\.\d{1,2})?$|^\d{6}$|^\d{8}$/.test(digits)) return readBody(digits, text, cell)
  return refuse('day.serial', `${quote(text)}不是日期`, '在原表中把这一列改为“日期”格式后再导入，或写成2026-06-05')
}

/** A moment with its offset, as other systems export it, is a day in China. */
function fromInstant(match: RegExpExecArray, text: string): Read<Day> {
  const [, year, month, date, hour, minute, , sign, offsetHours = '0', offsetMinutes = '0'] = match
  const day = dayOf(Number(year), Number(month), Number(date))
  if (day === undefined) return invalid(text, '没有这一天')
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - offset + CHINA_OFFSET_MINUTES
  return take(addDays(day, Math.floor(minutes / MINUTES_OF_DAY)))
}

/** Fills in what was left open, each with a note, and refuses what the calendar does not have. */
function complete(said: Said, text: string, { today, endOfMonth = false }: DayCell, note?: Problem): Read<Day> {
  const year = said.year ?? (today === undefined ? undefined : yearOf(today))
  if (year === undefined) return refuse('day.year', `${quote(text)}没有写年份`, '写全年份，例如2026-06-05')
  const { month } = said
  if (!(year >= YEAR_MIN && year <= YEAR_MAX)) return invalid(text, `年份应在${YEAR_MIN}至${YEAR_MAX}之间`)
  if (!(month >= 1 && month <= 12)) return invalid(text, '月份应是1至12')
  const date = typeof said.day === 'number' ? said.day : filledIn(said.day ?? (endOfMonth ? '底' : '初'), year, month)
  const day = dayOf(year, month, date)
  if (day === undefined) return invalid(text, Number.isNaN(date) ? '日期读不出' : `${year}年${month}月没有${date}日`)
  return take(
    day,
    note,
    said.year === undefined
      ? problem('day.yearFilled', `${quote(text)}没有写年份，按${year}年读入`, '不是这一年的请写全年份')
      : undefined,
    typeof said.day === 'number'
      ? undefined
      : problem('day.filled', `${quote(text)}没有写到日，按${day}读入`, '知道具体日期的请补上'),
  )
}

function filledIn(part: MonthPart, year: number, month: number): number {
  if (part === '底' || part === '末') return daysInMonth(year, month)
  if (part === '下旬') return 21
  return part === '中' || part === '中旬' ? 11 : 1
}

/** Four digits as they are, two as a year from 1950 to 2049, anything else NaN. */
function yearFrom(digits: string): number {
  const numeral = parseNumeral([...digits].map((digit) => CHINESE_TO_ARABIC[digit] ?? digit).join(''))
  const year = typeof numeral === 'object' ? Number(numeral.decimal) : Number.NaN
  if (digits.length === 4) return year
  if (digits.length !== 2) return Number.NaN
  return year + (year >= TWO_DIGIT_YEARS_FROM % 100 ? 1900 : 2000)
}

const CHINESE_TO_ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇零○O'].map((zero) => [zero, '0']).concat([...'一二三四五六七八九'].map((digit, i) => [digit, String(i + 1)])),
)

/** A month or a day of the month, NaN when it is none. */
function small(numerals: string): number {
  const numeral = parseNumeral(numerals)
  return typeof numeral === 'object' ? Number(numeral.decimal) : Number.NaN
}

function explain(body: string, text: string): { readonly problem: Problem } {
  const begun = BEGINS_WITH_DAY.exec(body)?.[0]
  const more = begun !== undefined && new RegExp(NUMERAL).test(body.slice(begun.length))
  return more || RANGE.test(body) ? two(text) : unreadable(text)
}

function two(text: string): { readonly problem: Problem } {
  return refuse('day.two', `${quote(text)}里不止一个日期`, '一格只写一个日期；起止日期分两列填写')
}

function invalid(text: string, why: string): { readonly problem: Problem } {
  return refuse('day.invalid', `${quote(text)}不是日历上的日期：${why}`, '核对后按年-月-日写，例如2026-06-05')
}

function unreadable(text: string): { readonly problem: Problem } {
  return refuse('day.unreadable', `${quote(text)}读不出日期`, '按年-月-日写，例如2026-06-05')
}
