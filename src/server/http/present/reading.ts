import type { Field } from '../../../kernel/field/field.ts'
import type { Allowance } from '../may.ts'
import { barredBy, masked } from './value.ts'

/** Fields that somebody may not see whole. */
export function withheldBy(allowance: Allowance) {
  return (field: Field<unknown>) => barredBy(field, allowance) !== null
}

/** What they see instead: a text with its middle hidden, or nothing. */
export function shortenBy(allowance: Allowance) {
  return (field: Field<unknown>, shown: string) => (barredBy(field, allowance) === 'personal' ? masked(shown) : null)
}
