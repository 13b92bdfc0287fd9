import type { ClaimKind } from '../reading.ts'

export interface Named {
  readonly phrase: string
  readonly context: string
  readonly unit: string
  readonly kind: ClaimKind
}

/** The indicator that a figure is of; `null` when unsure. */
export function indicatorOf(_: Named): string | null {
  return null
}
