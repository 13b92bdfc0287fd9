import { createRoute, z } from '@hono/zod-openapi'
import { isDay } from '../../../kernel/day.ts'
import { look } from '../../office/office.ts'
import {
  askForPart,
  givePart,
  partsOf,
  partsWaiting,
  returnPart,
  takePart,
  urgePart,
  withdrawPart,
  writePart,
} from '../../office/writing/contributions.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { presentPart, presentParts, presentWaiting } from '../present/contribution.ts'
import { presentHead } from '../present/document.ts'
import { contributionSchema, contributionsSchema, givenSchema, waitingSchema } from '../schema/contributions.ts'
import { documentHeadSchema } from '../schema/documents.ts'
import { editedText } from '../schema/documentText.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const NOTE_CHARACTERS_MAX = 500
const ORDINAL_MAX = 10_000
const BLOCK_MAX = 10_000

const version = z.number().int()
const day = z
  .string()
  .transform((given) => (isDay(given) ? given : null))
  .refine((given) => given !== null, '不是日期，请写成 2026-06-30')
  .openapi({ type: 'string' })
const note = z.string().max(NOTE_CHARACTERS_MAX)
const part = one.extend({ ordinal: z.coerce.number().int().min(0).max(ORDINAL_MAX).openapi({ type: 'integer' }) })

const waiting = createRoute({
  method: 'get',
  path: '/parts',
  summary: '等我供稿的和等我收稿的',
  request: { query: bureauQuery },
  responses: answers(waitingSchema, '供稿'),
})

const list = createRoute({
  method: 'get',
  path: '/{id}/parts',
  summary: '一份文稿的供稿分工',
  request: { params: one, query: bureauQuery },
  responses: answers(contributionsSchema, '各部分'),
})

const ask = createRoute({
  method: 'post',
  path: '/{id}/parts',
  summary: '分工：把一个标题下的内容交给科室、岗位或人',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        version,
        block: z.number().int().min(0).max(BLOCK_MAX),
        holder: z.string().max(100),
        due: day,
        note: note.default(''),
      }),
    ),
  },
  responses: answers(contributionSchema, '这一部分'),
})

const write = createRoute({
  method: 'put',
  path: '/{id}/parts/{ordinal}',
  summary: '写供稿：只写这一部分',
  request: { params: part, query: bureauQuery, body: body(z.object({ version, text: editedText })) },
  responses: answers(contributionSchema, '新的一版'),
})

const give = createRoute({
  method: 'post',
  path: '/{id}/parts/{ordinal}/give',
  summary: '交稿，连同确认其中的数',
  request: { params: part, query: bureauQuery, body: body(z.object({ version, confirm: z.boolean() })) },
  responses: answers(givenSchema, '已交稿'),
})

const urge = createRoute({
  method: 'post',
  path: '/{id}/parts/{ordinal}/urge',
  summary: '催稿',
  request: { params: part, query: bureauQuery },
  responses: answers(contributionSchema, '已催'),
})

const sendBack = createRoute({
  method: 'post',
  path: '/{id}/parts/{ordinal}/return',
  summary: '退回供稿',
  request: { params: part, query: bureauQuery, body: body(z.object({ reason: note })) },
  responses: answers(contributionSchema, '已退回'),
})

const take = createRoute({
  method: 'post',
  path: '/{id}/parts/{ordinal}/take',
  summary: '收进供稿：代替标题下原来的内容，原文留在版本里',
  request: {
    params: part,
    query: bureauQuery,
    body: body(z.object({ version, block: z.number().int().min(0).max(BLOCK_MAX).nullable().default(null) })),
  },
  responses: answers(documentHeadSchema, '新的一版文稿'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/{id}/parts/{ordinal}/withdraw',
  summary: '收回分工',
  request: { params: part, query: bureauQuery },
  responses: answers(contributionSchema, '已收回'),
})

/** 供稿分工. */
export const contributionRoutes = api()
  .openapi(waiting, async (c) => {
    const { office } = deskFor(c, 'documents.read')
    return c.json((await partsWaiting(office)).map(presentWaiting), 200)
  })
  .openapi(list, async (c) => {
    const { office, member } = deskFor(c, 'documents.read')
    const found = await partsOf(office, c.req.valid('param').id)
    const mayEdit = may(member, 'documents.edit') !== null
    return c.json(await look(office, async ({ areas }) => presentParts(found, areas, mayEdit)), 200)
  })
  .openapi(ask, async (c) => {
    const { office } = deskFor(c, 'documents.edit')
    return c.json(presentPart(await askForPart(office, c.req.valid('param').id, c.req.valid('json'))), 200)
  })
  .openapi(write, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    return c.json(presentPart(await writePart(office, id, ordinal, c.req.valid('json'))), 200)
  })
  .openapi(give, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { confirm, version: seen } = c.req.valid('json')
    const { office } = deskFor(c, confirm ? 'figures.confirm' : 'documents.edit')
    const { confirmed, moved } = await givePart(office, id, ordinal, { version: seen, confirm })
    return c.json({ confirmed, moved }, 200)
  })
  .openapi(urge, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    return c.json(presentPart(await urgePart(office, id, ordinal)), 200)
  })
  .openapi(sendBack, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    return c.json(presentPart(await returnPart(office, id, ordinal, c.req.valid('json').reason)), 200)
  })
  .openapi(take, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office, member } = deskFor(c, 'documents.edit')
    const document = await takePart(office, id, ordinal, c.req.valid('json'))
    return c.json(await look(office, async ({ areas }) => presentHead(document, areas, member)), 200)
  })
  .openapi(withdraw, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    return c.json(presentPart(await withdrawPart(office, id, ordinal)), 200)
  })
