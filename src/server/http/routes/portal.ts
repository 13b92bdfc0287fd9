import { createRoute, z } from '@hono/zod-openapi'
import { filesHandedIn } from '../../office/cases/files.ts'
import { loadCase } from '../../office/cases/load.ts'
import { suggestReadable } from '../../office/cases/portal.ts'
import { look } from '../../office/office.ts'
import { appealOwn, ownProof, ownReviews } from '../../office/reviews/appeal.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { bureauParameter } from '../parameters.ts'
import { presentFiles, presentPortal } from '../present/portal.ts'
import { dayNow } from '../present/time.ts'
import { list as listOf } from '../schema/common.ts'
import { portalEnterprisesSchema, portalFilesSchema, portalSchema } from '../schema/portal.ts'
import { ownAppealRequest, ownReviewSchema } from '../schema/reviews.ts'

const bureauQuery = z.object({ bureau: bureauParameter })

const overview = createRoute({
  method: 'get',
  path: '/',
  summary: '企业、街道、专家的首页：哪个单位，可以提出什么',
  request: { query: bureauQuery },
  responses: answers(portalSchema, '首页'),
})

const enterprises = createRoute({
  method: 'get',
  path: '/enterprises',
  summary: '可以代为提出的企业',
  request: { query: z.object({ bureau: bureauParameter, find: z.string().max(100).default('') }) },
  responses: answers(portalEnterprisesSchema, '企业'),
})

const files = createRoute({
  method: 'get',
  path: '/files',
  summary: '我的文件：随办件交过的',
  request: { query: bureauQuery },
  responses: answers(portalFilesSchema, '文件'),
})

const handedOne = z.object({ register: z.string().max(60), record: z.uuid() })
const oneReview = z.object({ id: z.uuid() })

const reviews = createRoute({
  method: 'get',
  path: '/reviews/of/{register}/{record}',
  summary: '本单位办件的评审结论和申诉',
  request: { params: handedOne, query: bureauQuery },
  responses: answers(listOf(ownReviewSchema), '结论和申诉'),
})

const appeal = createRoute({
  method: 'post',
  path: '/reviews/{id}/appeal',
  summary: '对评审结论提出申诉，可附一份文件',
  request: {
    params: oneReview,
    query: bureauQuery,
    body: { required: true, content: { 'application/json': { schema: ownAppealRequest } } },
  },
  responses: answers(z.object({ done: z.literal(true) }), '已提出'),
})

const proof = createRoute({
  method: 'get',
  path: '/reviews/{id}/proof',
  summary: '本单位申诉所附的文件',
  request: { params: oneReview, query: bureauQuery.extend({ view: viewParameter }) },
  responses: keptAnswer,
})

export const portalRoutes = api()
  .openapi(overview, async (c) => {
    const { office, account, member } = deskFor(c, 'places.read')
    const now = c.var.premises.now()
    return c.json(await look(office, (at) => presentPortal(at, { account, member }, dayNow(now), now)), 200)
  })
  .openapi(enterprises, async (c) => {
    const { office } = deskFor(c, 'cases.open')
    const register = office.catalog.registers.get('enterprise')!
    return c.json(await suggestReadable(office, register, c.req.valid('query').find), 200)
  })
  .openapi(files, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    return c.json(presentFiles(office.catalog, await look(office, (at) => filesHandedIn(at, { account, member }))), 200)
  })
  .openapi(reviews, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    const { register, record } = c.req.valid('param')
    const day = dayNow(c.var.premises.now())
    // Whether the case is theirs is asked within what they may read; its review stands beside it.
    await look(office, (at) => loadCase(at, register, record))
    const { reads: _, ...whole } = office
    return c.json(await look(whole, (at) => ownReviews(at, { account, member }, register, record, day)), 200)
  })
  .openapi(appeal, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.act')
    const day = dayNow(c.var.premises.now())
    await appealOwn(office, { account, member }, c.req.valid('param').id, c.req.valid('json'), day)
    return c.json({ done: true } as const, 200)
  })
  .openapi(proof, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    const file = await ownProof(office, { account, member }, c.req.valid('param').id)
    return sendKept(c, office.files, file, c.req.valid('query').view)
  })
