import { add, compare, divide, isDecimal, multiply, nthRoot, type Rational, rational, subtract } from '../exact.ts'
import type { FileRef } from '../field/kinds/file.ts'
import type { Day, Decimal } from '../values.ts'
import { type WorkCalendar, workdayAfter } from '../workday.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { Draw } from './draw.ts'
import type { Who } from './who.ts'

/** With fewer ballots than this, dropping the highest and the lowest would leave too few to average. */
const DROP_BALLOTS_MIN = 5

export interface Criterion {
  readonly name: string
  readonly max: Decimal
}

/** 专家评审: what a state of a procedure asks of it. `N` are the names of the record's fields. */
export interface ReviewRule<out N extends string = string> {
  readonly is: 'review'
  readonly criteria: readonly Criterion[]
  /** The average from which it may pass. */
  readonly line: Decimal
  /** 去掉一个最高分和一个最低分. */
  readonly dropHighLow: boolean
  /** Highest less lowest total from which experts disagree so much that somebody should look. */
  readonly wideFrom: Decimal
  /** 申诉: working days after the conclusion. */
  readonly appealWorkdays: number
  /** 盲审: experts do not see whom the case is about. */
  readonly blind: boolean
  /** What experts see of the record; never anything personal, and where blind nothing that names the applicant. */
  readonly shows: readonly N[]
  /** Who concludes and answers appeals. */
  readonly concludes: readonly Who[]
}

/** One expert's form. A conflict of interest found late is an answer too, and takes the expert out. */
export type Ballot =
  | { readonly expert: string; readonly scores: { readonly [criterion: string]: Decimal }; readonly opinion: string }
  | { readonly expert: string; readonly declines: string }

export interface Conclusion {
  readonly passes: boolean
  readonly by: string
  readonly on: Day
  /** Required where the leader decides otherwise than the average says. */
  readonly reason: string
}

export interface Appeal {
  readonly by: string
  readonly on: Day
  readonly reason: string
  /** What they handed in with it. */
  readonly proof?: FileRef | null
  readonly answer: { readonly on: Day; readonly upheld: boolean; readonly reason: string } | null
}

export interface Review {
  readonly rule: ReviewRule
  readonly draw: Draw
  /** Those who score: drawn, less who declined, with those from the reserve who came instead. */
  readonly experts: readonly string[]
  readonly ballots: readonly Ballot[]
  readonly conclusion: Conclusion | null
  readonly appeal: Appeal | null
}

export type ReviewChange =
  | { readonly review: Review; readonly obstacle?: never }
  | { readonly obstacle: Obstacle; readonly review?: never }

/** The result, as exact fractions; unknown while a form is out, and from whom. */
export type Result =
  | {
      readonly known: true
      readonly totals: readonly { readonly expert: string; readonly total: Rational; readonly dropped: boolean }[]
      readonly average: Rational
      /** Highest less lowest of all totals, dropped ones included. */
      readonly spread: Rational
      readonly variance: Rational
      readonly wide: boolean
      readonly reachesLine: boolean
    }
  | { readonly known: false; readonly waitingFor: readonly string[] }

type ReviewGiven<N extends string> = Omit<ReviewRule<N>, 'is' | Optional> & Partial<Pick<ReviewRule<N>, Optional>>
type Optional = 'blind' | 'shows' | 'concludes'

export function reviewOf<const N extends string = never>(rule: ReviewGiven<N>): ReviewRule<N> {
  return { is: 'review', blind: false, shows: [], concludes: [], ...rule }
}

export function openReview(rule: ReviewRule, of: Draw): Review {
  return { rule, draw: of, experts: of.drawn, ballots: [], conclusion: null, appeal: null }
}

/** Takes a form. Who declines makes room for the next of the reserve. */
export function ballot(review: Review, given: Ballot): ReviewChange {
  if (review.conclusion !== null) return refused('评审已经作出结论', '表格不再接收')
  if (!review.experts.includes(given.expert)) return refused('不是本次抽取的专家', '核对专家名单')
  if (review.ballots.some(({ expert }) => expert === given.expert))
    return refused('这位专家已经提交评分', '需要更正的由组织评审的人退回后重填')
  if ('declines' in given) return { review: replaced(review, given) }
  for (const { name, max } of review.rule.criteria) {
    const score = given.scores[name]
    if (!isDecimal(score)) return refused(`「${name}」没有打分`, '每一项都要打分')
    const value = rational(score)
    if (compare(value, rational(0)) < 0 || compare(value, rational(max)) > 0)
      return refused(`「${name}」打了${score}分，应在0到${max}之间`, '更正这一项的分数')
  }
  const strange = Object.keys(given.scores).find((name) => !review.rule.criteria.some((one) => one.name === name))
  if (strange !== undefined) return refused(`评分表里没有「${strange}」`, '按本次评审的评分表打分')
  return { review: { ...review, ballots: [...review.ballots, given] } }
}

function replaced(review: Review, declined: Ballot): Review {
  const gone = new Set([...review.ballots, declined].flatMap((one) => ('declines' in one ? [one.expert] : [])))
  const next = review.draw.reserves.find((id) => !gone.has(id) && !review.experts.includes(id))
  const experts = review.experts.filter((id) => id !== declined.expert)
  return {
    ...review,
    experts: next === undefined ? experts : [...experts, next],
    ballots: [...review.ballots, declined],
  }
}

export function resultOf({ rule, experts, ballots }: Review): Result {
  const scored = experts.flatMap((expert) => {
    const found = ballots.find((one) => one.expert === expert)
    return found && 'scores' in found
      ? [{ expert, total: sum(Object.values(found.scores).map((one) => rational(one))) }]
      : []
  })
  if (scored.length < experts.length || scored.length === 0) {
    const given = new Set(scored.map(({ expert }) => expert))
    return { known: false, waitingFor: experts.filter((expert) => !given.has(expert)) }
  }
  const ranked = [...scored].sort((a, b) => compare(a.total, b.total))
  const [lowest, highest] = [ranked[0]!, ranked.at(-1)!]
  const drops = rule.dropHighLow && scored.length >= DROP_BALLOTS_MIN
  const isDropped = (expert: string) => drops && (expert === lowest.expert || expert === highest.expert)
  const counted = scored.filter(({ expert }) => !isDropped(expert)).map(({ total }) => total)
  const count = rational(counted.length)
  const average = divide(sum(counted), count)
  const squares = counted.map((total) => multiply(subtract(total, average), subtract(total, average)))
  const spread = subtract(highest.total, lowest.total)
  return {
    known: true,
    totals: scored.map(({ expert, total }) => ({ expert, total, dropped: isDropped(expert) })),
    average,
    spread,
    variance: divide(sum(squares), count),
    wide: compare(spread, rational(rule.wideFrom)) >= 0,
    reachesLine: compare(average, rational(rule.line)) >= 0,
  }
}

/** 标准差, for display: the root of the variance, rounded half up. */
export function deviation({ variance }: Extract<Result, { known: true }>, places = 2): Decimal {
  return nthRoot(variance, 2, places)
}

export function conclude(review: Review, conclusion: Conclusion): ReviewChange {
  if (review.conclusion !== null) return refused(`${review.conclusion.on}已作出结论`, '有异议的按申诉办理')
  const result = resultOf(review)
  if (!result.known) return refused(`还有${result.waitingFor.length}名专家没有评分`, '催收评分表，或由候补专家接替')
  if (conclusion.passes !== result.reachesLine && conclusion.reason.trim() === '')
    return refused('结论与专家评分不一致，没有写理由', '写明理由后再作结论')
  return { review: { ...review, conclusion } }
}

export function appeal(review: Review, raised: Omit<Appeal, 'answer'>, calendar: WorkCalendar): ReviewChange {
  const { conclusion, rule } = review
  if (conclusion === null) return refused('评审还没有结论', '结论告知后再提出申诉')
  if (review.appeal !== null) return refused(`${review.appeal.on}已经提出申诉`, '等待答复，不必重复提出')
  const last = workdayAfter(calendar, conclusion.on, rule.appealWorkdays).day
  if (raised.on < conclusion.on || raised.on > last) return refused(`申诉应在${last}之前提出`, '逾期的按信访途径反映')
  return { review: { ...review, appeal: { ...raised, answer: null } } }
}

/** An appeal that is upheld takes the conclusion back: the leader concludes anew, with the reason on paper. */
export function answerAppeal(review: Review, answer: NonNullable<Appeal['answer']>): ReviewChange {
  if (review.appeal === null || review.appeal.answer !== null) return refused('没有待答复的申诉', '请刷新页面')
  if (answer.reason.trim() === '') return refused('申诉答复没有写理由', '写明复核情况')
  const appealed = { ...review.appeal, answer }
  return { review: { ...review, appeal: appealed, conclusion: answer.upheld ? null : review.conclusion } }
}

/** What keeps a case from passing its review. */
export function notPassed(review: Review | undefined): Obstacle | null {
  if (review === undefined) return obstacle('case.review', '还没有抽取评审专家', '先组织专家评审')
  if (review.appeal !== null && review.appeal.answer === null)
    return obstacle('case.review', `${review.appeal.on}提出的申诉尚未答复`, '先复核并答复申诉')
  if (review.conclusion === null) return obstacle('case.review', '评审还没有结论', '收齐评分后由负责人作出结论')
  if (!review.conclusion.passes)
    return obstacle('case.review', `${review.conclusion.on}的评审结论为不通过`, '按不予通过办理')
  return null
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, rational(0))
}

function refused(message: string, advice: string): ReviewChange {
  return { obstacle: obstacle('case.review', message, advice) }
}
