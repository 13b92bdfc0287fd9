import { z } from '@hono/zod-openapi'
import { count, decimalText, list, optional, text } from './common.ts'
import { dayGiven, reasonGiven } from './notices.ts'

const SEATS_MAX = 30
const CASES_MAX = 100

/** A fraction kept exact, with what a screen shows of it. */
const fraction = z.object({ exact: text, shown: decimalText })

const criterion = z.object({ name: text, max: decimalText })

export const reviewStatus = z.enum(['waiting', 'scoring', 'scored', 'concluded', 'appealed', 'voided'])

const head = {
  record: text,
  register: text,
  registerLabel: text,
  applicant: text,
  shown: list(z.object({ label: text, shown: text })),
}

export const reviewListSchema = z
  .object({
    pool: z.object({ count, fields: list(z.object({ name: text, count })) }),
    waiting: list(z.object({ ...head, state: text, stateLabel: text })),
    reviews: list(
      z.object({
        ...head,
        id: text,
        status: reviewStatus,
        due: text,
        late: z.boolean(),
        seats: count,
        given: count,
        average: optional,
        passes: z.boolean().nullable(),
      }),
    ),
  })
  .openapi('ReviewList')

const formGiven = z.union([
  z
    .object({ scores: z.record(z.string().max(100), z.string().max(20)), opinion: z.string().max(5_000).default('') })
    .strict(),
  z.object({ declines: z.string().max(2_000) }).strict(),
])

const given = z.union([z.object({ scores: z.record(text, text), opinion: text }), z.object({ declines: text })])

const person = z.object({ id: text, name: text, unit: text, rank: text })

export const reviewSchema = z
  .object({
    ...head,
    id: text,
    status: reviewStatus,
    due: text,
    drawnOn: text,
    drawnBy: text,
    rule: z.object({
      criteria: list(criterion),
      line: decimalText,
      dropHighLow: z.boolean(),
      wideFrom: decimalText,
      appealWorkdays: count,
      blind: z.boolean(),
    }),
    draw: z.object({
      method: text,
      seed: text,
      pool: count,
      field: optional,
      perUnit: count.nullable(),
      drawn: list(person),
      reserves: list(person),
      avoided: list(person.extend({ why: text })),
    }),
    experts: list(
      person.extend({
        status: z.enum(['waiting', 'given', 'declined']),
        declines: optional,
        /** How messages reach them: by mail as well, within the product alone, or not at all. */
        reached: z.enum(['mail', 'app', 'none']),
        /** What is sent to them by hand. */
        invitation: text,
        enteredBy: optional,
        evidence: z.object({ name: text }).nullable(),
        /** Shown when all forms are in. */
        form: z.object({ scores: z.record(text, text), opinion: text }).nullable(),
        total: decimalText.nullable(),
        dropped: z.boolean(),
      }),
    ),
    result: z
      .object({
        average: fraction,
        spread: fraction,
        deviation: decimalText,
        wide: z.boolean(),
        reachesLine: z.boolean(),
        counted: count,
      })
      .nullable(),
    returned: list(z.object({ name: text, by: text, on: text, reason: text })),
    conclusion: z.object({ passes: z.boolean(), by: text, on: text, reason: text }).nullable(),
    appeal: z
      .object({
        by: text,
        on: text,
        reason: text,
        proof: optional,
        answer: z.object({ on: text, upheld: z.boolean(), reason: text }).nullable(),
      })
      .nullable(),
    appealUntil: optional,
    voided: z.object({ on: text, by: text, reason: text }).nullable(),
    earlier: list(z.object({ id: text, on: text, by: text, reason: text })),
    /** The page on which experts score, within the bureau's. */
    scoring: text,
    mayConclude: z.boolean(),
    open: z.boolean(),
  })
  .openapi('Review')

export const caseReviewSchema = z
  .object({
    asked: z.boolean(),
    keptBack: optional,
    reviews: list(
      z.object({
        id: text,
        status: reviewStatus,
        due: text,
        seats: count,
        given: count,
        average: optional,
        passes: z.boolean().nullable(),
      }),
    ),
  })
  .openapi('CaseReview')

export const drawRequest = z.object({
  register: z.string().max(60),
  records: z.array(z.uuid()).min(1).max(CASES_MAX),
  seats: z.number().int().min(1).max(SEATS_MAX),
  reserves: z.number().int().min(0).max(SEATS_MAX),
  field: z.string().max(60).nullable().default(null),
  perUnit: z.number().int().min(1).max(SEATS_MAX).nullable().default(null),
  avoid: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  due: dayGiven,
})

export const drawnSchema = z.object({ ids: list(text) })

export const enterRequest = z.object({
  given: formGiven,
  evidence: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, '不是上传文件的校验值'), name: z.string().max(200) }),
})
export const submitRequest = z.object({ given: formGiven })
export const reasonRequest = z.object({ reason: reasonGiven })
export const concludeRequest = z.object({ passes: z.boolean(), reason: z.string().trim().max(2_000).default('') })
export const appealRequest = z.object({ by: z.string().trim().min(1, '请填写谁提出').max(100), reason: reasonGiven })
export const appealAnswerRequest = z.object({ upheld: z.boolean(), reason: reasonGiven })

const proof = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, '不是上传文件的校验值'), name: z.string().max(200) })

export const ownAppealRequest = z.object({ reason: reasonGiven, proof: proof.nullable().default(null) })

export const ownReviewSchema = z
  .object({
    id: text,
    conclusion: z.object({ passes: z.boolean(), on: text, reason: text }).nullable(),
    appealUntil: optional,
    mayAppeal: z.boolean(),
    appeal: z
      .object({
        by: text,
        on: text,
        reason: text,
        proof: z.object({ hash: text, name: text }).nullable(),
        answer: z.object({ upheld: z.boolean(), on: text, reason: text }).nullable(),
      })
      .nullable(),
  })
  .openapi('OwnReview')

export const expertFormSchema = z
  .object({
    id: text,
    label: text,
    applicant: optional,
    shown: list(z.object({ label: text, shown: text })),
    criteria: list(criterion),
    due: text,
    closed: z.boolean(),
    given: given.nullable(),
  })
  .openapi('ExpertForm')
