import { createRoute, z } from '@hono/zod-openapi'
import { exportAudit } from '../../office/audit/export.ts'
import { AUDIT_COUNT_MAX, type AuditRow, searchAudit } from '../../office/audit/search.ts'
import { downloadOf, keepDownload } from '../../office/listDownloads.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import { presentAudit, presentEvent } from '../present/audit.ts'
import { localTime } from '../present/time.ts'
import { notFound, problemResponse } from '../problem.ts'
import { actionsParameter, auditConditions, auditExportRequest, auditListSchema } from '../schema/audit.ts'
import { jobSchema } from '../schema/jobs.ts'
import { presentJob } from './jobs.ts'

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

const columns = ['时间', '账户', '来源地址', '操作', '对象', '结果', '原因', '说明'] as const
const resultWords = { done: '成功', refused: '未成功', failed: '出错' } as const

export const auditRoutes = api()
  .openapi(search, async (c) => {
    const { office } = deskFor(c, 'audit.read')
    const { offset, limit, bureau: _, ...asked } = c.req.valid('query')
    return c.json(presentAudit(c.var.deeds, office.catalog, await searchAudit(office, asked, { offset, limit })), 200)
  })
  .openapi(exporting, async (c) => {
    const { office, account } = deskFor(c, 'audit.read')
    const asked = c.req.valid('json')
    const { deeds } = c.var
    const line = (row: AuditRow) => {
      const { at, name, address, label, target, result, code, says } = presentEvent(deeds, office.catalog, row)
      return [localTime(at), name, address ?? '', label, target ?? '', resultWords[result], code ?? '', says.join('；')]
    }
    const job = c.var.jobs.start(office, '导出审计日志', async (progress) => {
      const { bytes, ...made } = await exportAudit(office, asked, columns, line, progress)
      keepDownload(job.id, { bureau: office.bureau, owner: account.id, name: made.name, bytes })
      return { ...made, text: `导出 ${made.rows} 条`, href: `/api/audit/exports/${job.id}?bureau=${office.bureau}` }
    })
    return c.json(presentJob(job), 200)
  })
  .openapi(download, (c) => {
    const { office, account } = deskFor(c, 'audit.read')
    const found = downloadOf(c.req.valid('param').id, { bureau: office.bureau, owner: account.id })
    if (found === null) throw notFound('导出的文件（可能已过期，请重新导出）')
    c.header(
      'Content-Disposition',
      `attachment; filename="audit.xlsx"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    )
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': WORKBOOK })
  })
