import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../store/refusal.ts'
import { erasableOf, erase } from '../../office/erase.ts'
import { look, type Office } from '../../office/office.ts'
import { referringTo } from '../../office/recordReferences.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { bureauParameter } from '../parameters.ts'
import { fileIn, presentRecord } from '../present/record.ts'
import { dayNow } from '../present/time.ts'
import { notFound } from '../problem.ts'
import { ERASE_WORD, erasableSchema, erasedSchema, eraseRequest } from '../schema/erasure.ts'
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

const file = createRoute({
  method: 'get',
  path: '/{register}/{id}/files/{hash}',
  summary: '记录的附件，或其中一页',
  request: {
    params: z.object({
      register: z.string().max(60),
      id: z.uuid(),
      hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值'),
    }),
    query: z.object({ bureau: bureauParameter, view: viewParameter }),
  },
  responses: keptAnswer,
})

const params = z.object({ register: z.string().max(60), id: z.uuid() })

const erasable = createRoute({
  method: 'get',
  path: '/{register}/{id}/erasure',
  summary: '一条记录里可以按申请删除的内容',
  request: { params, query: z.object({ bureau: bureauParameter }) },
  responses: answers(erasableSchema, '个人信息、文件、原表'),
})

const erasing = createRoute({
  method: 'post',
  path: '/{register}/{id}/erasure',
  summary: '按申请删除个人信息和文件，不能恢复；没有再次确认的只核对',
  request: {
    params,
    query: z.object({ bureau: bureauParameter }),
    body: { required: true, content: { 'application/json': { schema: eraseRequest } } },
  },
  responses: answers(erasedSchema, '删除的结果'),
})

export const recordRoutes = api()
  .openapi(erasable, async (c) => {
    const { register: name, id } = c.req.valid('param')
    const { office } = deskFor(c, 'personal.erase')
    return c.json(await erasableOf(office, registerOf(office, name), id), 200)
  })
  .openapi(erasing, async (c) => {
    const { register: name, id } = c.req.valid('param')
    const { office } = deskFor(c, 'personal.erase')
    const { confirmed, ...asked } = c.req.valid('json')
    const register = registerOf(office, name)
    if (confirmed !== ERASE_WORD) throw unconfirmed()
    return c.json(await erase(office, register, id, asked, dayNow(c.var.premises.now())), 200)
  })
  .openapi(file, async (c) => {
    const { register: name, id, hash } = c.req.valid('param')
    const { office, allowance } = deskFor(c, 'records.read')
    const register = registerOf(office, name)
    const found = await look(office, (at) => fileIn(at, register, { id, hash }, allowance))
    return sendKept(c, office.files, found, c.req.valid('query').view)
  })
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

function registerOf({ catalog }: Office, name: string) {
  const register = catalog.registers.get(name)
  if (register === undefined) throw notFound(`台账「${name}」`)
  return register
}

function unconfirmed(): Refusal {
  return new Refusal(
    'erase.unconfirmed',
    '还没有再次确认；删除后不能恢复',
    `请核对要删除的内容，再填写“${ERASE_WORD}”确认`,
  )
}
