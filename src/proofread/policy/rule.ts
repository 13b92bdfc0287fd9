import { scaleDecimal } from '../../kernel/exact.ts'
import { type Dictionary, factReports } from '../../kernel/rule/index.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import { figuresIn } from './figure.ts'
import type { ProposedClause } from './proposal.ts'

/** What the words do not say and the office does. */
export interface RuleHead {
  readonly id: string
  readonly name: string
  readonly authority: string
  /** The article, as parameters cite it. */
  readonly cites: string
  /** From which day on the figures of the paper stand. */
  readonly from: Day
}

/** Takes down a parameter and hands on its name. */
type Keep = (name: string, unit: string, figure: Decimal | null) => string
type Parameters = { [name: string]: { readonly unit: string; readonly values: readonly object[] } }

const YEARLY = '近三年[].'
const COMPARED: readonly (readonly [RegExp, string])[] = [
  [/(?:超过|大于|高于)$/, '>'],
  [/(?:达到?|不低于|不少于|满|至少)$/, '>='],
  [/(?:不超过|不高于|至多)$/, '<='],
  [/(?:低于|少于|不足|小于)$/, '<'],
]

/**
 * A rule as far as the words of a proposal tell it, as data for the editor. What it cannot read stands there as a condition
 * without an expression, so that the rule does not load, and nothing is computed, before somebody has written it.
 */
export function ruleOfProposal(clause: ProposedClause, head: RuleHead, facts: Dictionary) {
  const { id, name, authority, cites, from } = head
  const parameters: Parameters = {}
  const known = comparable(facts)
  const value = (unit: string, figure: Decimal | null) => ({
    unit,
    values: figure === null ? [] : [{ from, value: figure, cites }],
  })
  const condition = conditionOf(clause, known)
  if (condition.threshold !== null) parameters[condition.threshold.name] = value(...condition.threshold.value)
  const keep: Keep = (parameter, unit, figure) => {
    parameters[parameter] = value(unit, figure)
    return parameter
  }
  return {
    ...{ id, name, version: 1, kind: 'clause', authority, parameters },
    conditions: [{ id: 'c1', label: condition.label, when: condition.when, cites }],
    amount: amountOf(clause, known, keep, cites),
  }
}

type Known = ReadonlyMap<string, { readonly path: string; readonly unit: string; readonly isMoney: boolean }>

/** The facts that a threshold or a base can be, by their names; of yearly ones the latest. */
function comparable(facts: Dictionary): Known {
  const plain = factReports(facts).filter(
    ({ type, path }) => /^(money|integer|number)$/.test(type) && isReachable(path),
  )
  return new Map(
    plain.map(({ name, path, unit, type }) => [
      name,
      { path: path.replace(YEARLY, '近三年[-1].'), unit, isMoney: type === 'money' },
    ]),
  )
}

function isReachable(path: string): boolean {
  return path.startsWith(YEARLY) || !path.includes('[')
}

function conditionOf({ who, condition }: ProposedClause, known: Known) {
  const label = [condition?.text, who?.text].filter((part) => part !== undefined).join('') || '没有写明条件'
  const blank = { label, when: '', threshold: null }
  if (condition === null) return blank
  const [figure, ...more] = figuresIn(condition).filter(({ is }) => is === 'money')
  // 300万元以上（含300万元） says one figure twice.
  if (figure === undefined || more.some(({ value }) => value !== figure.value)) return blank
  const before = condition.text.slice(0, figure.start - condition.start)
  const after = condition.text.slice(figure.end - condition.start)
  const name = named(before, known)
  const of = name === null ? undefined : known.get(name)
  const op =
    COMPARED.find(([words]) => words.test(before.trim()))?.[1] ?? (/^\s*(?:[（(]含|及?以上)/.test(after) ? '>=' : null)
  if (name === null || of?.isMoney !== true || op === null) return blank
  const threshold = `${name}标准`
  return {
    ...{ label, when: `${of.path} ${op} ${threshold}` },
    threshold: { name: threshold, value: ['万元', inTenThousands(figure.value)] as const },
  }
}

function amountOf({ amount, cap }: ProposedClause, known: Known, keep: Keep, cites: string) {
  const rounding = { to: '元', how: 'down' }
  const limit = () => (cap === null || cap.yearly ? {} : { cap: keep('奖励上限', '万元', inTenThousands(cap.yuan)) })
  if (amount.kind === 'fixed' && amount.per === null)
    return { base: keep('奖励标准', '万元', inTenThousands(amount.yuan)), rounding, cites }
  if (amount.kind !== 'rate') return null
  const base = named(amount.of, known)
  const of = base === null ? undefined : known.get(base)
  if (of?.isMoney !== true) return null
  return { base: of.path, rate: keep('奖励比例', '%', amount.percent), ...limit(), rounding, cites }
}

/** The longest fact that the words name. */
function named(words: string, known: Known): string | null {
  const found = [...known.keys()].filter((name) => words.includes(name))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}

function inTenThousands(yuan: Decimal | null): Decimal | null {
  return yuan === null ? null : scaleDecimal(yuan, -4)
}
