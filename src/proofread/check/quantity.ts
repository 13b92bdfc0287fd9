import { decimal, multiply, power, type Rational, rational, roundHalfUp } from '../../kernel/exact.ts'
import { matchesIn } from '../matches.ts'
import type { Span } from '../reading.ts'

export type Dimension = 'count' | 'money' | 'percent' | 'point' | 'other'

/** A number with its unit, as a sentence writes it. */
export interface Quantity extends Span {
  /** In units of one: 3.2亿元 is 320000000. */
  readonly value: Rational
  /** Half a unit of the last printed place; zero for a plain count. */
  readonly half: Rational
  /** Neither 余, 多, 约, 近 nor 超 stands by it. */
  readonly exact: boolean
  /** Without its power of ten: 元, 家, %; empty where none is written. */
  readonly unit: string
  readonly dimension: Dimension
  /** Places after the point, as printed. */
  readonly places: number
  readonly digits: string
}

export const ZERO = rational(0n)

const COUNTED =
  '人次|人年|户次|家次|件次|场次|批次|人|家|个|项|件|户|名|位|场|次|篇|支|所|种|条|台|套|期|份|批|组|对|亩|只|类|座|处|辆|册|师|编|张|笔|株|枚|款'
const MEASURED = '个工作日|工作日|个月|平方公里|平方千米|平方米|公里|千米|公斤|千克|吨|米|小时|天|分钟|千瓦时|度'
/** 95.4分 of an assessment; 3分之一, 分别 and 分公司 are none. */
const MARKS = '分(?=[，,。；;、）)]|$)'
const NUMBER =
  /(?<!第|[\d.A-Za-z〔[#])(?:(约|大约|近|将近|超过|超|逾|至少|突破|过)(?:了)?)?(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,15})(?:\.(\d{1,6}))?(余|多|来|几)?(万亿|千亿|百亿|亿|千万|百万|万|千|百)?(余|多)?/g
const UNIT = new RegExp(`(?:余|多)?(个百分点|百分点|％|%|‰|美元|元|${MEASURED}|${COUNTED}|${MARKS})`, 'y')
const APPROXIMATE_AFTER = /^(?:以上|左右|上下|以内|以下|不等)/

const COUNT_UNITS: ReadonlySet<string> = new Set(COUNTED.split('|'))
const POWERS: { readonly [word: string]: number } = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  千万: 7,
  百万: 6,
  万: 4,
  千: 3,
  百: 2,
}
const TEN = rational(10n)

/** The numbers of a sentence in their order, years and days left out. Places count from `offset`. */
export function quantitiesIn(text: string, offset: number): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of matchesIn(text, NUMBER)) {
    const [all, about, whole = '', fraction = '', more, scale = '', moreAfter] = match
    const afterNumber = match.index + all.length
    UNIT.lastIndex = afterNumber
    const unit = UNIT.exec(text)
    const end = unit === null ? afterNumber : UNIT.lastIndex
    const following = text.slice(end, end + 2)
    if (unit === null && /^[年月日号时点届.\-—–~～至:：]/.test(following)) continue
    if (unit !== null && unit[1] === '分' && following.startsWith('钟')) continue
    const name = (unit?.[1] ?? '').replace('％', '%').replace(/^百分点$/, '个百分点')
    const dimension = dimensionOf(name)
    const digits = whole.replace(/[,，]/g, '')
    const plain = dimension === 'count' && scale === '' && fraction === ''
    found.push({
      start: offset + match.index + (about?.length ?? 0),
      end: offset + end,
      value: numberOf(digits, fraction, POWERS[scale] ?? 0),
      half: plain ? ZERO : halfOf((POWERS[scale] ?? 0) - fraction.length),
      exact:
        about === undefined &&
        more === undefined &&
        moreAfter === undefined &&
        !/^[余多]/.test(unit?.[0] ?? '') &&
        !APPROXIMATE_AFTER.test(following),
      unit: name,
      dimension,
      places: fraction.length,
      digits: fraction === '' ? digits : `${digits}.${fraction}`,
    })
  }
  const others = [...wordsIn(text, offset), ...proportionsIn(text, offset)]
  return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.start - b.start)
}

function numberOf(digits: string, fraction: string, powerOfTen: number): Rational {
  const value = fraction === '' ? rational(BigInt(digits)) : rational(decimal(`${digits}.${fraction}`))
  return powerOfTen === 0 ? value : multiply(value, power(TEN, powerOfTen))
}

const halves = new Map<number, Rational>()

/** Half of a power of ten: 3.2亿 is right to half of ten million. */
function halfOf(powerOfTen: number): Rational {
  const known = halves.get(powerOfTen)
  if (known !== undefined) return known
  const half = multiply(rational(1n, 2n), power(TEN, powerOfTen))
  halves.set(powerOfTen, half)
  return half
}

/** 十项, 二十三家: only with a unit, and not as an ordinal or in a set phrase. */
const IN_WORDS =
  /(?<![第每这那其某同统进唯任另逐哪前首下上近之万千百一二两三四五六七八九十\d])([一二两三四五六七八九十百]{1,5})(余|多)?(家|个|项|人|名|件|户|场|次|所|篇|支|种|期|台|套|条|份)(?![一二三四五六七八九十]|级|体|面|别|月|性|化|(?<=期)\d)/g
const DIGITS = '零一二三四五六七八九'

function wordsIn(text: string, offset: number): readonly Quantity[] {
  const found: Quantity[] = []
  for (const { 0: all, 1: words = '', 2: more, 3: unit = '', index } of matchesIn(text, IN_WORDS)) {
    const number = numberInWords(words)
    if (number === null) continue
    found.push({
      start: offset + index,
      end: offset + index + all.length,
      value: rational(BigInt(number)),
      half: ZERO,
      exact: more === undefined && !APPROXIMATE_AFTER.test(text.slice(index + all.length, index + all.length + 2)),
      unit,
      dimension: 'count',
      places: 0,
      digits: String(number),
    })
  }
  return found
}

const PROPORTION =
  /(?<=[占达](?:到|了|全[区县市省]的?|总数的?|总量的?)?)(?:([一二三四五六七八九])成([一二三四五六七八九])?(?![立效果功本长为员熟])|([二三四五六七八九十])分之([一二三四五六七八九]))/g

/** 占七成五, 占三分之二: a share as coarse as it is said. */
function proportionsIn(text: string, offset: number): readonly Quantity[] {
  const found: Quantity[] = []
  for (const { 0: all, 1: tenths, 2: hundredths, 3: whole, 4: part, index } of matchesIn(text, PROPORTION)) {
    const end = index + all.length
    const value =
      tenths === undefined
        ? rational(BigInt(100 * (numberInWords(part ?? '') ?? 0)), BigInt(numberInWords(whole ?? '') ?? 1))
        : rational(BigInt(10 * DIGITS.indexOf(tenths) + (hundredths === undefined ? 0 : DIGITS.indexOf(hundredths))))
    found.push({
      start: offset + index,
      end: offset + end,
      value,
      half: rational(tenths === undefined ? 2n : hundredths === undefined ? 5n : 1n),
      exact: !/^(?:多|强|弱|以上|左右|上下|以内|以下)/.test(text.slice(end, end + 2)),
      unit: '%',
      dimension: 'percent',
      places: 1,
      digits: roundHalfUp(value, 1),
    })
  }
  return found
}

/** 一百二十三 and below; `null` where the characters are no number. */
export function numberInWords(words: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])百)?(?:零)?(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(words)
  if (match === null) return null
  const [, hundreds = '', tens = '', ten, ones = ''] = match
  const digit = (word: string): number => (word === '两' ? 2 : DIGITS.indexOf(word === '' ? '零' : word))
  return digit(hundreds) * 100 + (ten === undefined ? 0 : digit(tens === '' ? '一' : tens) * 10) + digit(ones)
}

function dimensionOf(unit: string): Dimension {
  if (unit === '%' || unit === '‰') return 'percent'
  if (unit === '个百分点') return 'point'
  if (unit === '元') return 'money'
  return COUNT_UNITS.has(unit) ? 'count' : 'other'
}
