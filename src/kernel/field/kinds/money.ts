import { formatDecimal, multiply, rational, toDecimal } from '../../exact.ts'
import { moneyParts, readMoney } from '../../read/money.ts'
import type { Money } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind, KindFacts } from '../kind.ts'

type EnteredIn = '元' | '千元' | '万元' | '亿元'

const yuan: { readonly [unit in EnteredIn]: bigint } = { 元: 1n, 千元: 1_000n, 万元: 10_000n, 亿元: 100_000_000n }

const kind: Kind = {
  name: 'money',
  // The canonical text keeps the currency; the store adds a numeric column of its own for sorting.
  column: 'text',
  input: 'money',
  align: 'right',
  read: ({ text, unit }, facts) => readMoney(text, unitOf(unit) ?? facts.enteredIn ?? '元'),
  write(value, facts) {
    const { amount, currency } = inUnit(value as Money, facts)
    return currency === 'CNY' ? Number(amount) : `${amount} ${currency}`
  },
  show(value, facts) {
    const { amount, currency } = inUnit(value as Money, facts)
    return currency === 'CNY'
      ? formatDecimal(amount, { group: true })
      : `${formatDecimal(amount, { group: true })} ${currency}`
  },
}

/** An amount; `enteredIn` is the unit of a bare number in a cell or an input, and the unit on screen. */
export function money(
  label: string,
  facts: { readonly enteredIn: EnteredIn; readonly example?: string },
): Field<Money> {
  return field<Money>(kind, label, { ...facts, unit: facts.enteredIn })
}

function unitOf(header: string | undefined): EnteredIn | null {
  return header === '元' || header === '千元' || header === '万元' || header === '亿元' ? header : null
}

function inUnit(value: Money, { enteredIn = '元' }: KindFacts) {
  const { amount, currency } = moneyParts(value)
  return { currency, amount: toDecimal(multiply(rational(amount), { num: 1n, den: yuan[enteredIn] })) }
}
