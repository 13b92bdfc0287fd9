import type { Condition } from '../api/cultivation.ts'

type Outcome = Condition['outcome']

/** A sign beside the word, so that nobody has to tell colours apart. */
export const marks: { readonly [outcome in Outcome]: string } = { met: '✓', notMet: '✗', open: '…', unknown: '?' }

export const outcomeLabels: { readonly [outcome in Outcome]: string } = {
  met: '符合',
  notMet: '不符合',
  open: '待评审',
  unknown: '待补充',
}

/** Number and unit in one, with thousands apart. */
export function figure(value: string, unit: string): string {
  const [whole = '', part] = value.split('.')
  const digits = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${digits}${part === undefined ? '' : `.${part}`}${unit}`
}

/** Where a value stands on a bar on which the threshold is at two thirds; `null` where there is nothing to draw. */
export function placeOf({ actual, threshold }: Pick<Condition, 'actual' | 'threshold'>): number | null {
  const [a, t] = [Number(actual ?? Number.NaN), Number(threshold ?? Number.NaN)]
  if (!Number.isFinite(a) || !Number.isFinite(t) || t <= 0 || a < 0) return null
  return Math.min(1, (a / t) * THRESHOLD_AT)
}

export const THRESHOLD_AT = 2 / 3
