import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from './desk.ts'
import { misfit } from './problem.ts'

/** The routes of one concept. A request that does not fit its declaration is refused before any handler. */
export function api(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      throw misfit(result.error.issues[0], result.target)
    },
  })
}
