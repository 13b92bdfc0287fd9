import { createRoute, z } from '@hono/zod-openapi'
import type { Day } from '../../../kernel/values.ts'
import { look } from '../../office/office.ts'
import { cutToBudget } from '../../office/payments/cut.ts'
import { paymentBatches, readyClaims } from '../../office/payments/list.ts'
import { loadBatch, matchBatch } from '../../office/payments/load.ts'
import { addToBatch } from '../../office/payments/make.ts'
import { batchFile, keepReceipt, noteBatch, noteReturn } from '../../office/payments/note.ts'
import { treasurySheet } from '../../office/payments/sheet.ts'
import { takeTreasuryList } from '../../office/payments/take.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import { presentBatch, presentBatchHead } from '../present/payment.ts'
import { dayNow } from '../present/time.ts'
import {
  batchesSchema,
  cutRequest,
  cutSchema,
  linesRequest,
  notedSchema,
  paymentBatchSchema,
  preparedSchema,
  receiptRequest,
  returnRequest,
  stepRequest,
  takenSchema,
  treasuryListRequest,
} from '../schema/payments.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const every = createRoute({
  method: 'get',
  path: '/',
  summary: '支付批次：笔数、金额、到哪一步',
  request: { query: bureauQuery },
  responses: answers(batchesSchema, '支付批次'),
})

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一个支付批次：逐笔支付、可以列入的奖补和三方核对',
  request: { params: one, query: bureauQuery },
  responses: answers(paymentBatchSchema, '支付批次'),
})

const add = createRoute({
  method: 'post',
  path: '/{id}/lines',
  summary: '把已批准的奖补列入支付批次，逐件回复',
  request: { params: one, query: bureauQuery, body: body(linesRequest) },
  responses: answers(preparedSchema, '逐件的结果'),
})

const sheet = createRoute({
  method: 'get',
  path: '/{id}/sheet',
  summary: '送国库的请款表',
  request: { params: one, query: bureauQuery },
  responses: fileAnswer(WORKBOOK, '请款表'),
})

const take = createRoute({
  method: 'post',
  path: '/{id}/list',
  summary: '国库支付清单导回：写上支付日期和凭证号，退回的登记退票',
  request: { params: one, query: bureauQuery, body: body(treasuryListRequest) },
  responses: answers(takenSchema, '对上的、退回的、对不上的'),
})

const bounced = createRoute({
  method: 'post',
  path: '/{id}/returns',
  summary: '登记一笔退票，办件回到已批准',
  request: { params: one, query: bureauQuery, body: body(returnRequest) },
  responses: answers(notedSchema, '已登记'),
})

const receipt = createRoute({
  method: 'post',
  path: '/{id}/receipts',
  summary: '一笔支付的收款凭证',
  request: { params: one, query: bureauQuery, body: body(receiptRequest) },
  responses: answers(notedSchema, '已收存'),
})

const step = createRoute({
  method: 'post',
  path: '/{id}/steps',
  summary: '支付批次送财政或办结；三方核对不一致的不能办结',
  request: { params: one, query: bureauQuery, body: body(stepRequest) },
  responses: answers(notedSchema, '已登记'),
})

const file = createRoute({
  method: 'get',
  path: '/{id}/files/{hash}',
  summary: '国库支付清单或收款凭证',
  request: {
    params: one.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值') }),
    query: bureauQuery.extend({ view: viewParameter }),
  },
  responses: keptAnswer,
})

const cut = createRoute({
  method: 'post',
  path: '/{id}/cut',
  summary: '按预算把已核算、未决策的奖补同比例调减，向下取整',
  request: { params: one, query: bureauQuery, body: body(cutRequest) },
  responses: answers(cutSchema, '调减前后'),
})

export const budgetRoutes = api().openapi(cut, async (c) => {
  const { office, account, member } = deskFor(c, 'cases.batch')
  const day = dayNow(c.var.premises.now())
  return c.json(await cutToBudget(office, { account, member }, c.req.valid('param').id, c.req.valid('json'), day), 200)
})

export const paymentRoutes = api()
  .openapi(every, async (c) => {
    const { office } = deskFor(c, 'records.read')
    return c.json((await look(office, paymentBatches)).map(presentBatchHead), 200)
  })
  .openapi(open, async (c) => {
    const { office, member } = deskFor(c, 'records.read')
    const found = await look(office, async (at) => {
      const batch = await loadBatch(at, c.req.valid('param').id)
      return { batch, match: await matchBatch(at, batch), ready: await readyClaims(at) }
    })
    const rights = { mayWrite: may(member, 'cases.batch') !== null, mayExport: may(member, 'records.export') !== null }
    return c.json({ ...presentBatch(found.batch, found.ready), ...rights, match: found.match }, 200)
  })
  .openapi(add, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.batch')
    const { claims } = c.req.valid('json')
    const day = dayNow(c.var.premises.now())
    return c.json(await addToBatch(office, { account, member }, c.req.valid('param').id, claims, day), 200)
  })
  .openapi(sheet, async (c) => {
    // Accounts stand on it in full: it is for those who may take data out.
    const { office } = deskFor(c, 'records.export')
    const { name, bytes } = await treasurySheet(office, c.req.valid('param').id)
    return sendFile(c, WORKBOOK, name, bytes)
  })
  .openapi(take, async (c) => {
    const { office, account } = deskFor(c, 'cases.batch')
    const { hash, name } = c.req.valid('json')
    const bytes = await readUpload(office, { hash, account: account.id })
    const day = dayNow(c.var.premises.now())
    return c.json(await takeTreasuryList(office, c.req.valid('param').id, { name, hash, bytes }, day), 200)
  })
  .openapi(bounced, async (c) => {
    const { office } = deskFor(c, 'cases.batch')
    const { line, on, reason } = c.req.valid('json')
    const day = dayNow(c.var.premises.now())
    await noteReturn(office, c.req.valid('param').id, { line, on: on as Day, reason }, day)
    return c.json({ done: true as const }, 200)
  })
  .openapi(receipt, async (c) => {
    const { office, account } = deskFor(c, 'cases.batch')
    await keepReceipt(office, c.req.valid('param').id, { ...c.req.valid('json'), account: account.id })
    return c.json({ done: true as const }, 200)
  })
  .openapi(step, async (c) => {
    const { office } = deskFor(c, 'cases.batch')
    const { step: which, on } = c.req.valid('json')
    const day = dayNow(c.var.premises.now())
    await noteBatch(office, c.req.valid('param').id, { step: which, on: on as Day }, day)
    return c.json({ done: true as const }, 200)
  })
  .openapi(file, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const { id, hash } = c.req.valid('param')
    return sendKept(c, office.files, await batchFile(office, id, hash), c.req.valid('query').view)
  })
