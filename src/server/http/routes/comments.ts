import { createRoute, z } from '@hono/zod-openapi'
import { addComment, listComments, settleComment } from '../../office/writing/comments.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { count, list, optional, text } from '../schema/common.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const TEXT_CHARACTERS_MAX = 2_000
const QUOTE_CHARACTERS_MAX = 1_000
const ORDINAL_MAX = 10_000

const commentSchema = z
  .object({
    ordinal: count,
    answers: count.nullable(),
    block: count,
    quote: text,
    text,
    actor: text,
    saidAt: text,
    resolvedBy: optional,
    resolvedAt: optional,
  })
  .openapi('DocumentComment')

const reading = createRoute({
  method: 'get',
  path: '/{id}/comments',
  summary: '一份文稿的批注和回复',
  request: { params: one, query: bureauQuery },
  responses: answers(list(commentSchema), '批注，先说的在前'),
})

const saying = createRoute({
  method: 'post',
  path: '/{id}/comments',
  summary: '批注一处，或回复批注',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        block: z.number().int().min(0).max(ORDINAL_MAX),
        quote: z.string().max(QUOTE_CHARACTERS_MAX),
        text: z.string().max(TEXT_CHARACTERS_MAX),
        answers: z.number().int().nullable().default(null),
      }),
    ),
  },
  responses: answers(commentSchema, '新的批注'),
})

const settling = createRoute({
  method: 'put',
  path: '/{id}/comments/{ordinal}',
  summary: '解决批注，或重新打开',
  request: {
    params: one.extend({ ordinal: z.coerce.number().int().min(0).max(ORDINAL_MAX).openapi({ type: 'integer' }) }),
    query: bureauQuery,
    body: body(z.object({ resolved: z.boolean() })),
  },
  responses: answers(z.object({}), '已登记'),
})

/** 批注. */
export const commentRoutes = api()
  .openapi(reading, async (c) => {
    const { office } = deskFor(c, 'documents.read')
    return c.json([...(await listComments(office, c.req.valid('param').id))], 200)
  })
  .openapi(saying, async (c) => {
    const { office } = deskFor(c, 'documents.edit')
    return c.json(await addComment(office, c.req.valid('param').id, c.req.valid('json')), 200)
  })
  .openapi(settling, async (c) => {
    const { id, ordinal } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    await settleComment(office, id, ordinal, c.req.valid('json').resolved)
    return c.json({}, 200)
  })
