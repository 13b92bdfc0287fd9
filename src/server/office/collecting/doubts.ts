import { compareDecimals, decimal, isZero, scaleDecimal } from '../../../kernel/exact.ts'
import { readNumber } from '../../../kernel/read/number.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { type CollectColumn, plain } from './column.ts'

/** What is possible but not likely. Whoever fills in says that it is so, or corrects it; nobody corrects it for them. */
export interface Doubt {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly message: string
}

type Rows = readonly (readonly string[])[]

interface Pair {
  readonly part: RegExp
  readonly whole: RegExp
  readonly says: string
}

const pairs: readonly Pair[] = [
  {
    part: /研发(?:费用|经费|投入|支出)|研究开发费用|R&D经费/,
    whole: /营业收入|销售收入|主营业务收入/,
    says: '大于营业收入，请核对单位是否填错、两栏是否填反',
  },
  { part: /研发人员|科技人员|R&D人员/, whole: /职工总数|从业人员|职工人数/, says: '大于职工人数，请核对' },
  { part: /新产品(?:销售)?收入|高新技术产品/, whole: /营业收入|销售收入/, says: '大于营业收入，请核对' },
]

/** In 万元 a firm of 1 000 亿元 is none of a county's; somebody wrote 元. */
const WAN_MAX = decimal(10_000_000)
const TEN = 1

/** What does not fit together within a row, or with what the same filler said the time before. */
export function doubtsOf(columns: readonly CollectColumn[], rows: Rows, before: Rows = []): readonly Doubt[] {
  const previous = rows.length === 1 && before.length === 1 ? before[0] : undefined
  return rows.flatMap((row, index) => {
    const found = [...acrossColumns(columns, row), ...perCell(columns, row), ...sinceBefore(columns, row, previous)]
    const seen = new Set<number>()
    return found
      .filter(({ column }) => !seen.has(column) && seen.add(column))
      .map((doubt): Doubt => ({ row: index, ...doubt }))
  })
}

type Said = Omit<Doubt, 'row'>

function acrossColumns(columns: readonly CollectColumn[], row: readonly string[]): readonly Said[] {
  return pairs.flatMap(({ part, whole, says }) => {
    const [of, all] = [placeOf(columns, part), placeOf(columns, whole)]
    const [less, more] = [numberAt(row, of), numberAt(row, all)]
    if (less === null || more === null || columns[of]?.unit !== columns[all]?.unit) return []
    return compareDecimals(less, more) > 0 ? [{ column: of, message: `${columns[of]!.label}${says}` }] : []
  })
}

function perCell(columns: readonly CollectColumn[], row: readonly string[]): readonly Said[] {
  return columns.flatMap(({ label, unit }, column) => {
    const value = numberAt(row, column)
    if (value === null) return []
    if (unit === '万元' && compareDecimals(value, WAN_MAX) >= 0)
      return [{ column, message: `${label}单位是万元，请核对是否按元填写` }]
    return []
  })
}

function sinceBefore(
  columns: readonly CollectColumn[],
  row: readonly string[],
  before: readonly string[] | undefined,
): readonly Said[] {
  return columns.flatMap(({ label }, column) => {
    const [now, then] = [numberAt(row, column), before === undefined ? null : numberAt(before, column)]
    if (now === null || then === null || isZero(now) || isZero(then)) return []
    const tenfold =
      compareDecimals(now, scaleDecimal(then, TEN)) >= 0 || compareDecimals(then, scaleDecimal(now, TEN)) >= 0
    return tenfold ? [{ column, message: `${label}与上次填报相差十倍以上，请核对单位` }] : []
  })
}

function placeOf(columns: readonly CollectColumn[], words: RegExp): number {
  return columns.findIndex(({ label }) => words.test(plain(label)))
}

function numberAt(row: readonly string[], column: number): Decimal | null {
  const text = (row[column] ?? '').trim()
  if (text === '' || !/^[-+]?[\d,，.]+$/.test(text)) return null
  const read = readNumber(text)
  return read.problem === undefined ? read.value.decimal : null
}
