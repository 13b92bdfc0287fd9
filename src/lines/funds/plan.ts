import { instalments } from '../../kernel/allot/index.ts'
import { isDay } from '../../kernel/day.ts'
import { compareDecimals, decimal, sumDecimals } from '../../kernel/exact.ts'
import type { Day, Decimal } from '../../kernel/values.ts'

/** 一期: a share of what was calculated, paid at once or when something is done. */
export interface Part {
  readonly ordinal: number
  readonly percent: Decimal
  /** What has to be done first; `null` where nothing has to. */
  readonly condition: string | null
  readonly dueOn: Day | null
}

export type Plan =
  | { readonly parts: readonly Part[]; readonly problem?: never }
  | { readonly problem: string; readonly parts?: never }

const PARTS_MAX = 12
const PART = /^(\d+(?:\.\d+)?)\s*[%％]\s*(.*)$/
const DUE = /(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?(?:前|以前|之前)?/

/** Reads 分期安排: parts by semicolons or lines, each a share, a condition and a day: `30%，中期检查通过，2026-09-30前`. */
export function readPlan(text: string): Plan {
  const pieces = text
    .split(/[；;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > PARTS_MAX)
    return { problem: `分期要写2到${PARTS_MAX}期，现在是${pieces.length}期` }
  const parts: Part[] = []
  for (const [index, piece] of pieces.entries()) {
    const [, percent, rest = ''] = PART.exec(piece) ?? []
    if (percent === undefined) return { problem: `第${index + 1}期「${piece}」没有以比例开头，如「30%，中期检查通过」` }
    const due = DUE.exec(rest)
    const dueOn = due === null ? null : `${due[1]}-${due[2]!.padStart(2, '0')}-${due[3]!.padStart(2, '0')}`
    if (dueOn !== null && !isDay(dueOn)) return { problem: `第${index + 1}期的日期「${due![0]}」不存在` }
    const condition = rest.replace(DUE, '').replaceAll(/^[，,、\s]+|[，,、\s]+$/g, '')
    parts.push({ ordinal: index + 1, percent: decimal(percent), condition: condition === '' ? null : condition, dueOn })
  }
  const whole = sumDecimals(parts.map((part) => part.percent))
  if (parts.some(({ percent }) => compareDecimals(percent, '0' as Decimal) <= 0))
    return { problem: '每一期的比例要大于零' }
  return whole === '100' ? { parts } : { problem: `各期比例加起来是${whole}%，不是100%` }
}

/** One instalment with its amount in yuan; all of them are the whole, to the yuan but the last. */
export interface Instalment extends Part {
  readonly amount: Decimal
}

export function instalmentsOf(parts: readonly Part[], total: Decimal): readonly Instalment[] {
  const amounts = instalments(
    total,
    parts.map(({ percent }) => percent),
  )
  return parts.map((part, index) => ({ ...part, amount: amounts[index]! }))
}

/** The conditions that are not yet certified, in their order. */
export function openConditions(parts: readonly Part[], certified: number): readonly Part[] {
  return parts.filter(({ condition }) => condition !== null).slice(certified)
}

/** Whether a part may be paid: its condition, and those before it, are certified. */
export function isReleased(parts: readonly Part[], ordinal: number, certified: number): boolean {
  const asked = parts.filter((part) => part.condition !== null && part.ordinal <= ordinal)
  return asked.length <= certified
}
