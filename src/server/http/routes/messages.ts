import { createRoute, z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { listDeliveries } from '../../../store/deliveries.ts'
import { listMessages, readMessages } from '../../../store/messages.ts'
import { saveChannels, shownChannels, tryChannel } from '../../office/messages/settings.ts'
import { usualWish, type Wish } from '../../office/messages/wish.ts'
import { work } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import {
  channelsRequest,
  channelsSchema,
  deliveriesSchema,
  messagesSchema,
  triedSchema,
  wishSchema,
} from '../schema/messages.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const DELIVERIES_MAX = 200
const WITHHELD = '（业务内容不显示）'
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const mine = createRoute({
  method: 'get',
  path: '/',
  summary: '我的消息，新的在前',
  request: {
    query: z.object({ bureau: bureauParameter, unread: z.enum(['true', 'false']).default('false'), ...pageParameters }),
  },
  responses: answers(messagesSchema, '消息'),
})

const reading = createRoute({
  method: 'post',
  path: '/read',
  summary: '标为已读；不指明则全部',
  request: { query: bureauQuery, body: body(z.object({ ids: z.array(z.uuid()).max(500).nullable() })) },
  responses: answers(z.object({}), '已标记'),
})

const wish = createRoute({
  method: 'get',
  path: '/wish',
  summary: '怎样通知我',
  request: { query: bureauQuery },
  responses: answers(wishSchema, '通知方式'),
})

const wishing = createRoute({
  method: 'put',
  path: '/wish',
  summary: '改变怎样通知我',
  request: { query: bureauQuery, body: body(wishSchema) },
  responses: answers(wishSchema, '通知方式'),
})

const channels = createRoute({
  method: 'get',
  path: '/channels',
  summary: '邮件服务器和群机器人；不回显密码',
  request: { query: bureauQuery },
  responses: answers(channelsSchema, '发送渠道'),
})

const setting = createRoute({
  method: 'put',
  path: '/channels',
  summary: '设置邮件服务器和群机器人',
  request: { query: bureauQuery, body: body(channelsRequest) },
  responses: answers(channelsSchema, '发送渠道'),
})

const trying = createRoute({
  method: 'post',
  path: '/channels/try',
  summary: '试发一条',
  request: {
    query: bureauQuery,
    body: body(z.object({ channel: z.string().max(60), to: z.string().max(200).default('') })),
  },
  responses: answers(triedSchema, '发送结果'),
})

const sent = createRoute({
  method: 'get',
  path: '/deliveries',
  summary: '最近发出的和没有发出的',
  request: { query: bureauQuery },
  responses: answers(deliveriesSchema, '发送情况'),
})

export const messageRoutes = api()
  .openapi(mine, async (c) => {
    const { office, account } = deskFor(c, 'messages.read')
    const { unread, offset, limit } = c.req.valid('query')
    const page = { unread: unread === 'true', offset, limit }
    // Read within the bureau, since a message has no grants: it is its account's alone.
    return c.json(await work(office, ({ tx }) => listMessages(tx, office.bureau, account.id, page)), 200)
  })
  .openapi(reading, async (c) => {
    const { office, account } = deskFor(c, 'messages.read')
    const { ids } = c.req.valid('json')
    await work(office, ({ tx }) => readMessages(tx, office.bureau, account.id, ids, c.var.premises.now()))
    return c.json({}, 200)
  })
  .openapi(wish, async (c) => {
    const { office, account } = deskFor(c, 'messages.read')
    const { rows } = await work(office, ({ tx }) =>
      sql<{ content: Wish }>`
        select content from message_wish where bureau = ${office.bureau} and account = ${account.id}`.execute(tx),
    )
    return c.json(rows[0]?.content ?? usualWish, 200)
  })
  .openapi(wishing, async (c) => {
    const { office, account } = deskFor(c, 'messages.read')
    const wished = c.req.valid('json')
    await work(office, ({ tx }) =>
      sql`insert into message_wish (bureau, account, content, changed_at)
        values (${office.bureau}, ${account.id}, ${JSON.stringify(wished)}::jsonb, ${c.var.premises.now().toISOString()})
        on conflict (bureau, account) do update set content = excluded.content, changed_at = excluded.changed_at`.execute(
        tx,
      ),
    )
    return c.json(wished, 200)
  })
  .openapi(channels, async (c) => {
    const { office } = deskFor(c, 'messages.manage')
    return c.json(await shownChannels(office), 200)
  })
  .openapi(setting, async (c) => {
    const { office } = deskFor(c, 'messages.manage')
    await saveChannels(office, c.req.valid('json'))
    return c.json(await shownChannels(office), 200)
  })
  .openapi(trying, async (c) => {
    const { office } = deskFor(c, 'messages.manage')
    const { channel, to } = c.req.valid('json')
    const carried = await tryChannel(office, channel, to, c.var.premises.now())
    return c.json({ went: carried.went, why: 'why' in carried ? carried.why : null }, 200)
  })
  .openapi(sent, async (c) => {
    const { office, allowance } = deskFor(c, 'messages.manage')
    const found = await work(office, ({ tx }) => listDeliveries(tx, office.bureau, DELIVERIES_MAX))
    // Whoever keeps the channels sees whether something went out; what it says is business.
    const shown = allowance.uses.size === 0 ? found.map((one) => ({ ...one, text: WITHHELD })) : found
    return c.json(shown, 200)
  })
