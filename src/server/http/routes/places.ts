import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
import { countWaiting } from '../../office/waiting.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { lineNamesOf } from '../present/lines.ts'
import { presentPlaces } from '../present/places.ts'
import { placesSchema } from '../schema/places.ts'

const places = createRoute({
  method: 'get',
  path: '/',
  summary: '导航：按业务线的台账，等待认领的名称数',
  request: { query: z.object({ bureau: bureauParameter }) },
  responses: answers(placesSchema, '可以去的地方'),
})

export const placeRoutes = api().openapi(places, async (c) => {
  const { office } = deskFor(c, 'records.read')
  const told = await look(office, async (at) =>
    presentPlaces(await offered(at, at.catalog.registers.values()), await lineNamesOf(at), await countWaiting(at)),
  )
  return c.json(told, 200)
})
