import {
  add,
  decimal,
  divide,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
} from '../../src/kernel/exact.ts'

const EQUATION = /^([\d.+\-*/]+)=(-?\d+(?:\.(\d+))?)(%?)$/
const TERM = /[+-]?[^+-]+/g
const FACTOR = /([*/]?)(\d+(?:\.\d+)?)/g

/**
 * Whether an equation such as `142/120-1=18.3%` holds when its left side is rounded to the places of its right side.
 * Throws RangeError on what is not an equation of plain numbers.
 */
export function holds(equation: string): boolean {
  const [, left, right, fraction = '', percent] = EQUATION.exec(equation) ?? []
  if (left === undefined || right === undefined) throw new RangeError(`not an equation: ${equation}`)
  const value = sum(left)
  return roundHalfUp(percent === '%' ? multiply(value, rational(100)) : value, fraction.length) === decimal(right)
}

/** Whether some whole number before makes `now` a growth of `percent` (as written, its places counted). */
export function hasIntegerBase(now: number, percent: string): boolean {
  const places = percent.split('.')[1]?.length ?? 0
  const guess = Math.round(now / (1 + Number(percent) / 100))
  return [guess - 1, guess, guess + 1].some((before) => {
    if (before <= 0) return false
    const growth = multiply(subtract(divide(rational(now), rational(before)), rational(1)), rational(100))
    return roundHalfUp(growth, places) === decimal(percent)
  })
}

function sum(text: string): Rational {
  return (text.match(TERM) ?? []).reduce((total, term) => {
    const value = product(term.replace(/^[+-]/, ''))
    return term.startsWith('-') ? subtract(total, value) : add(total, value)
  }, rational(0))
}

function product(text: string): Rational {
  return [...text.matchAll(FACTOR)].reduce((total, [, operator, factor]) => {
    const value = rational(decimal(factor!))
    return operator === '/' ? divide(total, value) : multiply(total, value)
  }, rational(1))
}
