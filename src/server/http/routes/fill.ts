import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bureaus } from '../../../store/bureau.ts'
import { formWorkbook, handIn, openForm, rowsOfFile } from '../../office/collecting/fill.ts'
import { bureauOfToken, digestOf, linkedFiller } from '../../office/collecting/link.ts'
import { linkName } from '../../office/people/outside.ts'
import { plainName } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Env, guestOffice, type Premises } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { guessing, limitFailures } from '../limiter.ts'
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
    const { office, link } = await linkOf(c, c.req.valid('param').token)
    return c.json(await openForm(office, link, dayNow(c.var.premises.now())), 200)
  })
  .openapi(hand, async (c) => {
    const given = c.req.valid('json')
    const { office, link } = await linkOf(c, c.req.valid('param').token, given.filledBy)
    return c.json(await handIn(office, link, given, c.var.premises.now()), 200)
  })
  .openapi(sheet, async (c) => {
    const { office, link } = await linkOf(c, c.req.valid('param').token)
    const { name: fileName, bytes } = await formWorkbook(office, link, dayNow(c.var.premises.now()))
    return sendFile(c, WORKBOOK, fileName, bytes)
  })
  .openapi(file, async (c) => {
    const { office, link } = await linkOf(c, c.req.valid('param').token)
    const name = plainName(c.req.valid('query').name)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json({ rows: await rowsOfFile(office, link, { name, bytes }) }, 200)
  })

/** Whose form a link opens, and the office that it leads to. */
async function linkOf(c: Context<Env>, token: string, filledBy: string | null = null) {
  const { premises, noted } = c.var
  noted.guest = { name: '填报链接', bureau: await bureauNamed(premises, token), link: null, target: null }
  const link = await limitFailures(c, guessing, () => linkedFiller(premises, token))
  const name = `填报链接：${link.name}${filledBy === null ? '' : `，${filledBy}`}`
  const target = `${link.collection}/${link.ordinal}`
  noted.guest = { name, bureau: link.bureau, link: linkName(digestOf(token)), target }
  return { link, office: guestOffice(c, link.bureau, '填报链接') }
}

/** The bureau that a token names, where there is one of that code. */
async function bureauNamed({ store }: Premises, token: string): Promise<string | null> {
  const named = bureauOfToken(token)
  return named !== null && (await bureaus(store)).some(({ code }) => code === named) ? named : null
}
