import { z } from '@hono/zod-openapi'
import { isDay } from '../../../kernel/day.ts'
import { count, list, optional, text } from './common.ts'
import { plainText } from './registers.ts'

const TEXT_LENGTH_MAX = 100
const ACTIONS_MAX = 40

const day = z
  .string()
  .max(10)
  .refine((given) => given === '' || isDay(given), '不是日期，请写成 2026-06-30')
  .transform((given) => (isDay(given) ? given : null))

export const auditResult = z.enum(['all', 'done', 'refused'])

/** Conditions, in an address and in a body alike. */
export const auditConditions = {
  account: plainText(TEXT_LENGTH_MAX).default('').openapi({ description: '账户名的一部分，或账户编号' }),
  target: plainText(TEXT_LENGTH_MAX).default('').openapi({ description: '对象：台账、记录编号等' }),
  result: auditResult.default('all').openapi({ description: '全部、成功的、没有成功的' }),
  from: day.default(null).openapi({ type: 'string', description: '起日，含当日', example: '2026-06-01' }),
  to: day.default(null).openapi({ type: 'string', description: '止日，含当日', example: '2026-06-30' }),
  text: plainText(TEXT_LENGTH_MAX).default('').openapi({ description: '在各项中查找' }),
}

export const actionsParameter = plainText(4_000)
  .default('')
  .transform((given) =>
    given
      .split(',')
      .filter((action) => action !== '')
      .slice(0, ACTIONS_MAX),
  )
  .openapi({ type: 'string', description: '操作，逗号分隔；不填为全部' })

export const auditExportRequest = z.object({
  ...auditConditions,
  actions: z.array(plainText(TEXT_LENGTH_MAX)).max(ACTIONS_MAX).default([]),
})

const event = z
  .object({
    key: text,
    at: text,
    /** `null` where nobody known has signed in. */
    account: optional,
    name: text,
    address: optional,
    action: text,
    label: text,
    target: optional,
    result: z.enum(['done', 'refused', 'failed']),
    /** Why not. */
    code: optional,
    /** What more is known: records written, fields of persons shown whole. */
    says: list(text),
  })
  .openapi('AuditEvent')

export const auditListSchema = z
  .object({
    events: list(event),
    count,
    /** There are more than are counted. */
    more: z.boolean(),
    actions: list(z.object({ action: text, label: text })),
    /** How long events are kept at least. */
    monthsMin: count,
  })
  .openapi('AuditList')
