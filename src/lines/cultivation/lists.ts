import { add, compare, decimal, divide, type Rational, rational } from '../../kernel/exact.ts'
import type { AssessedCondition, Assessment } from '../../kernel/rule/index.ts'
import type { Stage } from './stages.ts'

/** 三张清单: a firm of a campaign stands in exactly one of them. */
export const lists = { declare: '申报清单', rectify: '整改清单', recommend: '推荐清单' } as const

export type ListName = keyof typeof lists

/** Where a case stands to the campaign: being prepared, handed upwards, or not in it any more. */
const campaignOf = {
  potential: 'pool',
  reserve: 'pool',
  declared: 'pool',
  rectifying: 'pool',
  checked: 'pool',
  recommended: 'beyond',
  reviewed: 'beyond',
  noticed: 'beyond',
  recognised: 'beyond',
  valid: 'beyond',
  expired: 'out',
  cancelled: 'out',
  ended: 'out',
  refused: 'out',
  withdrawn: 'out',
} as const satisfies { readonly [stage in Stage]: 'pool' | 'beyond' | 'out' }

/**
 * The one list of a firm; `null` for one that has left the campaign. Recommended is who has passed the re-check by a
 * second person, whatever the figures say afterwards. Whoever else lacks anything, or has an open item, is to rectify.
 */
export function listOf({ outcome }: Pick<Assessment, 'outcome'>, stage: Stage, openItems = 0): ListName | null {
  const stands = campaignOf[stage]
  if (stands === 'out') return null
  if (stands === 'beyond') return 'recommend'
  // Open means that experts alone have yet to judge: that is what declaring is for.
  return (outcome === 'met' || outcome === 'open') && openItems === 0 ? 'declare' : 'rectify'
}

/** One thing that keeps a firm from a title, in the words of a list. */
export interface Lack {
  readonly condition: string
  readonly label: string
  readonly outcome: 'notMet' | 'unknown'
  /** `研发费用差42万元`; for what is unknown, which facts are missing. */
  readonly says: string
  readonly missing: readonly string[]
}

/** What a firm still lacks; nothing where the rule as a whole is met, or waits for experts alone. */
export function lacksOf({ outcome, conditions }: Pick<Assessment, 'outcome' | 'conditions'>): readonly Lack[] {
  if (outcome === 'met' || outcome === 'open') return []
  return conditions.flatMap((condition) => {
    const { id, label, missing } = condition
    if (condition.outcome !== 'notMet' && condition.outcome !== 'unknown') return []
    return [{ condition: id, label, outcome: condition.outcome, says: lackWords(condition), missing }]
  })
}

function lackWords({ label, outcome, distance, unit, more, missing, error }: AssessedCondition): string {
  if (outcome === 'unknown')
    return missing.length > 0 ? `${label}：缺${several(missing)}` : `${label}：${error ?? '无法判断'}`
  if (more !== null) return `${more.of}差${more.value}${more.unit}`
  if (distance === null || isZero(distance)) return label
  return `${label}差${distance.replace(/^-/, '')}${unit === '%' ? '百分点' : unit}`
}

const MISSING_SAID = 2

/** What every item of a list lacks is said once: `知识产权（第2项）取得方式` is 知识产权取得方式. */
export function withoutPlace(name: string): string {
  return name.replace(/（第\d+项）/, '')
}

function several(missing: readonly string[]): string {
  const names = [...new Set(missing.map(withoutPlace))]
  const said = names.slice(0, MISSING_SAID).join('、')
  return names.length > MISSING_SAID ? `${said}等${names.length}项` : said
}

function isZero(text: string): boolean {
  return compare(rational(decimal(text)), ZERO) === 0
}

const ZERO = rational(0)
const WHOLE = rational(1)

/** How near a firm is: the number of things it lacks, then how much of what is asked for. */
export interface Nearness {
  readonly lacking: number
  /** Sum over what it lacks of the part of the threshold that is missing; whatever has no such part counts whole. */
  readonly distance: Rational
}

export function nearnessOf(assessment: Pick<Assessment, 'outcome' | 'conditions'>): Nearness {
  const lacked = new Set(lacksOf(assessment).map(({ condition }) => condition))
  const parts = assessment.conditions.filter(({ id }) => lacked.has(id)).map(partMissing)
  return { lacking: lacked.size, distance: parts.reduce(add, ZERO) }
}

/** Nearest first. */
export function byNearness(a: Nearness, b: Nearness): number {
  return a.lacking - b.lacking || compare(a.distance, b.distance)
}

/** Never more than the whole: to lack a thing far does not outweigh to lack another. */
function partMissing({ outcome, leaves, distance, threshold, unit }: AssessedCondition): Rational {
  if (outcome !== 'notMet' || distance === null || threshold === null) return WHOLE
  const limit = leaves.find((leaf) => leaf.outcome === 'notMet')?.threshold ?? { value: threshold, unit }
  if (limit.unit !== unit || !NUMBER.test(limit.value)) return WHOLE
  const asked = magnitude(rational(decimal(limit.value)))
  if (compare(asked, ZERO) === 0) return WHOLE
  const part = divide(magnitude(rational(decimal(distance))), asked)
  return compare(part, WHOLE) > 0 ? WHOLE : part
}

const NUMBER = /^-?\d+(\.\d+)?$/

function magnitude({ num, den }: Rational): Rational {
  return { num: num < 0n ? -num : num, den }
}
