import { compareDecimals, decimal, isZero, scaleDecimal } from '../exact.ts'
import type { Problem, Read } from '../problem.ts'
import type { Decimal } from '../values.ts'
import { type Figure, parseFigure, tidyFigure } from './figure.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** A number read from a cell, 万 and 亿 already applied. */
export interface NumberRead extends Figure {
  /** The unit word that stood behind the number, if any, for comparison with the field's own. */
  readonly unit?: string
}

/** A spreadsheet keeps this many significant digits; what a float holds beyond them is noise. */
const SPREADSHEET_DIGITS = 15

const UNITS: ReadonlySet<string> = new Set(
  [
    '家 户 个 项 件 名 位 人 人次 人日 人天 家次 户次 项次 件次 次 场 场次 期 批 批次 届',
    '元 人民币 元人民币 笔 宗 款 单',
    '篇 部 套 台 台套 份 本 册 条 只 种 支 张 块 辆 栋 幢 间 站 处 座 所 组 起 类 头 株 粒',
    '亩 公顷 平方米 平米 平方公里 ㎡ m² m2 米 千米 公里 吨 公斤 千克 kg 吨标准煤 千瓦 千瓦时',
    '年 个月 天 个工作日 工作日 小时 课时 学时 岁 分 倍 百分点 个百分点',
  ].flatMap((line) => line.split(' ')),
)
const UNIT_LENGTH_MAX = 4

const PERCENT_SIGN = /(?:%|‰|个?百分点)$/
const PERCENT_IN_WORDS = /^([负-]?)百分之(.+)$/

/**
 * The number in a cell: thousands marks, full width, Chinese numerals, 万 and 亿, a negative in brackets, a unit word
 * behind it (`unit`, the field's own, is known besides the common ones). 「约300」 is 300 with a note.
 * Two numbers, a range, a percentage and scientific notation are problems. A numeric cell goes through `cellDecimal`.
 */
export function readNumber(text: string, unit?: string): Read<NumberRead> {
  const tidy = tidyFigure(text)
  if (tidy.problem !== undefined) return tidy
  const { body } = tidy.value
  if (/[%‰]|百分之/.test(body)) {
    return refuse('number.percent', `${quote(text)}是百分比，这里要的是数`, '写出数本身，不带百分号')
  }
  const found = unit !== undefined && body.endsWith(unit) ? unit : unitBehind(body)
  if (found === undefined) return parseFigure(tidy.value, text)
  const read = parseFigure({ ...tidy.value, body: body.slice(0, -found.length) }, text)
  return read.problem !== undefined ? read : { ...read, value: { ...read.value, unit: found } }
}

/** As `readNumber`, whole numbers only (`12.0` is one). */
export function readInteger(text: string, unit?: string): Read<NumberRead> {
  const read = readNumber(text, unit)
  if (read.problem !== undefined || !read.value.decimal.includes('.')) return read
  return refuse('number.integer', `${quote(text)}不是整数`, '这里只收整数，请核对后改写')
}

/**
 * A figure in percent: `13.6%`, `13.6`, `百分之十三点六` and `13.6个百分点` are 13.6, `5‰` is 0.5.
 * A plain number is taken as percent as it stands; up to 1 it may have been meant as a share, which a note says.
 * `cellIsPercentFormatted`: the spreadsheet shows the plain value 0.136 as 13.6 %, and so it is read.
 */
export function readPercent(text: string, cellIsPercentFormatted = false): Read<Decimal> {
  const tidy = tidyFigure(text)
  if (tidy.problem !== undefined) return tidy
  const { body } = tidy.value
  const [, negative = '', words] = PERCENT_IN_WORDS.exec(body) ?? []
  const sign = words === undefined ? PERCENT_SIGN.exec(body)?.[0] : '%'
  const digits = words === undefined ? body.replace(PERCENT_SIGN, '') : negative + (words === '百' ? '100' : words)
  const read = parseFigure({ ...tidy.value, body: digits }, text)
  if (read.problem !== undefined) return read
  const plain = sign === undefined && !cellIsPercentFormatted
  const value = scaleDecimal(
    read.value.decimal,
    sign === '‰' ? -1 : sign === undefined && cellIsPercentFormatted ? 2 : 0,
  )
  return take(value, plain && isShare(value) ? shareNote(text, value) : undefined, read.note)
}

/** The decimal a numeric spreadsheet cell shows: 0.1+0.2 is 0.3. Throws RangeError when not finite. */
export function cellDecimal(value: number): Decimal {
  return decimal(Number(value.toPrecision(SPREADSHEET_DIGITS)))
}

/** The longest unit word at the end, so that 人次 is not taken for 次, nor 千米 for a thousand metres. */
function unitBehind(body: string): string | undefined {
  for (let length = UNIT_LENGTH_MAX; length > 0; length -= 1) {
    const end = body.slice(-length)
    if (UNITS.has(end)) return end
  }
  return undefined
}

function isShare(value: Decimal): boolean {
  const magnitude = decimal(value.replace('-', ''))
  return !isZero(magnitude) && compareDecimals(magnitude, decimal(1)) <= 0
}

function shareNote(text: string, value: Decimal): Problem {
  const share = `${scaleDecimal(value, 2)}%`
  return problem('percent.small', `${quote(text)}按${value}%读入`, `如果想写的是${share}，请改写为${share}`)
}
