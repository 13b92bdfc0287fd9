import { createRoute, z } from '@hono/zod-openapi'
import { campaignFirmStates } from '../../../lines/service/campaignFirm.ts'
import { look } from '../../office/office.ts'
import { campaignBoard, campaignsOf } from '../../office/service/board.ts'
import { contactsOn } from '../../office/service/contacts.ts'
import { settleCampaignFirms } from '../../office/service/settle.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { dayNow } from '../present/time.ts'
import { doneSchema } from '../schema/cultivation.ts'
import { campaignBoardSchema, campaignListSchema, contactBoardSchema } from '../schema/service.ts'

const bureauQuery = z.object({ bureau: bureauParameter })

const campaigns = createRoute({
  method: 'get',
  path: '/campaigns',
  summary: '服务专项行动：名单户数和已走访户数，新的在前',
  request: { query: bureauQuery },
  responses: answers(campaignListSchema, '专项行动'),
})

const campaign = createRoute({
  method: 'get',
  path: '/campaigns/{id}',
  summary: '一次专项行动：逐户走访情况和逐日覆盖数',
  request: { params: z.object({ id: z.uuid() }), query: bureauQuery },
  responses: answers(campaignBoardSchema, '晾晒台'),
})

const contacts = createRoute({
  method: 'get',
  path: '/contacts',
  summary: '联系包抓：谁联系哪些企业，今年走访几次，最近一次是哪天',
  request: { query: bureauQuery },
  responses: answers(contactBoardSchema, '联系包抓'),
})

const settle = createRoute({
  method: 'post',
  path: '/settle',
  summary: '按走访台账登记专项名单里已走访的企业',
  request: { query: bureauQuery },
  responses: answers(doneSchema, '登记的户数'),
})

export const serviceRoutes = api()
  .openapi(campaigns, async (c) => {
    const { office } = deskFor(c, 'records.read')
    return c.json([...(await look(office, campaignsOf))], 200)
  })
  .openapi(campaign, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const board = await look(office, (at) => campaignBoard(at, c.req.valid('param').id, day))
    const rows = board.rows.map((row) => ({ ...row, stateLabel: campaignFirmStates[row.state] }))
    return c.json({ ...board, rows, days: [...board.days] }, 200)
  })
  .openapi(contacts, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    return c.json([...(await look(office, (at) => contactsOn(at, day)))], 200)
  })
  .openapi(settle, async (c) => {
    const { office } = deskFor(c, 'records.write')
    return c.json({ done: await settleCampaignFirms(office, dayNow(c.var.premises.now())) }, 200)
  })
