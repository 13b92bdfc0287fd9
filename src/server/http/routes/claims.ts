import { createRoute, z } from '@hono/zod-openapi'
import { decide, effectOfDecision, findRecords, undoDecision } from '../../office/claimDesk.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { bureauParameter, pageParameters, shortText } from '../parameters.ts'
import { presentClaims, presentFound } from '../present/claim.ts'
import {
  claimListSchema,
  decisionRequest,
  foundSchema,
  settledSchema,
  undoneSchema,
  undoRequest,
} from '../schema/claims.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '待认领的名称，等待最多的在前',
  request: { query: z.object({ bureau: bureauParameter, search: shortText.default(''), ...pageParameters }) },
  responses: answers(claimListSchema, '一页待认领的名称'),
})

const search = createRoute({
  method: 'get',
  path: '/records',
  summary: '按名称或代码查找要认领到的记录',
  request: { query: z.object({ bureau: bureauParameter, to: z.string().max(60), text: shortText }) },
  responses: answers(foundSchema, '找到的记录'),
})

const effect = createRoute({
  method: 'get',
  path: '/effect',
  summary: '认领到一条记录会有多少条计入，多少条重复',
  request: {
    query: z.object({ bureau: bureauParameter, to: z.string().max(60), name: z.string().max(300), record: z.uuid() }),
  },
  responses: answers(settledSchema, '认领的结果，尚未写入'),
})

const decision = createRoute({
  method: 'post',
  path: '/',
  summary: '认领一个名称：已有的记录、新登记或区外',
  request: { query: bureauQuery, body: body(decisionRequest) },
  responses: answers(settledSchema, '认领的结果'),
})

const undo = createRoute({
  method: 'post',
  path: '/undo',
  summary: '撤销认领',
  request: { query: bureauQuery, body: body(undoRequest) },
  responses: answers(undoneSchema, '重新待认领的记录数，已改动而保留的记录数'),
})

export const claimRoutes = api()
  .openapi(list, async (c) => {
    const { office, member } = deskFor(c, 'imports.read')
    const mayDecide = may(member, 'claims.decide') !== null
    return c.json(await look(office, (at) => presentClaims(at, c.req.valid('query'), mayDecide)), 200)
  })
  .openapi(search, async (c) => {
    const { office } = deskFor(c, 'imports.read')
    const { to, text } = c.req.valid('query')
    const found = await findRecords(office, to, text)
    return c.json(await look(office, async (at) => found.map((one) => presentFound(at, one))), 200)
  })
  .openapi(effect, async (c) => {
    const { office } = deskFor(c, 'imports.read')
    const { to, name, record } = c.req.valid('query')
    return c.json(await effectOfDecision(office, to, name, record), 200)
  })
  .openapi(decision, async (c) => {
    const { office } = deskFor(c, 'claims.decide')
    const { to, name, decision: made } = c.req.valid('json')
    const { settled, doubled } = await decide(office, to, name, made)
    return c.json({ settled, doubled }, 200)
  })
  .openapi(undo, async (c) => {
    const { office } = deskFor(c, 'claims.decide')
    const { to, name } = c.req.valid('json')
    return c.json(await undoDecision(office, to, name), 200)
  })
