import { createRoute, z } from '@hono/zod-openapi'
import { calendarDays, refuseBureauAlone } from '../../office/calendar.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { anyJobSchema, jobSchema } from '../schema/jobs.ts'
import { calendarRequest, calendarSchema, dutiesSchema } from '../schema/messages.ts'
import { calendarChange } from '../tasks/calendar.ts'
import { begin } from '../tasks/task.ts'
import { presentAnyJob, presentJob } from './jobs.ts'

const bureauQuery = z.object({ bureau: bureauParameter })

const calendar = createRoute({
  method: 'get',
  path: '/calendar',
  summary: '国务院通知之外补充的上班、放假',
  request: { query: bureauQuery },
  responses: answers(calendarSchema, '补充的日子'),
})

const changing = createRoute({
  method: 'put',
  path: '/calendar',
  summary: '补充上班、放假的日子；办件的期限随之重算',
  request: {
    query: bureauQuery,
    body: { required: true, content: { 'application/json': { schema: calendarRequest } } },
  },
  responses: answers(jobSchema, '正在重算'),
})

const duties = createRoute({
  method: 'get',
  path: '/duties',
  summary: '例行任务：等待、正在办、最近的结果',
  request: { query: bureauQuery },
  responses: answers(dutiesSchema, '例行任务'),
})

const runNow = createRoute({
  method: 'post',
  path: '/duties/{name}',
  summary: '立即办一次',
  request: { params: z.object({ name: z.string().max(40) }), query: bureauQuery },
  responses: answers(dutiesSchema, '例行任务'),
})

const jobs = createRoute({
  method: 'get',
  path: '/jobs',
  summary: '后台任务：所有人最近七天的',
  request: { query: bureauQuery },
  responses: answers(z.array(anyJobSchema), '任务，新的在前'),
})

export const systemRoutes = api()
  .openapi(calendar, async (c) => {
    const { office, account } = deskFor(c, 'places.read')
    return c.json(await calendarDays(office, account.id), 200)
  })
  .openapi(changing, async (c) => {
    const desk = deskFor(c, 'system.manage')
    await refuseBureauAlone(desk.office, desk.account.id)
    const job = await begin(c, desk, calendarChange, '重算办件期限', c.req.valid('json'))
    return c.json(presentJob(job), 200)
  })
  .openapi(duties, async (c) => {
    deskFor(c, 'system.manage')
    return c.json((await c.var.premises.queue?.report()) ?? [], 200)
  })
  .openapi(jobs, async (c) => {
    const { office } = deskFor(c, 'system.manage')
    return c.json((await c.var.jobs.ofAll(office)).map(presentAnyJob), 200)
  })
  .openapi(runNow, async (c) => {
    deskFor(c, 'system.manage')
    const { queue } = c.var.premises
    await queue?.runNow(c.req.valid('param').name)
    return c.json((await queue?.report()) ?? [], 200)
  })
