import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { digestOf } from '../../office/collecting/link.ts'
import { answerOf, raiseObjection } from '../../office/notices/objections.ts'
import { look, type Office } from '../../office/office.ts'
import { linkName } from '../../office/people/outside.ts'
import { publicQuestions } from '../../office/service/questions.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Env, guestOffice } from '../desk.ts'
import { type Limit, refuseHaste } from '../limiter.ts'
import { pageParameters } from '../parameters.ts'
import { presentPublicNotice, presentPublicNotices } from '../present/notice.ts'
import { dayNow } from '../present/time.ts'
import { notFound } from '../problem.ts'
import {
  objectionForm,
  publicListSchema,
  publicNoticeSchema,
  receiptAnswerSchema,
  receiptSchema,
} from '../schema/notices.ts'
import { publicQuestionsSchema } from '../schema/questions.ts'

const FIND_LENGTH_MAX = 50
const HOUR_MS = 60 * 60_000
const raising: Limit = { name: 'objection', max: 10, withinMs: HOUR_MS }
/** Receipts cannot be guessed; that nobody tries for long is one more wall. */
const asking: Limit = { name: 'receipt', max: 30, withinMs: HOUR_MS / 6 }

const bureau = z.string().max(12).openapi({ description: '单位代码', example: '320115' })
const one = z.object({ bureau, id: z.uuid() })

const list = createRoute({
  method: 'get',
  path: '/{bureau}/notices',
  summary: '正在公示和已经期满的公示，无需登录',
  request: { params: z.object({ bureau }), query: z.object(pageParameters) },
  responses: answers(publicListSchema, '一页公示'),
})

const questions = createRoute({
  method: 'get',
  path: '/{bureau}/questions',
  summary: '公开的政企问答，无需登录，不含提问企业',
  request: {
    params: z.object({ bureau }),
    query: z.object({ ...pageParameters, find: z.string().trim().max(FIND_LENGTH_MAX).default('') }),
  },
  responses: answers(publicQuestionsSchema, '一页问答'),
})

const detail = createRoute({
  method: 'get',
  path: '/{bureau}/notices/{id}',
  summary: '一份公示，无需登录',
  request: { params: one },
  responses: answers(publicNoticeSchema, '公示'),
})

const raise = createRoute({
  method: 'post',
  path: '/{bureau}/notices/{id}/objections',
  summary: '实名提出异议，得到回执编号',
  request: { params: one, body: { required: true, content: { 'multipart/form-data': { schema: objectionForm } } } },
  responses: answers(receiptSchema, '回执编号'),
})

const ask = createRoute({
  method: 'get',
  path: '/{bureau}/receipts/{receipt}',
  summary: '凭回执编号查询异议的处理结果',
  request: { params: z.object({ bureau, receipt: z.string().max(40) }) },
  responses: answers(receiptAnswerSchema, '处理结果'),
})

/** What anybody may read and do without signing in. */
export const publicRoutes = api()
  .openapi(list, async (c) => {
    const { office, name } = await openOffice(c, c.req.valid('param').bureau)
    return c.json(await look(office, (at) => presentPublicNotices(at, name, c.req.valid('query'), today(c))), 200)
  })
  .openapi(questions, async (c) => {
    const { office, name } = await openOffice(c, c.req.valid('param').bureau)
    const found = await look(office, (at) => publicQuestions(at, c.req.valid('query'), today(c)))
    return c.json({ bureau: name, ...found }, 200)
  })
  .openapi(detail, async (c) => {
    const { bureau: code, id } = c.req.valid('param')
    const { office, name } = await openOffice(c, code)
    return c.json(await look(office, (at) => presentPublicNotice(at, name, id, today(c))), 200)
  })
  .openapi(raise, async (c) => {
    const { bureau: code, id } = c.req.valid('param')
    const { evidence, ...given } = c.req.valid('form')
    const { office } = await openOffice(c, code)
    c.var.noted.guest = { name: `异议人：${given.by}`, bureau: code, link: null, target: id }
    refuseHaste(c, raising)
    const files = evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence]
    return c.json(await raiseObjection(office, id, { ...given, evidence: await contents(files) }, today(c)), 200)
  })
  .openapi(ask, async (c) => {
    const { bureau: code, receipt } = c.req.valid('param')
    const { office } = await openOffice(c, code)
    const said = receipt.trim().toUpperCase()
    c.var.noted.guest = { name: '异议回执', bureau: code, link: linkName(digestOf(said)), target: null }
    refuseHaste(c, asking)
    return c.json(await look(office, (at) => answerOf(at, said)), 200)
  })

async function openOffice(c: Context<Env>, code: string): Promise<{ readonly office: Office; readonly name: string }> {
  const { store } = c.var.premises
  const { rows } = await sql<{ name: string }>`select name from bureau where code = ${code}`.execute(store.app)
  const [found] = rows
  if (found === undefined) throw notFound('这个单位')
  return { office: guestOffice(c, code, '公众'), name: found.name }
}

async function contents(files: readonly File[]) {
  // A browser sends an input without a file as an empty one.
  const chosen = files.filter(({ name, size }) => name !== '' || size > 0)
  return Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

function today(c: Context<Env>): Day {
  return dayNow(c.var.premises.now())
}
