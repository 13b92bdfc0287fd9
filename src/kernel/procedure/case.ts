import type { AreaTree } from '../area.ts'
import { latest } from '../dated.ts'
import type { Register } from '../register.ts'
import type { AreaCode } from '../values.ts'
import { type Content, identityOf } from '../version.ts'
import type { BesideOf } from './beside.ts'
import type { Notice } from './notice.ts'
import type { Review } from './review.ts'
import type { Step } from './step.ts'

/** 办件: a record on its way, with all that deciding about it may look at. */
export interface Case {
  readonly record: { readonly [field: string]: unknown }
  readonly steps: readonly Step[]
  /** National identity of the enterprise that the record is about. */
  readonly owner: string | null
  /** Where it lies, and every area above. */
  readonly areas: readonly AreaCode[]
  /** The public notice that stands in its present state. */
  readonly notice?: Notice
  /** Its row there; that of its owner where it has no other. */
  readonly noticeRow?: string
  readonly review?: Review
  /** Records beside it, as its procedure asks for them. */
  readonly beside?: BesideOf
}

/** The case that a version of a record is: whom it is about and where it lies by the latest that is known. */
export function caseOf(register: Register, content: Content, tree: AreaTree): Case {
  return {
    record: content.values,
    steps: content.steps,
    owner: ownerOf(register, content),
    areas: upwards(tree, areaOf(register, content) ?? tree.root),
  }
}

function ownerOf(register: Register, content: Content): string | null {
  if (register.subject === null) return null
  const code =
    register.subject === 'itself'
      ? identityOf(register, content.values)
      : (content.carried[register.subject]?.subject ?? '')
  // A firm that is known by its name alone has no identity to act under.
  return code === '' || code.startsWith('~') ? null : code
}

function areaOf(register: Register, { values, carried }: Content): AreaCode | null {
  const own = register.area === null ? null : values[register.area]
  if (Array.isArray(own)) return (latest(own) as AreaCode | null) ?? null
  if (typeof own === 'string') return own as AreaCode
  const facts = register.subject === null ? undefined : carried[register.subject]?.facts.area
  return facts === undefined ? null : ((latest(facts) as AreaCode | null) ?? null)
}

/** An area and every one above it; outside is above nothing. */
function upwards(tree: AreaTree, area: AreaCode): readonly AreaCode[] {
  const parent = tree.areas.has(area) ? tree.parent(area) : null
  return parent === null ? [area] : [area, ...upwards(tree, parent)]
}
