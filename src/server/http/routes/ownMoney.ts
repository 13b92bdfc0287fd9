import { createRoute, z } from '@hono/zod-openapi'
import { serviceKind } from '../../../lines/vouchers/service.ts'
import { bookOwn, confirmOwn, ownDeliveries, ownMatches, ownVouchers, readOwn } from '../../office/policy/own.ts'
import type { EditResult } from '../../office/records.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentMatch, presentVoucher } from '../present/policy.ts'
import { dayNow } from '../present/time.ts'
import { list } from '../schema/common.ts'
import {
  bookRequest,
  confirmRequest,
  madeSchema,
  matchSchema,
  ownDeliveriesSchema,
  ownVouchersSchema,
  readSchema,
} from '../schema/policies.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const matches = createRoute({
  method: 'get',
  path: '/policies',
  summary: '本企业能享受的政策：金额怎么来的，差一点的差什么',
  request: { query: bureauQuery },
  responses: answers(list(matchSchema), '匹配'),
})

const confirmation = createRoute({
  method: 'post',
  path: '/policies/{id}/confirmation',
  summary: '企业确认享受：意愿、收款账户、承诺',
  request: { params: one, query: bureauQuery, body: body(confirmRequest) },
  responses: answers(madeSchema, '生成的申报'),
})

const vouchers = createRoute({
  method: 'get',
  path: '/vouchers',
  summary: '本企业的创新券、用到哪里、可以预约的机构',
  request: { query: bureauQuery },
  responses: answers(ownVouchersSchema, '创新券'),
})

const booking = createRoute({
  method: 'post',
  path: '/vouchers/{id}/bookings',
  summary: '预约用券：锁定券额前由科技局核对',
  request: { params: one, query: bureauQuery, body: body(bookRequest) },
  responses: answers(madeSchema, '生成的用券'),
})

const deliveries = createRoute({
  method: 'get',
  path: '/deliveries',
  summary: '科技局推送给本企业的政策',
  request: { query: bureauQuery },
  responses: answers(ownDeliveriesSchema, '推送'),
})

const receipt = createRoute({
  method: 'post',
  path: '/deliveries/{id}/receipt',
  summary: '已读回执：企业打开了推送',
  request: { params: one, query: bureauQuery },
  responses: answers(readSchema, '已登记'),
})

/** What a firm sees and does of money and vouchers: of its own, told by who signed in. */
export const ownMoneyRoutes = api()
  .openapi(matches, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    const found = await ownMatches(office, { account, member }, dayNow(c.var.premises.now()))
    return c.json(found.map(presentMatch), 200)
  })
  .openapi(confirmation, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    const { object = null, accountName, bank, account: number } = c.req.valid('json')
    const given = { clause: c.req.valid('param').id, object, accountName, bank, account: number }
    const made = await confirmOwn(office, { account, member }, given, dayNow(c.var.premises.now()))
    return c.json(presentMade(made), 200)
  })
  .openapi(deliveries, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    const sent = await ownDeliveries(office, { account, member })
    return c.json(
      sent.map((one) => ({ ...one, sent: [...one.sent] })),
      200,
    )
  })
  .openapi(receipt, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    await readOwn(office, { account, member }, c.req.valid('param').id, dayNow(c.var.premises.now()))
    return c.json({ done: true as const }, 200)
  })
  .openapi(vouchers, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    const own = await ownVouchers(office, { account, member }, dayNow(c.var.premises.now()))
    return c.json(
      {
        vouchers: own.vouchers.map(presentVoucher),
        institutions: own.institutions,
        services: [...(serviceKind.facts.choices ?? [])],
      },
      200,
    )
  })
  .openapi(booking, async (c) => {
    const { office, account, member } = deskFor(c, 'policies.own')
    const given = { ...c.req.valid('json'), voucher: c.req.valid('param').id }
    const made = await bookOwn(office, { account, member }, given, dayNow(c.var.premises.now()))
    return c.json(presentMade(made), 200)
  })

function presentMade({ id, outcome, problems }: EditResult) {
  return { id, outcome, problems: problems.map(({ message, advice }) => ({ message, advice })) }
}
