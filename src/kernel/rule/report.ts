import { compare, isDecimal, rational, roundHalfUp, toDecimal } from '../exact.ts'
import { type AssessedCondition, type Assessment, intervalOf } from './assess.ts'
import type { Outcome } from './explain.ts'
import { type Num, toRational } from './number.ts'
import type { GroupScore, Score } from './score.ts'
import { spoken } from './show.ts'

/** What the office calls an outcome. */
export const outcomeWords = {
  met: '符合',
  notMet: '不符合',
  open: '待评审',
  unknown: '待补充',
} as const satisfies { readonly [outcome in Outcome]: string }

/** An assessment as plain JSON, with decimals as their digits. */
export function reportOf({ rule, version, at, outcome, conditions, score, amount, missing }: Assessment) {
  return {
    rule,
    version,
    at,
    outcome,
    score: score === null ? null : { min: pointsOf(score.least), max: pointsOf(score.most) },
    conditions: conditions.map((condition) => ({ ...condition, says: conditionSays(condition) })),
    missing,
    ...(score === null ? {} : { items: score.groups.map(groupReport) }),
    ...(amount === null ? {} : { amount: amount.amount, unit: '元', steps: amount.steps }),
  }
}

export type AssessmentReport = ReturnType<typeof reportOf>

function groupReport({ group, items, ...points }: GroupScore) {
  return {
    id: group.id,
    label: group.label,
    full: pointsOf(group.max),
    ...interval(points),
    items: items.map(({ item, value, bracket, note, given, option, gap, ...itemPoints }) => ({
      id: item.id,
      label: item.label,
      full: pointsOf(item.max),
      ...interval(itemPoints),
      actual: value?.value ?? null,
      unit: value?.unit ?? '',
      option,
      bracket,
      note,
      given,
      missing: gap?.missing ?? [],
      error: gap?.error ?? null,
    })),
  }
}

function interval({ least, most }: Pick<Score, 'least' | 'most'>) {
  return { min: pointsOf(least), max: pointsOf(most) }
}

function pointsOf(points: Num): number {
  return Number(toDecimal(toRational(points)))
}

/** One line for a clerk: what was found, what is asked, what is lacking. */
export function conditionSays(condition: AssessedCondition): string {
  const { outcome, actual, threshold, unit, distance, more, missing, error, leaves, advice } = condition
  if (error !== null) return `算不出来：${error}`
  if (outcome === 'unknown') return `缺少：${missing.join('、')}`
  const op = leaves.find((leaf) => leaf.outcome === outcome)?.op ?? null
  const found = actual === null ? '' : `${brief(actual, threshold)}${unit}`
  if (op === null && unit === '') return outcome === 'met' || advice === null ? found : `${found}，${advice}`
  const asked = threshold === null || unit === '' ? '' : `，${op === null ? '要求' : ASKS[op]}${threshold}${unit}`
  if (outcome === 'open') return `可能得${found}${asked}，看专家评审`
  if (outcome === 'met' || distance?.startsWith('-') !== true) return found + asked
  const lack = more === null ? '' : `（${more.of}还差${spoken(more)}）`
  return `${found}${asked}，还差${brief(distance.slice(1), '0')}${unit === '%' ? '个百分点' : unit}${lack}`
}

/** As few places as tell a value apart from its threshold: 4.9999% is never told as 5%. */
function brief(value: string, threshold: string | null): string {
  if (!isDecimal(value)) return value
  const exact = rational(value)
  const limit = threshold !== null && isDecimal(threshold) ? rational(threshold) : null
  const side = limit === null ? null : compare(exact, limit)
  const rounded = PLACES.map((places) => roundHalfUp(exact, places))
  return rounded.find((one) => limit === null || compare(rational(one), limit) === side) ?? value
}

const PLACES = [2, 4, 6, 8]
const ASKS = {
  '>=': '要求不低于',
  '>': '要求超过',
  '<=': '要求不超过',
  '<': '要求低于',
  '=': '要求为',
  '!=': '要求不是',
} as const

/** An assessment as lines to read. */
export function told(name: string, assessment: Assessment): string {
  const { outcome, conditions, score, amount, missing } = assessment
  const points = score === null ? '' : `，得分 ${intervalOf(score)}`
  return [
    `${name} ${assessment.at}：${outcomeWords[outcome]}${points}`,
    ...conditions.map((one) => `  ${outcomeWords[one.outcome]}\t${one.label}\t${conditionSays(one)}\t${one.citation}`),
    ...(amount?.steps ?? []).map(({ step, text, value, unit }) => `  ${STEPS[step]}\t${value}${unit}\t${text}`),
    ...(amount === null ? [] : [`  金额：${amount.amount === null ? '不能确定' : `${amount.amount}元`}`]),
    ...(missing.length === 0 ? [] : [`  还缺：${missing.join('、')}`]),
  ].join('\n')
}

const STEPS = { base: '基数', rate: '比例', computed: '计算', cap: '上限', rounded: '取整', notMet: '不予' } as const
