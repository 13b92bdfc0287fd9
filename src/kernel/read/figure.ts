import { decimal, negate, scaleDecimal } from '../exact.ts'
import type { Problem, Read } from '../problem.ts'
import type { Decimal } from '../values.ts'
import { blankKind, halfWidth, squeeze } from './normal.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** How a figure that is not exact was marked; the other words for the same are gathered under these. */
export type Approximation = '约' | '近' | '余' | '超' | '不足' | '预计'

/** The text of a figure without what surrounds it; `body` still holds the unit. */
export interface TidyFigure {
  readonly body: string
  readonly approximate?: Approximation
}

/** A figure without its unit. */
export interface Figure {
  readonly decimal: Decimal
  readonly approximate?: Approximation
  /** 万 or 亿 stood in the cell and is already in the value. */
  readonly factor?: '万' | '亿'
}

/** A longer cell is a sentence, not a figure. */
const FIGURE_LENGTH_MAX = 60

const APPROXIMATIONS: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:大约|大概|约为|约|≈)/, '约'],
  [/^(?:将近|接近|近)/, '近'],
  [/^(?:超过|突破|不少于|至少|超|逾|>=|≥|>)/, '超'],
  [/^(?:不足|不到|少于|未满|<=|≤|<)/, '不足'],
  [/^(?:预计|预估|估计|预期)/, '预计'],
  [/(?:左右|上下)$/, '约'],
  [/以上$/, '超'],
  [/(?:以下|以内)$/, '不足'],
  [/(?:预计|预估|估计|预计数|估计数)$/, '预计'],
  [new RegExp(`(?<=[${NUMERAL_CHARACTERS}])[余多]`), '余'],
]
/** How most cells are written: digits, and a unit or one in brackets. They need no further look. */
const ORDINARY = /^(-?\d[\d,]*(?:\.\d+)?)(?:\(([万亿千元人民币美港欧]+)\)|([万亿千]?[元家个项件人户次币民美港欧]*))$/
const WHOLE_FACTOR = /^(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)([万亿]?)$/
const VAGUE = /[几数若]/
/** Statistical systems set thousands apart with spaces that do not break; an ordinary space parts two numbers. */
const THOUSANDS_SPACE = /(\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?=[.\D]|$)/
const BRACKETED = /^\(([^()]+)\)([万亿]?)$/
const SIGNED = /^([+\-−–﹣]|负)(.+)$/
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i
const NUMERALS_ONLY = new RegExp(`^[${NUMERAL_CHARACTERS}]+$`)
const ARABIC_RUN = /\d[\d,.]*/g
const CHINESE_RUN = /[〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億点]+/g

/**
 * Takes a cell apart: full width to half width, spaces out, a bracket round the unit opened
 * (`5,000(万元)` to `5,000万元`), words for "about" told apart. Blank cells and sentences are problems.
 */
export function tidyFigure(text: string): Read<TidyFigure> {
  const [, digits, inBrackets, behind = ''] = ORDINARY.exec(text) ?? []
  if (digits !== undefined) return { value: { body: digits + (inBrackets ?? behind) } }
  const blank = blankKind(text)
  if (blank === 'none') {
    return refuse('number.none', `${quote(text)}可能是0，也可能是没有填`, '确实没有发生的写0，不知道的留空')
  }
  if (blank !== undefined) return refuse('number.blank', '这一格没有数', '填写一个数；确实没有发生的写0')
  if (text.length > FIGURE_LENGTH_MAX) return unreadable(text)
  let body = squeeze(halfWidth(text.replace(THOUSANDS_SPACE, '$1')))
    .replace(/(?<!\d) | (?!\d)/g, '')
    .replace(/\(([^()\d]+)\)$/, '$1')
    .replace(/\[([^[\]\d]+)\]$/, '$1')
    .replace(/个(?=[百千]?[万亿])/g, '')
    .replace(/^共计?/, '')
  let approximate: Approximation | undefined
  for (const [words, mark] of APPROXIMATIONS) {
    if (!words.test(body)) continue
    body = body.replace(words, '')
    approximate ??= mark
  }
  return { value: { body, ...(approximate && { approximate }) } }
}

/** Reads what `tidyFigure` left, once the caller has taken the unit off its end. `text` is quoted in messages. */
export function parseFigure({ body, approximate }: TidyFigure, text: string): Read<Figure> {
  const read = parseExact(body, text)
  if (read.problem !== undefined || approximate === undefined) return read
  const about = problem(
    'number.approximate',
    `${quote(text)}不是准确数，按其中的数读入`,
    '有准确数的请改为准确数；确实只有约数的可以保留',
  )
  return take({ ...read.value, approximate }, read.note, about)
}

function parseExact(body: string, text: string): Read<Figure> {
  const [, digits, factor] = WHOLE_FACTOR.exec(body) ?? []
  if (digits !== undefined) return { value: withFactor(decimal(digits.replaceAll(',', '')), factor) }
  if (SCIENTIFIC.test(body)) {
    return refuse(
      'number.scientific',
      `${quote(text)}是科学计数法，后面的数位已经看不见了`,
      '在原表中把这一列改为“数值”格式，看到全部数位后再导入',
    )
  }
  const [, inside, factorOutside = ''] = BRACKETED.exec(body) ?? []
  return inside === undefined ? parseSigned(body, text) : parseBracketed(inside + factorOutside, text)
}

function withFactor(value: Decimal, factor: string | undefined): Figure {
  if (factor !== '万' && factor !== '亿') return { decimal: value }
  return { decimal: scaleDecimal(value, factor === '万' ? 4 : 8), factor }
}

function parseBracketed(inside: string, text: string): Read<Figure> {
  const read = parseSigned(inside, text)
  if (read.problem !== undefined || read.value.decimal.startsWith('-')) return read
  const brackets = problem('number.brackets', `${quote(text)}按会计写法读作负数`, '不是负数的请去掉括号')
  return take({ ...read.value, decimal: negate(read.value.decimal) }, brackets, read.note)
}

function parseSigned(body: string, text: string): Read<Figure> {
  const [, sign = '+', unsigned = body] = SIGNED.exec(body) ?? []
  const ungrouped = unsigned.replace(GROUPED, (digits) => digits.replaceAll(',', '')).replace(/^\./, '0.')
  const numeral = NUMERALS_ONLY.test(ungrouped) ? parseNumeral(ungrouped) : undefined
  if (numeral === 'vague') return vague(text)
  if (numeral === undefined) return explain(ungrouped, text)
  const value = sign === '+' ? numeral.decimal : negate(numeral.decimal)
  const colloquial = numeral.colloquial
    ? problem('number.colloquial', `${quote(text)}按${value}读入`, '不是这个数的请写成阿拉伯数字')
    : undefined
  return take({ decimal: value, ...(numeral.factor && { factor: numeral.factor }) }, colloquial)
}

/** Why a text with something else than numerals is no figure. */
function explain(body: string, text: string): { readonly problem: Problem } {
  const arabic = body.match(ARABIC_RUN) ?? []
  const chinese = body.match(CHINESE_RUN) ?? []
  if (arabic.length > 1 || (arabic.length === 0 && chinese.length > 1)) return two(text)
  if (arabic.length === 1 && /,/.test(body)) {
    return refuse('number.grouping', `${quote(text)}里逗号的位置不像千分位`, '一格只写一个数，例如1234.5或1,234.5')
  }
  if (VAGUE.test(body)) return vague(text)
  if (arabic.length === 1 && NUMERALS_ONLY.test(body) && chinese.length > 0) return two(text)
  const unit = /^[\d.]+(\D+)$/.exec(body)?.[1]
  if (unit !== undefined && !NUMERALS_ONLY.test(body)) {
    return refuse('number.unit', `${quote(text)}里的“${unit}”不认识`, '一格只写一个数，单位写在表头，说明写在备注')
  }
  return unreadable(text)
}

function two(text: string): { readonly problem: Problem } {
  return refuse('number.two', `${quote(text)}里不止一个数`, '一格只写一个数；其余的另起一列或写在备注')
}

function vague(text: string): { readonly problem: Problem } {
  return refuse('number.vague', `${quote(text)}不是一个确定的数`, '写出确定的数，例如300或约300')
}

function unreadable(text: string): { readonly problem: Problem } {
  return refuse('number.unreadable', `${quote(text)}读不出一个数`, '一格只写一个数，例如1234.5')
}
