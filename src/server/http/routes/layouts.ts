import { createRoute, z } from '@hono/zod-openapi'
import { readUpload } from '../../office/upload.ts'
import { exportLayout, layoutDesk, readLayout, retireLayout, saveLayout } from '../../office/writing/layouts.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { fileAnswer, sendFile } from '../download.ts'
import { shortText } from '../parameters.ts'
import { count, list, text } from '../schema/common.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TAKE_CHARACTERS_MAX = 200

const hash = z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值')
const blanks = list(z.object({ blank: text, take: text }))
const which = one.extend({ layout: z.uuid() })

const desk = createRoute({
  method: 'get',
  path: '/{id}/layouts',
  summary: '本单位的 Word 版式，各空位在这份文稿里填什么',
  request: { params: one, query: bureauQuery },
  responses: answers(
    z
      .object({
        layouts: list(
          z.object({
            id: text,
            name: text,
            version: count,
            blanks,
            missing: list(z.object({ blank: text, why: text })),
          }),
        ),
        takes: list(z.object({ take: text, label: text })),
      })
      .openapi('DocumentLayouts'),
    '版式',
  ),
})

const reading = createRoute({
  method: 'post',
  path: '/{id}/layouts/read',
  summary: '读一个 Word 版式，认出其中的空位',
  request: { params: one, query: bureauQuery, body: body(z.object({ hash })) },
  responses: answers(blanks, '空位和各填什么'),
})

const saving = createRoute({
  method: 'post',
  path: '/{id}/layouts',
  summary: '存下一个 Word 版式；再存是新的一版',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        layout: z.uuid().nullable().default(null),
        name: shortText,
        fileName: shortText,
        hash,
        mapping: z.record(shortText, z.string().max(TAKE_CHARACTERS_MAX)),
      }),
    ),
  },
  responses: answers(z.object({}), '已存'),
})

const retiring = createRoute({
  method: 'post',
  path: '/{id}/layouts/{layout}/retire',
  summary: '停用一个 Word 版式',
  request: { params: which, query: bureauQuery },
  responses: answers(z.object({}), '已停用'),
})

const filling = createRoute({
  method: 'get',
  path: '/{id}/layouts/{layout}',
  summary: '按本单位版式导出 Word',
  request: { params: which, query: bureauQuery },
  responses: fileAnswer(WORD, 'Word 文件'),
})

/** 本单位版式. */
export const layoutRoutes = api()
  .openapi(desk, async (c) => {
    const { office } = deskFor(c, 'documents.export')
    return c.json(await layoutDesk(office, c.req.valid('param').id), 200)
  })
  .openapi(reading, async (c) => {
    const { office, account } = deskFor(c, 'documents.export')
    const bytes = await readUpload(office, { hash: c.req.valid('json').hash, account: account.id })
    return c.json([...readLayout(office, bytes)], 200)
  })
  .openapi(saving, async (c) => {
    const { layout, hash: of, ...given } = c.req.valid('json')
    const { office, account } = deskFor(c, 'documents.export')
    const bytes = await readUpload(office, { hash: of, account: account.id })
    await saveLayout(office, { ...given, id: layout, bytes })
    return c.json({}, 200)
  })
  .openapi(retiring, async (c) => {
    const { office } = deskFor(c, 'documents.export')
    await retireLayout(office, c.req.valid('param').layout)
    return c.json({}, 200)
  })
  .openapi(filling, async (c) => {
    const { id, layout } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.export')
    const { bytes, fileName } = await exportLayout(office, id, layout)
    return sendFile(c, WORD, fileName, bytes)
  })
