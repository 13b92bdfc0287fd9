import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { formWorkbook, handIn, openForm, rowsOfFile } from '../../office/collecting/fill.ts'
import { ownFiller, ownFillings } from '../../office/collecting/own.ts'
import { plainName } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import {
  fileRowsSchema,
  fillPageSchema,
  handedInSchema,
  handInRequest,
  ownFillingsSchema,
} from '../schema/collections.ts'

const ORDINAL_MAX = 100_000

const bureauQuery = z.object({ bureau: bureauParameter })
const params = z.object({ id: z.uuid() })
const ordinal = z.coerce.number().int().min(1).max(ORDINAL_MAX).optional()
const lineQuery = bureauQuery.extend({
  ordinal: ordinal.openapi({ type: 'integer', description: '同一张表要本单位填几份的，是第几份；不填为第一份' }),
})

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '我的填报：要本单位填的表，没有报的在前',
  request: { query: bureauQuery },
  responses: answers(ownFillingsSchema, '填报'),
})

const form = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '本单位的一张填报表，带上期报的数',
  request: { params, query: lineQuery },
  responses: answers(fillPageSchema, '填报表'),
})

const hand = createRoute({
  method: 'post',
  path: '/{id}',
  summary: '报送本单位的表；再次报送以后一次为准',
  request: {
    params,
    query: lineQuery,
    body: { required: true, content: { 'application/json': { schema: handInRequest } } },
  },
  responses: answers(handedInSchema, '报送的结果，或每一处为什么不行'),
})

const sheet = createRoute({
  method: 'get',
  path: '/{id}/sheet',
  summary: '下载本单位的表格，填好后再上传',
  request: { params, query: lineQuery },
  responses: fileAnswer(WORKBOOK, '表格'),
})

const file = createRoute({
  method: 'post',
  path: '/{id}/sheet',
  summary: '读出填好的表格；核对后再报送',
  request: {
    params,
    query: lineQuery.extend({ name: z.string().max(200) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: answers(fileRowsSchema, '读出的行'),
})

/** The forms that a firm or a street fills in with its account: its own line of each, as by its link. */
export const ownFillingRoutes = api()
  .openapi(list, async (c) => {
    const { whole, member, day } = own(c)
    return c.json([...(await ownFillings(whole, member, day))], 200)
  })
  .openapi(form, async (c) => {
    const { whole, member, day } = own(c)
    const link = await ownFiller(whole, member, { ...c.req.valid('param'), ordinal: c.req.valid('query').ordinal })
    return c.json(await openForm(whole, link, day), 200)
  })
  .openapi(hand, async (c) => {
    const { whole, member } = own(c)
    const link = await ownFiller(whole, member, { ...c.req.valid('param'), ordinal: c.req.valid('query').ordinal })
    return c.json(await handIn(whole, link, c.req.valid('json'), c.var.premises.now()), 200)
  })
  .openapi(sheet, async (c) => {
    const { whole, member, day } = own(c)
    const link = await ownFiller(whole, member, { ...c.req.valid('param'), ordinal: c.req.valid('query').ordinal })
    const { name: fileName, bytes } = await formWorkbook(whole, link, day)
    return sendFile(c, WORKBOOK, fileName, bytes)
  })
  .openapi(file, async (c) => {
    const { whole, member } = own(c)
    const link = await ownFiller(whole, member, { ...c.req.valid('param'), ordinal: c.req.valid('query').ordinal })
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json({ rows: await rowsOfFile(whole, link, { name: plainName(c.req.valid('query').name), bytes }) }, 200)
  })

/** Whose line it is was told by who signed in; the form and the books beside it are the bureau's. */
function own(c: Context<Env>) {
  const { office, member } = deskFor(c, 'cases.act')
  const { reads: _, ...whole } = office
  return { whole, member, day: dayNow(c.var.premises.now()) }
}
