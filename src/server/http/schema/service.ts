import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

const campaignHead = z.object({ id: text, name: text, kind: text, from: text, to: text })

export const campaignListSchema = list(campaignHead.extend({ listed: count, covered: count })).openapi(
  'ServiceCampaigns',
)

const firm = z.object({ firm: text, name: text, area: optional, areaName: optional, record: text })

export const campaignBoardSchema = campaignHead
  .extend({
    rows: list(
      firm.extend({
        visitor: text,
        dueOn: optional,
        visitedOn: optional,
        state: z.enum(['dispatched', 'visited', 'checked', 'dropped']),
        stateLabel: text,
        overdue: z.boolean(),
      }),
    ),
    days: list(z.object({ on: text, visited: count, covered: count })),
  })
  .openapi('ServiceCampaignBoard')

export const contactBoardSchema = list(
  firm.extend({ kind: text, keeper: text, grid: optional, visits: count, lastOn: optional }),
).openapi('Contacts')
