import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

const claimSchema = z.object({
  start: count,
  end: count,
  phrase: text,
  indicator: optional,
  label: optional,
  quote: text,
  value: optional,
  unit: text,
  kind: z.enum(['flow', 'stock', 'target', 'share', 'rank', 'growth']),
  period: optional,
  periodName: optional,
  scope: z.enum(['own', 'country', 'province', 'city', 'district', 'enterprise', 'other']),
  /** 同比 as the text gives it, in its words. */
  growth: optional,
  verdict: z.enum(['agrees', 'differs', 'restated', 'otherPeriod', 'issuedOtherwise', 'missing', 'unheld']),
  /** What the books have, or why it is not held against them. */
  says: text,
})

const findingSchema = z.object({
  start: count,
  end: count,
  kind: text,
  kindName: text,
  certainty: z.enum(['sure', 'probable', 'hint']),
  quote: text,
  reason: text,
  correction: optional,
})

export const proofreadingSchema = z
  .object({
    name: text,
    date: optional,
    text,
    claims: list(claimSchema),
    findings: list(findingSchema),
    /** Whether the file is one that corrections can be written into. */
    isWord: z.boolean(),
    mayBook: z.boolean(),
  })
  .openapi('Proofreading')

export const heldSchema = z.object({ claim: claimSchema, findings: list(findingSchema) }).openapi('HeldClaim')

const CLAIMS_MAX = 20_000
const CORRECTIONS_MAX = 20_000
const CORRECTION_CHARACTERS_MAX = 2_000

export const hash = z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值')
const day = z.iso.date()

export const proofreadRequest = z
  .object({ file: hash, name: z.string().min(1).max(200), date: day.nullable() })
  .openapi('ProofreadRequest')
export type ProofreadRequest = z.infer<typeof proofreadRequest>

const named = z.object({
  claim: count.min(0),
  indicator: z.string().max(80).nullable(),
  period: z.string().max(20).nullable(),
})

export const namedRequest = named.openapi('NamedClaim')

export const bookingRequest = z
  .object({
    as: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('opening') }),
      z.object({ kind: z.literal('assertion'), body: z.string().trim().min(1, '请填写发布单位').max(60) }),
    ]),
    claims: z.array(named).max(CLAIMS_MAX),
  })
  .openapi('BookingRequest')

export const bookingsSchema = list(
  z.object({
    claim: count,
    sentence: text,
    outcome: z.enum(['new', 'same', 'changed', 'refused']),
    reason: optional,
    label: optional,
    periodName: optional,
    value: optional,
    unit: optional,
  }),
).openapi('Bookings')

export const correctedRequest = z
  .object({
    format: z.enum(['txt', 'docx']),
    corrections: z
      .array(
        z.object({ start: count.min(0), end: count.min(0), correction: z.string().max(CORRECTION_CHARACTERS_MAX) }),
      )
      .max(CORRECTIONS_MAX),
  })
  .openapi('CorrectedRequest')

/** What an editor's present text is held against: its figures stand in the ranges `cited`. */
export const passageRequest = z
  .object({
    text: z.string().max(60_000),
    cited: z.array(z.object({ start: count.min(0), end: count.min(0) })).max(5_000),
  })
  .openapi('Passage')
export const passageSchema = list(findingSchema).openapi('PassageFindings')
