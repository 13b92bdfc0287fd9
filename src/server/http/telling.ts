import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from './desk.ts'

/**
 * Answers in JSON say how long they are: small ones need not be compressed, and leave without a stream being made of
 * them. What they tell is kept for the audit, which would have to read it back out of them.
 */
export const telling = createMiddleware<Env>(async (c, next) => {
  const json = (told: unknown, status?: ContentfulStatusCode, headers?: { readonly [name: string]: string }) => {
    const text = JSON.stringify(told)
    c.set('told', told)
    const length = String(Buffer.byteLength(text))
    return c.body(text, status, { ...headers, 'Content-Type': 'application/json', 'Content-Length': length })
  }
  c.json = json as unknown as Context['json']
  await next()
})
