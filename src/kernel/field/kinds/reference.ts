import type { Dated } from '../../dated.ts'
import { squeeze } from '../../read/normal.ts'
import type { Day, Id } from '../../values.ts'
import { type Field, type Fields, field, type Names } from '../field.ts'
import type { Kind } from '../kind.ts'

const kind: Kind = {
  name: 'reference',
  column: 'text',
  input: 'reference',
  align: 'left',
  // The store resolves the name; reading only cleans it.
  read: ({ text }) => ({ value: squeeze(text) }),
  write: (value) => String(value),
  show: (value) => String(value),
}

/** Among the facts that a record carries: since when the one referred to is over. */
export const OVER = 'over'

/**
 * A record of another register. `carry` names dated facts of it that the referring record keeps in its
 * own versions, so that what it posts never depends on a second record. With `gives`, a record of this kind can be
 * begun from the one referred to: its form comes with what that one says already. With `endsWith`, what the referring
 * record holds ends on the day on which the one referred to is over; with `inUse` nothing is entered for it after a day.
 */
export function reference<N extends string, F extends Fields>(
  label: string,
  to: { readonly name: N; readonly label: string; readonly fields: F },
  facts: {
    readonly carry?: readonly Names<F, Dated<unknown>>[]
    readonly codes?: readonly string[]
    readonly elsewhereBy?: string
    readonly endsWith?: true
    readonly inUse?: { readonly until: Names<F, Day | null> & string; readonly on: string }
    readonly gives?: { readonly [field: string]: keyof F & string }
    readonly says?: { readonly [field: string]: string }
  } = {},
): Field<Id<N>> {
  const { carry = [], codes = [], elsewhereBy, endsWith, inUse, gives, says } = facts
  return field<Id<N>>(kind, label, {
    to,
    codes,
    carry: [...carry.map(String), ...(endsWith ? [OVER] : [])],
    ...(elsewhereBy === undefined ? {} : { elsewhereBy }),
    ...(inUse === undefined ? {} : { inUse }),
    ...(gives === undefined ? {} : { gives, says: says ?? {} }),
  })
}
