import { createRoute, z } from '@hono/zod-openapi'
import type { Job } from '../../office/jobs.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { notFound } from '../problem.ts'
import { jobSchema } from '../schema/jobs.ts'

const mine = createRoute({
  method: 'get',
  path: '/',
  summary: '我的后台任务',
  request: { query: z.object({ bureau: bureauParameter }) },
  responses: answers(z.array(jobSchema), '任务，新的在前'),
})

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一个后台任务：进度、结果',
  request: { params: z.object({ id: z.uuid() }), query: z.object({ bureau: bureauParameter }) },
  responses: answers(jobSchema, '任务'),
})

export const jobRoutes = api()
  .openapi(mine, (c) => {
    const { office } = deskFor(c, 'jobs.read')
    return c.json(c.var.jobs.of(office).map(presentJob), 200)
  })
  .openapi(one, (c) => {
    const { office } = deskFor(c, 'jobs.read')
    const job = c.var.jobs.get(office, c.req.valid('param').id)
    if (job === null) throw notFound('这个任务')
    return c.json(presentJob(job), 200)
  })

/** What its starter may see of a job. */
export function presentJob({ id, label, state, done, of, startedAt, endedAt, result, problem }: Job) {
  return { id, label, state, done, of, startedAt, endedAt, result, problem }
}
