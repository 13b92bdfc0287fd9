import { READING } from '../../../kernel/books.ts'
import { dayBefore } from '../../../kernel/day.ts'
import { compareDecimals, formatDecimal, scaleDecimal } from '../../../kernel/exact.ts'
import { type Statement, said } from '../../../kernel/measure.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { type Content, dimensionText } from '../../../kernel/version.ts'
import type { Mention } from '../../office/enterpriseTabs.ts'
import type { Allowance } from '../may.ts'

const zero = '0' as Decimal

/** What a record counts of a firm, in the field in which it names it. */
export function statementsAbout({ register, field }: Mention, content: Content): readonly Statement[] {
  if (Object.keys(content.pending).length > 0) return []
  const reached = Object.fromEntries(content.steps.map(({ state, on }) => [state, on]))
  return said(register.statements(content.values, reached)).filter(
    ({ measure, of }) => measure !== READING && (of ?? register.subject) === field,
  )
}

/** A time during which something is held. */
export interface Held {
  readonly measure: Statement['measure']
  readonly what: string
  readonly from: Day
  /** The last day; `null` while no end is known. */
  readonly to: Day | null
}

/** The times for which a record grants something: each quantity that comes in, to the day before it leaves. */
export function heldBy(statements: readonly Statement[]): readonly Held[] {
  const held: Held[] = []
  for (const statement of statements) {
    const { measure, quantity, on } = statement
    if (!measure.held) continue
    const what = kindOf(statement)
    if (compareDecimals(quantity, zero) > 0) held.push({ measure, what, from: on, to: null })
    else {
      const open = held.findLastIndex((one) => one.measure === measure && one.what === what && one.to === null)
      const begun = held[open]
      if (begun !== undefined) held[open] = { ...begun, to: dayBefore(on) }
    }
  }
  return held
}

/** What somebody says first of a quantity: the title, the type of the patent. `''` where it is not split. */
export function kindOf({ measure, by }: Statement): string {
  const [name] = Object.keys(measure.by)
  const field = measure.by[name ?? '']
  return name === undefined || field === undefined ? '' : dimensionText(field, by[name])
}

/** A sum as the office says it: money in 万元, all else in its own unit. */
export function quantityShown(quantity: Decimal, unit: string): { readonly digits: string; readonly unit: string } {
  if (unit !== '元') return { digits: formatDecimal(quantity, { group: true }), unit }
  return { digits: formatDecimal(scaleDecimal(quantity, -4), { group: true }), unit: '万元' }
}

/** Sums are shown to those only who may see every value that they may be made of. */
export function maySum({ fields }: Register, { uses }: Allowance): boolean {
  return Object.values(fields).every(({ facts }) => uses.has(facts.use))
}
