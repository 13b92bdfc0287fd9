import { createRoute, z } from '@hono/zod-openapi'
import type { Indicator } from '../../../kernel/indicator.ts'
import { firstDay, type Period } from '../../../kernel/period.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { confirmFigures, confirmPeriod } from '../../office/confirm.ts'
import { knownUpTo } from '../../office/draftFill.ts'
import { type Slice, sliceOf } from '../../office/indicator.ts'
import { type At, look } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
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
  shortText,
  sliceParameter,
} from '../parameters.ts'
import { aspectOf } from '../present/aspect.ts'
import { presentChecks } from '../present/checks.ts'
import { presentComparison } from '../present/comparison.ts'
import { chosenIndicator, chosenIndicators } from '../present/definition.ts'
import { presentChanged, presentDifference } from '../present/difference.ts'
import { presentDrill } from '../present/drill.ts'
import { presentFigures } from '../present/figures.ts'
import { presentLatest } from '../present/latest.ts'
import { placeOf } from '../present/place.ts'
import { presentRanking } from '../present/ranking.ts'
import { presentSplit } from '../present/split.ts'
import { presentTrend } from '../present/trend.ts'
import { notFound } from '../problem.ts'
import {
  changedSchema,
  comparisonSchema,
  differenceSchema,
  figureChecksSchema,
  figureSchema,
  openedSchema,
  rankingSchema,
  splitSchema,
  trendSchema,
} from '../schema/figures.ts'

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
    query: z.object({
      ...when,
      aspect: aspectParameter,
      slice: sliceParameter,
      path: pathParameter,
      ...pageParameters,
    }),
  },
  responses: answers(openedSchema, '打开的一层'),
})

const comparison = createRoute({
  method: 'get',
  path: '/comparison',
  summary: '几个指标、各街道的数和位次，另列未归属',
  request: { query: z.object({ ...when, ids: idsParameter }) },
  responses: answers(comparisonSchema, '每个指标一行'),
})

const split = createRoute({
  method: 'get',
  path: '/{id}/split',
  summary: '一个指标按一个维度分列',
  request: { params: one, query: z.object({ ...when, by: shortText }) },
  responses: answers(splitSchema, '各取值'),
})

const between = {
  from: asOfParameter.openapi({ description: '先前的截止', example: '2026-06-30' }),
  to: asOfParameter.openapi({ description: '后来的截止；不填为现在', example: '2026-07-15' }),
}

const difference = createRoute({
  method: 'get',
  path: '/{id}/difference',
  summary: '一个数在两个截止之间为什么变了：哪些变动，各变了多少，合计等于差额',
  request: {
    params: one,
    query: z.object({
      bureau: bureauParameter,
      period: periodParameter,
      area: areaParameter,
      ...between,
      aspect: aspectParameter,
      slice: sliceParameter,
      path: pathParameter,
      ...pageParameters,
    }),
  },
  responses: answers(differenceSchema, '差额的来由'),
})

const changed = createRoute({
  method: 'get',
  path: '/changed',
  summary: '两个截止之间变了的指标数',
  request: {
    query: z.object({ bureau: bureauParameter, period: periodParameter, area: areaParameter, ...between }),
  },
  responses: answers(changedSchema, '变了的数'),
})

const checks = createRoute({
  method: 'get',
  path: '/checks',
  summary: '有疑问的数据核对，和它们涉及的指标',
  request: { query: z.object({ bureau: bureauParameter, period: periodParameter }) },
  responses: answers(figureChecksSchema, '没有通过或缺数的核对'),
})

const FIGURES_MAX = 300

const confirmations = createRoute({
  method: 'post',
  path: '/confirmations',
  summary: '一次确认多个指标本期的数，全部确认或一个也不确认',
  request: {
    query: z.object({ bureau: bureauParameter, period: periodParameter, area: areaParameter }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            figures: z
              .array(z.object({ id: indicatorParameter, value: z.string().max(60) }))
              .min(1)
              .max(FIGURES_MAX),
            note: shortText.nullable(),
          }),
        },
      },
    },
  },
  responses: answers(z.array(figureSchema), '确认后的指标数'),
})

export const figureRoutes = api()
  .openapi(figures, async (c) => {
    const { period, area, asOf, ids, latest } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const told = await asKnown(desk, asOf, async (at, cutoff) => {
      const wanted = await wantedOf(at, desk, ids, period)
      return latest === 'true'
        ? presentLatest(at, cutoff, wanted, placeOf(at.areas, area), period, knownUpTo(asOf ?? null, cutoff))
        : presentFigures(at, cutoff, wanted, [placeOf(at.areas, area)], period)
    })
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
    const { period, area, asOf, aspect, slice, ...depth } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    return c.json(
      await asKnown(desk, asOf, (at, cutoff) =>
        presentDrill(
          at,
          cutoff,
          desk.allowance,
          aspectOf(sliced(desk, indicator, slice), aspect, { period, area: placeOf(at.areas, area) }),
          depth,
        ),
      ),
      200,
    )
  })
  .openapi(comparison, async (c) => {
    const { period, area, asOf, ids } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const told = await asKnown(desk, asOf, async (at, cutoff) =>
      presentComparison(at, cutoff, await wantedOf(at, desk, ids, period), placeOf(at.areas, area), period),
    )
    return c.json(told, 200)
  })
  .openapi(split, async (c) => {
    const { period, area, asOf, by } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = chosen(desk, c.req.valid('param').id)
    const told = await asKnown(desk, asOf, (at, cutoff) =>
      presentSplit(at, cutoff, indicator, placeOf(at.areas, area), period, by),
    )
    return c.json(told, 200)
  })
  .openapi(difference, async (c) => {
    const { period, area, from, to, aspect, slice, ...depth } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const indicator = sliced(desk, chosen(desk, c.req.valid('param').id), slice)
    const before = await resolveCutoff(desk.office.store, desk.office.bureau, from ?? null)
    const told = await asKnown(desk, to, (at, after) => {
      const figure = aspectOf(indicator, aspect, { period, area: placeOf(at.areas, area) })
      return presentDifference(at, desk.allowance, figure, depth, before, after)
    })
    return c.json(told, 200)
  })
  .openapi(changed, async (c) => {
    const { period, area, from, to } = c.req.valid('query')
    const desk = deskFor(c, 'figures.read')
    const visible = chosenIndicators(desk.office.catalog, desk.allowance, undefined)
    const before = await resolveCutoff(desk.office.store, desk.office.bureau, from ?? null)
    const told = await asKnown(desk, to, (at, after) => {
      const where = { period, area: placeOf(at.areas, area) }
      const nodes = visible.map(({ id, label, of }) => ({ id, label, tree: of.tree, at: where }))
      return presentChanged(at, nodes, before, after)
    })
    return c.json(told, 200)
  })
  .openapi(checks, async (c) => {
    const desk = deskFor(c, 'figures.read')
    const told = await asKnown(desk, undefined, (at, cutoff) =>
      presentChecks(at, cutoff, desk.allowance, c.req.valid('query').period),
    )
    return c.json(told, 200)
  })
  .openapi(confirmations, async (c) => {
    const { period, area } = c.req.valid('query')
    const { figures, note } = c.req.valid('json')
    const desk = deskFor(c, 'figures.confirm')
    const place = await look(desk.office, async ({ areas }) => placeOf(areas, area))
    const seen = figures.map(({ id, value }) => ({ indicator: chosen(desk, id), value }))
    await confirmFigures(desk.office, seen, period, place, { note })
    const told = await asKnown(desk, undefined, (at, cutoff) =>
      presentFigures(
        at,
        cutoff,
        seen.map(({ indicator }) => indicator),
        [place],
        period,
      ),
    )
    return c.json(told, 200)
  })

function sliced({ office }: Desk, indicator: Indicator, slice: Slice | undefined): Indicator {
  return slice === undefined ? indicator : sliceOf(office.catalog, indicator, slice)
}

/** The indicators named; all of the lines that the bureau runs where none is. */
async function wantedOf(
  at: At,
  { allowance }: Desk,
  ids: readonly string[] | undefined,
  period: Period,
): Promise<readonly Indicator[]> {
  const wanted = chosenIndicators(at.catalog, allowance, ids)
  if (ids !== undefined) return wanted
  // What went out of use is missing from no later period.
  const begins = firstDay(period)
  return (await offered(at, wanted)).filter(({ endedOn }) => endedOn === undefined || endedOn >= begins)
}

function chosen({ office, allowance }: Desk, id: string) {
  return chosenIndicator(office.catalog, allowance, id)
}
