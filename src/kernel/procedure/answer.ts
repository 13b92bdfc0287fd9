/** Never yes or no: what fails says why, what cannot be judged says which fact is missing. */
export type Answer = 'met' | { readonly notMet: string } | { readonly unknown: string }

/** What stands between somebody and an action, told to a clerk with what to do about it. */
export interface Obstacle {
  readonly code: ObstacleCode
  /** What is so. `unknown` where a fact is missing rather than wrong. */
  readonly kind: 'notMet' | 'unknown'
  readonly message: string
  readonly advice: string
}

export type ObstacleCode =
  | 'case.state'
  | 'case.ended'
  | 'case.suspended'
  | 'case.running'
  | 'case.who'
  | 'case.apart'
  | 'case.once'
  | 'case.unasked'
  | 'case.late'
  | 'case.countersign'
  | 'case.condition'
  | 'case.fact'
  | 'case.materials'
  | 'case.input'
  | 'case.day'
  | 'case.moved'
  | 'case.notice'
  | 'case.review'

export function obstacle(
  code: ObstacleCode,
  message: string,
  advice: string,
  kind: Obstacle['kind'] = 'notMet',
): Obstacle {
  return { code, kind, message, advice }
}
