import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { look } from '../../office/office.ts'
import { appealProof } from '../../office/reviews/appeal.ts'
import { concludeReview, decideAppeal, raiseAppeal } from '../../office/reviews/conclude.ts'
import { drawExperts, voidReview } from '../../office/reviews/draw.ts'
import { enterForm, formOf, invitationsOf, returnForm, submitForm } from '../../office/reviews/forms.ts'
import { loadReview } from '../../office/reviews/load.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { ownAddress } from '../cookies.ts'
import { deskFor, type Env } from '../desk.ts'
import { keptAnswer, sendKept, viewParameter } from '../kept.ts'
import { bureauParameter } from '../parameters.ts'
import { presentCaseReview, presentReview, presentReviews } from '../present/review.ts'
import { dayNow } from '../present/time.ts'
import { invalid, notFound } from '../problem.ts'
import { list as listOf } from '../schema/common.ts'
import {
  appealAnswerRequest,
  appealRequest,
  caseReviewSchema,
  concludeRequest,
  drawnSchema,
  drawRequest,
  enterRequest,
  expertFormSchema,
  reasonRequest,
  reviewListSchema,
  reviewSchema,
  submitRequest,
} from '../schema/reviews.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const seat = one.extend({ expert: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '等待组织评审的办件，和已经抽取专家的评审',
  request: { query: bureauQuery },
  responses: answers(reviewListSchema, '待评审和评审'),
})

const draw = createRoute({
  method: 'post',
  path: '/',
  summary: '随机抽取专家；同一批办件用同一组专家',
  request: { query: bureauQuery, body: body(drawRequest) },
  responses: answers(drawnSchema, '评审的编号'),
})

const mine = createRoute({
  method: 'get',
  path: '/mine',
  summary: '我的评审：请我评分的办件',
  request: { query: bureauQuery },
  responses: answers(listOf(expertFormSchema), '评分表'),
})

const form = createRoute({
  method: 'get',
  path: '/{id}/form',
  summary: '我的一张评分表',
  request: { params: one, query: bureauQuery },
  responses: answers(expertFormSchema, '评分表'),
})

const submit = createRoute({
  method: 'post',
  path: '/{id}/form',
  summary: '提交评分表，或说明回避、不能参加',
  request: { params: one, query: bureauQuery, body: body(submitRequest) },
  responses: answers(expertFormSchema.nullable(), '提交后的评分表；已回避的为 null'),
})

const ofCase = createRoute({
  method: 'get',
  path: '/of/{register}/{record}',
  summary: '一件办件的评审',
  request: { params: z.object({ register: z.string().max(60), record: z.uuid() }), query: bureauQuery },
  responses: answers(caseReviewSchema, '办件的评审'),
})

const detail = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一次评审：抽取、收表、结果、结论、申诉',
  request: { params: one, query: bureauQuery },
  responses: answers(reviewSchema, '评审'),
})

const change = <P extends string, S extends z.ZodType, I extends z.ZodObject>(
  path: P,
  summary: string,
  params: I,
  schema: S,
) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: { params, query: bureauQuery, body: body(schema) },
    responses: answers(reviewSchema, '之后的评审'),
  })

const enter = change('/{id}/forms/{expert}', '代录评分表，附专家签字的扫描件', seat, enterRequest)
const back = change('/{id}/forms/{expert}/return', '退回评分表重填', seat, reasonRequest)
const voiding = change('/{id}/void', '作废抽取，写明理由后可重新抽取', one, reasonRequest)
const conclude = change('/{id}/conclusion', '作出评审结论', one, concludeRequest)
const appeal = change('/{id}/appeal', '登记申诉', one, appealRequest)
const answerAppeal = change('/{id}/appeal/answer', '答复申诉', one, appealAnswerRequest)

const evidence = createRoute({
  method: 'get',
  path: '/{id}/forms/{expert}/evidence',
  summary: '代录评分表的扫描件',
  request: { params: seat, query: bureauQuery.extend({ view: viewParameter }) },
  responses: keptAnswer,
})

const proof = createRoute({
  method: 'get',
  path: '/{id}/appeal/proof',
  summary: '申诉所附的文件',
  request: { params: one, query: bureauQuery.extend({ view: viewParameter }) },
  responses: keptAnswer,
})

export const reviewRoutes = api()
  .openapi(list, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    return c.json(await look(office, (at) => presentReviews(at, today(c))), 200)
  })
  .openapi(draw, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { due, ...asked } = c.req.valid('json')
    return c.json(
      await drawExperts(office, { ...asked, due: dayGiven(due), site: ownAddress(c, '/').origin }, today(c)),
      200,
    )
  })
  .openapi(mine, async (c) => {
    const { office, account } = deskFor(c, 'reviews.score')
    return c.json(await invitationsOf(office, account.name, today(c)), 200)
  })
  .openapi(ofCase, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { register, record } = c.req.valid('param')
    return c.json(await look(office, (at) => presentCaseReview(at, register, record)), 200)
  })
  .openapi(form, async (c) => {
    const { office, account } = deskFor(c, 'reviews.score')
    return c.json(await formOf(office, account.name, c.req.valid('param').id, today(c)), 200)
  })
  .openapi(submit, async (c) => {
    const { office, account } = deskFor(c, 'reviews.score')
    const { id } = c.req.valid('param')
    const { given } = c.req.valid('json')
    await submitForm(office, account.name, id, given, today(c))
    return c.json('declines' in given ? null : await formOf(office, account.name, id, today(c)), 200)
  })
  .openapi(detail, async (c) => c.json(await shown(c, c.req.valid('param').id), 200))
  .openapi(enter, async (c) => {
    const { office, account } = deskFor(c, 'reviews.manage')
    const { id, expert } = c.req.valid('param')
    const { given, evidence: paper } = c.req.valid('json')
    await enterForm(office, id, expert, given, { ...paper, account: account.id }, today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(back, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { id, expert } = c.req.valid('param')
    await returnForm(office, id, expert, c.req.valid('json').reason, today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(voiding, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { id } = c.req.valid('param')
    await voidReview(office, id, c.req.valid('json').reason, today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(conclude, async (c) => {
    const { office, account, member } = deskFor(c, 'reviews.manage')
    const { id } = c.req.valid('param')
    await concludeReview(office, { account, member }, id, c.req.valid('json'), today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(appeal, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { id } = c.req.valid('param')
    await raiseAppeal(office, id, c.req.valid('json'), today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(answerAppeal, async (c) => {
    const { office, account, member } = deskFor(c, 'reviews.manage')
    const { id } = c.req.valid('param')
    await decideAppeal(office, { account, member }, id, c.req.valid('json'), today(c))
    return c.json(await shown(c, id), 200)
  })
  .openapi(proof, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const file = await appealProof(office, c.req.valid('param').id)
    return sendKept(c, office.files, file, c.req.valid('query').view, 'saved')
  })
  .openapi(evidence, async (c) => {
    const { office } = deskFor(c, 'reviews.manage')
    const { id, expert } = c.req.valid('param')
    const { ballots } = await look(office, (at) => loadReview(at, id))
    const paper = ballots.find((given) => given.expert === expert)?.evidence
    if (!paper) throw notFound('扫描件')
    return sendKept(c, office.files, paper, c.req.valid('query').view)
  })

async function shown(c: Context<Env>, id: string) {
  const { office, account, member } = deskFor(c, 'reviews.manage')
  return look(office, (at) => presentReview(at, id, { account, member }, today(c)))
}

function today(c: Context<Env>): Day {
  return dayNow(c.var.premises.now())
}

function dayGiven(text: string): Day {
  if (!isDay(text)) throw invalid('日期', `「${text}」不存在`)
  return text
}
