import type { AreaTree } from '../../../kernel/area.ts'
import { treeOf } from '../../../kernel/document/aspect.ts'
import { isStanding } from '../../../kernel/document/within.ts'
import { type Answer, isKnown } from '../../../kernel/evaluate.ts'
import {
  compare,
  decimal,
  isDecimal,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  toDecimal,
} from '../../../kernel/exact.ts'
import type { Tree } from '../../../kernel/figure.ts'
import { type Indicator, show } from '../../../kernel/indicator.ts'
import {
  earlier,
  type Period,
  parsePeriod,
  periodCode,
  periodName,
  samePeriod,
  wholeYear,
  yearOfMonth,
} from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Claim, Finding } from '../../../proofread/reading.ts'
import { answer, type Question } from '../../../store/figures/books.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { type Issue, issuesOf } from '../issued.ts'
import type { At } from '../office.ts'
import { agrees, corrected, inUnit, isExact } from './hold.ts'

/** What the books say of a claim. */
export type Verdict =
  | { readonly kind: 'agrees' | 'differs' | 'restated' | 'otherPeriod' | 'issuedOtherwise'; readonly shown: string }
  /** The books have no such figure. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** It cannot be held against the books. */
  | { readonly kind: 'unheld'; readonly reason: string }

export interface Held {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** A claim that names a figure of the books: which, of when, and by which formula. */
interface Asked {
  readonly claim: Claim
  readonly indicator: Indicator
  readonly area: AreaCode
  readonly period: Period
  readonly tree: Tree
  readonly others: readonly Period[]
  readonly growth: Tree | null
}

/** Holds claims against the books as of a cut-off. `visible` are the indicators that whoever asks may see. */
export async function holdClaims(
  at: At,
  cutoff: Cutoff,
  text: string,
  claims: readonly Claim[],
  visible: ReadonlyMap<string, Indicator>,
): Promise<readonly Held[]> {
  const asked = claims.map((claim) => askedOf(claim, areaOf(at.areas, text, claim), visible))
  const found = asked.filter((one): one is Asked => typeof one !== 'string')
  const questions = found.flatMap(({ tree, area, period, others, growth }): Question[] => [
    { tree, at: { period, area } },
    ...others.map((other) => ({ tree, at: { period: other, area } })),
    ...(growth === null ? [] : [{ tree: growth, at: { period, area } }]),
  ])
  const answers = await answer(at.tx, { ...at, cutoff }, questions)
  const issued = await lastIssues(at, found, cutoff)
  let next = 0
  return asked.map((one): Held => {
    if (typeof one === 'string') return { verdict: { kind: 'unheld', reason: one }, findings: [] }
    const own = answers[next++]
    const others = one.others.map((period) => ({ period, found: answers[next++] }))
    const growth = one.growth === null ? undefined : answers[next++]
    const value = held(one, own, others, {
      place: one.area === at.areas.root ? '' : at.areas.name(one.area),
      issue: one.area === at.areas.root ? (issued.get(issueKey(one.indicator.id, one.period)) ?? null) : null,
    })
    return { ...value, findings: [...value.findings, ...heldGrowth(text, one, growth)] }
  })
}

/** 东江街道0.39亿元: the street that a figure is of, where its name stands right before it; else the whole ground. */
export function areaOf(areas: AreaTree, text: string, { start }: Pick<Claim, 'start'>): AreaCode {
  const before = text.slice(Math.max(0, start - CLAUSE_CHARACTERS_MAX), start)
  const clause = before.slice(Math.max(...[...'，。；、：\n\t'].map((mark) => before.lastIndexOf(mark))) + 1)
  return areas.children(areas.root).find(({ name }) => clause.includes(name))?.code ?? areas.root
}

const CLAUSE_CHARACTERS_MAX = 60

/** Growth of a quotient of money is told in percent, of a share in points. */
const GROWTH_BASE = /同比|同期|上年|去年|^$/

/** Which figure of the books a claim is, or why it is none. */
function askedOf(claim: Claim, area: AreaCode, visible: ReadonlyMap<string, Indicator>): Asked | string {
  const indicator = visible.get(claim.indicator ?? '')
  if (indicator === undefined) return '没有对应的指标'
  if (claim.scope !== 'own') return '不是本单位的数'
  if (claim.min === null && claim.max === null) return '文中没有给出数'
  const period = claim.period === null ? null : parsePeriod(claim.period)
  if (period === null) return '期间不明'
  const tree = treeOfClaim(claim, indicator)
  if (tree === null || inUnit(rational(0), unitOf(claim, indicator), claim.unit) === null) return '单位与指标不同'
  const { growth } = claim
  const asksGrowth =
    growth?.unit === '%' && growth.value !== null && indicator.of.unit !== '%' && tree === indicator.of.tree
  return {
    ...{ claim, indicator, area, period, tree },
    others: claim.kind === 'flow' || claim.kind === 'stock' ? othersOf(period) : [],
    growth: asksGrowth && GROWTH_BASE.test(growth.base ?? '') ? treeOf(indicator, 'growth') : null,
  }
}

function treeOfClaim({ kind, unit }: Claim, indicator: Indicator): Tree | null {
  const own = indicator.of.tree
  switch (kind) {
    case 'flow':
    case 'stock':
      return own
    case 'target':
      return treeOf(indicator, 'target')
    case 'rank':
      return indicator.of.unit === '位' ? own : treeOf(indicator, 'rank')
    case 'share':
      return indicator.of.unit === '%' ? own : null
    case 'growth':
      return indicator.of.unit === unit ? own : unit === '%' ? treeOf(indicator, 'growth') : null
  }
}

function unitOf({ kind, unit }: Claim, { of }: Indicator): string {
  return kind === 'rank' || (kind === 'growth' && of.unit !== unit) ? unit : of.unit
}

const MONTHS_OF_YEAR = 12

/** Periods whose figure is often left standing in a text that was written from the last one. */
function othersOf(period: Period): readonly Period[] {
  const length = period.last - period.first + 1
  const near = [
    earlier(period, MONTHS_OF_YEAR),
    earlier(period, length),
    wholeYear(yearOfMonth(period.last)),
    wholeYear(yearOfMonth(period.last) - 1),
  ]
  return near.filter(
    (one, index) => !samePeriod(one, period) && near.findIndex((other) => samePeriod(one, other)) === index,
  )
}

/** A small number agrees with something somewhere by chance. */
const TELLING_MIN = 10

function held(
  { claim, indicator, period }: Asked,
  own: Answer | undefined,
  others: readonly { readonly period: Period; readonly found: Answer | undefined }[],
  { place, issue }: { readonly place: string; readonly issue: Issue | null },
): Held {
  const name = `${periodWords(indicator, period)}${place}「${indicator.label}」`
  if (own === undefined || !isKnown(own)) {
    const reason = own === undefined ? '没有数据' : own.missing.reason
    const said = `账上没有${name}${claim.kind === 'target' ? '的目标' : '的数'}：${reason}`
    return { verdict: { kind: 'missing', reason }, findings: [finding(claim, 'books.missing', 'hint', said, null)] }
  }
  const inClaim = (value: Rational) => inUnit(value, unitOf(claim, indicator), claim.unit) ?? value
  const value = inClaim(own.value)
  const shown = shownOf(claim, indicator, own.value)
  const issuedValue = issue !== null && isDecimal(issue.value ?? '') ? rational(decimal(issue.value ?? '')) : null
  if (agrees(claim, value)) {
    if (issue === null || issuedValue === null || agrees(claim, inClaim(issuedValue)))
      return { verdict: { kind: 'agrees', shown }, findings: [] }
    const said = `与账上一致（${shown}），但${issueWords(issue)}的${name}是 ${issue.shown}，两处不同，请先说明`
    return {
      verdict: { kind: 'issuedOtherwise', shown },
      findings: [finding(claim, 'books.issued', 'hint', said, null)],
    }
  }
  // Where the books have nothing at all, it is the books that want a look.
  const right = compare(value, rational(0)) === 0 ? null : corrected(claim, value)
  if (issue !== null && issuedValue !== null && agrees(claim, inClaim(issuedValue))) {
    const said = `这是${issueWords(issue)}的数，此后台账有更正，${name}现为 ${shown}`
    return {
      verdict: { kind: 'restated', shown },
      findings: [finding(claim, 'books.restated', 'probable', said, right)],
    }
  }
  const other = others.find(
    ({ found }) =>
      found !== undefined &&
      isKnown(found) &&
      isExact(claim) &&
      compare(inClaim(found.value), rational(TELLING_MIN)) >= 0 &&
      agrees(claim, inClaim(found.value)),
  )
  if (other !== undefined) {
    const said = `${name}账上为 ${shown}；文中的数是${periodWords(indicator, other.period)}的`
    return {
      verdict: { kind: 'otherPeriod', shown },
      findings: [finding(claim, 'books.period', 'probable', said, right)],
    }
  }
  const told = issue === null ? '' : `，${issueWords(issue)}的是 ${issue.shown}`
  const said = `${name}账上为 ${shown}${told}，与文中的「${claim.quote}」不一致`
  return { verdict: { kind: 'differs', shown }, findings: [finding(claim, 'books.differs', 'probable', said, right)] }
}

function periodWords({ of }: Indicator, period: Period): string {
  const last = { first: period.last, last: period.last }
  return isStanding(of.tree) ? `${periodName(last)}末` : periodName(period)
}

function shownOf(claim: Claim, indicator: Indicator, value: Rational): string {
  if (unitOf(claim, indicator) !== indicator.of.unit) return `${roundHalfUp(value, 1)}${claim.unit}`
  const { digits, unit } = show(indicator, value)
  return `${digits}${unit}`
}

function issueWords({ issuedOn, recipient, title }: Issue): string {
  return ` ${issuedOn} ${recipient === null ? '报出' : `报送${recipient}`}（《${title}》）`
}

function finding(
  { start, end, quote }: Pick<Claim, 'start' | 'end' | 'quote'>,
  kind: string,
  certainty: Finding['certainty'],
  reason: string,
  correction: string | null,
): Finding {
  return { start, end, kind, certainty, quote, reason, correction: correction === quote ? null : correction }
}

/** Where a growth stands behind its figure, at the furthest. */
const GROWTH_CHARACTERS_MAX = 40

function heldGrowth(text: string, { claim, indicator, period }: Asked, found: Answer | undefined): readonly Finding[] {
  const { growth } = claim
  if (found === undefined || !isKnown(found) || growth === null || growth.value === null) return []
  const places = growth.value.split('.')[1]?.length ?? 0
  const size = rational(decimal(growth.value))
  const said = growth.direction === 'down' ? multiply(size, rational(-1)) : size
  const books = roundHalfUp(found.value, places)
  if (compare(rational(books), said) === 0) return []
  const digits = new RegExp(`${growth.value.replace('.', '\\.')}0*\\s*[%％]`)
  const after = text.slice(claim.end, claim.end + GROWTH_CHARACTERS_MAX)
  const place = digits.exec(after)
  if (place === null) return []
  const start = claim.end + place.index
  const span = { start, end: start + place[0].length, quote: place[0] }
  const turned = books.startsWith('-') !== (growth.direction === 'down')
  const reason = `${periodName(period)}「${indicator.label}」账上同比${books.startsWith('-') ? '下降' : '增长'} ${books.replace('-', '')}%，与文中不一致`
  // 增长 and 下降 are words of the sentence, which nobody else can turn.
  return [finding(span, 'books.growth', 'probable', reason, turned ? null : `${books.replace('-', '')}%`)]
}

async function lastIssues(at: At, asked: readonly Asked[], { recordedAt }: Cutoff): Promise<Map<string, Issue>> {
  const periods = new Map<string, Set<string>>()
  for (const { indicator, period, tree } of asked) {
    if (tree !== indicator.of.tree) continue
    const code = periodCode(period)
    periods.set(code, (periods.get(code) ?? new Set()).add(indicator.id))
  }
  const last = new Map<string, Issue>()
  for (const [period, indicators] of periods) {
    const where = { indicators: [...indicators], areas: [at.areas.root], period, aspect: 'value', until: recordedAt }
    for (const issue of (await issuesOf(at, where)).toReversed()) last.set(`${issue.indicator} ${period}`, issue)
  }
  return last
}

function issueKey(indicator: string, period: Period): string {
  return `${indicator} ${periodCode(period)}`
}

/** A value as it is exchanged: exact, in the indicator's own unit. */
export function exactValue(claim: Pick<Claim, 'value' | 'unit'>, indicator: Indicator): string | null {
  if (claim.value === null) return null
  const value = inUnit(rational(claim.value), claim.unit, indicator.of.unit)
  return value === null ? null : toDecimal(value)
}
