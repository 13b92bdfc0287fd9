import { z } from '@hono/zod-openapi'
import { count, decimalText, list, optional, optionalDecimal, text } from './common.ts'

const CLAIMS_MAX = 500

export const batchLineSchema = z.object({
  id: text,
  payment: text,
  item: text,
  payee: text,
  amount: optionalDecimal,
  state: text,
  paidOn: optional,
  voucher: optional,
  returnReason: optional,
})

export const threeWaySchema = z
  .object({
    agrees: z.boolean(),
    firms: z.object({ shown: count, approved: count, paid: count }),
    sums: z.object({ shown: decimalText, approved: decimalText, paid: decimalText }),
    differences: list(z.object({ key: text, says: text })),
  })
  .openapi('ThreeWay')

export const paymentBatchSchema = z
  .object({ id: text, number: text, name: optional, lines: list(batchLineSchema), match: threeWaySchema })
  .openapi('PaymentBatch')

export const linesRequest = z.object({ claims: z.array(z.uuid()).min(1).max(CLAIMS_MAX) })
export const preparedSchema = list(z.object({ id: text, done: z.boolean(), says: text }))

export const treasuryListRequest = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值'),
  name: z.string().min(1).max(200),
})

export const takenSchema = z.object({
  paid: count,
  bounced: count,
  strange: list(z.object({ row: count, says: text })),
  missing: list(text),
})

const REASON_CHARACTERS_MAX = 200

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
