import { createRoute, z } from '@hono/zod-openapi'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { assertionsOf } from '../../office/assertions.ts'
import { look } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { areaParameter, asOfParameter, bureauParameter, indicatorParameter, periodParameter } from '../parameters.ts'
import { chosenIndicator, presentDefinition, visibleIndicators } from '../present/definition.ts'
import { placeOf } from '../present/place.ts'
import { presentUses } from '../present/uses.ts'
import { assertionsSchema, definitionSchema, usesSchema } from '../schema/figures.ts'

const catalogue = createRoute({
  method: 'get',
  path: '/',
  summary: '指标目录与口径',
  request: { query: z.object({ bureau: bureauParameter }) },
  responses: answers(z.array(definitionSchema), '全部指标'),
})

const uses = createRoute({
  method: 'get',
  path: '/uses',
  summary: '每个指标用在哪些模板，报出过几次',
  request: { query: z.object({ bureau: bureauParameter }) },
  responses: answers(usesSchema, '用在哪里'),
})

const assertions = createRoute({
  method: 'get',
  path: '/{indicator}/assertions',
  summary: '其他单位对一个指标本期的说法，与账上相差多少',
  request: {
    params: z.object({ indicator: indicatorParameter }),
    query: z.object({ bureau: bureauParameter, period: periodParameter, area: areaParameter, asOf: asOfParameter }),
  },
  responses: answers(assertionsSchema, '核对数'),
})

export const indicatorRoutes = api()
  .openapi(catalogue, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    const shown = await look(office, (at) => offered(at, visibleIndicators(at.catalog, allowance)))
    return c.json(
      shown.map((one) => presentDefinition(office.catalog, one)),
      200,
    )
  })
  .openapi(uses, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    return c.json(await look(office, (at) => presentUses(at, visibleIndicators(office.catalog, allowance))), 200)
  })
  .openapi(assertions, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    const indicator = chosenIndicator(office.catalog, allowance, c.req.valid('param').indicator)
    const { period, area, asOf } = c.req.valid('query')
    const cutoff = await resolveCutoff(office.store, office.bureau, asOf ?? null)
    const found = await look(office, (at) => assertionsOf(at, cutoff, indicator, period, placeOf(at.areas, area)))
    return c.json(found, 200)
  })
