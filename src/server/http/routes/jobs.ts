import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Job } from '../../office/jobs.ts'
import { readDownload } from '../../office/listDownloads.ts'
import type { Office } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { notFound } from '../problem.ts'
import { jobSchema } from '../schema/jobs.ts'
import type { Exported } from '../tasks/exports.ts'

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
  .openapi(mine, async (c) => {
    const { office } = deskFor(c, 'jobs.read')
    return c.json((await c.var.jobs.of(office)).map(presentJob), 200)
  })
  .openapi(one, async (c) => {
    const { office } = deskFor(c, 'jobs.read')
    const job = await c.var.jobs.get(office, c.req.valid('param').id)
    if (job === null) throw notFound('这个任务')
    return c.json(presentJob(job), 200)
  })

/** What its starter may see of a job. */
export function presentJob({ id, label, state, done, of, startedAt, endedAt, result, problem }: Job) {
  return { id, label, state, done, of, startedAt, endedAt, result, problem }
}

/** Names of files and what went wrong may tell of business, which whoever looks after the system does not see. */
export function presentAnyJob(job: Job) {
  const { result: _, problem, ...shown } = presentJob(job)
  return { ...shown, label: kinds[job.kind] ?? '其他', who: job.actor, failure: problem?.code ?? null }
}

const kinds: { readonly [kind: string]: string } = {
  'import.preview': '导入预览',
  'import.run': '导入',
  'import.withdraw': '撤回导入',
  'list.export': '导出台账',
  'audit.export': '导出审计日志',
  proofread: '核稿',
  'calendar.change': '重算办件期限',
  'screening.run': '摸底',
}

/** The file that somebody's own job has made. */
export async function exportOf(c: Context<Env>, office: Office, id: string) {
  const job = await c.var.jobs.get(office, id)
  const bytes = job?.state === 'done' ? await readDownload(office, id) : null
  if (job === null || bytes === null) throw notFound('导出的文件（可能已过期，请重新导出）')
  return { name: (job.result as Exported).name, bytes }
}
