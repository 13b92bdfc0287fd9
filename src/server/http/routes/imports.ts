import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { logExport } from '../../../store/exports.ts'
import { openBatch, pageOfBatches, refusedWorkbook } from '../../office/batch.ts'
import { type ImportPlan, planById, planGone, refusedOfPlan, rowsOf } from '../../office/importPlan.ts'
import { openWorkbook } from '../../office/importRead.ts'
import { planImport } from '../../office/importRun.ts'
import { look, type Office, work } from '../../office/office.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor, type Env } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { may } from '../may.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import { mayReadFile, presentBatch, presentBatchRows } from '../present/batch.ts'
import { presentFile } from '../present/importFile.ts'
import { presentPlanPage } from '../present/importPlan.ts'
import { notAllowed, problemResponse } from '../problem.ts'
import {
  batchListSchema,
  batchPart,
  batchRowsSchema,
  batchSchema,
  type ImportRequest,
  importRequest,
  planPageSchema,
  planPart,
  readRequest,
  recognisedSchema,
} from '../schema/imports.ts'
import { jobSchema } from '../schema/jobs.ts'
import { batchWithdrawal, importing, importPreview, orderOf } from '../tasks/imports.ts'
import { begin } from '../tasks/task.ts'
import { presentJob } from './jobs.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const binary = (type: string, description: string) => ({
  200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
  ...problemResponse,
})

const read = createRoute({
  method: 'post',
  path: '/read',
  summary: '认表：文件里有哪些表，每列是什么',
  request: { query: bureauQuery, body: body(readRequest) },
  responses: answers(recognisedSchema, '认出的表和列'),
})

const preview = createRoute({
  method: 'post',
  path: '/preview',
  summary: '预览：导入会改动什么；结果在任务里',
  request: { query: bureauQuery, body: body(importRequest) },
  responses: answers(jobSchema, '预览任务'),
})

const planRows = createRoute({
  method: 'get',
  path: '/plans/{id}/rows',
  summary: '预览中的一类行，分页',
  request: { params: one, query: z.object({ bureau: bureauParameter, part: planPart, ...pageParameters }) },
  responses: answers(planPageSchema, '一页'),
})

const planRefused = createRoute({
  method: 'get',
  path: '/plans/{id}/refused',
  summary: '预览中不能导入的行，改正后再导',
  request: { params: one, query: bureauQuery },
  responses: binary(XLSX, '工作簿'),
})

const take = createRoute({
  method: 'post',
  path: '/',
  summary: '导入；结果在任务里',
  request: { query: bureauQuery, body: body(importRequest) },
  responses: answers(jobSchema, '导入任务'),
})

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '导入批次，新的在前',
  request: {
    query: z.object({
      bureau: bureauParameter,
      register: z.string().max(60).optional(),
      q: z.string().max(200).optional(),
      ...pageParameters,
    }),
  },
  responses: answers(batchListSchema, '一页批次'),
})

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一个导入批次',
  request: { params: one, query: bureauQuery },
  responses: answers(batchSchema, '批次'),
})

const rows = createRoute({
  method: 'get',
  path: '/{id}/rows',
  summary: '一个批次的新增、更新、终止或未导入，分页',
  request: { params: one, query: z.object({ bureau: bureauParameter, part: batchPart, ...pageParameters }) },
  responses: answers(batchRowsSchema, '一页'),
})

const refused = createRoute({
  method: 'get',
  path: '/{id}/refused',
  summary: '一个批次未导入的行，改正后再导',
  request: { params: one, query: bureauQuery },
  responses: binary(XLSX, '工作簿'),
})

const file = createRoute({
  method: 'get',
  path: '/{id}/file',
  summary: '一个批次的原文件',
  request: { params: one, query: bureauQuery.extend({ view: viewParameter }) },
  responses: keptAnswer,
})

const withdraw = createRoute({
  method: 'post',
  path: '/{id}/withdraw',
  summary: '撤回一个批次；结果在任务里',
  request: { params: one, query: bureauQuery },
  responses: answers(jobSchema, '撤回任务'),
})

export const importRoutes = api()
  .openapi(read, async (c) => {
    const { office, account } = deskFor(c, 'imports.write')
    const { file: hash, name, ...asked } = c.req.valid('json')
    const workbook = await openWorkbook(await readUpload(office, { hash, account: account.id }), name)
    return c.json(await look(office, (at) => presentFile(at, workbook, asked)), 200)
  })
  .openapi(preview, async (c) => {
    const desk = deskFor(c, 'imports.write')
    const { name } = orderOf(desk, c.req.valid('json'))
    return c.json(presentJob(await begin(c, desk, importPreview, `预览 ${name}`, c.req.valid('json'))), 200)
  })
  .openapi(planRows, async (c) => {
    const desk = deskFor(c, 'imports.write')
    const { office, allowance } = desk
    const { part, ...page } = c.req.valid('query')
    const plan = await planFor(c, desk, c.req.valid('param').id)
    return c.json(await look(office, (at) => presentPlanPage(at, plan, part, page, allowance)), 200)
  })
  .openapi(planRefused, async (c) => {
    const desk = deskFor(c, 'imports.write')
    const { office } = desk
    const plan = await planFor(c, desk, c.req.valid('param').id)
    const bytes = await refusedOfPlan(plan)
    await noteExport(office, `${plan.fileName}中不能导入的行`, { plan: plan.id }, rowsOf(plan, 'refused').length)
    return download(c, bytes, `不能导入的行-${plan.fileName}`, XLSX)
  })
  .openapi(take, async (c) => {
    const desk = deskFor(c, 'imports.write')
    const { name } = orderOf(desk, c.req.valid('json'))
    return c.json(presentJob(await begin(c, desk, importing, `导入 ${name}`, c.req.valid('json'))), 200)
  })
  .openapi(list, async (c) => {
    const desk = deskFor(c, 'imports.read')
    const { register, q, ...page } = c.req.valid('query')
    const which = { register: register ?? null, name: q ?? '' }
    const { total, batches } = await pageOfBatches(desk.office, which, page)
    const registers = [...desk.office.catalog.registers.values()].map(({ name, label }) => ({ name, label }))
    const mayImport = may(desk.member, 'imports.write') !== null
    return c.json({ total, batches: batches.map((batch) => presentBatch(batch, desk)), registers, mayImport }, 200)
  })
  .openapi(open, async (c) => {
    const desk = deskFor(c, 'imports.read')
    return c.json(presentBatch(await openBatch(desk.office, c.req.valid('param').id), desk), 200)
  })
  .openapi(rows, async (c) => {
    const desk = deskFor(c, 'imports.read')
    const { part, ...page } = c.req.valid('query')
    const batch = await openBatch(desk.office, c.req.valid('param').id)
    return c.json(await look(desk.office, (at) => presentBatchRows(at, batch, part, page, desk)), 200)
  })
  .openapi(refused, async (c) => {
    const desk = deskFor(c, 'imports.read')
    const batch = await openBatch(desk.office, c.req.valid('param').id)
    if (!mayReadFile(batch, desk)) throw notAllowed()
    const bytes = await refusedWorkbook(desk.office, batch.id)
    await noteExport(desk.office, `${batch.fileName}未导入的行`, { batch: batch.id }, batch.counts.refused ?? 0)
    return download(c, bytes, `未导入的行-${batch.fileName}`, XLSX)
  })
  .openapi(file, async (c) => {
    const desk = deskFor(c, 'imports.read')
    const batch = await openBatch(desk.office, c.req.valid('param').id)
    if (!mayReadFile(batch, desk)) throw notAllowed()
    const { view } = c.req.valid('query')
    if (view === undefined)
      await noteExport(desk.office, `导入的原文件 ${batch.fileName}`, { batch: batch.id }, batch.counts.rows ?? 0)
    return sendKept(c, desk.office.files, { hash: batch.fileHash, name: batch.fileName }, view)
  })
  .openapi(withdraw, async (c) => {
    const desk = deskFor(c, 'imports.write')
    const { id: batch, fileName } = await openBatch(desk.office, c.req.valid('param').id)
    return c.json(presentJob(await begin(c, desk, batchWithdrawal, `撤回 ${fileName}`, { batch })), 200)
  })

/** A preview as it was made, or, where the server has been started anew since, made again. */
async function planFor(c: Context<Env>, desk: Desk, id: string): Promise<ImportPlan> {
  const { office } = desk
  const kept = planById(office, id)
  if (kept !== null) return kept
  const order = await c.var.jobs.inputOf(office, id)
  if (order === null || order.kind !== importPreview.kind) throw planGone()
  return planImport(office, orderOf(desk, order.input as ImportRequest), id, () => {})
}

function noteExport(office: Office, what: string, detail: unknown, rowCount: number): Promise<void> {
  return work(office, ({ tx, bureau, actor }) => logExport(tx, bureau, { actor, what, detail, rows: rowCount }))
}

function download(c: Context<Env>, bytes: Uint8Array, name: string, type: string) {
  const named = type === XLSX ? `${name.replace(/\.[^.]*$/, '')}.xlsx` : name
  c.header('Content-Type', type)
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(named)}`)
  return c.body(new Uint8Array(bytes), 200)
}
