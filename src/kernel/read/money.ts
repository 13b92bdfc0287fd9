import { decimal, formatDecimal, isDecimal, rational, roundHalfUp, scaleDecimal } from '../exact.ts'
import type { Read } from '../problem.ts'
import type { Decimal, Money } from '../values.ts'
import { parseFigure, tidyFigure } from './figure.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** What one stands for in a column of amounts. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元'

const POWER_OF_UNIT = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 } as const satisfies Record<MoneyUnit, number>
const PLACES = 2
const HOME = 'CNY'
const MONEY = /^(\S+?)(?: ([A-Z]{3}))?$/

/** Currencies by their code (ISO 4217): the name, then other words and signs. */
const CURRENCIES: Readonly<Record<string, readonly [name: string, ...words: string[]]>> = {
  [HOME]: ['人民币', '人民幣', 'RMB', 'CNY', '¥'],
  USD: ['美元', '美金', 'USD', 'US$', '$'],
  HKD: ['港元', '港币元', '港币', '港幣', 'HKD', 'HK$'],
  EUR: ['欧元', 'EUR', '€'],
  JPY: ['日元', '日圆', '日币', 'JPY'],
  GBP: ['英镑', 'GBP', '£'],
  TWD: ['新台币元', '新台币', '台币', 'TWD', 'NT$'],
  MOP: ['澳门元', '澳门币', 'MOP'],
  KRW: ['韩元', '韩圆', '韩币', 'KRW', '₩'],
  SGD: ['新加坡元', '新币', 'SGD', 'S$'],
  AUD: ['澳大利亚元', '澳元', 'AUD', 'A$'],
  CAD: ['加拿大元', '加元', 'CAD', 'C$'],
  CHF: ['瑞士法郎', '瑞郎', 'CHF'],
}
const CODE_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
)
/** Longer words first: 港币元 before 港币, US$ before $. */
const CURRENCY_WORD = new RegExp(
  [...CODE_OF_WORD.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('$', '\\$'))
    .join('|'),
  'i',
)
/** These name the unit itself: 5000美元 are five thousand dollars in a column of 万元 too. */
const NAMES_UNIT = /[元圆镑郎]$/
const YUAN = /[元圆][整正]?$/
/** 3千 in a column of 万元 may be 3,000 yuan or 3,000 万元. */
const ARABIC_WITH_POWER = /\d[十百千拾佰仟]/

/** An amount with at most two decimals in a currency (ISO 4217). Throws RangeError otherwise. */
export function money(amount: Decimal, currency: string = HOME): Money {
  if (!isDecimal(amount) || placesOf(amount) > PLACES) throw new RangeError(`not an amount of money: ${amount}`)
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`not a currency: ${currency}`)
  return (currency === HOME ? amount : `${amount} ${currency}`) as Money
}

/** Whether a value is an amount in canonical form: `5180000`, `140000 USD`. */
export function isMoney(value: unknown): value is Money {
  if (typeof value !== 'string') return false
  const [, amount, currency] = MONEY.exec(value) ?? []
  return isDecimal(amount) && placesOf(amount) <= PLACES && currency !== HOME
}

/** Amount and currency (ISO 4217). Throws RangeError on what is no canonical amount. */
export function moneyParts(value: Money): { readonly amount: Decimal; readonly currency: string } {
  if (!isMoney(value)) throw new RangeError(`not an amount of money: ${value}`)
  const [amount = '', currency = HOME] = value.split(' ')
  return { amount: decimal(amount), currency }
}

/** An amount of yuan in fen. Throws RangeError on another currency. */
export function fen(value: Money): bigint {
  const { amount, currency } = moneyParts(value)
  if (currency !== HOME) throw new RangeError(`not yuan: ${value}`)
  return BigInt(scaleDecimal(amount, PLACES))
}

/** The amount of yuan that so many fen make. */
export function fromFen(value: bigint): Money {
  return money(scaleDecimal(decimal(value), -PLACES))
}

/** An amount as a clerk writes it, nothing rounded: `518万元`, `14万美元`, `1,234.5元`. */
export function formatMoney(value: Money, unit: MoneyUnit = '元', { group = false } = {}): string {
  const { amount, currency } = moneyParts(value)
  const shown = formatDecimal(scaleDecimal(amount, -POWER_OF_UNIT[unit]), { group })
  if (currency === HOME) return shown + unit
  const name = CURRENCIES[currency]?.[0]
  return shown + (name === undefined ? `${unit}${currency}` : unit.slice(0, -1) + name)
}

/**
 * The amount in a cell: `518(万元人民币)`, `5,000(万元)`, `83万人民币`, `14(万美元)`, `壹佰万元整`. A number without
 * a unit is in `enteredIn`; a unit in the cell goes before it. More than two decimals of the currency are rounded half
 * up with a note; another currency than yuan has a note, for it is in no sum of yuan.
 */
export function readMoney(text: string, enteredIn: MoneyUnit): Read<Money> {
  const tidy = tidyFigure(text)
  if (tidy.problem !== undefined) return tidy
  const word = CURRENCY_WORD.exec(tidy.value.body)?.[0] ?? ''
  const code = CODE_OF_WORD.get(word.toUpperCase()) ?? HOME
  const written = tidy.value.body.replace(word, '')
  const body = written.replace(YUAN, '')
  const read = parseFigure({ ...tidy.value, body }, text)
  if (read.problem !== undefined) return read

  const namesUnit = body !== written || read.value.factor !== undefined || NAMES_UNIT.test(word)
  if (!namesUnit && enteredIn !== '元' && ARABIC_WITH_POWER.test(body)) {
    return refuse(
      'money.unit',
      `${quote(text)}看不出是多少${enteredIn}还是多少元`,
      `写全单位，例如3000元；或按${enteredIn}只写数`,
    )
  }
  const amount = namesUnit ? read.value.decimal : scaleDecimal(read.value.decimal, POWER_OF_UNIT[enteredIn])
  const rounded = roundHalfUp(rational(amount), PLACES)
  return take(
    money(rounded, code),
    rounded === amount
      ? undefined
      : problem('money.rounded', `${quote(text)}不到1分的部分四舍五入，按${rounded}读入`, '核对原数；金额最多精确到分'),
    !namesUnit && word !== '' && enteredIn !== '元'
      ? problem('money.unit', `${quote(text)}没有写是元还是万元，按本列的${enteredIn}读入`, '不是这个单位的请写全')
      : undefined,
    code === HOME
      ? undefined
      : problem(
          'money.currency',
          `${quote(text)}是${CURRENCIES[code]?.[0]}，不计入人民币合计`,
          '需要计入的请按当时汇率折算为人民币',
        ),
    read.note,
  )
}

function placesOf(amount: Decimal): number {
  const dot = amount.indexOf('.')
  return dot < 0 ? 0 : amount.length - dot - 1
}
