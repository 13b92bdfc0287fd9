import type { AreaCode } from '../values.ts'
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
  readonly review?: Review
}
