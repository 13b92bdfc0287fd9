import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import {
  firstToOpen,
  openAchievement,
  openNeed,
  openNeeds,
  shelvedAchievements,
} from '../../office/transfer/matching.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import { achievementListSchema, needListSchema, openedAchievementSchema, openedNeedSchema } from '../schema/matching.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const oneQuery = bureauQuery.extend({
  record: z.uuid().optional().openapi({ description: '难题或成果的记录编号；不填为列表里的第一项' }),
})

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
  responses: answers(openedNeedSchema.nullable(), '难题和相近的成果；一项也没有时为空'),
})

const achievement = createRoute({
  method: 'get',
  path: '/achievement',
  summary: '一项成果：按文字相近的难题和历次对接',
  request: { query: oneQuery },
  responses: answers(openedAchievementSchema.nullable(), '成果和相近的难题；一项也没有时为空'),
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
    const { record } = c.req.valid('query')
    const opened = await look(office, async (at) => {
      const id = record ?? firstToOpen(await openNeeds(at))?.id
      return id === undefined ? null : openNeed(at, id, day)
    })
    return c.json(opened, 200)
  })
  .openapi(achievement, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const { record } = c.req.valid('query')
    const opened = await look(office, async (at) => {
      const id = record ?? firstToOpen(await shelvedAchievements(at))?.id
      return id === undefined ? null : openAchievement(at, id, day)
    })
    return c.json(opened, 200)
  })
