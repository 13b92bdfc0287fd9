import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

export const placesSchema = z
  .object({
    /** Lines of business that keep registers, each with them. */
    lines: list(
      z.object({
        line: text,
        label: text,
        /** The heading under which the navigation keeps it. */
        group: text,
        registers: list(z.object({ name: text, label: text, jot: optional })),
      }),
    ),
    /** Names that nobody has yet said whom they mean. */
    waiting: count,
  })
  .openapi('Places')
