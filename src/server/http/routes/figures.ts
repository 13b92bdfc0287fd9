import { createRoute, z } from '@hono/zod-openapi'
import { confirmPeriod } from '../../work/confirm.ts'
import { knownUpTo } from '../../work/draft.ts'
import { look } from '../../work/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { type Desk, deskFor } from '../desk.ts'
import {
  areaParameter,
  asOfParameter,
  aspectParameter,
  bureauParameter,
  idsParameter,
  indicatorParameter,
  latestParameter,
  pageParameters,
  pathParameter,
  periodParameter,
} from '../parameters.ts'
import { aspectOf } from '../present/aspect.ts'
import { chosenIndicator, chosenIndicators } from '../present/definition.ts'
import { presentDrill } from '../present/drill.ts'
import { presentFigures } from '../present/figures.ts'
import { presentLatest } from '../present/latest.ts'
import { placeOf } from '../present/place.ts'
import { presentRanking } from '../present/ranking.ts'
import { presentTrend } from '../present/trend.ts'
import { notFound } from '../problem.ts'
import { figureSchema, openedSchema, rankingSchema, trendSchema } from '../schema/figures.ts'

const when = { bureau: bureauParameter, period: periodParameter, area: areaParameter, asOf: asOfParameter }
const one = z.object({ id: indicatorParameter })

const figures = createRoute({
  method: 'get',
  path: '/',
  summary: '指标数：值、上年同期、同比、目标、进度、确认',
  request: { query: z.object({ ...when, ids: idsParameter, latest: latestParameter }) },
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

const confirmation = createRoute({
  method: 'post',
  path: '/{id}/confirmation',
  summary: '确认一个指标本期的数：由谁负责',
  request: {
    params: one,
    query: z.object({ bureau: bureauParameter, period: periodParameter, area: areaParameter }),
  },
  responses: answers(figureSchema, '确认后的指标数'),
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
    const { period, area, asOf, ids, latest } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const wanted = chosenIndicators(desk.office.catalog, desk.allowance, ids)
    const told = await asKnown(desk, asOf, (at, cutoff) =>
      latest === 'true'
        ? presentLatest(at, cutoff, wanted, placeOf(at.areas, area), period, knownUpTo(asOf ?? null, cutoff))
        : presentFigures(at, cutoff, wanted, [placeOf(at.areas, area)], period),
    )
    return c.json(told, 200)
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
  .openapi(confirmation, async (c) => {
    const { period, area } = c.req.valid('query')
    const desk = deskFor(c, 'figures.confirm')
    const indicator = chosen(desk, c.req.valid('param').id)
    const place = await look(desk.office, async ({ areas }) => placeOf(areas, area))
    await confirmPeriod(desk.office, indicator, period, place, null)
    const [figure] = await asKnown(desk, undefined, (at, cutoff) =>
      presentFigures(at, cutoff, [indicator], [place], period),
    )
    if (figure === undefined) throw notFound('指标')
    return c.json(figure, 200)
  })
  .openapi(drill, async (c) => {
    const { period, area, asOf, aspect, ...depth } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) =>
        presentDrill(
          at,
          cutoff,
          desk.allowance,
          aspectOf(indicator, aspect, { period, area: placeOf(at.areas, area) }),
          depth,
        ),
      ),
      200,
    )
  })

function chosen({ office, allowance }: Desk, id: string) {
  return chosenIndicator(office.catalog, allowance, id)
}
