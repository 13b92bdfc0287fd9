import { createRoute, z } from '@hono/zod-openapi'
import { formWorkbook, handIn, openForm, rowsOfFile } from '../../office/collecting/fill.ts'
import { plainName } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { dayNow } from '../present/time.ts'
import { fileRowsSchema, fillPageSchema, handedInSchema, handInRequest } from '../schema/collections.ts'

const params = z.object({ token: z.string().max(80) })

const form = createRoute({
  method: 'get',
  path: '/{token}',
  summary: '凭链接打开填报表；不需登录',
  request: { params },
  responses: answers(fillPageSchema, '填报表'),
})

const hand = createRoute({
  method: 'post',
  path: '/{token}',
  summary: '凭链接报送；再次报送以后一次为准',
  request: { params, body: { required: true, content: { 'application/json': { schema: handInRequest } } } },
  responses: answers(handedInSchema, '报送的结果，或每一处为什么不行'),
})

const sheet = createRoute({
  method: 'get',
  path: '/{token}/sheet',
  summary: '下载表格，填好后再上传',
  request: { params },
  responses: fileAnswer(WORKBOOK, '表格'),
})

const file = createRoute({
  method: 'post',
  path: '/{token}/sheet',
  summary: '读出填好的表格；核对后再报送',
  request: {
    params,
    query: z.object({ name: z.string().max(200) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: answers(fileRowsSchema, '读出的行'),
})

export const fillRoutes = api()
  .openapi(form, async (c) => {
    const { premises } = c.var
    return c.json(await openForm(premises, c.req.valid('param').token, dayNow(premises.now())), 200)
  })
  .openapi(hand, async (c) => {
    const { premises } = c.var
    return c.json(await handIn(premises, c.req.valid('param').token, c.req.valid('json'), premises.now()), 200)
  })
  .openapi(sheet, async (c) => {
    const { premises } = c.var
    const { name: fileName, bytes } = await formWorkbook(premises, c.req.valid('param').token, dayNow(premises.now()))
    return sendFile(c, WORKBOOK, fileName, bytes)
  })
  .openapi(file, async (c) => {
    const name = plainName(c.req.valid('query').name)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json({ rows: await rowsOfFile(c.var.premises, c.req.valid('param').token, { name, bytes }) }, 200)
  })
