import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { outcomeWords } from '../../../kernel/rule/index.ts'
import { ownFile } from '../../office/cases/open.ts'
import { assessFirm, assessmentsOf, keepAssessment } from '../../office/cultivation/assessing.ts'
import { itemsOf, settleItems } from '../../office/cultivation/items.ts'
import { offeredRules, titleRule } from '../../office/cultivation/rulebook.ts'
import { supply } from '../../office/cultivation/supply.ts'
import { look, work } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor, type Env } from '../desk.ts'
import { bureauParameter, shortText } from '../parameters.ts'
import { presentExplanation, presentItem, presentRule } from '../present/cultivation.ts'
import { dayNow } from '../present/time.ts'
import { notFound } from '../problem.ts'
import { checkupRequest, checkupSchema, explanationSchema } from '../schema/cultivation.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const body = { required: true, content: { 'application/json': { schema: checkupRequest } } } as const

const own = createRoute({
  method: 'get',
  path: '/',
  summary: '本企业体检：已有数据和来源、逐条说明、整改事项、历次体检',
  request: { query: bureauQuery.extend({ rule: shortText.optional() }) },
  responses: answers(checkupSchema, '体检'),
})

const trial = createRoute({
  method: 'post',
  path: '/trial',
  summary: '本企业试算：换几个数看结论，什么也不保存',
  request: { query: bureauQuery, body },
  responses: answers(explanationSchema, '测评说明'),
})

const keep = createRoute({
  method: 'post',
  path: '/',
  summary: '保存本企业的体检和补充的情况',
  request: { query: bureauQuery, body },
  responses: answers(checkupSchema, '体检'),
})

export const checkupRoutes = api()
  .openapi(own, async (c) => c.json(await checkup(c, c.req.valid('query').rule), 200))
  .openapi(trial, async (c) => {
    const { office, firm, day } = await ownFirm(c)
    const { rule, facts } = c.req.valid('json')
    const of = await titleRule(rule)
    const held = await look(office, (at) => assessFirm(at, of, firm, { day, entry: null }, facts))
    return c.json(presentExplanation(of, held, true), 200)
  })
  .openapi(keep, async (c) => {
    const { office, firm, day } = await ownFirm(c)
    const { rule, facts } = c.req.valid('json')
    const of = await titleRule(rule)
    await work(office, async (at) => {
      await supply(at, office, firm, facts, '企业', day)
      await keepAssessment(at, office, of, await assessFirm(at, of, firm, { day, entry: null }), '企业体检')
    })
    await settleItems(office, day)
    return c.json(await checkup(c, rule), 200)
  })

async function checkup(c: Context<Env>, asked: string | undefined) {
  const { office, firm, day } = await perhapsOwn(c)
  const rules = await offeredRules()
  if (firm === null)
    return { rules: rules.map(presentRule), explanation: null, items: [], assessments: [], changedSince: null }
  const first = rules.find(({ title }) => title === '高新技术企业') ?? rules[0]
  if (first === undefined) throw notFound('体检规则')
  const of = asked === undefined ? first : await titleRule(asked)
  return look(office, async (at) => {
    const held = await assessFirm(at, of, firm, { day, entry: null })
    const explanation = presentExplanation(of, held, false)
    const assessments = (await assessmentsOf(at, firm)).filter(({ assessedBy }) => assessedBy === '企业体检')
    const items = await itemsOf(at, { firms: [firm], title: of.title, entry: null, day })
    const last = assessments.find(({ rule }) => rule === of.rule.data.id)
    const now = outcomeWords[held.assessment.outcome]
    return {
      rules: rules.map(presentRule),
      explanation,
      items: items.map(presentItem),
      assessments,
      changedSince: last === undefined || last.outcome === now ? null : { on: last.assessedOn, outcome: last.outcome },
    }
  })
}

async function ownFirm(c: Context<Env>) {
  const { firm, ...own } = await perhapsOwn(c)
  if (firm === null) throw notFound('本企业的档案')
  return { ...own, firm }
}

/** The file of the visitor's own enterprise, and the office that may read all about it: nothing else is asked of it. */
async function perhapsOwn(c: Context<Env>) {
  const { office, member } = deskFor(c, 'checkup.own')
  const { reads: _, ...whole } = office
  const register = office.catalog.registers.get('enterprise')!
  const code = member.enterprise
  const firm = code === null ? null : await look(whole, (at) => ownFile(at, register, code))
  return { office: whole, firm, day: dayNow(c.var.premises.now()) }
}
