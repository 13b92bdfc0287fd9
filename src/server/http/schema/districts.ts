import { z } from '@hono/zod-openapi'
import { count, list, optional, optionalDecimal, text } from './common.ts'

const NOTE_LENGTH_MAX = 500

const figure = z.object({ value: optionalDecimal, shown: optional, reason: optional, growth: optionalDecimal })

export const districtsSchema = z
  .object({
    period: text,
    bureaus: list(z.object({ code: text, name: text })),
    rows: list(
      z.object({
        ...{ id: text, label: text, unit: text },
        ...{ own: figure, districts: list(figure), whole: figure, takesPart: z.boolean() },
      }),
    ),
    /** Firms that two of the bureaus keep as theirs. */
    doubled: list(z.object({ identity: text, bureaus: list(text) })),
    doubledInAll: count,
  })
  .openapi('Districts')

const submission = z.object({
  ...{ id: text, sender: text, senderName: text, sheet: text, title: text, actor: text, sentAt: text },
  state: z.enum(['sent', 'returned', 'accepted']),
  ...{ note: text, decidedBy: optional, decidedAt: optional },
})

export const submissionsSchema = list(submission).openapi('Submissions')
export const sentSchema = z.object({ superior: optional, sent: list(submission) }).openapi('Sent')
export const decisionRequest = z.object({ accept: z.boolean(), note: z.string().max(NOTE_LENGTH_MAX) }).strict()
export const sendRequest = z.object({ sheet: z.uuid() }).strict()
