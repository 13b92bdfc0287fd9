import type { Day } from '../values.ts'
import type { Gap } from './gap.ts'
import type { Num } from './number.ts'

/** What an expression evaluates to. Its type is known from the checked tree, so that values carry no tag. */
export type Value = Num | string | boolean | Gap | readonly Value[] | RecordValue

export type RecordValue = { readonly [field: string]: Value }

/** All that an evaluation reads. */
export interface Env {
  readonly facts: RecordValue
  readonly parameters: RecordValue
  /** 测评日 */
  readonly day: Day
  /** What has been worked out already for these facts: definitions, and whatever several rules have in common. */
  readonly remembered: unknown[]
  /** What `some`, `every`, `for` and filters go over at present. */
  readonly locals: Value[]
}

export type Run = (env: Env) => Value
