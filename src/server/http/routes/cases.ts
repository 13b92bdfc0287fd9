import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '../../../kernel/day.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { act } from '../../office/cases/act.ts'
import { actOnEach } from '../../office/cases/batch.ts'
import { caseFile } from '../../office/cases/files.ts'
import { countCases, listCases } from '../../office/cases/list.ts'
import { openCase } from '../../office/cases/open.ts'
import { look } from '../../office/office.ts'
import { actorOf, assignees } from '../../office/people/actor.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { areaParameter, bureauParameter, pageParameters } from '../parameters.ts'
import { presentCase, presentCases, presentProcedures } from '../present/case.ts'
import { dayNow } from '../present/time.ts'
import { invalid } from '../problem.ts'
import {
  actedSchema,
  actRequest,
  assigneesSchema,
  batchRequest,
  batchResultSchema,
  caseListParameter,
  caseListSchema,
  caseOverviewSchema,
  caseSchema,
  openRequest,
} from '../schema/cases.ts'
import { editResultSchema } from '../schema/registers.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const name = z.string().max(60)
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const overview = createRoute({
  method: 'get',
  path: '/overview',
  summary: '待办、已办、督办、临期、逾期各几件，有哪些办件',
  request: { query: bureauQuery },
  responses: answers(caseOverviewSchema, '各清单的件数'),
})

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '一张清单的一页，先到期的在前',
  request: {
    query: z.object({
      bureau: bureauParameter,
      list: caseListParameter,
      register: name.optional(),
      state: name.optional(),
      area: areaParameter,
      q: z.string().max(100).optional().openapi({ description: '标题、企业名称或代码、表单上的编号' }),
      ...pageParameters,
    }),
  },
  responses: answers(caseListSchema, '办件'),
})

const people = createRoute({
  method: 'get',
  path: '/assignees',
  summary: '可以转办、会签的岗位和人',
  request: { query: bureauQuery },
  responses: answers(assigneesSchema, '岗位和人'),
})

const one = createRoute({
  method: 'get',
  path: '/{register}/{id}',
  summary: '一件办件：环节、表单、材料、经过、可以办理的操作',
  request: { params: z.object({ register: name, id: z.uuid() }), query: bureauQuery },
  responses: answers(caseSchema, '办件'),
})

const file = createRoute({
  method: 'get',
  path: '/{register}/{id}/files/{hash}',
  summary: '办件里的一份文件，或其中一页',
  request: {
    params: z.object({ register: name, id: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值') }),
    query: bureauQuery.extend({ view: viewParameter }),
  },
  responses: keptAnswer,
})

const open = createRoute({
  method: 'post',
  path: '/{register}',
  summary: '提出一件；同一编号只提出一次',
  request: { params: z.object({ register: name }), query: bureauQuery, body: body(openRequest) },
  responses: answers(editResultSchema.omit({ row: true }), '提出的结果'),
})

const action = createRoute({
  method: 'post',
  path: '/{register}/{id}/{action}',
  summary: '办理一步',
  request: {
    params: z.object({ register: name, id: z.uuid(), action: name }),
    query: bureauQuery,
    body: body(actRequest),
  },
  responses: answers(actedSchema, '办理的结果，或不能办理的原因'),
})

const batch = createRoute({
  method: 'post',
  path: '/{register}/batch',
  summary: '对多件办理同一步，逐件回复',
  request: { params: z.object({ register: name }), query: bureauQuery, body: body(batchRequest) },
  responses: answers(batchResultSchema, '逐件的结果'),
})

export const caseRoutes = api()
  .openapi(overview, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    const day = dayOf(c)
    const overviewOf = await look(office, async (at) =>
      presentProcedures(at, await countCases(at, await actorOf(at, { account, member }, day), day)),
    )
    return c.json(overviewOf, 200)
  })
  .openapi(list, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    const { area, ...filter } = c.req.valid('query')
    const day = dayOf(c)
    const found = await look(office, async (at) => {
      const actor = await actorOf(at, { account, member }, day)
      return presentCases(at, await listCases(at, actor, { ...filter, area: area as AreaCode | undefined }, day))
    })
    return c.json(found, 200)
  })
  .openapi(people, async (c) => {
    // Who works here is no business data: whoever arranges posts sees it without seeing that.
    const { reads: _, ...office } = deskFor(c, 'people.read').office
    return c.json(await look(office, (at) => assignees(at, dayOf(c))), 200)
  })
  .openapi(one, async (c) => {
    const { office, allowance, account, member } = deskFor(c, 'cases.read')
    const found = await look(office, (at) =>
      presentCase(at, c.req.valid('param'), { account, member }, allowance, dayOf(c)),
    )
    return c.json(found, 200)
  })
  .openapi(file, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    const found = await caseFile(office, { account, member }, c.req.valid('param'))
    return sendKept(c, office.files, found, c.req.valid('query').view)
  })
  .openapi(batch, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.batch')
    const asked = { register: c.req.valid('param').register, ...c.req.valid('json') }
    return c.json(await actOnEach(office, { account, member }, asked, dayOf(c)), 200)
  })
  .openapi(open, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.open')
    const asked = { register: c.req.valid('param').register, ...c.req.valid('json') }
    return c.json(await openCase(office, { account, member }, asked, dayOf(c)), 200)
  })
  .openapi(action, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.act')
    const { on, ...asked } = c.req.valid('json')
    const business = on === undefined ? {} : { on: dayGiven(on) }
    const acted = await act(office, { account, member }, { ...c.req.valid('param'), ...asked, ...business }, dayOf(c))
    return c.json(acted, 200)
  })

function dayOf(c: Context<Env>): Day {
  return dayNow(c.var.premises.now())
}

function dayGiven(text: string): Day {
  if (!isDay(text)) throw invalid('日期', `「${text}」不存在`)
  return text
}
