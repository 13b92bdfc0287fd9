import { sql } from 'kysely'
import type { Expert, Reviewed } from '../../../kernel/procedure/draw.ts'
import type { Procedure } from '../../../kernel/procedure/procedure.ts'
import type { Ballot, Review, ReviewChange } from '../../../kernel/procedure/review.ts'
import type { Day } from '../../../kernel/values.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { arrivedWith, standingWhere } from '../cases/stage.ts'
import type { Reading } from '../notices/load.ts'

/** An expert as they were when drawn; what the register says later does not change the draw. */
export interface Seated extends Pick<Expert, 'name' | 'unit'> {
  readonly rank: string
}

/** A form that was given back to be filled in anew. */
export interface Returned {
  readonly ballot: Ballot
  readonly by: string
  readonly on: Day
  readonly reason: string
}

export interface DrawAsked {
  readonly seats: number
  readonly reserves: number
  readonly field: string | null
  readonly perUnit: number | null
  /** Units and persons named by the applicant or the office beside those that are known. */
  readonly avoid: readonly string[]
}

export interface ReviewContent extends Omit<Review, 'ballots'> {
  readonly people: { readonly [expert: string]: Seated }
  readonly about: Reviewed
  readonly asked: DrawAsked
  /** The day by which forms are wanted. */
  readonly due: Day
  readonly drawnOn: Day
  readonly drawnBy: string
  /** The account of whoever drew, who is told how it goes. */
  readonly organiser?: string | null
  /** Where the product was when they drew, for links in mails. */
  readonly site?: string | null
  /** Steps that the case had when the experts were drawn. */
  readonly steps: number
  readonly returned: readonly Returned[]
  readonly voided: { readonly on: Day; readonly by: string; readonly reason: string } | null
}

/** A form as it is kept: who entered it, and the signed paper where it was not the expert. */
export type KeptBallot = Ballot & {
  readonly enteredBy: string
  readonly evidence: { readonly hash: string; readonly name: string } | null
}

export interface StoredReview {
  readonly id: string
  readonly record: string
  readonly register: string
  readonly state: string
  readonly content: ReviewContent
  readonly ballots: readonly KeptBallot[]
}

interface Lock {
  readonly lock?: boolean
}

type Row = Omit<StoredReview, 'ballots'>

/** The review as the kernel judges it. */
export function reviewFrom({ content, ballots }: StoredReview): Review {
  const { rule, draw, experts, conclusion, appeal } = content
  return { rule, draw, experts, ballots, conclusion, appeal }
}

export async function loadReview(at: Reading, id: string, { lock = false }: Lock = {}): Promise<StoredReview> {
  const { rows } = await sql<Row>`
    select id, record, register, state, content from review where bureau = ${at.bureau} and id = ${id} ${
      lock ? sql`for update` : sql``
    }`.execute(at.tx)
  const [found] = await withBallots(at, rows)
  if (found === undefined) throw new Refusal('review.unknown', '没有找到这次评审', '请从评审列表重新打开')
  return found
}

/** What is kept after a change, or the reason why it cannot be made. */
export function changed({ content }: StoredReview, { review, obstacle }: ReviewChange): ReviewContent {
  if (obstacle) throw new Refusal('review.refused', obstacle.message, obstacle.advice)
  const { conclusion, appeal: raised, experts }: Review = review
  return { ...content, conclusion, appeal: raised, experts }
}

/** All reviews of records, the latest first; those whose draw was cancelled too. */
export async function reviewsOf(at: Reading, records: readonly string[] | null): Promise<readonly StoredReview[]> {
  const among = records === null ? sql`` : sql`and record = any(${[...records]}::uuid[])`
  const { rows } = await sql<Row>`
    select id, record, register, state, content from review where bureau = ${at.bureau} ${among} order by "at" desc limit 500`.execute(
    at.tx,
  )
  return withBallots(at, rows)
}

/** For each record in a state that asks for a review: the one that was opened since the record came there. */
export async function standingReviews(
  at: Reading,
  procedure: Procedure,
  records: readonly StoredRecord[],
  { lock = false }: Lock = {},
): Promise<ReadonlyMap<string, Review>> {
  const asked = standingWhere(procedure, records, 'review')
  if (asked.length === 0) return new Map()
  const ids = asked.map(({ id }) => id)
  const { rows } = await sql<Row>`
    select id, record, register, state, content from review
    where bureau = ${at.bureau} and register = ${procedure.of.name} and record = any(${ids}::uuid[]) order by "at" ${
      lock ? sql`for share` : sql``
    }`.execute(at.tx)
  const reviews = await withBallots(at, rows)
  const found = new Map<string, Review>()
  for (const { id, content } of asked) {
    const own = reviews.findLast((one) => one.record === id && isCurrent(one, arrivedWith(content.steps)))
    if (own !== undefined) found.set(id, reviewFrom(own))
  }
  return found
}

/** Whether a review belongs to the stay in which its case now is. */
export function isCurrent({ content: { voided, steps } }: StoredReview, arrived: number): boolean {
  return voided === null && steps >= arrived
}

async function withBallots({ tx, bureau }: Reading, reviews: readonly Row[]): Promise<readonly StoredReview[]> {
  if (reviews.length === 0) return []
  const ids = reviews.map(({ id }) => id)
  const { rows } = await sql<{ review: string; content: KeptBallot }>`
    select review, content from ballot where bureau = ${bureau} and review = any(${ids}::uuid[]) order by given_at, expert`.execute(
    tx,
  )
  const of = Map.groupBy(rows, ({ review }) => review)
  return reviews.map((one) => ({ ...one, ballots: (of.get(one.id) ?? []).map(({ content }) => content) }))
}
