import type { Problem, Read } from '../problem.ts'
import type { Brand } from '../values.ts'
import { halfWidth, isBlank } from './normal.ts'
import { problem, quote, refuse } from './outcome.ts'

/** A Chinese patent application number (专利申请号) with its check digit: `201710601862.3`, `95115608.X`. */
export type PatentNumber = string & Brand<'PatentNumber'>

export type PatentKind = '发明' | '实用新型' | '外观设计'

/** ZC 0006-2003: the type digit; 8 and 9 are international applications (PCT) in their national phase. */
const KINDS: Readonly<Record<string, PatentKind>> = {
  1: '发明',
  2: '实用新型',
  3: '外观设计',
  8: '发明',
  9: '实用新型',
}
/** ZC 0006-2003; the eight digits of older numbers take the first eight. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const
const NEW_DIGITS = 12
const OLD_DIGITS = 8
const FIRST_YEAR = 1985
/** Twelve digits since October 2003. */
const FIRST_LONG_YEAR = 2003
const LAST_YEAR = 2100

const BESIDES = /[\s'‘’`\-‐‑–—_·\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
const NUMBER = /^(\d{12}|\d{8})\.?([\dX])$/
const WITHOUT_CHECK = /^(?:\d{12}|\d{8})\.?$/
const PUBLICATION = /^(?:CN)?(?:\d{9}|\d{7})[A-CDSUWY]\d?$/
const INTERNATIONAL = /^(?:PCT\/?|WO)/
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i
/** A longer cell is a text; it is not searched for numbers. */
const SEVERAL_LENGTH_MAX = 200
const SEVERAL = /\d[\dX.]{8,}[^\dX.]+\D*\d[\dX.]{8,}/

/**
 * An application number as typed: ZL, CN, spaces and hyphens are taken off, a missing dot is put in, a small x made a
 * capital. Refused, each with a reason of its own: a missing or wrong check digit, publication numbers, international
 * numbers, an unknown type, a year that cannot be.
 */
export function readPatentNumber(text: string): Read<PatentNumber> {
  if (isBlank(text, ['empty', 'notApplicable', 'notPublished', 'none'])) {
    return refuse('patent.blank', '没有专利申请号', '填写申请号，例如201710601862.3')
  }
  const wide = halfWidth(text).trim().toUpperCase().replaceAll('。', '.')
  const body = wide
    .replace(BESIDES, '')
    .replace(/^专?利?申请号:?/, '')
    .replace(/\([^()\d]*\)$/, '')
    .replace(/^(?:CN)?(?:ZL)?(?:CN)?/, '')
  const [, digits, check] = NUMBER.exec(body) ?? []
  if (digits === undefined || check === undefined) return { problem: wrongShape(text, wide, body) }
  if (KINDS[typeDigit(digits)] === undefined) {
    return refuse(
      'patent.kind',
      `${quote(text)}的类型位是${typeDigit(digits)}，应是1、2、3、8或9`,
      '对照受理通知书或专利证书核对',
    )
  }
  const year = yearIn(digits)
  if (year < FIRST_YEAR || year > LAST_YEAR || (digits.length === NEW_DIGITS && year < FIRST_LONG_YEAR)) {
    return refuse('patent.year', `${quote(text)}的年份不对`, '对照受理通知书或专利证书核对')
  }
  if (patentCheck(digits) !== check) {
    return refuse('patent.check', `${quote(text)}校验不通过，其中有写错的数字`, '对照受理通知书或专利证书逐位核对')
  }
  return { value: `${digits}.${check}` as PatentNumber }
}

/** The check digit for the 12 or 8 digits before the dot (ZC 0006-2003). Throws RangeError on anything else. */
export function patentCheck(digits: string): string {
  if (!/^(?:\d{12}|\d{8})$/.test(digits)) throw new RangeError(`not the digits of an application number: ${digits}`)
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (WEIGHTS[i] ?? 0), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

/** What the type digit says of the application. */
export function patentKind(number: PatentNumber): PatentKind {
  const kind = KINDS[typeDigit(number.slice(0, -2))]
  if (kind === undefined) throw new RangeError(`not an application number: ${number}`)
  return kind
}

/** Whether an international application (PCT) entered its national phase under this number. */
export function isPct(number: PatentNumber): boolean {
  return '89'.includes(typeDigit(number.slice(0, -2)))
}

/** The year of application. */
export function patentYear(number: PatentNumber): number {
  return yearIn(number.slice(0, -2))
}

function typeDigit(digits: string): string {
  return digits.charAt(digits.length === NEW_DIGITS ? 4 : 2)
}

function yearIn(digits: string): number {
  if (digits.length !== OLD_DIGITS) return Number(digits.slice(0, 4))
  const year = Number(digits.slice(0, 2))
  return year + (year >= FIRST_YEAR % 100 ? 1900 : 2000)
}

function wrongShape(text: string, wide: string, body: string): Problem {
  const copy = '从受理通知书或专利证书抄录申请号，例如201710601862.3'
  if (SCIENTIFIC.test(wide)) return problem('patent.number', `${quote(text)}是科学计数法，后面的数位已经看不见了`, copy)
  if (INTERNATIONAL.test(body)) {
    return problem(
      'patent.international',
      `${quote(text)}是国际申请号或国际公布号`,
      '填写进入中国国家阶段后的申请号；没有进入的另行登记',
    )
  }
  if (wide.length <= SEVERAL_LENGTH_MAX && SEVERAL.test(wide))
    return problem('patent.two', `${quote(text)}里不止一个申请号`, '一件专利一行')
  if (PUBLICATION.test(body)) return problem('patent.publication', `${quote(text)}是公开(公告)号，不是申请号`, copy)
  if (WITHOUT_CHECK.test(body)) {
    return problem('patent.noCheck', `${quote(text)}缺小数点后的校验位，表格软件可能略去了末尾的0`, copy)
  }
  return problem('patent.length', `${quote(text)}不是专利申请号：应是12位(2003年以前8位)数字、小数点和1位校验位`, copy)
}
