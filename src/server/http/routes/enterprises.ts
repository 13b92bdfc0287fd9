import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { fileTabs } from '../../office/enterpriseTabs.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { deskFor, type Env } from '../desk.ts'
import { asOfParameter, bureauParameter, pageParameters } from '../parameters.ts'
import { type Moment, presentFile } from '../present/enterprise.ts'
import { presentBasic } from '../present/enterpriseBasic.ts'
import { presentChanges } from '../present/enterpriseChanges.ts'
import { presentTab } from '../present/enterpriseTab.ts'
import { dayNow } from '../present/time.ts'
import {
  enterpriseBasicSchema,
  enterpriseChangesSchema,
  enterpriseFileSchema,
  enterpriseTabSchema,
} from '../schema/enterprises.ts'

const params = z.object({ id: z.uuid() })
const query = z.object({ bureau: bureauParameter, asOf: asOfParameter })

const file = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一企一档：企业是谁、有什么称号、发生过什么',
  request: { params, query },
  responses: answers(enterpriseFileSchema, '档案'),
})

const basic = createRoute({
  method: 'get',
  path: '/{id}/basic',
  summary: '概况：每一项的内容、来源和不同来源的出入',
  request: { params, query },
  responses: answers(enterpriseBasicSchema, '概况'),
})

const changes = createRoute({
  method: 'get',
  path: '/{id}/changes',
  summary: '变动：这家企业所有记录的变动，新的在前',
  request: { params, query: query.extend(pageParameters) },
  responses: answers(enterpriseChangesSchema, '变动'),
})

const tab = createRoute({
  method: 'get',
  path: '/{id}/tabs/{tab}',
  summary: '档案的一部分：各台账中这家企业的记录',
  request: { params: params.extend({ tab: z.enum(fileTabs.map(({ id }) => id)) }), query },
  responses: answers(enterpriseTabSchema, '各台账的记录'),
})

export const enterpriseRoutes = api()
  .openapi(file, async (c) => {
    const desk = deskFor(c, 'records.read')
    const { id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    const of = await asKnown(desk, asOf, (at, { entry }) =>
      presentFile(at, id, desk.allowance, momentOf(c, asOf, entry)),
    )
    return c.json(of, 200)
  })
  .openapi(basic, async (c) => {
    const desk = deskFor(c, 'records.read')
    const { id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    const of = await asKnown(desk, asOf, (at, { entry }) =>
      presentBasic(at, id, desk.allowance, momentOf(c, asOf, entry)),
    )
    return c.json(of, 200)
  })
  .openapi(changes, async (c) => {
    const desk = deskFor(c, 'records.read')
    const { id } = c.req.valid('param')
    const { asOf, offset, limit } = c.req.valid('query')
    const of = await asKnown(desk, asOf, (at, { entry }) =>
      presentChanges(at, id, { offset, limit }, desk.allowance, momentOf(c, asOf, entry)),
    )
    return c.json(of, 200)
  })
  .openapi(tab, async (c) => {
    const desk = deskFor(c, 'records.read')
    const { id, tab: part } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    const of = await asKnown(desk, asOf, (at, { entry }) =>
      presentTab(at, id, part, desk.allowance, momentOf(c, asOf, entry)),
    )
    return c.json(of, 200)
  })

/** The day that counts as now: of a past cut-off the day that it names, where it names one. */
function momentOf(c: Context<Env>, asOf: string | undefined, entry: number): Moment {
  const now = dayNow(c.var.premises.now())
  if (asOf === undefined) return { entry: null, on: now }
  const day = asOf.slice(0, 10)
  return { entry, on: isDay(day) ? (day as Day) : now }
}
