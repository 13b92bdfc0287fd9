import { addDecimals, decimal, multiplyDecimals, scaleDecimal, subtractDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

/** How the words around a number open or close it. */
export type Bound = 'exact' | 'more' | 'about' | 'nearly' | 'atLeast' | 'atMost'

export interface Bounds {
  readonly min: Decimal | null
  readonly max: Decimal | null
}

/** «近», «约», «左右» are understood as within a tenth. */
const ABOUT_SHARE = decimal('0.1')

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|不小于|至少|起码|最低|最少|大于等于|≥|>=)$/, 'atLeast'],
  [/(?:不超过|不高于|不多于|最高|最多|至多|不足|不到|未到|不满|低于|少于|小于|≤|<=|<|未超过)$/, 'atMost'],
  [/(?:超过|超出|突破|逾|超|高于|大于|多于|(?<![通经超审胜])过|>)了?$/, 'atLeast'],
  [/(?:将近|接近|(?<![附最新])近|几近)$/, 'nearly'],
  [/(?:大约|(?<![签预履续节集契条公])约|大概|约为|约有|估计|左右|上下|初步估算|约合|约占)$/, 'about'],
]
/** At the end of what was read before: 超 in 超额 or 近 in 近年 is no bound, so the number must follow at once. */
export const BOUND_BEFORE_CHARACTERS_MAX = 5

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:及以上|或以上|以上|之上|起步)/, 'atLeast'],
  [/^(?:及以下|或以下|以下|以内|之内)/, 'atMost'],
  [/^(?:左右|上下|许)/, 'about'],
  [/^之多/, 'exact'],
]

export function boundBefore(text: string): { readonly bound: Bound; readonly length: number } | null {
  const tail = text.slice(-BOUND_BEFORE_CHARACTERS_MAX)
  for (const [pattern, bound] of BEFORE) {
    const match = pattern.exec(tail)
    if (match !== null) return { bound, length: match[0].length }
  }
  return null
}

export function boundAfter(text: string): { readonly bound: Bound; readonly length: number } | null {
  for (const [pattern, bound] of AFTER) {
    const match = pattern.exec(text)
    if (match !== null) return { bound, length: match[0].length }
  }
  return null
}

/** The interval that a number and the words around it mean. `step` is worth one of its last digit that is not zero. */
export function boundsOf(value: Decimal, bound: Bound, step: () => Decimal): Bounds {
  switch (bound) {
    case 'exact':
      return { min: value, max: value }
    case 'more':
      return { min: value, max: addDecimals(value, step()) }
    case 'about': {
      const tenth = multiplyDecimals(value, ABOUT_SHARE)
      return { min: subtractDecimals(value, tenth), max: addDecimals(value, tenth) }
    }
    case 'nearly':
      return { min: subtractDecimals(value, multiplyDecimals(value, ABOUT_SHARE)), max: value }
    case 'atLeast':
      return { min: value, max: null }
    case 'atMost':
      return { min: null, max: value }
  }
}

/** 300 steps by hundreds, 7300 by hundreds, 1.2 by tenths. */
export function stepOf(value: Decimal): Decimal {
  const plain = value.replace('-', '')
  const dot = plain.indexOf('.')
  if (dot >= 0) return scaleDecimal(decimal(1), -(plain.length - dot - 1))
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0
  return scaleDecimal(decimal(1), Math.min(zeros, plain.length - 1))
}
