import { personId } from '../field/kinds/person.ts'
import type { Case } from './case.ts'
import type { Procedure } from './procedure.ts'
import { standingOf } from './standing.ts'

/**
 * Whom a case itself lets read it, beside those who read all of the bureau's: the enterprise it is about, who holds
 * it, who is asked for an opinion on it. As grants on the row: `enterprise:CODE`, `person:ID`.
 */
export function readersOf(procedure: Procedure, the: Case): readonly string[] {
  const { assigned, asked } = standingOf(procedure, the)
  const people = [...(assigned === null ? [] : [assigned]), ...asked].map((ref) => `person:${personId(ref)}`)
  return [...new Set([...(the.owner === null ? [] : [`enterprise:${the.owner}`]), ...people])]
}
