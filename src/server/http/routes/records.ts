import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import { referringTo } from '../../office/recordReferences.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentRecord } from '../present/record.ts'
import { notFound } from '../problem.ts'
import { recordSchema, referringSchema } from '../schema/records.ts'

const record = createRoute({
  method: 'get',
  path: '/{register}/{id}',
  summary: '一条记录：内容、来源、变动',
  request: {
    params: z.object({ register: z.string().max(60), id: z.uuid() }),
    query: z.object({ bureau: bureauParameter }),
  },
  responses: answers(recordSchema, '记录'),
})

const referring = createRoute({
  method: 'get',
  path: '/{register}/{id}/referring',
  summary: '哪些台账的记录引用了它，各几条',
  request: {
    params: z.object({ register: z.string().max(60), id: z.uuid() }),
    query: z.object({ bureau: bureauParameter }),
  },
  responses: answers(referringSchema, '引用它的台账'),
})

export const recordRoutes = api()
  .openapi(record, async (c) => {
    const { register: name, id } = c.req.valid('param')
    const { office, allowance } = deskFor(c, 'records.read')
    const register = office.catalog.registers.get(name)
    if (register === undefined) throw notFound(`台账「${name}」`)
    return c.json(await look(office, (at) => presentRecord(at, register, id, allowance)), 200)
  })
  .openapi(referring, async (c) => {
    const { register: name, id } = c.req.valid('param')
    const { office } = deskFor(c, 'records.read')
    const register = office.catalog.registers.get(name)
    if (register === undefined) throw notFound(`台账「${name}」`)
    return c.json(await referringTo(office, register, id), 200)
  })
