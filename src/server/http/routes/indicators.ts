import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentDefinition, visibleIndicators } from '../present/definition.ts'
import { presentUses } from '../present/uses.ts'
import { definitionSchema, usesSchema } from '../schema/figures.ts'

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

export const indicatorRoutes = api()
  .openapi(catalogue, (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    return c.json(
      visibleIndicators(office.catalog, allowance).map((one) => presentDefinition(office.catalog, one)),
      200,
    )
  })
  .openapi(uses, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    return c.json(await look(office, (at) => presentUses(at, visibleIndicators(office.catalog, allowance))), 200)
  })
