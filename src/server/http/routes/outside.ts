import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '../../../kernel/day.ts'
import { bureaus } from '../../../store/bureau.ts'
import { procedureOf } from '../../office/cases/load.ts'
import { look, work } from '../../office/office.ts'
import { enter, enterableThrough, lookAtEntering, makeEntryLink } from '../../office/people/entering.ts'
import {
  actOnBehalf,
  endLink,
  findLink,
  type LinkPurpose,
  linkAccount,
  linkName,
  listLinks,
  lookAtLink,
  makeLink,
  openLink,
  outsideOffers,
  spendLink,
} from '../../office/people/outside.ts'
import { keepUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env, guestOffice } from '../desk.ts'
import { guessing, limitFailures } from '../limiter.ts'
import { bureauParameter, shortText } from '../parameters.ts'
import { presentEntryPage, presentLink, presentOutside } from '../present/outside.ts'
import { dayNow } from '../present/time.ts'
import { invalid } from '../problem.ts'
import { uploadSchema } from '../schema/jobs.ts'
import {
  behalfRequest,
  doneSchema,
  enteredSchema,
  enterRequest,
  entryLinkRequest,
  entryPageSchema,
  linkPageSchema,
  linkRequest,
  linkSchema,
  openLinkRequest,
  outsideSchema,
  takenSchema,
  useLinkRequest,
} from '../schema/people.ts'

const query = z.object({ bureau: bureauParameter })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const outside = createRoute({
  method: 'get',
  path: '/cases/{register}/{id}',
  summary: '一件办件可由企业、街道办理的操作，和已发的一次性链接',
  request: { query, params: z.object({ register: z.string().max(60), id: z.uuid() }) },
  responses: answers(outsideSchema, '操作和链接'),
})

const make = createRoute({
  method: 'post',
  path: '/links',
  summary: '发一个一次性链接，对方不用账户办理这一步',
  request: { query, body: body(linkRequest) },
  responses: answers(linkSchema, '链接，只显示这一次'),
})

const end = createRoute({
  method: 'post',
  path: '/links/{id}/end',
  summary: '作废一次性链接',
  request: { query, params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: answers(doneSchema, '已作废'),
})

const behalf = createRoute({
  method: 'post',
  path: '/behalf',
  summary: '代录：按对方盖章的纸质件录入一步，附盖章件',
  request: { query, body: body(behalfRequest) },
  responses: answers(takenSchema, '办理的结果'),
})

const open = createRoute({
  method: 'post',
  path: '/links/open',
  summary: '打开一次性链接（不用登录）',
  request: { body: body(openLinkRequest) },
  responses: answers(linkPageSchema, '要填的表'),
})

const use = createRoute({
  method: 'post',
  path: '/links/use',
  summary: '提交一次性链接的表（不用登录），只能一次',
  request: { body: body(useLinkRequest) },
  responses: answers(takenSchema, '提交的结果'),
})

const makeEntry = createRoute({
  method: 'post',
  path: '/entries',
  summary: '发一个长期链接，对方不用账户逐条填写',
  request: { query, body: body(entryLinkRequest) },
  responses: answers(linkSchema, '链接，只显示这一次'),
})

const openEntry = createRoute({
  method: 'post',
  path: '/entries/open',
  summary: '打开长期链接（不用登录）',
  request: { body: body(openLinkRequest) },
  responses: answers(entryPageSchema, '要填的表，和以前填的'),
})

const addEntry = createRoute({
  method: 'post',
  path: '/entries/enter',
  summary: '经长期链接填一条（不用登录）',
  request: { body: body(enterRequest) },
  responses: answers(enteredSchema, '填写的结果'),
})

const file = createRoute({
  method: 'post',
  path: '/links/file',
  summary: '经一次性链接交一个文件（不用登录）',
  request: {
    query: z.object({ name: shortText }),
    headers: z.object({ 'x-kechuang-link': z.string().max(80) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: answers(uploadSchema, '收到的文件'),
})

export const outsideRoutes = api()
  .openapi(outside, async (c) => {
    const { office } = deskFor(c, 'outside.act')
    const { register, id } = c.req.valid('param')
    const now = c.var.premises.now()
    const found = await look(office, async (at) =>
      presentOutside(
        await outsideOffers(at, register, id, dayNow(now)),
        await listLinks(at, register, id),
        enterableThrough(at, register),
        now,
      ),
    )
    return c.json(found, 200)
  })
  .openapi(open, async (c) => {
    const { link, office, now } = await linkOf(c, c.req.valid('json').token)
    const name = (await bureaus(office.store)).find(({ code }) => code === link.bureau)?.name ?? ''
    return c.json(presentLink(link, name, await lookAtLink(office, link, dayNow(now))), 200)
  })
  .openapi(use, async (c) => {
    const { token, ...given } = c.req.valid('json')
    const { link, office, now } = await linkOf(c, token)
    const { state } = await spendLink(office, link, given, dayNow(now), now)
    return c.json({ stateLabel: stateLabel(c, link.task.register, state) }, 200)
  })
  .openapi(openEntry, async (c) => {
    const { link, office, now } = await linkOf(c, c.req.valid('json').token, ['entry'])
    return c.json(presentEntryPage(link, await lookAtEntering(office, link, dayNow(now)), dayNow(now)), 200)
  })
  .openapi(addEntry, async (c) => {
    const { token, ...given } = c.req.valid('json')
    const { link, office, now } = await linkOf(c, token, ['entry'])
    return c.json(await enter(office, link, given, dayNow(now)), 200)
  })
  .openapi(file, async (c) => {
    const { office, link } = await linkOf(c, c.req.valid('header')['x-kechuang-link'], ['case', 'entry'])
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await keepUpload(office, linkAccount(link.hash), c.req.valid('query').name, bytes), 200)
  })
  .openapi(make, async (c) => {
    const { office } = deskFor(c, 'outside.act')
    const now = c.var.premises.now()
    return c.json(await makeLink(office, c.req.valid('json'), dayNow(now), now), 200)
  })
  .openapi(makeEntry, async (c) => {
    const { office } = deskFor(c, 'outside.act')
    const now = c.var.premises.now()
    return c.json(await makeEntryLink(office, c.req.valid('json'), dayNow(now), now), 200)
  })
  .openapi(end, async (c) => {
    const { office } = deskFor(c, 'outside.act')
    await work(office, (at) => endLink(at, c.req.valid('param').id, c.var.premises.now()))
    return c.json({ done: true } as const, 200)
  })
  .openapi(behalf, async (c) => {
    const { office, account, member } = deskFor(c, 'outside.act')
    const { stamped, on, ...task } = c.req.valid('json')
    if (on !== undefined && !isDay(on)) throw invalid('日期', `「${on}」不存在`)
    const day = dayNow(c.var.premises.now())
    const { state } = await actOnBehalf(office, { account, member }, { ...task, on }, stamped, day)
    return c.json({ stateLabel: stateLabel(c, task.register, state) }, 200)
  })

/** What a link is called in the audit and in the history of a record. */
const linkWords: { readonly [purpose in LinkPurpose]: string } = { case: '一次性链接', entry: '长期链接' }

/** The link that somebody without an account came with, and the office that it leads to. */
async function linkOf(c: Context<Env>, token: string, purposes?: readonly LinkPurpose[]) {
  const { premises, noted } = c.var
  const now = premises.now()
  noted.guest = { name: '一次性链接', bureau: null, link: null, target: null }
  const link = await limitFailures(c, guessing, async () => {
    const known = await findLink(premises.store, token, now)
    if (known !== null) {
      const { bureau, hash, task } = known
      const target = `${task.register}/${task.id}/${task.action}`
      noted.guest = { name: `${linkWords[known.purpose]}：${known.for}`, bureau, link: linkName(hash), target }
    }
    return openLink(known, purposes)
  })
  return { link, office: guestOffice(c, link.bureau, `${linkWords[link.purpose]}（${link.madeBy}发出）`), now }
}

function stateLabel({ var: { premises } }: Context<Env>, register: string, state: string): string {
  return procedureOf(premises, register).states[state] ?? state
}
