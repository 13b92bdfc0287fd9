import { z } from '@hono/zod-openapi'
import { count, decimalText, list, optional, optionalDecimal, text } from './common.ts'

const CLAIMS_MAX = 500

const fileSchema = z.object({ hash: text, name: text }).nullable()

export const batchHeadSchema = z.object({
  id: text,
  number: text,
  name: optional,
  madeOn: text,
  sentOn: optional,
  closedOn: optional,
  lines: count,
  waiting: count,
  back: count,
  sum: decimalText,
  paid: decimalText,
})

/** Batches, the latest first. */
export const batchesSchema = list(batchHeadSchema)

export const batchLineSchema = z.object({
  id: text,
  payment: text,
  item: text,
  payee: text,
  amount: optionalDecimal,
  state: text,
  paidOn: optional,
  voucher: optional,
  returnedOn: optional,
  returnReason: optional,
  receipt: fileSchema,
})

export const readySchema = z.object({
  id: text,
  payee: text,
  item: text,
  policy: text,
  policyYear: count,
  amount: optionalDecimal,
  instalment: optional,
  waitsFor: optional,
  cameBack: optional,
})

export const threeWaySchema = z
  .object({
    agrees: z.boolean(),
    firms: z.object({ shown: count, approved: count, paid: count }),
    sums: z.object({ shown: decimalText, approved: decimalText, paid: decimalText }),
    rows: list(
      z.object({
        key: text,
        name: text,
        shown: optionalDecimal,
        approved: optionalDecimal,
        paid: optionalDecimal,
        says: optional,
      }),
    ),
    differences: list(z.object({ key: text, says: text })),
  })
  .openapi('ThreeWay')

export const paymentBatchSchema = z
  .object({
    ...{ id: text, number: text, name: optional, madeOn: text, sentOn: optional, closedOn: optional },
    ...{ level: optional, document: optional, returnList: fileSchema, mayWrite: z.boolean(), mayExport: z.boolean() },
    ...{ lines: list(batchLineSchema), ready: list(readySchema), match: threeWaySchema },
  })
  .openapi('PaymentBatch')

export const linesRequest = z.object({ claims: z.array(z.uuid()).min(1).max(CLAIMS_MAX) })
export const preparedSchema = list(z.object({ id: text, done: z.boolean(), says: text }))

export const treasuryListRequest = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值'),
  name: z.string().min(1).max(200),
})

const REASON_CHARACTERS_MAX = 200

export const returnRequest = z.object({
  line: z.uuid(),
  on: z.iso.date(),
  reason: z.string().trim().min(1).max(REASON_CHARACTERS_MAX),
})

export const receiptRequest = treasuryListRequest.extend({ line: z.uuid() })
export const stepRequest = z.object({ step: z.enum(['sent', 'closed']), on: z.iso.date() })
export const notedSchema = z.object({ done: z.literal(true) })

export const takenSchema = z.object({
  paid: count,
  bounced: count,
  strange: list(z.object({ row: count, says: text })),
  missing: list(text),
})

export const cutRequest = z.object({
  roundedTo: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]).default(1),
  reason: z.string().min(1).max(REASON_CHARACTERS_MAX),
})

export const cutSchema = z.object({
  available: decimalText,
  asked: decimalText,
  left: decimalText,
  claims: list(z.object({ id: text, before: decimalText, after: decimalText })),
})
