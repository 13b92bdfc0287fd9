import { createRoute, z } from '@hono/zod-openapi'
import { listCollections } from '../../../store/collections.ts'
import { Refusal } from '../../../store/refusal.ts'
import {
  againCollection,
  endCollection,
  formAt,
  loadCollection,
  makeCollection,
  newLinks,
  rhythmOf,
} from '../../office/collecting/collection.ts'
import { mergedWorkbook } from '../../office/collecting/merge.ts'
import { proposeForm } from '../../office/collecting/propose.ts'
import { keepRhythm } from '../../office/collecting/rhythm.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { bureauParameter } from '../parameters.ts'
import { isWithheld, presentCollection } from '../present/collection.ts'
import { dayNow } from '../present/time.ts'
import {
  againRequest,
  collectionListSchema,
  collectionRequest,
  collectionSchema,
  linksRequest,
  linksSchema,
  madeCollectionSchema,
  proposalSchema,
  proposeRequest,
  rhythmRequest,
} from '../schema/collections.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const params = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const all = createRoute({
  method: 'get',
  path: '/',
  summary: '发出的收表，新的在前',
  request: { query: bureauQuery },
  responses: answers(collectionListSchema, '收表'),
})

const propose = createRoute({
  method: 'post',
  path: '/propose',
  summary: '从上传的表格读出要收的列',
  request: { query: bureauQuery, body: body(proposeRequest) },
  responses: answers(proposalSchema, '读出的列，以及最近是否收过'),
})

const make = createRoute({
  method: 'post',
  path: '/',
  summary: '发出一次收表；填报链接只在此时给出',
  request: { query: bureauQuery, body: body(collectionRequest) },
  responses: answers(madeCollectionSchema, '收表和填报链接'),
})

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一次收表：谁报了、谁没报、汇总',
  request: { params, query: bureauQuery },
  responses: answers(collectionSchema, '收表'),
})

const links = createRoute({
  method: 'post',
  path: '/{id}/links',
  summary: '换新的填报链接，原来的失效',
  request: { params, query: bureauQuery, body: body(linksRequest) },
  responses: answers(linksSchema, '新的填报链接'),
})

const end = createRoute({
  method: 'post',
  path: '/{id}/close',
  summary: '结束收表',
  request: { params, query: bureauQuery },
  responses: answers(collectionSchema, '收表'),
})

const merged = createRoute({
  method: 'get',
  path: '/{id}/workbook',
  summary: '汇总表，未报的另列一张',
  request: { params, query: bureauQuery },
  responses: fileAnswer(WORKBOOK, '汇总表'),
})

const again = createRoute({
  method: 'post',
  path: '/{id}/again',
  summary: '下期再收：同样的表和填报单位，换期别和截止日期',
  request: { params, query: bureauQuery, body: body(againRequest) },
  responses: answers(madeCollectionSchema, '收表和填报链接'),
})

const rhythm = createRoute({
  method: 'put',
  path: '/{id}/rhythm',
  summary: '按月、按季自动再收，或不再自动',
  request: { params, query: bureauQuery, body: body(rhythmRequest) },
  responses: answers(collectionSchema, '收表'),
})

export const collectionRoutes = api()
  .openapi(rhythm, async (c) => {
    const { office, allowance } = deskFor(c, 'collections.manage')
    const { id } = c.req.valid('param')
    await keepRhythm(office, id, c.req.valid('json').every)
    return c.json(presentCollection(await loadCollection(office, id), dayNow(c.var.premises.now()), allowance), 200)
  })
  .openapi(again, async (c) => {
    const { office } = deskFor(c, 'collections.manage')
    const { id } = c.req.valid('param')
    return c.json(await againCollection(office, id, c.req.valid('json'), c.var.premises.now()), 200)
  })
  .openapi(all, async (c) => {
    const { office } = deskFor(c, 'collections.manage')
    const found = await look(office, ({ tx, bureau }) => listCollections(tx, bureau))
    return c.json(
      found.map(({ columns: _, nature, repeats: __, every, ...head }) => ({
        ...head,
        survey: nature !== null,
        every: rhythmOf(every),
      })),
      200,
    )
  })
  .openapi(propose, async (c) => {
    const { office, account } = deskFor(c, 'collections.manage')
    const file = { ...c.req.valid('json'), account: account.id }
    return c.json(await proposeForm(office, file, c.var.premises.now()), 200)
  })
  .openapi(make, async (c) => {
    const { office } = deskFor(c, 'collections.manage')
    const form = { ...c.req.valid('json'), repeats: null, every: null }
    return c.json(await makeCollection(office, form, c.var.premises.now()), 200)
  })
  .openapi(one, async (c) => {
    const { office, allowance } = deskFor(c, 'collections.manage')
    const found = await loadCollection(office, c.req.valid('param').id)
    return c.json(presentCollection(found, dayNow(c.var.premises.now()), allowance), 200)
  })
  .openapi(links, async (c) => {
    const { office } = deskFor(c, 'collections.manage')
    const { ordinals } = c.req.valid('json')
    return c.json(await newLinks(office, c.req.valid('param').id, ordinals, c.var.premises.now()), 200)
  })
  .openapi(end, async (c) => {
    const { office, allowance } = deskFor(c, 'collections.manage')
    const { id } = c.req.valid('param')
    await endCollection(office, id, c.var.premises.now())
    return c.json(presentCollection(await loadCollection(office, id), dayNow(c.var.premises.now()), allowance), 200)
  })
  .openapi(merged, async (c) => {
    const { office, allowance } = deskFor(c, 'collections.manage')
    const { id } = c.req.valid('param')
    if (isWithheld(await look(office, (at) => formAt(at, id)), allowance.uses)) throw compartment()
    const { name, bytes } = await mergedWorkbook(office, id)
    return sendFile(c, WORKBOOK, name, bytes)
  })

function compartment(): Refusal {
  return new Refusal('collection.compartment', '统计调查的填报内容限专人查看', '请找负责统计的同事，或由管理员办理')
}
