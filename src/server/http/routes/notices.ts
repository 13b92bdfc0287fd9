import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { workdayAfter } from '../../../kernel/workday.ts'
import { loadNotice } from '../../office/notices/load.ts'
import { decideObjection } from '../../office/notices/objections.ts'
import { previewNotice, publishNotice } from '../../office/notices/publish.ts'
import { withdrawNotice } from '../../office/notices/withdraw.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import { fileOf, presentCaseNotice, presentNotice, presentNotices, presentWaiting } from '../present/notice.ts'
import { dayNow } from '../present/time.ts'
import { invalid, notFound } from '../problem.ts'
import {
  caseNoticeSchema,
  decisionRequest,
  noticeListSchema,
  noticeSchema,
  previewRequest,
  previewSchema,
  publishRequest,
  waitingSchema,
  withdrawRequest,
} from '../schema/notices.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const waiting = createRoute({
  method: 'get',
  path: '/waiting',
  summary: '等待发布公示的办件，按流程分组',
  request: { query: bureauQuery },
  responses: answers(waitingSchema, '待公示的办件'),
})

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '公示，后开始的在前',
  request: { query: z.object({ bureau: bureauParameter, ...pageParameters }) },
  responses: answers(noticeListSchema, '一页公示'),
})

const preview = createRoute({
  method: 'post',
  path: '/preview',
  summary: '公众将看到的名单和公示的最后一天，尚未发布',
  request: { query: bureauQuery, body: body(previewRequest) },
  responses: answers(previewSchema, '将公示的名单'),
})

const publish = createRoute({
  method: 'post',
  path: '/',
  summary: '发布公示：名单从此不变',
  request: { query: bureauQuery, body: body(publishRequest) },
  responses: answers(z.object({ id: z.string() }), '公示的编号'),
})

const detail = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一份公示：名单、各件现状、异议、还剩几天',
  request: { params: one, query: bureauQuery },
  responses: answers(noticeSchema, '公示'),
})

const ofCase = createRoute({
  method: 'get',
  path: '/of/{register}/{record}',
  summary: '一件办件的公示',
  request: { params: z.object({ register: z.string().max(60), record: z.uuid() }), query: bureauQuery },
  responses: answers(caseNoticeSchema, '办件的公示'),
})

const decide = createRoute({
  method: 'post',
  path: '/{id}/objections/{objection}/decision',
  summary: '处理异议；成立的，该件不予办理',
  request: {
    params: one.extend({ objection: z.uuid() }),
    query: bureauQuery,
    body: body(decisionRequest),
  },
  responses: answers(noticeSchema, '处理后的公示'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/{id}/withdraw',
  summary: '撤回公示；名单上的办件要重新公示',
  request: { params: one, query: bureauQuery, body: body(withdrawRequest) },
  responses: answers(noticeSchema, '撤回后的公示'),
})

const evidence = createRoute({
  method: 'get',
  path: '/{id}/objections/{objection}/evidence/{ordinal}',
  summary: '异议的证据文件',
  request: {
    params: one.extend({ objection: z.uuid(), ordinal: z.coerce.number().int().min(0).max(20) }),
    query: bureauQuery.extend({ view: viewParameter }),
  },
  responses: keptAnswer,
})

export const noticeRoutes = api()
  .openapi(waiting, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    return c.json(await look(office, presentWaiting), 200)
  })
  .openapi(list, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const { offset, limit } = c.req.valid('query')
    return c.json(await look(office, (at) => presentNotices(at, { offset, limit }, today(c))), 200)
  })
  .openapi(preview, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const { first, ...asked } = c.req.valid('json')
    const { columns, rows, workdays, calendar } = await previewNotice(office, asked)
    const { day: last, provisional } = workdayAfter(calendar, dayGiven(first), workdays)
    const shown = rows.map(({ subject, cells }) => ({ record: subject, cells }))
    return c.json({ columns, rows: shown, workdays, last, provisional }, 200)
  })
  .openapi(publish, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const asked = c.req.valid('json')
    return c.json(await publishNotice(office, { ...asked, first: dayGiven(asked.first) }, today(c)), 200)
  })
  .openapi(ofCase, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const { register, record } = c.req.valid('param')
    return c.json(await look(office, (at) => presentCaseNotice(at, register, record, today(c))), 200)
  })
  .openapi(detail, async (c) => c.json(await shown(c, c.req.valid('param').id), 200))
  .openapi(decide, async (c) => {
    const { office, account, member } = deskFor(c, 'notices.manage')
    const { id, objection } = c.req.valid('param')
    await decideObjection(office, { account, member }, { notice: id, objection, ...c.req.valid('json') }, today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(withdraw, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const { id } = c.req.valid('param')
    await withdrawNotice(office, id, c.req.valid('json').reason)
    return c.json(await shown(c, id), 200)
  })
  .openapi(evidence, async (c) => {
    const { office } = deskFor(c, 'notices.manage')
    const { id, objection, ordinal } = c.req.valid('param')
    const { objections } = await look(office, (at) => loadNotice(at, id))
    const [found] = fileOf(objections.find((one) => one.id === objection)?.evidence[ordinal])
    if (found === undefined) throw notFound('这份证据')
    return sendKept(c, office.files, found, c.req.valid('query').view, 'saved')
  })

async function shown(c: Context<Env>, id: string) {
  const { office, account, member, allowance } = deskFor(c, 'notices.manage')
  return look(office, (at) => presentNotice(at, id, { account, member }, allowance, today(c)))
}

function today(c: Context<Env>): Day {
  return dayNow(c.var.premises.now())
}

function dayGiven(text: string): Day {
  if (!isDay(text)) throw invalid('日期', `「${text}」不存在`)
  return text
}
