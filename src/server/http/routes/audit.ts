import { createRoute, z } from '@hono/zod-openapi'
import { AUDIT_COUNT_MAX, searchAudit } from '../../office/audit/search.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import { presentAudit } from '../present/audit.ts'
import { problemResponse } from '../problem.ts'
import { actionsParameter, auditConditions, auditExportRequest, auditListSchema } from '../schema/audit.ts'
import { jobSchema } from '../schema/jobs.ts'
import { auditExport } from '../tasks/exports.ts'
import { begin } from '../tasks/task.ts'
import { exportOf, presentJob } from './jobs.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const search = createRoute({
  method: 'get',
  path: '/',
  summary: '查看审计日志',
  request: {
    query: z.object({
      bureau: bureauParameter,
      ...auditConditions,
      actions: actionsParameter,
      ...pageParameters,
      offset: pageParameters.offset.unwrap().max(AUDIT_COUNT_MAX).default(0).openapi({ type: 'integer' }),
    }),
  },
  responses: answers(auditListSchema, '一页审计日志，新的在前'),
})

const exporting = createRoute({
  method: 'post',
  path: '/exports',
  summary: '导出审计日志',
  request: {
    query: z.object({ bureau: bureauParameter }),
    body: { required: true, content: { 'application/json': { schema: auditExportRequest } } },
  },
  responses: answers(jobSchema, '后台任务'),
})

const download = createRoute({
  method: 'get',
  path: '/exports/{id}',
  summary: '取走导出的审计日志',
  request: { params: z.object({ id: z.uuid() }), query: z.object({ bureau: bureauParameter }) },
  responses: {
    200: { description: '工作簿', content: { [WORKBOOK]: { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problemResponse,
  },
})

export const auditRoutes = api()
  .openapi(search, async (c) => {
    const { office } = deskFor(c, 'audit.read')
    const { offset, limit, bureau: _, ...asked } = c.req.valid('query')
    return c.json(presentAudit(c.var.deeds, office.catalog, await searchAudit(office, asked, { offset, limit })), 200)
  })
  .openapi(exporting, async (c) => {
    const job = await begin(c, deskFor(c, 'audit.read'), auditExport, '导出审计日志', c.req.valid('json'))
    return c.json(presentJob(job), 200)
  })
  .openapi(download, async (c) => {
    const { office } = deskFor(c, 'audit.read')
    const found = await exportOf(c, office, c.req.valid('param').id)
    c.header(
      'Content-Disposition',
      `attachment; filename="audit.xlsx"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    )
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': WORKBOOK })
  })
