import type { Day, Decimal } from '../../kernel/values.ts'

/** What the rule of a claim's clause says of the firm, on the facts of a day. */
export type RuleAnswer =
  /** There is no clause, or nobody wrote its rule: the audit alone decides. */
  | { readonly is: 'none'; readonly says: string }
  | { readonly is: 'amount'; readonly amount: Decimal; readonly says: string; readonly on: Day }
  | { readonly is: 'notMet'; readonly says: string }
  /** Facts without which nothing is paid, or what else keeps the rule from answering. */
  | { readonly is: 'unknown'; readonly says: string }
