import { createRoute, z } from '@hono/zod-openapi'
import type { Day } from '../../../kernel/values.ts'
import { earlier } from '../../../lines/policy/clause.ts'
import { assessFirm, keepAssessment } from '../../office/cultivation/assessing.ts'
import { dayOf, threeLists } from '../../office/cultivation/campaign.ts'
import { campaignWorkbook } from '../../office/cultivation/export.ts'
import { firmCampaign } from '../../office/cultivation/firmCampaign.ts'
import { settleItems } from '../../office/cultivation/items.ts'
import { holdConsultation, openItems } from '../../office/cultivation/open.ts'
import { offeredRules, titleRule } from '../../office/cultivation/rulebook.ts'
import { enrol, screened, screenings } from '../../office/cultivation/screen.ts'
import { supply } from '../../office/cultivation/supply.ts'
import { tiers } from '../../office/cultivation/tiers.ts'
import { unfiled } from '../../office/cultivation/unfiled.ts'
import { look, work } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { asOfParameter, bureauParameter, pageParameters, shortText } from '../parameters.ts'
import { presentExplanation, presentLists, presentRule } from '../present/cultivation.ts'
import { presentFirmCampaign } from '../present/firmCampaign.ts'
import { presentTiers } from '../present/tiers.ts'
import { dayNow } from '../present/time.ts'
import { problemResponse } from '../problem.ts'
import { list as listOf } from '../schema/common.ts'
import {
  assessRequest,
  consultationRequest,
  doneSchema,
  enrolRequest,
  explanationSchema,
  factsRequest,
  firmCampaignSchema,
  listNameSchema,
  openItemsRequest,
  screenedSchema,
  screeningRequest,
  screeningSchema,
  threeListsSchema,
  tiersSchema,
  titleRuleSchema,
  unfiledSchema,
} from '../schema/cultivation.ts'
import { jobSchema } from '../schema/jobs.ts'
import { screeningRun } from '../tasks/screening.ts'
import { begin } from '../tasks/task.ts'
import { presentJob } from './jobs.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const yearParameter = z.coerce.number().int().min(2000).max(2100).openapi({ type: 'integer', example: 2026 })
const ruleParameter = shortText.openapi({ description: '规则编号', example: 'high-tech' })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const rules = createRoute({
  method: 'get',
  path: '/rules',
  summary: '可用于测评和三张清单的规则',
  request: { query: bureauQuery },
  responses: answers(listOf(titleRuleSchema), '规则'),
})

const listed = createRoute({
  method: 'get',
  path: '/lists/{rule}',
  summary: '申报、整改、推荐三张清单，差得少的在前',
  request: {
    params: z.object({ rule: ruleParameter }),
    query: bureauQuery.extend({
      year: yearParameter,
      list: listNameSchema.optional(),
      asOf: asOfParameter,
      ...pageParameters,
    }),
  },
  responses: answers(threeListsSchema, '三张清单'),
})

const unfiledRoute = createRoute({
  method: 'get',
  path: '/lists/{rule}/unfiled',
  summary: '未建档：按摸底、已有称号、证书到期应当列入当年培育，而没有列入的企业',
  request: { params: z.object({ rule: ruleParameter }), query: bureauQuery.extend({ year: yearParameter }) },
  responses: answers(unfiledSchema, '未建档企业'),
})

const tiersRoute = createRoute({
  method: 'get',
  path: '/tiers',
  summary: '梯次：各级户数和晋级、称号交叉、倍增计划、自定称号、服务名单',
  request: { query: bureauQuery.extend({ year: yearParameter }) },
  responses: answers(tiersSchema, '梯次'),
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const exported = createRoute({
  method: 'get',
  path: '/lists/{rule}/excel',
  summary: '导出三张清单',
  request: { params: z.object({ rule: ruleParameter }), query: bureauQuery.extend({ year: yearParameter }) },
  responses: {
    200: { description: '文件', content: { [XLSX]: { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problemResponse,
  },
})

const firm = createRoute({
  method: 'get',
  path: '/firms/{id}',
  summary: '一家企业按一项规则的测评说明、整改事项、历次测评和梯次',
  request: {
    params: z.object({ id: z.uuid() }),
    query: bureauQuery.extend({ rule: ruleParameter, year: yearParameter.optional(), asOf: asOfParameter }),
  },
  responses: answers(firmCampaignSchema, '测评说明'),
})

const assessing = createRoute({
  method: 'post',
  path: '/assess',
  summary: '试算：换几个数看结论，什么也不保存',
  request: { query: bureauQuery, body: body(assessRequest) },
  responses: answers(explanationSchema, '测评说明'),
})

const keeping = createRoute({
  method: 'post',
  path: '/assessments',
  summary: '按现有数据测评并保存',
  request: { query: bureauQuery, body: body(assessRequest.omit({ on: true })) },
  responses: answers(z.object({ record: z.string() }), '保存的测评'),
})

const facts = createRoute({
  method: 'post',
  path: '/facts',
  summary: '补充企业情况，空的为撤回',
  request: { query: bureauQuery, body: body(factsRequest) },
  responses: answers(doneSchema, '自动销号的整改事项数'),
})

const items = createRoute({
  method: 'post',
  path: '/items',
  summary: '提出整改事项',
  request: { query: bureauQuery, body: body(openItemsRequest) },
  responses: answers(doneSchema, '新提出的整改事项数'),
})

const settle = createRoute({
  method: 'post',
  path: '/settle',
  summary: '按最新数据核对整改事项，已满足的自动销号',
  request: { query: bureauQuery },
  responses: answers(doneSchema, '自动销号的整改事项数'),
})

const consultation = createRoute({
  method: 'post',
  path: '/consultations',
  summary: '登记会诊，需要整改的一并提出',
  request: { query: bureauQuery, body: body(consultationRequest) },
  responses: answers(z.object({ consultation: z.string(), items: z.number().int() }), '会诊和整改事项数'),
})

const screeningList = createRoute({
  method: 'get',
  path: '/screenings',
  summary: '摸底，新的在前',
  request: { query: bureauQuery },
  responses: answers(listOf(screeningSchema), '摸底'),
})

const startScreening = createRoute({
  method: 'post',
  path: '/screenings',
  summary: '发起摸底：按规则测评全部企业',
  request: { query: bureauQuery, body: body(screeningRequest) },
  responses: answers(jobSchema, '后台任务'),
})

const screeningRows = createRoute({
  method: 'get',
  path: '/screenings/{id}',
  summary: '一次摸底的结果，差得少的在前',
  request: {
    params: z.object({ id: z.uuid() }),
    query: bureauQuery.extend({ outcome: shortText.optional(), ...pageParameters }),
  },
  responses: answers(screenedSchema, '各企业的结果'),
})

const enrolling = createRoute({
  method: 'post',
  path: '/enrol',
  summary: '把企业列入培育，已经在的不重复',
  request: { query: bureauQuery, body: body(enrolRequest) },
  responses: answers(doneSchema, '新列入的户数'),
})

export const cultivationRoutes = api()
  .openapi(rules, async (c) => {
    deskFor(c, 'lists.read')
    return c.json((await offeredRules()).map(presentRule), 200)
  })
  .openapi(listed, async (c) => {
    const desk = deskFor(c, 'lists.read')
    const { year, list, asOf, offset, limit } = c.req.valid('query')
    const of = await titleRule(c.req.valid('param').rule)
    const now = dayNow(c.var.premises.now())
    const told = await asKnown(desk, asOf, async (at, cutoff) => {
      const when = dayOf(cutoff, asOf, now)
      const lists = presentLists(at, await threeLists(at, { of, year, ...when }), { list, offset, limit })
      return { rule: presentRule(of), year, on: when.day, lists }
    })
    return c.json({ ...told, mayManage: may(desk.member, 'lists.manage') !== null }, 200)
  })
  .openapi(tiersRoute, async (c) => {
    const { office, allowance } = deskFor(c, 'lists.read')
    const { year } = c.req.valid('query')
    const now = dayNow(c.var.premises.now())
    const end = `${year}-12-31` as Day
    const on = earlier(end, now) ?? now
    const statistics = allowance.uses.has('statistics')
    const told = await look(office, async (at) =>
      presentTiers(at.areas, await tiers(at, { year, day: on, statistics })),
    )
    return c.json({ year, on, ...told }, 200)
  })
  .openapi(unfiledRoute, async (c) => {
    const { office, member } = deskFor(c, 'lists.read')
    const { year } = c.req.valid('query')
    const { rule } = c.req.valid('param')
    const of = await titleRule(rule)
    const day = dayNow(c.var.premises.now())
    const told = await look(office, async (at) => {
      const { firms, ...rest } = await unfiled(at, of, rule, year, day)
      const shown = firms.map(({ area, ...one }) => ({ ...one, areaName: area === null ? null : at.areas.name(area) }))
      return { ...rest, firms: shown }
    })
    return c.json({ year, ...told, mayManage: may(member, 'lists.manage') !== null }, 200)
  })
  .openapi(exported, async (c) => {
    const { office } = deskFor(c, 'lists.export')
    const of = await titleRule(c.req.valid('param').rule)
    const { year } = c.req.valid('query')
    const bytes = await campaignWorkbook(office, { of, year, day: dayNow(c.var.premises.now()), entry: null })
    const name = encodeURIComponent(`${year}年${of.title}三张清单.xlsx`)
    c.header('Content-Disposition', `attachment; filename="lists.xlsx"; filename*=UTF-8''${name}`)
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': XLSX })
  })
  .openapi(firm, async (c) => {
    const desk = deskFor(c, 'lists.read')
    const { rule, year, asOf } = c.req.valid('query')
    const of = await titleRule(rule)
    const now = dayNow(c.var.premises.now())
    const told = await asKnown(desk, asOf, async (at, cutoff) => {
      const when = dayOf(cutoff, asOf, now)
      const asked = { of, year: year ?? Number(when.day.slice(0, 4)), ...when }
      return presentFirmCampaign(await firmCampaign(at, c.req.valid('param').id, asked))
    })
    return c.json({ ...told, mayManage: asOf === undefined && may(desk.member, 'lists.manage') !== null }, 200)
  })
  .openapi(assessing, async (c) => {
    const { office } = deskFor(c, 'lists.read')
    const { rule, enterprise, on, facts: trial } = c.req.valid('json')
    const of = await titleRule(rule)
    const day = (on as Day | undefined) ?? dayNow(c.var.premises.now())
    const held = await look(office, (at) => assessFirm(at, of, enterprise, { day, entry: null }, trial))
    return c.json(presentExplanation(of, held, true), 200)
  })
  .openapi(keeping, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    const { rule, enterprise } = c.req.valid('json')
    const of = await titleRule(rule)
    const day = dayNow(c.var.premises.now())
    const record = await work(office, async (at) =>
      keepAssessment(at, office, of, await assessFirm(at, of, enterprise, { day, entry: null }), '科室测评'),
    )
    return c.json({ record }, 200)
  })
  .openapi(facts, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    const { enterprise, facts: given } = c.req.valid('json')
    const day = dayNow(c.var.premises.now())
    await work(office, (at) => supply(at, office, enterprise, given, '科室', day))
    return c.json({ done: await settleItems(office, day) }, 200)
  })
  .openapi(items, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    const { rule, enterprise, items: wanted } = c.req.valid('json')
    const day = dayNow(c.var.premises.now())
    const asked = wanted.map(({ deadline, ...one }) => ({ ...one, deadline: deadline as Day | null }))
    return c.json({ done: await openItems(office, await titleRule(rule), enterprise, asked, day) }, 200)
  })
  .openapi(settle, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    return c.json({ done: await settleItems(office, dayNow(c.var.premises.now())) }, 200)
  })
  .openapi(consultation, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    const { rule, enterprise, heldOn, opinions, ...held } = c.req.valid('json')
    const told = opinions.map(({ wanted, ...opinion }) => ({
      ...opinion,
      wanted: wanted === null ? null : { ...wanted, deadline: wanted.deadline as Day | null },
    }))
    const day = dayNow(c.var.premises.now())
    const of = await titleRule(rule)
    const kept = { ...held, heldOn: heldOn as Day, opinions: told }
    return c.json(await holdConsultation(office, of, enterprise, kept, day), 200)
  })
  .openapi(screeningList, async (c) => c.json(await screenings(deskFor(c, 'lists.read').office), 200))
  .openapi(startScreening, async (c) => {
    const desk = deskFor(c, 'lists.manage')
    const input = { ...c.req.valid('json'), day: dayNow(c.var.premises.now()) }
    await titleRule(input.rule)
    return c.json(presentJob(await begin(c, desk, screeningRun, input.name, input)), 200)
  })
  .openapi(screeningRows, async (c) => {
    const { office } = deskFor(c, 'lists.read')
    const { outcome, offset, limit } = c.req.valid('query')
    return c.json(await look(office, (at) => screened(at, c.req.valid('param').id, { outcome, offset, limit })), 200)
  })
  .openapi(enrolling, async (c) => {
    const { office } = deskFor(c, 'lists.manage')
    const { rule, year, firms } = c.req.valid('json')
    return c.json(
      { done: await enrol(office, { of: await titleRule(rule), year, day: dayNow(c.var.premises.now()) }, firms) },
      200,
    )
  })
