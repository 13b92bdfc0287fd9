import { decimal, scaleDecimal } from '../../src/kernel/exact.ts'
import type { Decimal } from '../../src/kernel/values.ts'

const SCALED = /^(万亿|千万|百万|万|亿)(.+)$/
const POWERS_OF_TEN: { readonly [word: string]: number } = { 百万: 6, 千万: 7, 万: 4, 亿: 8, 万亿: 12 }
const SAME_UNITS: { readonly [unit: string]: string } = {
  '％': '%',
  名: '人',
  位次: '位',
  场次: '场',
  百分点: '个百分点',
  '㎡': '平方米',
  平米: '平方米',
}
/** 个 that belongs to the unit itself; elsewhere the noun after it (个村, 个镇街) is what is counted. */
const WHOLE_UNITS = new Set(['个百分点', '个工作日', '个月'])

const BRACKETED = /[（(].*?[)）]/g

/** The same quantity is the same text: `1.9万人次` and `19000人次` both read `19000 人次`. */
export function amountOf(value: string | null, unit: string): string {
  const named = unit.replace(BRACKETED, '')
  const [, word, rest] = SCALED.exec(named) ?? [undefined, undefined, named]
  const counted = SAME_UNITS[rest!] ?? rest!
  const plain = counted.startsWith('个') && !WHOLE_UNITS.has(counted) ? '个' : counted
  const power = word === undefined ? 0 : POWERS_OF_TEN[word]!
  return `${value === null ? '?' : scaled(value, power)} ${plain}`
}

function scaled(value: string, powerOfTen: number): Decimal {
  return scaleDecimal(decimal(value), powerOfTen)
}
