import { createRoute, z } from '@hono/zod-openapi'
import { title } from '../../../lines/cultivation/title.ts'
import { bookHour, giveHourBack, ownClinic } from '../../office/cultivation/ownClinic.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import { hourDoneSchema, hourRequest, ownClinicSchema } from '../schema/ownClinic.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })

const clinic = createRoute({
  method: 'get',
  path: '/',
  summary: '专家门诊：还空着的时段，本企业约了的时段',
  request: { query: bureauQuery },
  responses: answers(ownClinicSchema, '时段'),
})

const booking = createRoute({
  method: 'post',
  path: '/{id}/booking',
  summary: '预约一个门诊时段；同一时段只有一家约得上',
  request: {
    params: one,
    query: bureauQuery,
    body: { required: true, content: { 'application/json': { schema: hourRequest } } },
  },
  responses: answers(hourDoneSchema, '已预约'),
})

const cancelling = createRoute({
  method: 'delete',
  path: '/{id}/booking',
  summary: '取消本企业的门诊预约；时段空出来给别的企业',
  request: { params: one, query: bureauQuery },
  responses: answers(hourDoneSchema, '已取消'),
})

/** The hours of the clinic, as a firm sees and books them for itself. */
export const ownClinicRoutes = api()
  .openapi(clinic, async (c) => {
    const { office, account, member } = deskFor(c, 'checkup.own')
    const { free, own } = await ownClinic(office, { account, member }, dayNow(c.var.premises.now()))
    return c.json({ free, own, titles: [...(title.facts.choices ?? [])] }, 200)
  })
  .openapi(booking, async (c) => {
    const { office, account, member } = deskFor(c, 'checkup.own')
    const asked = { slot: c.req.valid('param').id, ...c.req.valid('json') }
    await bookHour(office, { account, member }, asked, dayNow(c.var.premises.now()))
    return c.json({ done: true } as const, 200)
  })
  .openapi(cancelling, async (c) => {
    const { office, account, member } = deskFor(c, 'checkup.own')
    await giveHourBack(office, { account, member }, c.req.valid('param').id, dayNow(c.var.premises.now()))
    return c.json({ done: true } as const, 200)
  })
