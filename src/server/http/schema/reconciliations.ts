import { z } from '@hono/zod-openapi'
import { verdictKinds } from '../../../kernel/reconcile/verdict.ts'
import { areaParameter, indicatorParameter, pageParameters, periodParameter, shortText } from '../parameters.ts'
import { count, cutoffSchema, list, optional, text } from './common.ts'

const sides = z.enum(['both', 'theirs', 'ours', 'unclear', 'repeated'])
const CONDITIONS_MAX = 40
const ROWS_DECIDED_MAX = 5_000

const wanted = z
  .object({
    contains: shortText.optional(),
    among: z.array(shortText).max(500).optional(),
    from: shortText.optional(),
    to: shortText.optional(),
    empty: z.boolean().optional(),
  })
  .strict()

/** The same as it is kept: the period of a figure comes from elsewhere. */
export const askedKept = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('list'),
    register: z.string().max(60),
    where: z.record(z.string().max(80), wanted),
    search: shortText,
    on: z.string().max(10).nullable(),
  }),
  z.object({
    of: z.literal('figure'),
    indicator: indicatorParameter,
    period: z.string().max(20),
    area: z.string().max(24).nullable(),
  }),
])

const askedSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('list'),
    register: z.string().max(60),
    where: z
      .record(z.string().max(80), wanted)
      .refine((where) => Object.keys(where).length <= CONDITIONS_MAX, '条件过多'),
    search: shortText.default(''),
    on: z.string().max(10).nullable(),
  }),
  z.object({ of: z.literal('figure'), indicator: indicatorParameter, period: periodParameter, area: areaParameter }),
])

export const reconcileRequest = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: shortText,
  body: z.string().trim().min(1, '请写明是哪个单位的名单').max(100),
  asked: askedSchema,
})

const reasons = list(z.object({ kind: text, label: text, count }))

export const reconciliationHeadSchema = z
  .object({
    id: text,
    body: text,
    label: text,
    register: text,
    registerLabel: text,
    indicator: optional,
    period: optional,
    listedOn: text,
    file: z.object({ name: text, hash: text }),
    /** Rows of their list, and how many they are with each named once. */
    theirs: count,
    theirFirms: count,
    ours: count,
    sides: list(z.object({ side: sides, label: text, count, reasons })),
    before: optional,
    settled: count,
    cutoff: cutoffSchema,
    actor: text,
    madeAt: text,
  })
  .openapi('ReconciliationHead')

export const reconciliationListSchema = list(reconciliationHeadSchema).openapi('Reconciliations')

const verdict = z.object({ verdict: text, label: text, note: text, actor: text, at: text }).nullable()
const told = list(z.object({ label: text, text }))

export const reconciliationSchema = z
  .object({
    head: reconciliationHeadSchema,
    settledRows: list(z.object({ name: text, side: text, now: z.enum(['both', 'neither']) })),
    total: count,
    rows: list(
      z.object({
        ordinal: count,
        side: sides,
        sideLabel: text,
        reason: text,
        reasonLabel: text,
        reasons: list(text),
        theirs: z.object({ place: text, name: optional, code: optional, said: told }).nullable(),
        ours: z.object({ key: text, name: text, code: optional, record: optional, told }).nullable(),
        verdict,
        verdictBefore: verdict,
        sideBefore: optional,
      }),
    ),
  })
  .openapi('Reconciliation')

export const rowsQuery = {
  side: sides.optional(),
  reason: z.string().max(30).optional(),
  words: shortText.optional(),
  open: z.enum(['true', 'false']).default('false'),
  ...pageParameters,
}

export const verdictRequest = z.object({
  ordinals: z.array(z.number().int().min(0)).min(1).max(ROWS_DECIDED_MAX),
  verdict: z.enum(verdictKinds),
  note: z.string().max(500).default(''),
})

export const verdictDoneSchema = z.object({ rows: count }).openapi('RowsDecided')

export const differencesSchema = z
  .object({
    causes: list(text),
    rows: list(
      z.object({
        ...{ record: text, version: count, indicator: text, label: text, area: text, areaName: text, period: text },
        ...{
          periodName: text,
          body: text,
          unit: text,
          theirs: text,
          ours: optional,
          why: optional,
          difference: optional,
        },
        standing: z.enum(['open', 'settled', 'same', 'unknown']),
        ...{ cause: optional, settledOn: optional, settlement: optional, source: optional },
        settledAt: z.object({ ours: text, difference: text }).nullable(),
        lists: list(z.object({ id: text, listedOn: text, words: text })),
      }),
    ),
  })
  .openapi('Differences')

const SETTLEMENT_MAX = 1_000

export const settleRequest = z.object({
  record: z.uuid(),
  version: z.number().int().min(1),
  cause: shortText,
  settlement: z.string().trim().max(SETTLEMENT_MAX).nullable(),
})
