import { createRoute, z } from '@hono/zod-openapi'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { look } from '../../office/office.ts'
import { differenceWords, otherFiguresOf } from '../../office/otherFigures.ts'
import { hasList } from '../../office/reconciling/asked.ts'
import { offered } from '../../office/setup/lines.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { areaParameter, asOfParameter, bureauParameter, indicatorParameter, periodParameter } from '../parameters.ts'
import { chosenIndicator, presentDefinition, visibleIndicators } from '../present/definition.ts'
import { lineNamesOf } from '../present/lines.ts'
import { placeOf } from '../present/place.ts'
import { presentUses } from '../present/uses.ts'
import { definitionSchema, otherFiguresSchema, usesSchema } from '../schema/figures.ts'

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

const others = createRoute({
  method: 'get',
  path: '/{indicator}/others',
  summary: '口径卡：其他单位对同一件事的数，与账上相差多少、为什么',
  request: {
    params: z.object({ indicator: indicatorParameter }),
    query: z.object({ bureau: bureauParameter, period: periodParameter, area: areaParameter, asOf: asOfParameter }),
  },
  responses: answers(otherFiguresSchema, '其他单位的数'),
})

export const indicatorRoutes = api()
  .openapi(catalogue, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    const told = await look(office, async (at) => {
      const names = await lineNamesOf(at)
      const shown = await offered(at, visibleIndicators(at.catalog, allowance))
      return shown.map((one) => presentDefinition(at.catalog, one, names))
    })
    return c.json(told, 200)
  })
  .openapi(uses, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    return c.json(await look(office, (at) => presentUses(at, visibleIndicators(office.catalog, allowance))), 200)
  })
  .openapi(others, async (c) => {
    const { office, allowance } = deskFor(c, 'figures.read')
    const indicator = chosenIndicator(office.catalog, allowance, c.req.valid('param').indicator)
    const { period, area, asOf } = c.req.valid('query')
    const cutoff = await resolveCutoff(office.store, office.bureau, asOf ?? null)
    const visible = new Set(visibleIndicators(office.catalog, allowance))
    const found = await look(office, (at) =>
      otherFiguresOf(at, cutoff, indicator, period, placeOf(at.areas, area), (one) => visible.has(one)),
    )
    const reconciliations = found.reconciliations.map((one) => {
      const { id, body, listedOn, period, counts } = one
      return { id, body, listedOn, period, theirs: counts.theirs, ours: counts.ours, words: differenceWords(one) }
    })
    return c.json({ ...found, reconciliations, hasList: hasList(indicator) }, 200)
  })
