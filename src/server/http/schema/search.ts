import { z } from '@hono/zod-openapi'
import { list, optional, text } from './common.ts'

export const searchKind = z.enum(['enterprise', 'record', 'document', 'indicator', 'register', 'batch'])

export const searchSchema = z
  .object({
    groups: list(
      z.object({
        kind: searchKind,
        label: text,
        /** The register whose list shows all that fit. */
        register: optional,
        hits: list(z.object({ id: text, title: text, detail: text })),
        /** Whether there are more than are listed here. */
        more: z.boolean(),
      }),
    ),
  })
  .openapi('SearchResult')

export type SearchAnswer = z.infer<typeof searchSchema>
