import { formatDecimal } from '../../exact.ts'
import type { Read } from '../../problem.ts'
import { cellDecimal, type NumberRead, readInteger, readNumber, readPercent } from '../../read/number.ts'
import type { Decimal } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Cell, Kind, KindFacts } from '../kind.ts'

const common = {
  column: 'numeric',
  input: 'number',
  align: 'right',
  write: (value: unknown) => Number(value),
} as const

const decimalKind: Kind = {
  ...common,
  name: 'decimal',
  read: (cell) => plain(cell),
  show: (value, { decimals }) =>
    formatDecimal(value as Decimal, { group: true, ...(decimals === undefined ? {} : { places: decimals }) }),
}

const integerKind: Kind = {
  ...common,
  name: 'integer',
  read: ({ text }) => exact(readInteger(text)),
  show: (value) => formatDecimal(value as Decimal, { group: true }),
}

const percentKind: Kind = {
  ...common,
  name: 'percent',
  read: ({ text, percent }) => readPercent(text, percent === true),
  show: (value, { decimals }) => formatDecimal(value as Decimal, decimals === undefined ? {} : { places: decimals }),
}

const yearKind: Kind = {
  ...common,
  name: 'year',
  column: 'bigint',
  read({ text }) {
    const match = /^(\d{2}|\d{4})\s*年?(?:度)?$/.exec(text.trim())
    const year = match === null ? Number.NaN : Number(match[1]) + (match[1]?.length === 2 ? 2000 : 0)
    if (year >= 1949 && year <= 2100) return { value: year }
    return { problem: { code: 'year.invalid', message: `「${text}」不是年份`, advice: '请填写四位年份，如 2026' } }
  },
  show: (value) => String(value),
  dimension: (value) => String(value),
}

type Numeric = { readonly unit: string } & Pick<KindFacts, 'decimals' | 'example' | 'unitIn' | 'saidIn'>

/** A whole number, kept as an exact decimal. */
export function integer(label: string, facts: Numeric): Field<Decimal> {
  return field<Decimal>(integerKind, label, facts)
}

export function decimalNumber(label: string, facts: Numeric): Field<Decimal> {
  return field<Decimal>(decimalKind, label, facts)
}

/** In percent: 13.6 is 13.6 %. */
export function percent(label: string, facts: Pick<KindFacts, 'decimals' | 'example'> = {}): Field<Decimal> {
  return field<Decimal>(percentKind, label, { unit: '%', ...facts })
}

export function year(label: string, facts: Pick<KindFacts, 'example'> = {}): Field<number> {
  return field<number>(yearKind, label, facts)
}

/** A number cell is read from what it stores, so that 1e-7 and the noise of binary fractions do no harm. */
function plain({ text, number }: Cell): Read<Decimal> {
  return number === undefined ? exact(readNumber(text)) : { value: cellDecimal(number) }
}

function exact(read: Read<NumberRead>): Read<Decimal> {
  if (read.problem) return read
  const { decimal: value, approximate: said } = read.value
  return { value, ...(read.note && { note: read.note }), ...(said && { said }) }
}
