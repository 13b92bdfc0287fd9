import { z } from '@hono/zod-openapi'
import { messageKinds } from '../../../store/messages.ts'
import { count, list, optional, text } from './common.ts'

export const messagesSchema = z
  .object({
    count,
    unread: count,
    messages: list(
      z.object({
        id: text,
        kind: z.enum(messageKinds),
        title: text,
        text,
        href: optional,
        madeAt: text,
        readAt: optional,
      }),
    ),
  })
  .openapi('Messages')

const hour = z.number().int().min(0).max(23)
export const wishSchema = z
  .object({
    mail: z.boolean(),
    quiet: z.object({ from: hour, to: hour }).nullable(),
    digest: z.boolean(),
  })
  .openapi('MessageWish')

const robotKind = z.enum(['dingtalk', 'wecom', 'zwdingtalk'])
const mail = z.object({
  host: z.string().min(1).max(200),
  port: z.number().int().min(1).max(65_535),
  secure: z.boolean(),
  user: z.string().max(200),
  from: z.string().min(3).max(200),
})

export const channelsSchema = z
  .object({
    version: count,
    mail: mail.extend({ hasPassword: z.boolean() }).nullable(),
    robots: list(z.object({ id: text, kind: robotKind, name: text, host: text, hasSecret: z.boolean() })),
  })
  .openapi('Channels')

export const channelsRequest = z.object({
  version: count,
  mail: mail.extend({ password: z.string().max(200).optional() }).nullable(),
  robots: z
    .array(
      z.object({
        id: z.string().max(60).nullable(),
        kind: robotKind,
        name: z.string().min(1).max(60),
        url: z.string().max(1000).optional(),
        secret: z.string().max(200).optional(),
      }),
    )
    .max(20),
})

export const triedSchema = z.object({ went: z.enum(['yes', 'no', 'unsure']), why: optional })

export const deliveriesSchema = list(
  z.object({
    channel: text,
    title: text,
    text,
    to: optional,
    status: z.enum(['waiting', 'sending', 'sent', 'failed', 'unsure']),
    attempts: count,
    problem: optional,
    at: text,
  }),
).openapi('Deliveries')

export const dutiesSchema = list(
  z.object({
    name: text,
    label: text,
    cron: text,
    waiting: count,
    running: count,
    failed: count,
    last: list(z.object({ state: text, startedAt: optional, endedAt: optional, says: text })),
  }),
).openapi('Duties')

export const calendarSchema = z
  .object({
    lastOfficialYear: count,
    /** Whether the reader administers every bureau that it holds for. */
    mayChange: z.boolean(),
    days: list(z.object({ day: text, kind: z.enum(['open', 'closed']), source: text, actor: text })),
  })
  .openapi('WorkCalendar')

export const calendarRequest = z.object({
  days: z
    .array(
      z.object({
        day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        kind: z.enum(['open', 'closed']).nullable().openapi({ description: '上班、放假；null 恢复为原来的' }),
      }),
    )
    .min(1)
    .max(400),
  source: z.string().min(4, '写明依据的通知').max(200),
})
