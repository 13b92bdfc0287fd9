import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

const signature = z.object({
  ordinal: count,
  kind: z.enum(['countersign', 'issue']),
  kindName: text,
  holderName: text,
  due: text,
  note: text,
  state: z.enum(['asked', 'agreed', 'returned', 'void', 'withdrawn']),
  stateName: text,
  askedBy: text,
  urgedAt: optional,
  answeredBy: optional,
  answeredAt: optional,
  opinion: optional,
  overdue: z.boolean(),
})

/** The colleague who is away and for whom it may be signed; none where it is one's own. */
const inPlace = { absent: optional }

export const signingSchema = z
  .object({
    status: z.enum(['draft', 'frozen']),
    version: count,
    mayEdit: z.boolean(),
    /** 发文字号, once a leader has signed. */
    number: optional,
    /** The last word of each who was asked. */
    signatures: list(signature.extend({ mine: z.boolean(), ...inPlace })),
    history: list(z.object({ at: text, text })),
    hands: list(z.object({ id: text, name: text, kind: z.enum(['section', 'post', 'person']) })),
    /** 机关代字 that were used before, each with the serial that comes next this year. */
    prefixes: list(z.object({ prefix: text, next: count })),
  })
  .openapi('Signing')

export const waitingSignaturesSchema = list(signature.extend({ document: text, title: text, ...inPlace })).openapi(
  'WaitingSignatures',
)

export const signedSchema = z
  .object({
    number: optional,
    frozen: z.boolean(),
    /** Signed, and yet not frozen: why, and what to do. */
    notFrozen: z.object({ message: text, advice: text }).nullable(),
  })
  .openapi('SignedDocument')
