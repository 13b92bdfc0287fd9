import type { FileRef } from '../field/kinds/file.ts'
import type { PersonRef } from '../field/kinds/person.ts'
import type { Day } from '../values.ts'
import type { Case } from './case.ts'
import type { Procedure } from './procedure.ts'
import type { Step } from './step.ts'

/** How a case stands: nothing but its steps read from the first to the last. */
export interface Standing {
  readonly state: string
  /** The business day on which it came into its state; `null` while it has no step. */
  readonly since: Day | null
  readonly assigned: PersonRef | null
  readonly suspended: boolean
  /** Whose 会签 opinions are still out. */
  readonly awaited: readonly PersonRef[]
  /** Who was asked since it came into its state. */
  readonly asked: readonly PersonRef[]
  readonly supervised: boolean
  readonly urged: number
  readonly materials: { readonly [name: string]: FileRef }
}

/** Reads the steps. A record that came in as a result stands where its procedure says that such a result stands. */
export function standingOf(procedure: Procedure, { record, steps }: Pick<Case, 'record' | 'steps'>): Standing {
  const found: Standing = {
    ...procedure.stands(record),
    assigned: null,
    suspended: false,
    awaited: [],
    asked: [],
    supervised: false,
    urged: 0,
    materials: {},
  }
  return steps.reduce((standing, step) => after(procedure, standing, step), found)
}

function after(procedure: Procedure, before: Standing, step: Step): Standing {
  const moved = step.state !== before.state
  const arrived: Standing = moved
    ? { ...before, state: step.state, suspended: false, awaited: [], asked: [], supervised: false, urged: 0 }
    : before
  return {
    ...arrived,
    ...marks(arrived, step),
    since: moved || arrived.since === null ? step.on : arrived.since,
    assigned: step.assigned === undefined ? arrived.assigned : step.assigned,
    materials: { ...arrived.materials, ...materialsOf(procedure, step) },
  }
}

/** What the common actions leave behind. */
function marks({ awaited, asked, urged }: Standing, { action, gives }: Step): Partial<Standing> {
  switch (action) {
    case 'countersign': {
      const people = gives.with as readonly PersonRef[]
      return { awaited: people, asked: [...new Set([...asked, ...people])] }
    }
    case 'opine':
      return { awaited: awaited.filter((one) => one !== gives.as) }
    case 'suspend':
      return { suspended: true }
    case 'resume':
      return { suspended: false }
    case 'supervise':
      return { supervised: true }
    case 'urge':
      return { urged: urged + 1 }
    default:
      return {}
  }
}

function materialsOf({ materials }: Procedure, { gives }: Step): Standing['materials'] {
  const handed = Object.keys(materials).filter((name) => gives[name] !== undefined && gives[name] !== null)
  return Object.fromEntries(handed.map((name) => [name, gives[name] as FileRef]))
}
