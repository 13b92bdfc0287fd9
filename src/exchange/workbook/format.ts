import type { Cell } from './model.ts'

/** A number format, read once per style and asked once per cell. */
export interface NumberFormat {
  readonly kind: 'plain' | 'percent' | 'date' | 'time'
  readonly sections: readonly Section[]
  /** The first section's code, for dates. */
  readonly code: string
  /** Dates shown before: a list repeats few days in many rows. */
  readonly shown: Map<number, ShownDate>
}

interface ShownDate {
  readonly text: string
  readonly day: string | undefined
}

interface Section {
  readonly condition?: { readonly operator: string; readonly bound: number }
  /** Words the format writes around the number, such as 万元. */
  readonly prefix: string
  readonly suffix: string
  /** What the shown number was divided by: `0!.0,` shows ten-thousandths. */
  readonly divisor: number
  /** Leading zeros of codes kept as numbers: `000000`. */
  readonly zeros: number
  /** Decimals always shown: 2026.10 is stored as 2026.1. */
  readonly decimals: number
}

/** Built-in formats are numbers without a code in the file; 27–58 as a Chinese spreadsheet shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  43: '#,##0.00;-#,##0.00',
  44: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

const FIRST_SERIAL = 1
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465
/** Days from 1900's first serial to the one of 1904-01-01. */
const SHIFT_1904 = 1_462
/** Serial 60 is 1900-02-29, a day that never was; serials from 61 count it. */
const NEVER_WAS = 60
const DAY_MILLISECONDS = 86_400_000
const DAY_SECONDS = 86_400
const EXACT_DIGITS = 15
const SHOWN_DATES_MAX = 10_000

export const GENERAL: NumberFormat = readNumberFormat('General')

export function builtInCode(id: number): string {
  return BUILT_IN[id] ?? 'General'
}

export function readNumberFormat(code: string): NumberFormat {
  const parts = splitSections(code)
  const first = parts[0] ?? ''
  const sections = parts.map(readSection)
  if (/general|通用格式/i.test(first)) return { kind: 'plain', sections, code: first, shown: new Map() }
  const tokens = first
    .replace(/"[^"]*"|\\.|!.|_.|\*.|AM\/PM|A\/P|上午\/下午|E[+-]/gi, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/[yd]|aaa/i.test(tokens) || (/m/i.test(tokens) && !/[hs]/i.test(tokens))) {
    return { kind: 'date', sections, code: first, shown: new Map() }
  }
  if (/[hs]/i.test(tokens)) return { kind: 'time', sections, code: first, shown: new Map() }
  return { kind: tokens.includes('%') ? 'percent' : 'plain', sections, code: first, shown: new Map() }
}

/** The cell of a stored number; `raw` is its source where one exists, so that long numbers keep their digits. */
export function numberCell(column: number, value: number, format: NumberFormat, date1904: boolean, raw?: string): Cell {
  if (format.kind === 'date' || format.kind === 'time') {
    const { text, day } = showDate(date1904 ? value + SHIFT_1904 : value, format)
    if (format.kind === 'time' && value >= 0) return { column, kind: 'text', text }
    if (day !== undefined) return { column, kind: 'date', text, day, number: value }
  }
  return { column, kind: 'number', text: numberText(value, format, raw), number: value, digits: integerDigits(value) }
}

export function integerDigits(value: number): number {
  let digits = 1
  for (let rest = Math.abs(value); rest >= 10; rest = Math.floor(rest / 10)) digits++
  return digits
}

/** A number in full, without exponent and without the noise beyond its fifteenth digit. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(EXACT_DIGITS)))
  const [mantissa = '', exponent] = text.split('e')
  if (exponent === undefined) return text
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`
}

/** The day of a serial of the 1900 system, if there is one. */
export function dayOf(serial: number): string | undefined {
  const day = Math.floor(serial)
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return undefined
  return utcOf(day).toISOString().slice(0, 10)
}

function showDate(serial: number, format: NumberFormat): ShownDate {
  const known = format.shown.get(serial)
  if (known) return known
  const day = dayOf(serial)
  const text = day === undefined && format.kind === 'date' ? '' : dateText(serial, format.code)
  const shown = { text, day }
  if (format.shown.size < SHOWN_DATES_MAX) format.shown.set(serial, shown)
  return shown
}

function numberText(value: number, format: NumberFormat, raw: string | undefined): string {
  if (format.kind === 'percent') return `${plainNumber(value * 100)}%`
  const section = sectionFor(value, format.sections)
  const shown = section.divisor === 1 && isPlain(raw) ? raw : plainNumber(value / section.divisor)
  const negative = shown.startsWith('-')
  const digits = padDecimals(negative ? shown.slice(1) : shown, section.decimals)
  return `${negative ? '-' : ''}${section.prefix}${digits.padStart(section.zeros, '0')}${section.suffix}`
}

function padDecimals(digits: string, decimals: number): string {
  if (decimals === 0) return digits
  const point = digits.indexOf('.')
  const has = point < 0 ? 0 : digits.length - point - 1
  return has >= decimals ? digits : `${digits}${point < 0 ? '.' : ''}${'0'.repeat(decimals - has)}`
}

/** Whether the source of a number can stand as it is: a whole number, or one short enough to be exact. */
function isPlain(raw: string | undefined): raw is string {
  return raw !== undefined && /^-?\d+(\.\d+)?$/.test(raw) && (raw.length <= EXACT_DIGITS || !raw.includes('.'))
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|!.|[^;])+/g) ?? ['']
}

function sectionFor(value: number, sections: readonly Section[]): Section {
  const [first, second, third] = sections
  if (first === undefined) return readSection('')
  if (first.condition) {
    if (holds(value, first.condition)) return first
    return second?.condition && !holds(value, second.condition) ? (third ?? first) : (second ?? first)
  }
  if (value < 0) return second ?? first
  return value === 0 ? (third ?? first) : first
}

function holds(value: number, condition: { operator: string; bound: number }): boolean {
  switch (condition.operator) {
    case '>':
      return value > condition.bound
    case '>=':
      return value >= condition.bound
    case '<':
      return value < condition.bound
    case '<=':
      return value <= condition.bound
    case '<>':
      return value !== condition.bound
    default:
      return value === condition.bound
  }
}

function readSection(code: string): Section {
  const condition = /\[([<>=]{1,2})(-?\d+(?:\.\d+)?)\]/.exec(code)
  let prefix = ''
  let suffix = ''
  let digits = 0
  let zeros = 0
  let decimals = 0
  let commas = 0
  let grouped = false
  let isScientific = false
  let afterPoint = false
  let afterFalsePoint = 0
  let sawFalsePoint = false
  for (const [token] of code.matchAll(/"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]|E[+-]?|./gi)) {
    if (token === '0' || token === '#' || token === '?') {
      if (commas > 0) grouped = true
      commas = 0
      digits++
      if (sawFalsePoint) afterFalsePoint++
      else if (token === '0' && afterPoint) decimals++
      else if (token === '0') zeros++
    } else if (token === ',') {
      if (digits > 0) commas++
    } else if (token === '.') {
      afterPoint = true
    } else if (token === '\\.' || token === '!.' || token === '"."') {
      sawFalsePoint = true
    } else if (/^E[+-]/i.test(token)) {
      isScientific = true
    } else {
      const words = wordsOf(token)
      if (digits > 0) suffix += words
      else prefix += words
    }
  }
  return {
    ...(condition ? { condition: { operator: condition[1] ?? '=', bound: Number(condition[2]) } } : {}),
    prefix,
    suffix,
    divisor: digits === 0 ? 1 : 1000 ** commas * 10 ** afterFalsePoint,
    zeros: afterPoint || grouped || sawFalsePoint || isScientific ? 0 : zeros,
    decimals: isScientific ? 0 : decimals,
  }
}

/** The letters a token of a format writes; currency signs, brackets and padding say nothing about the number. */
function wordsOf(token: string): string {
  const literal = token.startsWith('"') ? token.slice(1, -1) : /^[\\!]/.test(token) ? token.slice(1) : token
  const quoted = literal !== token || /^"/.test(token)
  const isWord = quoted ? /[\p{L}\p{N}]/u : /\p{Script=Han}/u
  return !token.startsWith('[') && !token.startsWith('_') && isWord.test(literal) ? literal.trim() : ''
}

function utcOf(serial: number): Date {
  const counted = serial > NEVER_WAS ? serial - 1 : Math.min(serial, NEVER_WAS - 1)
  return new Date(Date.UTC(1899, 11, 31) + counted * DAY_MILLISECONDS)
}

const DATE_TOKEN = /"[^"]*"|\\.|!.|_.|\*.|\[h+\]|\[[^\]]*\]|AM\/PM|A\/P|上午\/下午|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|./gi
const WEEKDAYS = '日一二三四五六'

function dateText(serial: number, code: string): string {
  if (/m{3,}/i.test(code)) return dateText(serial, 'yyyy/m/d')
  let day = Math.floor(serial)
  let seconds = Math.round((serial - day) * DAY_SECONDS)
  if (seconds === DAY_SECONDS) {
    day++
    seconds = 0
  }
  const date = utcOf(day)
  const tokens = [...code.matchAll(DATE_TOKEN)].map(([token]) => token)
  const halves = tokens.some((token) => /^(AM\/PM|A\/P|上午\/下午)$/i.test(token))
  const hour = Math.floor(seconds / 3600)
  return tokens
    .map((token, i) => {
      const lower = token.toLowerCase()
      const pad = (value: number) => String(value).padStart(Math.min(lower.length, 2), '0')
      if (/^y/.test(lower)) return String(date.getUTCFullYear()).slice(lower.length <= 2 ? -2 : 0)
      if (/^m/.test(lower)) {
        return pad(isMinute(tokens, i) ? Math.floor(seconds / 60) % 60 : date.getUTCMonth() + 1)
      }
      if (/^d{1,2}$/.test(lower)) return pad(date.getUTCDate())
      if (/^(d{3,}|a{3,4})$/.test(lower)) {
        return `${lower.length === 4 ? '星期' : ''}${WEEKDAYS.charAt(date.getUTCDay())}`
      }
      if (/^\[h+\]$/.test(lower)) return String(day * 24 + hour)
      if (/^h/.test(lower)) return pad(halves ? hour % 12 || 12 : hour)
      if (/^s/.test(lower)) return String(seconds % 60).padStart(lower.startsWith('ss') ? 2 : 1, '0')
      if (lower === 'am/pm') return hour < 12 ? 'AM' : 'PM'
      if (lower === 'a/p') return hour < 12 ? 'A' : 'P'
      if (lower === '上午/下午') return hour < 12 ? '上午' : '下午'
      if (/^(\[|_|\*)/.test(token)) return ''
      if (token.startsWith('"')) return token.slice(1, -1)
      return /^[\\!]./.test(token) ? token.slice(1) : token === '@' ? '' : token
    })
    .join('')
    .trim()
}

/** `m` is minutes after hours or before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const isPart = (token: string) => /^(\[?h|y|m|d|s)/i.test(token)
  const before = tokens.slice(0, index).findLast(isPart)
  const after = tokens.slice(index + 1).find(isPart)
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '')
}
