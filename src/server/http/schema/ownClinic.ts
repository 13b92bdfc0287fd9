import { z } from '@hono/zod-openapi'
import { title } from '../../../lines/cultivation/title.ts'
import { list, optional, text } from './common.ts'

const hour = { id: text, expert: text, on: text, hour: text, place: optional }

export const ownClinicSchema = z
  .object({
    free: list(z.object(hour)),
    own: list(z.object({ ...hour, title: optional, materials: optional, kept: optional, isOpen: z.boolean() })),
    /** 拟申报称号 to choose from. */
    titles: list(text),
  })
  .openapi('OwnClinic')

const MATERIALS_MAX = 200

export const hourRequest = z
  .object({
    title: z.enum(title.facts.choices ?? []).nullable(),
    materials: z.string().trim().max(MATERIALS_MAX).nullable(),
  })
  .openapi('HourRequest')

export const hourDoneSchema = z.object({ done: z.literal(true) })
