import { z } from '@hono/zod-openapi'
import { count, cutoffSchema, list, optional, text } from './common.ts'

export const bureauSchema = z
  .object({ code: text, name: text, role: text, section: optional, may: list(text) })
  .openapi('Bureau')

export const visitorSchema = z
  .object({
    account: z.object({ id: text, name: text, displayName: text }),
    bureaus: list(bureauSchema),
    /** Bureaus that have yet to confirm the account. */
    awaiting: list(text),
    /** What is to be done before anything else. */
    gate: z.enum(['password', 'expired', 'code']).nullable(),
    hasCode: z.boolean(),
    needsCode: z.boolean(),
    passwordRule: text,
  })
  .openapi('Visitor')

export const areaSchema = z.object({ code: text, name: text, parent: optional, group: optional }).openapi('Area')

export const bureauStateSchema = z
  .object({
    code: text,
    name: text,
    /** The ground that the bureau answers for. */
    area: text,
    areas: list(areaSchema),
    /** First and last month with records, `2024-01`; `null` while there are none. */
    months: z.object({ first: text, last: text }).nullable(),
    /** The period that a page shows where its address names none. */
    period: text,
    /** The latest period for which somebody answers for figures of the whole ground; `null` before the first. */
    confirmed: z.object({ period: text, indicators: count }).nullable(),
    head: cutoffSchema,
  })
  .openapi('BureauState')
