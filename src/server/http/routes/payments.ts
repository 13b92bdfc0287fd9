import { createRoute, z } from '@hono/zod-openapi'
import { yuan } from '../../../kernel/money.ts'
import { look } from '../../office/office.ts'
import { cutToBudget } from '../../office/payments/cut.ts'
import { loadBatch, matchBatch } from '../../office/payments/load.ts'
import { addToBatch } from '../../office/payments/make.ts'
import { treasurySheet } from '../../office/payments/sheet.ts'
import { takeTreasuryList } from '../../office/payments/take.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import {
  cutRequest,
  cutSchema,
  linesRequest,
  paymentBatchSchema,
  preparedSchema,
  takenSchema,
  treasuryListRequest,
} from '../schema/payments.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一个支付批次：逐笔支付和三方核对',
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
  .openapi(open, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const found = await look(office, async (at) => {
      const batch = await loadBatch(at, c.req.valid('param').id)
      return { batch, match: await matchBatch(at, batch) }
    })
    const { id, batch, lines } = found.batch
    const presented = lines.map(({ stored, line, claim, payee }) => ({
      ...{ id: stored.id, payment: line.payment, item: claim.item, payee, amount: yuan(line.amount) },
      ...{ state: line.state, paidOn: line.paidOn, voucher: line.voucher, returnReason: line.returnReason },
    }))
    return c.json({ id, number: batch.number, name: batch.name, lines: presented, match: found.match }, 200)
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
    return c.json(await takeTreasuryList(office, c.req.valid('param').id, { name, bytes }, day), 200)
  })
