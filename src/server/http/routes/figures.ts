import { createRoute, z } from '@hono/zod-openapi'
import { type Cutoff, resolveCutoff } from '../../../store/journal/cutoff.ts'
import { type At, look } from '../../work/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor } from '../desk.ts'
import {
  areaParameter,
  asOfParameter,
  aspectParameter,
  bureauParameter,
  idsParameter,
  indicatorParameter,
  pageParameters,
  pathParameter,
  periodParameter,
} from '../parameters.ts'
import { chosenIndicator, chosenIndicators } from '../present/definition.ts'
import { presentDrill } from '../present/drill.ts'
import { presentFigures } from '../present/figures.ts'
import { placeOf, withUnplaced } from '../present/place.ts'
import { presentRanking } from '../present/ranking.ts'
import { presentTrend } from '../present/trend.ts'
import { figureSchema, openedSchema, rankingSchema, trendSchema } from '../schema.ts'

const when = { bureau: bureauParameter, period: periodParameter, area: areaParameter, asOf: asOfParameter }
const one = z.object({ id: indicatorParameter })

const figures = createRoute({
  method: 'get',
  path: '/',
  summary: '指标数：值、上年同期、同比、目标、进度、确认',
  request: { query: z.object({ ...when, ids: idsParameter }) },
  responses: answers(z.array(figureSchema), '每个指标一项'),
})

const ranking = createRoute({
  method: 'get',
  path: '/{id}/areas',
  summary: '一个指标按街道排名，另列未归属',
  request: { params: one, query: z.object(when) },
  responses: answers(rankingSchema, '排名'),
})

const trend = createRoute({
  method: 'get',
  path: '/{id}/trend',
  summary: '一个指标今年和上年的走势',
  request: { params: one, query: z.object(when) },
  responses: answers(trendSchema, '走势'),
})

const drill = createRoute({
  method: 'get',
  path: '/{id}/drill',
  summary: '打开一个数：算式的各项，或构成它的明细',
  request: {
    params: one,
    query: z.object({ ...when, aspect: aspectParameter, path: pathParameter, ...pageParameters }),
  },
  responses: answers(openedSchema, '打开的一层'),
})

export const figureRoutes = api()
  .openapi(figures, async (c) => {
    const { period, area, asOf, ids } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const chosen = chosenIndicators(desk.office.catalog, desk.allowance, ids)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) => presentFigures(at, cutoff, chosen, [placeOf(at.areas, area)], period)),
      200,
    )
  })
  .openapi(ranking, async (c) => {
    const { period, area, asOf } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) => presentRanking(at, cutoff, indicator, placeOf(at.areas, area), period)),
      200,
    )
  })
  .openapi(trend, async (c) => {
    const { period, area, asOf } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) => presentTrend(at, cutoff, indicator, placeOf(at.areas, area), period)),
      200,
    )
  })
  .openapi(drill, async (c) => {
    const { period, area, asOf, path, ...rest } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    const steps = path === undefined ? [] : path.split('.').map(Number)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) =>
        presentDrill(at, cutoff, indicator, { period, area: placeOf(at.areas, area) }, { ...rest, path: steps }),
      ),
      200,
    )
  })

function chosen({ office, allowance }: Desk, id: string) {
  return chosenIndicator(office.catalog, allowance, id)
}

/** Reads the books as they stood at a cut-off; every place of the bureau may be asked for, 未归属 too. */
async function asKnown<T>(
  { office }: Desk,
  asOf: string | undefined,
  read: (at: At, cutoff: Cutoff) => Promise<T>,
): Promise<T> {
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf ?? null)
  return look(office, (at) => read({ ...at, areas: withUnplaced(at.areas) }, cutoff))
}
