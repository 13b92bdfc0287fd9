import { createRoute, z } from '@hono/zod-openapi'
import { messageKind } from '../../../lines/service/groupMessage.ts'
import { look } from '../../office/office.ts'
import { officersOf, sendToOfficers } from '../../office/transfer/liaisons.ts'
import {
  firstToOpen,
  openAchievement,
  openNeed,
  openNeeds,
  shelvedAchievements,
} from '../../office/transfer/matching.ts'
import { openSeeker, seekers } from '../../office/transfer/partners.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import {
  achievementListSchema,
  needListSchema,
  officersSchema,
  openedAchievementSchema,
  openedNeedSchema,
  openedSeekerSchema,
  seekerListSchema,
  sentSchema,
} from '../schema/matching.ts'

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

const seeking = createRoute({
  method: 'get',
  path: '/seekers',
  summary: '还没有对接上的难题和技术合作伙伴需求，最早的在前',
  request: { query: bureauQuery },
  responses: answers(seekerListSchema, '需求'),
})

const partners = createRoute({
  method: 'get',
  path: '/partners',
  summary: '一项需求：按文字相近的高校院所、服务机构和企业，各写明依据',
  request: { query: oneQuery },
  responses: answers(openedSeekerSchema.nullable(), '需求和合作单位；一项也没有时为空'),
})

const officers = createRoute({
  method: 'get',
  path: '/liaisons',
  summary: '在任产学研联络员（编号和企业，不含姓名电话）、消息模板和发过的消息',
  request: { query: bureauQuery },
  responses: answers(officersSchema, '联络员'),
})

const OFFICERS_MAX = 500
const WORDING_MAX = 2_000

const send = createRoute({
  method: 'post',
  path: '/liaisons',
  summary: '给选中的联络员群发：登记发送记录，有账户的企业收到站内消息，号码交给有权限的人复制',
  request: {
    query: bureauQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            officers: z.array(z.uuid()).min(1).max(OFFICERS_MAX),
            kind: z.string().max(20),
            wording: z.string().trim().min(1).max(WORDING_MAX),
            template: z.uuid().nullable(),
            inside: z.boolean(),
          }),
        },
      },
    },
  },
  responses: answers(sentSchema, '发送结果'),
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
  .openapi(seeking, async (c) => {
    const { office } = deskFor(c, 'records.read')
    return c.json([...(await look(office, seekers))], 200)
  })
  .openapi(partners, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const { record } = c.req.valid('query')
    const opened = await look(office, async (at) => {
      const id = record ?? (await seekers(at))[0]?.id
      return id === undefined ? null : openSeeker(at, id, day)
    })
    return c.json(opened, 200)
  })
  .openapi(officers, async (c) => {
    const { office, allowance, member } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const found = await look(office, (at) => officersOf(at, day))
    const kinds = [...(messageKind.facts.choices ?? [])]
    const rights = { mayWrite: may(member, 'records.write') !== null, seesPhones: allowance.personal === 'whole' }
    return c.json({ ...found, kinds, ...rights }, 200)
  })
  .openapi(send, async (c) => {
    const { office, allowance } = deskFor(c, 'records.write')
    const now = c.var.premises.now()
    const whole = allowance.personal === 'whole'
    const sent = await sendToOfficers(office, c.req.valid('json'), { day: dayNow(now), now, whole })
    if (sent.phones !== null && sent.phones.length > 0) allowance.opened?.('产学研联络员 联系电话')
    return c.json(sent, 200)
  })
