import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentDefinition, visibleIndicators } from '../present/definition.ts'
import { definitionSchema } from '../schema/figures.ts'

const catalogue = createRoute({
  method: 'get',
  path: '/',
  summary: '指标目录与口径',
  request: { query: z.object({ bureau: bureauParameter }) },
  responses: answers(z.array(definitionSchema), '全部指标'),
})

export const indicatorRoutes = api().openapi(catalogue, (c) => {
  const { office, allowance } = deskFor(c, 'figures.read')
  return c.json(
    visibleIndicators(office.catalog, allowance).map((one) => presentDefinition(office.catalog, one)),
    200,
  )
})
