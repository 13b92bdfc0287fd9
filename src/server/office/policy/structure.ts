import { divide, isZero, rational, roundHalfUp, scaleDecimal, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Decimal } from '../../../kernel/values.ts'
import { budget, instrument, verifiedEffect } from '../../../lines/funds/budget.ts'
import { listRecords } from '../../../store/records/load.ts'
import type { At } from '../office.ts'

type Budget = Values<typeof budget.fields>

/** What a year holds for one way of giving: how much of the whole, and what a verified yuan of it has drawn. */
export interface InstrumentYear {
  readonly year: number
  readonly instrument: string
  readonly amount: Decimal
  /** In percent, to one decimal. */
  readonly share: Decimal
  readonly spent: Decimal
  readonly drawn: Decimal
  /** `null` while nothing was verified. */
  readonly leverage: Decimal | null
}

const BUDGETS_MAX = 1_000
const TOTAL = '合计'

/** 投入结构, the latest year first; each year ends with its total. */
export async function budgetStructure(at: At): Promise<readonly InstrumentYear[]> {
  const stored = await listRecords(at.tx, budget, at.bureau, { state: 'live', limit: BUDGETS_MAX })
  // As the figure counts it: what nobody granted yet is no budget.
  const granted = stored.map(({ content }) => content.values as Budget).filter(({ on }) => on !== null)
  const years = [...Map.groupBy(granted, ({ year }) => year)].sort(([a], [b]) => b - a)
  return years.flatMap(([year, of]) => {
    const whole = amountOf(of)
    const kinds = (instrument.facts.choices ?? []).flatMap((kind) => {
      const some = of.filter((one) => one.instrument === kind)
      return some.length === 0 ? [] : [lineOf(year, kind, some, whole)]
    })
    return [...kinds, lineOf(year, TOTAL, of, whole)]
  })
}

function lineOf(year: number, kind: string, of: readonly Budget[], whole: Decimal): InstrumentYear {
  const verified = of.flatMap((one) => verifiedEffect(one) ?? [])
  const [amount, spent, drawn] = [
    amountOf(of),
    sumDecimals(verified.map((one) => one.spent)),
    sumDecimals(verified.map((one) => one.drawn)),
  ]
  return {
    ...{ year, instrument: kind, amount, spent, drawn },
    share: isZero(whole) ? whole : roundHalfUp(divide(rational(scaleDecimal(amount, 2)), rational(whole)), 1),
    leverage: isZero(spent) ? null : roundHalfUp(divide(rational(drawn), rational(spent)), 2),
  }
}

function amountOf(of: readonly Budget[]): Decimal {
  return sumDecimals(of.flatMap(({ amount }) => yuan(amount) ?? []))
}
