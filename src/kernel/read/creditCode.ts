import type { Problem, Read } from '../problem.ts'
import type { Brand } from '../values.ts'
import { halfWidth, isBlank } from './normal.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** A unified social credit code (统一社会信用代码) of 18 characters whose check character is right. */
export type CreditCode = string & Brand<'CreditCode'>

/** GB 32100-2015: digits and capitals without I, O, S, V, Z; a character counts as its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
/** GB 32100-2015: 3^(i−1) mod 31 */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
/** GB 11714-1997 */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const
/** Where the organisation code begins, and where its check character stands. */
const ORGANISATION = 8
const ORGANISATION_CHECK = 16
/** A spreadsheet keeps 15 significant digits of a number and writes zeros for the rest. */
const SPREADSHEET_DIGITS = 15

const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}[1-9]\d{5}[0-9A-HJ-NP-RTUWXY]{10}$/
const BESIDES = /[\s'‘’`\-‐‑–—_.·\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
const LABEL = /^(?:统一)?(?:社会)?信用代码:?/
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i
const LOOKS_LIKE: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' }

const VALUES: Int8Array = new Int8Array(128).fill(-1)
for (const [value, character] of [...ALPHABET].entries()) VALUES[character.charCodeAt(0)] = value

/** What is known of the cell a code came from. */
export interface CodeCell {
  /** The number that the cell holds instead of a text; a spreadsheet has then cut it after 15 digits. */
  readonly cellNumber?: number
}

/**
 * A credit code as typed: spaces, hyphens and full width are taken out, small letters made capitals. Refused with a
 * reason of its own: old registration numbers, organisation codes, a wrong length, characters outside the alphabet,
 * letters in the region, a wrong check character, numbers cut by a spreadsheet. The right check character is never
 * proposed: a wrong one says that some character is wrong, not which. GB 32100-2015.
 */
export function readCreditCode(text: string, { cellNumber }: CodeCell = {}): Read<CreditCode> {
  const typed = text.length === LENGTH && SHAPE.test(text) ? text : normalised(text)
  if (isCreditCode(typed) && cellNumber === undefined) return take(typed, organisationNote(typed))
  if (isBlank(text, ['empty', 'notApplicable', 'notPublished', 'none'])) {
    return refuse('code.blank', '没有统一社会信用代码', '填写营业执照上的18位统一社会信用代码')
  }
  const wrong =
    cutBySpreadsheet(text, typed, cellNumber) ??
    wrongKind(text, typed) ??
    wrongCharacter(text, typed) ??
    wrongCheck(text, typed)
  return { problem: wrong }
}

/** Whether a value is a credit code in canonical form. */
export function isCreditCode(value: unknown): value is CreditCode {
  return typeof value === 'string' && SHAPE.test(value) && checkOf(value) === VALUES[value.charCodeAt(LENGTH - 1)]
}

/** The 18th character for the first 17 (GB 32100-2015). Throws RangeError on other than 17 characters of its alphabet. */
export function creditCodeCheck(first17: string): string {
  if (first17.length !== LENGTH - 1 || [...first17].some((character) => !ALPHABET.includes(character))) {
    throw new RangeError(`not the first 17 characters of a credit code: ${first17}`)
  }
  return ALPHABET[checkOf(first17)] ?? ''
}

/** The 9th character of an organisation code for its first 8 (GB 11714-1997). Throws RangeError on anything else. */
export function organisationCodeCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8))
    throw new RangeError(`not the first 8 characters of an organisation code: ${first8}`)
  return organisationCheckAt(first8, 0)
}

/**
 * A code valid in both checks, for samples and tests: `region` six digits of GB/T 2260, `serial` from 0 to 31⁶ − 1,
 * different for different serials; `kind` the first two characters (91 enterprise). Throws RangeError outside these.
 */
export function makeCreditCode(region: string, serial: number, kind: string = '91'): CreditCode {
  if (!/^[1-9]\d{5}$/.test(region)) throw new RangeError(`not a region of six digits: ${region}`)
  if (!Number.isInteger(serial) || serial < 0 || serial >= ALPHABET.length ** 6) {
    throw new RangeError(`not a serial number: ${serial}`)
  }
  let digits = ''
  for (let rest = serial; digits.length < 6; rest = Math.floor(rest / ALPHABET.length)) {
    digits = ALPHABET[rest % ALPHABET.length] + digits
  }
  // Organisation codes given since 2015 begin with MA.
  const organisation = `MA${digits}`
  const first17 = kind + region + organisation + organisationCodeCheck(organisation)
  return (first17 + creditCodeCheck(first17)) as CreditCode
}

function cutBySpreadsheet(text: string, code: string, cellNumber: number | undefined): Problem | undefined {
  const scientific = SCIENTIFIC.test(halfWidth(text).trim())
  const tooLong = cellNumber !== undefined && code.length > SPREADSHEET_DIGITS
  if (!scientific && !tooLong) return undefined
  return problem(
    'code.number',
    `${quote(text)}在原表中是数值格式，第15位以后的数字已被表格软件改成0`,
    '在原表中把这一列改为“文本”格式，从营业执照重新抄录，再导入',
  )
}

function normalised(text: string): string {
  return halfWidth(text).replace(BESIDES, '').replace(LABEL, '').toUpperCase()
}

function wrongKind(text: string, code: string): Problem | undefined {
  if (code.length === LENGTH) return undefined
  const advice = '填写营业执照上的18位统一社会信用代码'
  if (/^\d{13}$/.test(code)) return problem('code.registration13', `${quote(text)}是13位的旧注册号`, advice)
  if (/^\d{15}$|^\d{6}NA\d{6}[\dX]$/.test(code)) {
    return problem('code.registration15', `${quote(text)}是15位的旧注册号`, advice)
  }
  if (/^[0-9A-Z]{8}[\dX]$/.test(code)) return problem('code.organisation9', `${quote(text)}是9位的组织机构代码`, advice)
  if (/^[0-9A-Z]{18}[^0-9A-Z]*[0-9A-Z]{18}$/.test(code)) {
    return problem('code.two', `${quote(text)}里不止一个代码`, '一格只写一个代码，一户一行')
  }
  return problem('code.length', `${quote(text)}有${[...code].length}位，统一社会信用代码是18位`, advice)
}

function wrongCharacter(text: string, code: string): Problem | undefined {
  const at = [...code].findIndex((character) => !ALPHABET.includes(character))
  const character = [...code][at]
  if (character !== undefined) {
    const meant = LOOKS_LIKE[character]
    return problem(
      'code.character',
      `${quote(text)}第${at + 1}位是“${character}”，代码里没有这个字符`,
      meant === undefined
        ? '代码只用数字和大写字母，不用I、O、S、V、Z；请对照营业执照核对'
        : `多半是数字${meant}：代码不用字母I、O、S、V、Z；请对照营业执照核对`,
    )
  }
  if (SHAPE.test(code)) return undefined
  return problem('code.region', `${quote(text)}第3至8位不是登记地区：应是6位数字，首位不为0`, '请对照营业执照逐位核对')
}

function wrongCheck(text: string, code: string): Problem {
  const cut = /^\d{15}0{3}$/.test(code) ? '末三位都是0，可能被表格软件截断过；' : ''
  return problem(
    'code.check',
    `${quote(text)}校验不通过，其中有写错或颠倒的字符`,
    `${cut}请对照营业执照逐位核对，不要自行推算`,
  )
}

/** GB 11714 held for every code seen, but it is no condition of GB 32100: a remark, not a refusal. */
function organisationNote(code: string): Problem | undefined {
  if (code[ORGANISATION_CHECK] === organisationCheckAt(code, ORGANISATION)) return undefined
  return problem(
    'code.organisation',
    `${quote(code)}第9至17位的组织机构代码校验不通过`,
    '代码本身有效，可以使用；有条件时对照营业执照再核对一次',
  )
}

/** 0–30, over the first 17 characters. */
function checkOf(code: string): number {
  let sum = 0
  for (let i = 0; i < WEIGHTS.length; i += 1) sum += (VALUES[code.charCodeAt(i)] ?? 0) * (WEIGHTS[i] ?? 0)
  return (31 - (sum % 31)) % 31
}

function organisationCheckAt(code: string, from: number): string {
  let sum = 0
  for (let i = 0; i < ORGANISATION_WEIGHTS.length; i += 1) {
    const character = code.charCodeAt(from + i)
    // 0–9 count as themselves, A = 10 … Z = 35.
    sum += (character - (character < 65 ? 48 : 55)) * (ORGANISATION_WEIGHTS[i] ?? 0)
  }
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
