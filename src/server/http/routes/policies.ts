import { createRoute, z } from '@hono/zod-openapi'
import { laidOver, type Rule } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { simulate } from '../../../lines/policy/matching.ts'
import { Refusal } from '../../../store/refusal.ts'
import { matchableFirms } from '../../office/matching.ts'
import { look } from '../../office/office.ts'
import { boundOn, boundRule, budgetOf, calculation, firmFacts, typedFacts } from '../../office/policy/calculate.ts'
import { carriedOut } from '../../office/policy/carriedOut.ts'
import { oneClause, policies, readRuleText, ruleOf } from '../../office/policy/clauses.ts'
import { clauseFirmsSheet } from '../../office/policy/firmsSheet.ts'
import { matchClause, matchFirm } from '../../office/policy/match.ts'
import { budgets, nothingGiven } from '../../office/policy/money.ts'
import { paperText, readPaper } from '../../office/policy/reading.ts'
import { trial } from '../../office/policy/trial.ts'
import { voucherSchemes } from '../../office/policy/vouchers.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import {
  presentBudget,
  presentCalculation,
  presentClause,
  presentFacts,
  presentFirms,
  presentMatches,
  presentPolicy,
  presentReading,
  presentScheme,
  presentSimulation,
  presentTrial,
} from '../present/policy.ts'
import { dayNow } from '../present/time.ts'
import {
  budgetsSchema,
  calculateRequest,
  calculationSchema,
  clauseFirmsSchema,
  clausePageSchema,
  factsSchema,
  firmMatchesSchema,
  policiesSchema,
  readingRequest,
  readingSchema,
  schemesSchema,
  simulateRequest,
  simulationSchema,
  trialRequest,
  trialSchema,
} from '../schema/policies.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const onQuery = bureauQuery.extend({ on: z.iso.date().optional().openapi({ description: '测算日；不填为今天' }) })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '政策库：政策文件和条款，状态、期限、计算规则',
  request: { query: bureauQuery },
  responses: answers(policiesSchema, '政策和条款'),
})

const dictionary = createRoute({
  method: 'get',
  path: '/facts',
  summary: '事实目录：规则可以用的事实，带单位和选项',
  request: { query: bureauQuery },
  responses: answers(factsSchema, '事实'),
})

const money = createRoute({
  method: 'get',
  path: '/budgets',
  summary: '额度：预算、已决策、已批准、已支付、已退回、剩余',
  request: { query: bureauQuery },
  responses: answers(budgetsSchema, '预算'),
})

const schemes = createRoute({
  method: 'get',
  path: '/vouchers',
  summary: '创新券额度：发放、锁定、兑付、失效、可用，逐张',
  request: { query: onQuery },
  responses: answers(schemesSchema, '创新券办法和券'),
})

const page = createRoute({
  method: 'get',
  path: '/clauses/{id}',
  summary: '一个条款：原文、审查、规则、参数',
  request: { params: one, query: bureauQuery },
  responses: answers(clausePageSchema, '条款'),
})

const tried = createRoute({
  method: 'post',
  path: '/rules/trial',
  summary: '校验正在写的规则：错在哪行哪列、怎么改，用几家企业试算；不保存',
  request: { query: onQuery, body: body(trialRequest) },
  responses: answers(trialSchema, '规则、说明、试算'),
})

const calculated = createRoute({
  method: 'post',
  path: '/calculations',
  summary: '测算：一家企业（或填写的事实）按一个条款得多少，逐步列出；不保存',
  request: { query: bureauQuery, body: body(calculateRequest) },
  responses: answers(calculationSchema, '逐步计算'),
})

const ofFirm = createRoute({
  method: 'get',
  path: '/matches/enterprises/{id}',
  summary: '按企业匹配：能享受的、差一点的、差什么',
  request: { params: one, query: onQuery },
  responses: answers(firmMatchesSchema, '匹配'),
})

const ofClause = createRoute({
  method: 'get',
  path: '/matches/clauses/{id}',
  summary: '按条款匹配：哪些企业、多少钱、缺什么',
  request: { params: one, query: onQuery },
  responses: answers(clauseFirmsSchema, '匹配'),
})

const sheet = createRoute({
  method: 'get',
  path: '/matches/clauses/{id}/sheet',
  summary: '按条款匹配的企业名单',
  request: { params: one, query: onQuery },
  responses: fileAnswer(WORKBOOK, '名单'),
})

const simulated = createRoute({
  method: 'post',
  path: '/clauses/{id}/simulation',
  summary: '模拟：草案按某日的事实要花多少，与现行规则相比谁多谁少；不保存',
  request: { params: one, query: bureauQuery, body: body(simulateRequest) },
  responses: answers(simulationSchema, '模拟'),
})

const reading = createRoute({
  method: 'post',
  path: '/readings',
  summary: '读政策原文：拆成条款草案，标出每一项出自哪几个字；不保存',
  request: { query: bureauQuery, body: body(readingRequest) },
  responses: answers(readingSchema, '原文和条款草案'),
})

export const policyRoutes = api()
  .openapi(list, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const on = dayNow(c.var.premises.now())
    const told = await look(office, async (at) => {
      const found = await policies(at)
      const done = await carriedOut(at, found)
      return found.map((paper) => presentPolicy(paper, on, done))
    })
    return c.json(told, 200)
  })
  .openapi(dictionary, (c) => {
    deskFor(c, 'policies.read')
    return c.json(presentFacts(facts), 200)
  })
  .openapi(money, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    return c.json((await look(office, budgets)).map(presentBudget), 200)
  })
  .openapi(schemes, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const on = dayOr(c.req.valid('query').on, c.var.premises.now())
    return c.json((await look(office, (at) => voucherSchemes(at, on))).map(presentScheme), 200)
  })
  .openapi(page, async (c) => {
    const { office, member } = deskFor(c, 'policies.read')
    const on = dayNow(c.var.premises.now())
    const clause = await look(office, (at) => oneClause(at, c.req.valid('param').id))
    return c.json(presentClause(clause, on, may(member, 'records.write') !== null), 200)
  })
  .openapi(tried, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const { text, data, firms } = c.req.valid('json')
    const on = dayOr(c.req.valid('query').on, c.var.premises.now())
    const given = text === undefined ? { data, firms } : { text, firms }
    return c.json(presentTrial(await look(office, (at) => trial(at, given, on))), 200)
  })
  .openapi(calculated, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const asked = c.req.valid('json')
    const on = dayOr(asked.on, c.var.premises.now())
    const told = typedFacts(asked.facts, on)
    return c.json(
      await look(office, async (at) => {
        const clause = await oneClause(at, asked.clause)
        const bound = boundRule(clause, on)
        const budget = budgetOf(await budgets(at), clause, on)
        const firm = asked.enterprise === null ? null : await firmFacts(at, asked.enterprise, on)
        const of = firm === null ? told : laidOver(facts, firm.facts, told)
        const beside = { given: firm?.given ?? nothingGiven, budgetLeft: budget?.left ?? null }
        return presentCalculation(clause, on, firm?.name ?? null, calculation(clause, bound, of, beside))
      }),
      200,
    )
  })
  .openapi(ofFirm, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const on = dayOr(c.req.valid('query').on, c.var.premises.now())
    return c.json(
      await look(office, async (at) => {
        const firm = await firmFacts(at, c.req.valid('param').id, on)
        return presentMatches(firm, on, await matchFirm(at, firm, on))
      }),
      200,
    )
  })
  .openapi(ofClause, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const on = dayOr(c.req.valid('query').on, c.var.premises.now())
    return c.json(
      await look(office, async (at) => {
        const clause = await oneClause(at, c.req.valid('param').id)
        return presentFirms(clause, on, await matchClause(at, clause, on))
      }),
      200,
    )
  })
  .openapi(sheet, async (c) => {
    const { office } = deskFor(c, 'records.export')
    const on = dayOr(c.req.valid('query').on, c.var.premises.now())
    const { name, bytes } = await clauseFirmsSheet(office, c.req.valid('param').id, on)
    return sendFile(c, WORKBOOK, name, bytes)
  })
  .openapi(simulated, async (c) => {
    const { office } = deskFor(c, 'policies.read')
    const { text, on } = c.req.valid('json')
    const draft = readRuleText(text)
    if ('misfits' in draft) throw new Refusal('rule.faulty', '草案的规则有错，还不能模拟', '按提示改好后再模拟')
    return c.json(
      await look(office, async (at) => {
        const clause = await oneClause(at, c.req.valid('param').id)
        const day = on as Day
        const present = ruleOf(clause)
        const named = (rule: Rule) => ({ id: rule.data.id, name: rule.data.name, bound: boundOn(rule, day) })
        const firms = await matchableFirms(at, facts, day, null)
        const found = simulate(named(draft.rule), present === null ? null : named(present), firms)
        return presentSimulation(day, firms.length, present !== null, found)
      }),
      200,
    )
  })
  .openapi(reading, async (c) => {
    const { office, account } = deskFor(c, 'policies.read')
    const given = c.req.valid('json')
    const text = 'text' in given ? given.text : await paperText(office, { hash: given.file, account: account.id })
    return c.json(presentReading(readPaper(text, dayNow(c.var.premises.now()))), 200)
  })

function dayOr(on: string | undefined, now: Date): Day {
  return (on as Day | undefined) ?? dayNow(now)
}
