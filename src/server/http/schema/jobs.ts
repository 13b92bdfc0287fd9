import { z } from '@hono/zod-openapi'
import { problemSchema } from '../problem.ts'
import { count, optional, text } from './common.ts'

export const uploadSchema = z.object({ hash: text, name: text, bytes: count }).openapi('Upload')

export const jobSchema = z
  .object({
    id: text,
    label: text,
    state: z.enum(['running', 'done', 'failed']),
    done: count,
    of: count.nullable(),
    startedAt: text,
    endedAt: optional,
    /** What the kind of job makes; told by the route that started it. */
    result: z.unknown().openapi({ type: 'object', additionalProperties: true }),
    problem: problemSchema.nullable(),
  })
  .openapi('Job')

/** A job as whoever looks after the system sees it: its kind, whose it is and how it goes; no names of files, no results. */
export const anyJobSchema = jobSchema
  .omit({ result: true, problem: true })
  .extend({ who: text, failure: optional })
  .openapi('AnyJob')
