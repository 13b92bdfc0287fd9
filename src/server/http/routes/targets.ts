import { createRoute, z } from '@hono/zod-openapi'
import type { AreaCode } from '../../../kernel/values.ts'
import { look } from '../../office/office.ts'
import { addingOf, aimedAt, setTargets, shapeOf, targetsOf, unitOfTarget } from '../../office/target.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { type Desk, deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { areaParameter, asOfParameter, bureauParameter, idsParameter, indicatorParameter } from '../parameters.ts'
import { chosenIndicator, visibleIndicators } from '../present/definition.ts'
import { placeOf } from '../present/place.ts'
import { shapeSchema, targetChangesSchema, targetsSchema, yearParameter } from '../schema/targets.ts'

const YEARS_BACK = 1

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '一个年度的目标：指标×街道，旁列上年实际',
  request: {
    query: z.object({
      bureau: bureauParameter,
      year: yearParameter,
      asOf: asOfParameter,
      ids: idsParameter.openapi({ description: '另要列出的指标；已设目标的总在其中' }),
    }),
  },
  responses: answers(targetsSchema, '目标'),
})

const set = createRoute({
  method: 'put',
  path: '/{year}',
  summary: '设定、修改或取消目标，全部保存或一个也不保存',
  request: {
    params: z.object({ year: yearParameter }),
    query: z.object({ bureau: bureauParameter }),
    body: { required: true, content: { 'application/json': { schema: targetChangesSchema } } },
  },
  responses: answers(targetsSchema, '保存后的目标'),
})

const shape = createRoute({
  method: 'get',
  path: '/{year}/shape/{id}',
  summary: '上年各月累计占全年的百分比，用作分月路径',
  request: {
    params: z.object({ year: yearParameter, id: indicatorParameter }),
    query: z.object({ bureau: bureauParameter, area: areaParameter }),
  },
  responses: answers(shapeSchema, '十二个累计百分比，或为什么没有'),
})

export const targetRoutes = api()
  .openapi(list, async (c) => {
    const { year, asOf, ids = [] } = c.req.valid('query')
    return c.json(await presented(deskFor(c, 'figures.read'), year, asOf, ids), 200)
  })
  .openapi(set, async (c) => {
    const desk = deskFor(c, 'targets.write')
    const { cells, reason } = c.req.valid('json')
    const { year } = c.req.valid('param')
    const { catalog } = desk.office
    const changes = await look(desk.office, async ({ areas }) =>
      cells.map(({ indicator, area, ...cell }) => ({
        ...cell,
        indicator: chosenIndicator(catalog, desk.allowance, indicator),
        area: placeOf(areas, area),
      })),
    )
    await setTargets(desk.office, year, changes, reason)
    const ids = changes.map(({ indicator: { id } }) => id)
    return c.json(await presented(desk, year, undefined, ids), 200)
  })
  .openapi(shape, async (c) => {
    const desk = deskFor(c, 'figures.read')
    const { year, id } = c.req.valid('param')
    const indicator = chosenIndicator(desk.office.catalog, desk.allowance, id)
    const { area } = c.req.valid('query')
    const told = await asKnown(desk, undefined, (at, cutoff) =>
      shapeOf(at, cutoff, year, indicator, placeOf(at.areas, area)),
    )
    return c.json('reason' in told ? { shares: null, reason: told.reason } : { shares: told, reason: null }, 200)
  })

async function presented(desk: Desk, year: number, asOf: string | undefined, ids: readonly string[]) {
  return asKnown(desk, asOf, async (at, cutoff) => {
    const aimed = await aimedAt(at, [year, year - YEARS_BACK])
    const { catalog } = desk.office
    const wanted = new Set([...aimed, ...ids.map((id) => chosenIndicator(catalog, desk.allowance, id).id)])
    const indicators = visibleIndicators(catalog, desk.allowance).filter(({ id }) => wanted.has(id))
    const places: readonly AreaCode[] = [at.areas.root, ...at.areas.children(at.areas.root).map(({ code }) => code)]
    const cells = await targetsOf(at, cutoff, year, indicators, places)
    return {
      year,
      areas: places.map((code) => ({
        code,
        name: at.areas.name(code),
        group: at.areas.areas.get(code)?.group ?? null,
      })),
      rows: indicators.map((indicator) => ({
        id: indicator.id,
        unit: unitOfTarget(indicator),
        ...addingOf(indicator),
        cells: cells.filter(({ indicator: of }) => of === indicator.id).map(({ indicator: _, ...cell }) => cell),
      })),
      maySet: may(desk.member, 'targets.write') !== null,
    }
  })
}
