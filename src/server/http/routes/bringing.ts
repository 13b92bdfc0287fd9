import { createRoute, z } from '@hono/zod-openapi'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import type { policyDelivery } from '../../../lines/policy/delivery.ts'
import { recordsById } from '../../../store/records/load.ts'
import { look } from '../../office/office.ts'
import { bundles, deliverBundle, makeBundle, openBundle } from '../../office/policy/bundles.ts'
import { materialStocks } from '../../office/policy/materials.ts'
import { onlineClauses, onlineSheet, takeOnlineResults } from '../../office/policy/online.ts'
import { nameOf, pushClause, pushedPapers } from '../../office/policy/push.ts'
import { budgetStructure } from '../../office/policy/structure.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import { presentBundle, presentBundleHead, presentOnline, presentPush } from '../present/bringing.ts'
import { dayNow } from '../present/time.ts'
import {
  bundleSchema,
  bundlesSchema,
  deliveredSchema,
  deliverRequest,
  materialsSchema,
  newBundleRequest,
  onlineSchema,
  pushedSchema,
  pushesSchema,
  pushRequest,
  resultsRequest,
  resultsSchema,
  structureSchema,
} from '../schema/policies.ts'

type Way = Values<typeof policyDelivery.fields>['way']

const bureauQuery = z.object({ bureau: bureauParameter })
const yearQuery = bureauQuery.extend({ year: z.coerce.number().int().min(2000).max(2100).optional() })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const push = createRoute({
  method: 'post',
  path: '/clauses/{id}/pushes',
  summary: '把一个条款推送给选中的企业；没有账户的逐家列出',
  request: { params: one, query: bureauQuery, body: body(pushRequest) },
  responses: answers(pushedSchema, '推送了几家'),
})

const pushes = createRoute({
  method: 'get',
  path: '/pushes',
  summary: '推送和已读回执：哪天推送了什么、几家已读、哪些没有打开',
  request: { query: bureauQuery },
  responses: answers(pushesSchema, '推送'),
})

const online = createRoute({
  method: 'get',
  path: '/online',
  summary: '上线兑付条款：事项编码、匹配规则、兑现方式，一年兑付的件数、户数、金额',
  request: { query: yearQuery },
  responses: answers(onlineSchema, '上线条款'),
})

const sheet = createRoute({
  method: 'get',
  path: '/online/sheet',
  summary: '送兑付平台的上线条款表',
  request: { query: yearQuery },
  responses: fileAnswer(WORKBOOK, '上线条款表'),
})

const results = createRoute({
  method: 'post',
  path: '/online/results',
  summary: '兑付平台的结果导回：逐件记入奖补兑付，对不上的逐行列出',
  request: { query: bureauQuery, body: body(resultsRequest) },
  responses: answers(resultsSchema, '导入结果'),
})

const everyBundle = createRoute({
  method: 'get',
  path: '/bundles',
  summary: '政策清单：几个条款、送了几家',
  request: { query: bureauQuery },
  responses: answers(bundlesSchema, '政策清单'),
})

const newBundle = createRoute({
  method: 'post',
  path: '/bundles',
  summary: '编一份政策清单',
  request: { query: bureauQuery, body: body(newBundleRequest) },
  responses: answers(z.object({ id: z.string() }), '编好的清单'),
})

const bundle = createRoute({
  method: 'get',
  path: '/bundles/{id}',
  summary: '一份政策清单：逐条内容；写明企业的，逐条写它能享受什么',
  request: { params: one, query: bureauQuery.extend({ enterprise: z.uuid().optional() }) },
  responses: answers(bundleSchema, '清单'),
})

const deliver = createRoute({
  method: 'post',
  path: '/bundles/{id}/deliveries',
  summary: '登记清单送达一家企业，写明当面解读了哪些条款',
  request: { params: one, query: bureauQuery, body: body(deliverRequest) },
  responses: answers(deliveredSchema, '登记了几份政策的送达'),
})

const structure = createRoute({
  method: 'get',
  path: '/structure',
  summary: '财政投入结构：按年度、投入方式的预算、占比和杠杆',
  request: { query: bureauQuery },
  responses: answers(structureSchema, '投入结构'),
})

const materials = createRoute({
  method: 'get',
  path: '/materials',
  summary: '宣传资料库存：印制、领用、退回、发放和结余，逐次',
  request: { query: bureauQuery },
  responses: answers(materialsSchema, '资料库存'),
})

/** How policies reach firms: pushed to their page, paid out on a platform, brought as a bundle on a visit. */
export const bringingRoutes = api()
  .openapi(structure, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    return c.json([...(await look(office, budgetStructure))], 200)
  })
  .openapi(materials, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const found = await look(office, materialStocks)
    return c.json(
      found.map((one) => ({ ...one, guessed: [...one.guessed], uses: [...one.uses] })),
      200,
    )
  })
  .openapi(push, async (c) => {
    const { office } = deskFor(c, 'records.write')
    const now = c.var.premises.now()
    const { firms } = c.req.valid('json')
    const pushed = await pushClause(office, c.req.valid('param').id, firms, dayNow(now), now)
    return c.json({ ...pushed, without: [...pushed.without] }, 200)
  })
  .openapi(pushes, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    return c.json((await look(office, pushedPapers)).map(presentPush), 200)
  })
  .openapi(online, async (c) => {
    const { office, member } = deskFor(c, 'policies.read')
    const on = dayNow(c.var.premises.now())
    const year = c.req.valid('query').year ?? Number(on.slice(0, 4))
    const rows = await look(office, (at) => onlineClauses(at, on, year))
    return c.json(presentOnline(year, rows, may(member, 'imports.write') !== null), 200)
  })
  .openapi(sheet, async (c) => {
    const { office } = deskFor(c, 'records.export')
    const on = dayNow(c.var.premises.now())
    const { name, bytes } = await onlineSheet(office, on, c.req.valid('query').year ?? Number(on.slice(0, 4)))
    return sendFile(c, WORKBOOK, name, bytes)
  })
  .openapi(results, async (c) => {
    const { office, account } = deskFor(c, 'imports.write')
    const { hash, name } = c.req.valid('json')
    const bytes = await readUpload(office, { hash, account: account.id })
    const taken = await takeOnlineResults(office, { name, bytes }, dayNow(c.var.premises.now()))
    return c.json({ ...taken, restored: [...taken.restored], strange: [...taken.strange] }, 200)
  })
  .openapi(everyBundle, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    return c.json((await look(office, bundles)).map(presentBundleHead), 200)
  })
  .openapi(newBundle, async (c) => {
    const { office } = deskFor(c, 'records.write')
    const made = await makeBundle(office, c.req.valid('json'), dayNow(c.var.premises.now()))
    return c.json({ id: made }, 200)
  })
  .openapi(bundle, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const { enterprise: firm = null } = c.req.valid('query')
    const on = dayNow(c.var.premises.now())
    const told = await look(office, async (at) => {
      const opened = await openBundle(at, c.req.valid('param').id, firm, on)
      const ids = [...new Set(opened.deliveries.map((one) => one.firm))]
      const firms = await recordsById(at.tx, enterprise, at.bureau, ids)
      return presentBundle(opened, new Map(ids.map((id) => [id, nameOf(firms.get(id))])))
    })
    return c.json(told, 200)
  })
  .openapi(deliver, async (c) => {
    const { office } = deskFor(c, 'records.write')
    const given = c.req.valid('json')
    const brought = { ...given, on: given.on as Day, way: given.way as Way }
    const day = dayNow(c.var.premises.now())
    return c.json({ papers: await deliverBundle(office, c.req.valid('param').id, brought, day) }, 200)
  })
