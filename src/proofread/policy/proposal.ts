import type { Day, Decimal } from '../../kernel/values.ts'
import type { Span } from '../reading.ts'

/** Words of the text, with their place in it. */
export interface Words extends Span {
  readonly text: string
}

/** How much, as the words say it. A masked figure (××, **) is a parameter that has no value yet. */
export type ProposedAmount = Words &
  (
    | { readonly kind: 'fixed'; readonly yuan: Decimal | null; readonly per: string | null }
    | { readonly kind: 'rate'; readonly percent: Decimal | null; readonly of: string }
    /** 最高…: the words give a limit and no amount below it. */
    | { readonly kind: 'upTo'; readonly yuan: Decimal | null }
  )

export interface ProposedCap extends Words {
  readonly yuan: Decimal | null
  /** 企业每年累计: over all that one firm gets in a year, not over this one matter. */
  readonly yearly: boolean
}

export interface ProposedPeriod extends Words {
  readonly from: Day | null
  readonly to: Day | null
}

/** A value that the text leaves out. */
export interface MissingParameter extends Words {
  readonly name: string
  readonly message: string
}

/** 条款草案: what one passage of a policy gives, to whom, on what condition. A proposal; a person confirms it. */
export interface ProposedClause extends Span {
  /** 第五条（二）, as far as the text is numbered. */
  readonly number: string | null
  readonly who: Words | null
  readonly condition: Words | null
  readonly amount: ProposedAmount
  readonly cap: ProposedCap | null
  readonly exclusivity: readonly Words[]
  readonly period: ProposedPeriod | null
  readonly parameters: readonly MissingParameter[]
}

export interface ReadPolicy {
  readonly clauses: readonly ProposedClause[]
  /** What holds for the whole paper: when it begins and ends. */
  readonly period: ProposedPeriod | null
}
