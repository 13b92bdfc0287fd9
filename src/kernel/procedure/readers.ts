import { personId } from '../field/kinds/person.ts'
import type { AreaCode } from '../values.ts'
import type { Case } from './case.ts'
import type { Procedure } from './procedure.ts'
import { standingOf } from './standing.ts'

/** Grants on a row: whoever brings one of them may read it. */
export const enterpriseGrant = (code: string) => `enterprise:${code}`
export const areaGrant = (code: AreaCode) => `area:${code}`
export const personGrant = (id: string) => `person:${id}`

/**
 * Whom a case itself lets read it, beside those who read all of the bureau's: the enterprise it is about, the street
 * it lies in, who holds it, who is asked for an opinion on it.
 */
export function readersOf(procedure: Procedure, the: Case): readonly string[] {
  const { assigned, asked } = standingOf(procedure, the)
  const people = [...(assigned === null ? [] : [assigned]), ...asked].map((ref) => personGrant(personId(ref)))
  return [...new Set([...concerned(the), ...people])]
}

/** The enterprise that something is about, and its street. */
export function concerned({ owner, areas }: Pick<Case, 'owner' | 'areas'>): readonly string[] {
  // The last area is the bureau's own ground, which is nobody's street.
  return [...(owner === null ? [] : [enterpriseGrant(owner)]), ...areas.slice(0, -1).map(areaGrant)]
}
