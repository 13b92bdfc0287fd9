import { createRoute, z } from '@hono/zod-openapi'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { asOfParameter, bureauParameter } from '../parameters.ts'
import { lastConfirmed, monthsOf, presentBureau } from '../present/bureau.ts'
import { bureauStateSchema } from '../schema/bureau.ts'

const state = createRoute({
  method: 'get',
  path: '/',
  summary: '单位：区划、有数的月份、截止',
  request: { query: z.object({ bureau: bureauParameter, asOf: asOfParameter }) },
  responses: answers(bureauStateSchema, '单位的情况'),
})

export const bureauRoutes = api().openapi(state, async (c) => {
  const { office, member } = deskFor(c, 'places.read')
  // Of which months there are books is business data already.
  const hasBooks = may(member, 'figures.read') !== null
  const cutoff = await resolveCutoff(office.store, office.bureau, c.req.valid('query').asOf ?? null)
  const found = await look(office, async (at) => ({
    areas: at.areas,
    months: hasBooks ? await monthsOf(at, c.var.premises.now()) : null,
    confirmed: hasBooks ? await lastConfirmed(at) : null,
  }))
  const { areas, months, confirmed } = found
  return c.json(presentBureau(member, areas, months, confirmed, cutoff, c.var.premises.now()), 200)
})
