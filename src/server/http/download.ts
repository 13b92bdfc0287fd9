import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Env } from './desk.ts'
import { problemResponse } from './problem.ts'

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The answers of a route that hands out a file. */
export function fileAnswer<T extends string>(type: T, description: string) {
  const content = { [type]: { schema: z.string().openapi({ format: 'binary' }) } } as {
    readonly [type in T]: { readonly schema: z.ZodString }
  }
  return { 200: { description, content }, ...problemResponse } as const
}

/** A file to be saved under its name. */
export function sendFile(c: Context<Env>, type: string, name: string, bytes: Uint8Array) {
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type })
}
