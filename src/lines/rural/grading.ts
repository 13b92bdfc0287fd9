import { compareDecimals, decimal, sumDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

export interface Scores {
  readonly serviceScore: Decimal | null
  readonly resultScore: Decimal | null
  readonly satisfactionScore: Decimal | null
  readonly veto: string | null
}

type Grade = '优秀' | '良好' | '合格' | '不合格'

/** What each part may bring, by the bureau's own measure for assessing commissioners (各地办法不同). */
export const SERVICE_POINTS_MAX = decimal(60)
export const RESULT_POINTS_MAX = decimal(20)
export const SATISFACTION_POINTS_MAX = decimal(20)

/** From so many points on, the best first. */
const LINES: readonly (readonly [points: Decimal, grade: Grade])[] = [
  [decimal(90), '优秀'],
  [decimal(75), '良好'],
  [decimal(60), '合格'],
]

export function totalOf({ serviceScore, resultScore, satisfactionScore }: Scores): Decimal | null {
  if (serviceScore === null || resultScore === null || satisfactionScore === null) return null
  return sumDecimals([serviceScore, resultScore, satisfactionScore])
}

/** The grade that follows; `null` while a part is unknown. A veto needs no points. */
export function gradeOf(scores: Scores): Grade | null {
  if (scores.veto !== null) return '不合格'
  const total = totalOf(scores)
  if (total === null) return null
  return LINES.find(([points]) => compareDecimals(total, points) >= 0)?.[1] ?? '不合格'
}
