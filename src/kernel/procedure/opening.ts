import type { Actor } from './actor.ts'
import type { Case } from './case.ts'
import type { Procedure } from './procedure.ts'
import type { Standing } from './standing.ts'
import { isOne } from './who.ts'

/** Whether somebody from outside the office may enter a case about an enterprise that lies somewhere. */
export function mayOpen({ opens, start }: Procedure, actor: Actor, about: Pick<Case, 'owner' | 'areas'>): boolean {
  return opens?.by.some((who) => isOne(who, actor, { ...about, record: {}, steps: [] }, fresh(start))) ?? false
}

/** How a case stands before anybody has entered it. */
function fresh(state: string): Standing {
  return {
    ...{ state, since: null, assigned: null, suspended: false, supervised: false, urged: 0 },
    ...{ awaited: [], asked: [], materials: {} },
  }
}
