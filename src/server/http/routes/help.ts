import { createRoute, z } from '@hono/zod-openapi'
import { handbookPage, handbookPages, handbookPicture } from '../../office/handbook.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { atWork } from '../desk.ts'
import { notFound, problemResponse } from '../problem.ts'
import { list, text } from '../schema/common.ts'

const NAME_LENGTH_MAX = 80

const pageSchema = z.object({ page: text, title: text }).openapi('HandbookPage')

const contents = createRoute({
  method: 'get',
  path: '/',
  summary: '手册目录',
  responses: answers(list(pageSchema), '各篇'),
})

const page = createRoute({
  method: 'get',
  path: '/pages/{page}',
  summary: '手册的一篇',
  request: { params: z.object({ page: z.string().max(NAME_LENGTH_MAX) }) },
  responses: answers(pageSchema.extend({ text }).openapi('HandbookText'), '正文（Markdown）'),
})

const picture = createRoute({
  method: 'get',
  path: '/pictures/{name}',
  summary: '手册中的图',
  request: { params: z.object({ name: z.string().max(NAME_LENGTH_MAX) }) },
  responses: { 200: { description: '图片' }, ...problemResponse },
})

export const helpRoutes = api()
  .openapi(contents, async (c) => {
    atWork(c)
    return c.json(await handbookPages(), 200)
  })
  .openapi(page, async (c) => {
    atWork(c)
    const found = await handbookPage(c.req.valid('param').page)
    if (found === null) throw notFound('手册的这一篇')
    return c.json(found, 200)
  })
  .openapi(picture, async (c) => {
    atWork(c)
    const found = await handbookPicture(c.req.valid('param').name)
    if (found === null) throw notFound('这张图')
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': found.type })
  })
