import type { ConditionData, RuleData } from './data.ts'
import type { Explanation } from './explain.ts'
import type { Dictionary } from './fact.ts'
import type { Group } from './score.ts'
import type { Tree } from './tree.ts'
import type { Type } from './type.ts'
import type { Unit } from './unit.ts'
import type { Run } from './value.ts'

/** A rule that was read, checked and compiled: what `load` makes of its data. */
export interface Rule {
  readonly data: RuleData
  readonly facts: Dictionary
  readonly parameters: { readonly [name: string]: Unit }
  readonly conditions: readonly Condition[]
  readonly groups: readonly Group[]
  /** How the conditions go together; `null` for all of them. */
  readonly together: Together | null
  readonly amount: Amount | null
}

export type Condition = ConditionData & {
  readonly tree: Tree
  readonly text: string
  /** The condition as a function; of one on the score, the test of so many points (in the first local). */
  readonly run: Run
  readonly explained: Explanation
  readonly isScore: boolean
}

/** and/or of conditions, by their place among those of the rule. */
export type Together =
  | { readonly is: 'condition'; readonly index: number }
  | { readonly is: 'and' | 'or'; readonly left: Together; readonly right: Together }

export interface Step {
  readonly id: 'base' | 'rate' | 'cap'
  readonly text: string
  readonly run: Run
  readonly type: Type & { readonly is: 'number' }
  readonly explained: Explanation
}

export interface Amount {
  readonly base: Step
  readonly rate: Step | null
  readonly cap: Step | null
  readonly rounding: Rounding | null
  readonly cites: string
}

export interface Rounding {
  readonly to: Unit
  /** As it is said: 元, 百元. */
  readonly name: string
  readonly how: 'down' | 'halfUp'
}
