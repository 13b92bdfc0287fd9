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

const seeker = z.object({
  ...{ register: z.enum(['demand', 'elementMatch']), id: text, version: count, title: text, firm, kind: text },
  ...{ on: text, words: optional },
})
const evidence = z.object({ source: text, text, register: text, record: text })
const partner = z.object({
  ...{ name: text, kind: z.enum(['高校', '院所', '服务机构', '企业', '其他']), percent: count, shared: list(text) },
  ...{ evidence: list(evidence), before: count, avoids: optional },
})

export const seekerListSchema = list(seeker).openapi('Seekers')
export const openedSeekerSchema = z.object({ seeker, partners: list(partner), nextCode: text }).openapi('OpenedSeeker')

const officer = z.object({
  ...{ id: text, code: text, firm, park: optional, post: optional, checkedOn: optional },
  ...{ hasPhone: z.boolean(), hasAccount: z.boolean() },
})
const template = z.object({ id: text, name: text, kind: text, wording: text })
const sentBefore = z.object({ id: text, code: text, on: text, kind: text, wording: text, count })

export const officersSchema = z
  .object({
    ...{ officers: list(officer), templates: list(template), sent: list(sentBefore), kinds: list(text) },
    ...{ mayWrite: z.boolean(), seesPhones: z.boolean() },
  })
  .openapi('Officers')
export const sentSchema = z
  .object({
    ...{
      record: text,
      code: text,
      count,
      inside: count,
      already: count,
      phones: list(text).nullable(),
      withoutPhone: count,
    },
  })
  .openapi('SentToOfficers')
