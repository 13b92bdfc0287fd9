import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'
import { citationSchema } from './documents.ts'
import { documentText } from './documentText.ts'

const state = z.enum(['asked', 'given', 'returned', 'taken', 'withdrawn'])

export const contributionSchema = z
  .object({
    ordinal: count,
    heading: text,
    level: count,
    holderName: text,
    due: text,
    note: text,
    state,
    stateName: text,
    version: count,
    askedBy: text,
    askedAt: text,
    urgedAt: optional,
    writtenBy: optional,
    writtenAt: optional,
    givenBy: optional,
    givenAt: optional,
    returned: optional,
    settledBy: optional,
    settledAt: optional,
    base: documentText,
    text: documentText,
    overdue: z.boolean(),
  })
  .openapi('Contribution')

export const contributionsSchema = z
  .object({
    title: text,
    period: text,
    periodName: text,
    area: text,
    status: z.enum(['draft', 'frozen']),
    version: count,
    mayEdit: z.boolean(),
    /** What the texts cite, with who answers for it. */
    citations: list(citationSchema),
    parts: list(contributionSchema.extend({ mine: z.boolean() })),
    hands: list(z.object({ id: text, name: text, kind: z.enum(['section', 'post', 'person']) })),
  })
  .openapi('Contributions')

export const waitingSchema = list(
  z.object({
    document: text,
    ordinal: count,
    title: text,
    heading: text,
    holderName: text,
    due: text,
    state,
    askedBy: text,
    overdue: z.boolean(),
  }),
).openapi('WaitingContributions')

export const givenSchema = z
  .object({
    confirmed: count,
    /** Figures that the books give otherwise by now: nobody answers for them by this. */
    moved: list(text),
  })
  .openapi('GivenContribution')
