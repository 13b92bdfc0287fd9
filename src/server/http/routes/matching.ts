import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import { openAchievement, openNeed, openNeeds, shelvedAchievements } from '../../office/transfer/matching.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import { achievementListSchema, needListSchema, openedAchievementSchema, openedNeedSchema } from '../schema/matching.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const oneQuery = bureauQuery.extend({ record: z.uuid().openapi({ description: '难题或成果的记录编号' }) })

const needs = createRoute({
  method: 'get',
  path: '/needs',
  summary: '没有办结的企业技术难题，还没有对接的、紧急的在前',
  request: { query: bureauQuery },
  responses: answers(needListSchema, '难题'),
})

const achievements = createRoute({
  method: 'get',
  path: '/achievements',
  summary: '在库科技成果，没有转化的在前',
  request: { query: bureauQuery },
  responses: answers(achievementListSchema, '成果'),
})

const need = createRoute({
  method: 'get',
  path: '/need',
  summary: '一项难题：按文字相近的成果和历次对接',
  request: { query: oneQuery },
  responses: answers(openedNeedSchema, '难题和相近的成果'),
})

const achievement = createRoute({
  method: 'get',
  path: '/achievement',
  summary: '一项成果：按文字相近的难题和历次对接',
  request: { query: oneQuery },
  responses: answers(openedAchievementSchema, '成果和相近的难题'),
})

export const matchingRoutes = api()
  .openapi(needs, async (c) => {
    const { office } = deskFor(c, 'records.read')
    return c.json([...(await look(office, openNeeds))], 200)
  })
  .openapi(achievements, async (c) => {
    const { office } = deskFor(c, 'records.read')
    return c.json([...(await look(office, shelvedAchievements))], 200)
  })
  .openapi(need, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    return c.json(await look(office, (at) => openNeed(at, c.req.valid('query').record, day)), 200)
  })
  .openapi(achievement, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    return c.json(await look(office, (at) => openAchievement(at, c.req.valid('query').record, day)), 200)
  })
