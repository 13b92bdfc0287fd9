import type { Missing } from '../evaluate.ts'
import type { Rational } from '../exact.ts'
import type { BoundWord } from '../qualified.ts'
import { type Approximate, type Display, digitsOf, isApproximated, roundsToZero } from './display.ts'

/** Official words around the digits of a figure; `digits` is `null` where words say it all: 与上年同期持平. */
export interface Phrase {
  readonly before: string
  readonly digits: string | null
  readonly after: string
  readonly display: Display
}

/** With what a change is compared: a part of a year with the same months, a whole year with the one before. */
export type Base = 'sameMonths' | 'yearBefore'

const compared = {
  sameMonths: { more: '同比增长', less: '同比下降', flat: '与上年同期持平', none: '上年同期无' },
  yearBefore: { more: '比上年增长', less: '比上年下降', flat: '与上年持平', none: '上年无' },
} as const
const pointsCompared = {
  sameMonths: { more: '比上年同期提高', less: '比上年同期回落', flat: '与上年同期持平' },
  yearBefore: { more: '比上年提高', less: '比上年回落', flat: '与上年持平' },
} as const
const shareCompared = { more: '提高', less: '回落', flat: '持平' } as const
const aboveCompared = { more: '高', less: '低', flat: '基本持平' } as const
const netCompared = { more: '较上年末净增', less: '较上年末减少', flat: '与上年末持平' } as const

const unsigned = (display: Display): Display => ({ ...display, unsigned: true })

/** 新认定高企{61家}: the digits and the unit; 余 stands inside the unit of money: 18亿余元. */
export function valuePhrase(value: Rational, display: Display): Phrase {
  if (display.unit === '位') return { before: '第', digits: digitsOf(value, display), after: '位', display }
  const word = display.approximate
  if (word === null || !isApproximated(value, display, word)) {
    const exact = { ...display, approximate: null }
    return { before: '', digits: digitsOf(value, exact), after: unitText(display.unit), display: exact }
  }
  return word === '余'
    ? { before: '', digits: digitsOf(value, display), after: withRest(display.unit), display }
    : { before: word, digits: digitsOf(value, display), after: unitText(display.unit), display }
}

/**
 * A phrase of a figure that numbers took part in which are not exact: 约1286人次, 300余份, 同比增长约15.7%. The word is
 * the figure's own, so that no rounding to 余 or 近 stands beside it.
 */
export function roughly(phrase: Phrase, word: BoundWord): Phrase {
  if (phrase.digits === null || phrase.display.approximate !== null) return phrase
  if (word === '余' && phrase.before === '') return { ...phrase, after: withRest(phrase.after) }
  return { ...phrase, before: `${phrase.before}${phrase.before === '' ? word : '约'}` }
}

/** 同比增长15.7%, 同比下降3.2%, 与上年同期持平. */
export function growthPhrase(value: Rational, display: Display, base: Base): Phrase {
  return direction(value, display, compared[base])
}

/** What stands in place of a growth rate: 上年同期无, the reason why it is not comparable, or nothing. */
export function noGrowthWords({ code, reason }: Missing, base: Base): string | null {
  if (code === 'zeroBase') return compared[base].none
  return code === 'notComparable' ? reason : null
}

/** 比上年同期提高0.3个百分点. */
export function pointsPhrase(value: Rational, display: Display, base: Base): Phrase {
  return direction(value, display, pointsCompared[base])
}

/** 占比变化 where the text before names what it is compared with: 提高0.3个百分点. */
export function sharePhrase(value: Rational, display: Display): Phrase {
  return direction(value, display, shareCompared)
}

/** 增速比营业收入高7.4个百分点. */
export function abovePhrase(value: Rational, display: Display): Phrase {
  return direction(value, display, aboveCompared)
}

/** 较上年末净增12家. */
export function netChangePhrase(value: Rational, display: Display): Phrase {
  return direction(value, display, netCompared)
}

/** 完成年度目标的46.9%. */
export function completionPhrase(value: Rational, display: Display): Phrase {
  return { before: '完成年度目标的', digits: digitsOf(value, display), after: '%', display }
}

/** 达到序时进度的103.2%. */
export function schedulePhrase(value: Rational, display: Display): Phrase {
  return { before: '达到序时进度的', digits: digitsOf(value, display), after: '%', display }
}

/** 距年度目标还差69家; 已完成年度目标 once there is nothing left. */
export function gapPhrase(value: Rational, display: Display): Phrase {
  const shown = unsigned(display)
  if (value.num <= 0n) return { before: '已完成年度目标', digits: null, after: '', display: shown }
  return { before: '距年度目标还差', digits: digitsOf(value, shown), after: unitText(display.unit), display: shown }
}

/** 居第3位. */
export function rankPhrase(value: Rational, display: Display): Phrase {
  return { before: '居第', digits: digitsOf(value, display), after: '位', display }
}

function direction(
  value: Rational,
  display: Display,
  words: { readonly more: string; readonly less: string; readonly flat: string },
): Phrase {
  const shown = unsigned(display)
  if (roundsToZero(value, shown)) return { before: words.flat, digits: null, after: '', display: shown }
  const before = value.num > 0n ? words.more : words.less
  return { before, digits: digitsOf(value, shown), after: unitText(display.unit), display: shown }
}

/** 61家, 43.2件/万人 as 43.2件: the label names the whole. */
export function unitText(unit: string): string {
  return unit.includes('/') ? unit.slice(0, unit.indexOf('/')) : unit
}

/** 1200余家, 18亿余元, 1.9万余人次. */
function withRest(unit: string): string {
  const scale = /^[万亿]/.exec(unit)?.[0] ?? ''
  return `${scale}余${unitText(unit.slice(scale.length))}`
}

/** 东江街道32家、西岭街道28家 as official text joins them. */
export const LIST_JOINER = '、'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1–99 as headings and enumerations count: 一, 十, 十二, 二十一. */
export function chineseNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`
}

export type { Approximate }
