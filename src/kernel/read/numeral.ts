import { addDecimals, compareDecimals, decimal, isZero, scaleDecimal } from '../exact.ts'
import type { Decimal } from '../values.ts'

/** A number written with Chinese or Arabic numerals, or both (`一百二十三`, `1.2万`, `3万5千`). */
export interface Numeral {
  readonly decimal: Decimal
  /** The largest of 万 and 亿 that stood in the text. */
  readonly factor?: '万' | '亿'
  /** The place of the last digit was left unsaid: `三万五`, `一百二`. */
  readonly colloquial: boolean
}

/** `vague`: two digits side by side that mean "about" (`三五`, `七八百`). */
export type NumeralRead = Numeral | 'vague' | undefined

/** Every character a numeral may hold, as the inside of a character class. */
export const NUMERAL_CHARACTERS = '\\d.〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億点'

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((characters, digit) =>
    [...characters].map((character) => [character, digit] as const),
  ),
)
/** Multipliers by their power of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
])
const DIGIT_CLASS = '〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖'
const POSITIONAL = new RegExp(`^([${DIGIT_CLASS}]+)(?:点([${DIGIT_CLASS}]+))?$`)
const TOKEN = new RegExp(
  `(?<arabic>\\d+(?:\\.\\d+)?)|点(?<fraction>[${DIGIT_CLASS}]+)|(?<digit>[${DIGIT_CLASS}])|(?<power>[十拾百佰千仟万萬亿億])`,
  'y',
)
const ZERO = decimal(0)

/** The number a text of numerals alone stands for; undefined when they do not make one. */
export function parseNumeral(text: string): NumeralRead {
  const positional = POSITIONAL.exec(text)
  if (text === '') return undefined
  if (positional === null) return parseSections(text)
  const [, whole = '', fraction = ''] = positional
  if (whole.length === 2 && fraction === '' && !/[〇零○]/.test(whole)) return 'vague'
  return { decimal: decimal(`${digitsOf(whole)}.${digitsOf(fraction)}`), colloquial: false }
}

/**
 * Digits times 十百千 make a section, sections times 万 and 亿 the number. `last` is the power before which the next
 * digit stands when nothing says otherwise.
 */
function parseSections(text: string): NumeralRead {
  let eights = ZERO
  let fours = ZERO
  let section = ZERO
  let current: { readonly value: Decimal; readonly single: boolean } | undefined
  let last = Number.POSITIVE_INFINITY
  let withinSection = 4
  let afterZero = false
  let factor: '万' | '亿' | undefined
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.groups
    if (token === undefined) return undefined
    const { arabic, fraction, digit, power } = token
    if (arabic !== undefined) {
      if (current !== undefined) return undefined
      current = { value: decimal(arabic), single: /^[1-9]$/.test(arabic) }
    } else if (fraction !== undefined) {
      if (current === undefined && isZero(section)) return undefined
      current = { value: addDecimals(current?.value ?? ZERO, decimal(`0.${digitsOf(fraction)}`)), single: false }
    } else if (digit !== undefined) {
      if (current !== undefined) return current.single ? 'vague' : undefined
      if (DIGITS.get(digit) === 0) afterZero = true
      else current = { value: decimal(digitsOf(digit)), single: true }
    } else if (power !== undefined) {
      const exponent = POWERS.get(power) ?? 0
      if (exponent < 4) {
        if (exponent >= withinSection || (current === undefined && exponent > 1)) return undefined
        section = addDecimals(section, scaleDecimal(current?.value ?? decimal(1), exponent))
        withinSection = exponent
      } else {
        const before = addDecimals(section, current?.value ?? ZERO)
        const nothingBefore = current === undefined && isZero(section)
        if (exponent === 4) {
          if (nothingBefore || !isZero(fours)) return undefined
          fours = scaleDecimal(before, 4)
          factor ??= '万'
        } else {
          if (!isZero(eights) || (nothingBefore && isZero(fours))) return undefined
          eights = scaleDecimal(addDecimals(fours, before), 8)
          fours = ZERO
          factor = '亿'
        }
        section = ZERO
        withinSection = 4
      }
      current = undefined
      last = exponent
      afterZero = false
    }
  }
  const colloquial = current?.single === true && last > 1 && last !== Number.POSITIVE_INFINITY && !afterZero
  const tail = colloquial ? scaleDecimal(current?.value ?? ZERO, last - 1) : (current?.value ?? ZERO)
  if (last !== Number.POSITIVE_INFINITY && compareDecimals(tail, scaleDecimal(decimal(1), last)) >= 0) return undefined
  const total = addDecimals(addDecimals(eights, fours), addDecimals(section, tail))
  return { decimal: total, colloquial, ...(factor && { factor }) }
}

function digitsOf(characters: string): string {
  return [...characters].map((character) => DIGITS.get(character)).join('')
}
