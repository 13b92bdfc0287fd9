import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

const firm = z.object({ firm: text, name: text, area: optional, areaName: optional })

const need = z.object({
  ...{ id: text, version: count, title: text, firm, kind: text, raisedOn: text, field: optional, urgency: optional },
  ...{ confidential: z.boolean(), matchedOn: optional, closedOn: optional, meetings: count },
})

const achievement = z.object({
  ...{ id: text, name: text, owner: text, source: text, field: optional, maturity: optional },
  ...{ price: optional, major: z.boolean(), transferredOn: optional, meetings: count },
})

const near = { percent: count, shared: list(text) }

const opened = {
  words: optional,
  nextCode: text,
  meetings: list(
    z.object({
      ...{ id: text, version: count, code: text, on: text, occasion: text, firm: firm.nullable(), partner: text },
      ...{ subject: text, result: optional, followUpOn: optional, due: z.boolean() },
      agreement: z.object({ id: text, title: text }).nullable(),
    }),
  ),
}

export const needListSchema = list(need.extend({ nearCount: count })).openapi('Needs')
export const achievementListSchema = list(achievement.extend({ nearCount: count })).openapi('Achievements')
export const openedNeedSchema = z
  .object({ need, near: list(achievement.extend(near)), ...opened })
  .openapi('OpenedNeed')
export const openedAchievementSchema = z
  .object({ achievement, near: list(need.extend(near)), ...opened })
  .openapi('OpenedAchievement')
