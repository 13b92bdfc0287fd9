import { z } from '@hono/zod-openapi'
import { bureauParameter } from '../parameters.ts'

/** What the routes of documents have in common. */
export const bureauQuery = z.object({ bureau: bureauParameter })
export const one = z.object({ id: z.uuid() })
export const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const
