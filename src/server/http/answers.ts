import type { z } from '@hono/zod-openapi'
import { problemResponse } from './problem.ts'

/** The answers of a route that tells something: what it tells, or why it does not. */
export function answers<S extends z.ZodType>(schema: S, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...problemResponse } as const
}
