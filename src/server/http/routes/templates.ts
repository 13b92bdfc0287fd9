import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import {
  checkSource,
  copyTemplate,
  openTemplate,
  previewTemplate,
  retireTemplate,
  saveTemplate,
  templateDesk,
} from '../../office/writing/templates.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { areaParameter, periodParameter, shortText } from '../parameters.ts'
import { presentCitation } from '../present/document.ts'
import { placeOf } from '../present/place.ts'
import { count, list, optional, text } from '../schema/common.ts'
import { citationSchema, templateHeadSchema } from '../schema/documents.ts'
import { documentText } from '../schema/documentText.ts'
import { body, bureauQuery } from './documentParts.ts'

const SOURCE_CHARACTERS_MAX = 60_000
const ID_CHARACTERS_MAX = 60

const source = z.string().max(SOURCE_CHARACTERS_MAX)
const which = z.object({ template: z.string().max(ID_CHARACTERS_MAX) })
const versionNumber = z.coerce.number().int().min(1).max(1_000_000).openapi({ type: 'integer' })

const problemsSchema = list(z.object({ line: count, column: count, message: text, advice: text }))

const openedSchema = z
  .object({
    id: text,
    name: text,
    source: text,
    /** `null` for a standard one, which is copied before it is edited. */
    version: count.nullable(),
    versions: list(z.object({ version: count, actor: text, savedAt: text })),
  })
  .openapi('DocumentTemplate')

const desk = createRoute({
  method: 'get',
  path: '/',
  summary: '文稿模板：标准的和本单位的',
  request: { query: bureauQuery },
  responses: answers(
    z
      .object({
        standard: list(templateHeadSchema),
        own: list(
          z.object({
            id: text,
            version: count,
            name: text,
            origin: text,
            originName: text,
            actor: text,
            savedAt: text,
            problems: problemsSchema,
          }),
        ),
      })
      .openapi('DocumentTemplates'),
    '模板',
  ),
})

const opening = createRoute({
  method: 'get',
  path: '/{template}',
  summary: '一个文稿模板的原文，指标写名称',
  request: { params: which, query: bureauQuery.extend({ version: versionNumber.optional() }) },
  responses: answers(openedSchema, '模板'),
})

const copying = createRoute({
  method: 'post',
  path: '/{template}/copy',
  summary: '复制为本单位模板',
  request: { params: which, query: bureauQuery, body: body(z.object({ name: shortText })) },
  responses: answers(openedSchema, '本单位的模板'),
})

const saving = createRoute({
  method: 'put',
  path: '/{template}',
  summary: '保存本单位模板，成为新的一版',
  request: {
    params: which,
    query: bureauQuery,
    body: body(z.object({ version: z.number().int(), name: shortText, source })),
  },
  responses: answers(openedSchema, '新的一版'),
})

const retiring = createRoute({
  method: 'post',
  path: '/{template}/retire',
  summary: '停用本单位模板',
  request: { params: which, query: bureauQuery, body: body(z.object({ version: z.number().int() })) },
  responses: answers(z.object({}), '已停用'),
})

const checking = createRoute({
  method: 'post',
  path: '/check',
  summary: '检查模板的写法：行、列、错在哪里、怎样改',
  request: { query: bureauQuery, body: body(z.object({ source })) },
  responses: answers(problemsSchema, '写法问题'),
})

const previewing = createRoute({
  method: 'post',
  path: '/preview',
  summary: '按一个期间预览模板写出的文稿；不保存',
  request: {
    query: bureauQuery,
    body: body(z.object({ source, period: periodParameter, area: areaParameter })),
  },
  responses: answers(
    z
      .object({
        problems: problemsSchema,
        made: z
          .object({
            title: text,
            text: documentText,
            citations: list(citationSchema),
            dropped: list(z.object({ line: count, reason: text })),
            onePage: z.boolean(),
          })
          .nullable(),
        misfit: optional,
      })
      .openapi('TemplatePreview'),
    '预览',
  ),
})

/** 文稿模板. */
export const templateRoutes = api()
  .openapi(desk, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    const { own, standard } = await templateDesk(office)
    return c.json({ own, standard }, 200)
  })
  .openapi(checking, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    return c.json([...checkSource(office, c.req.valid('json').source)], 200)
  })
  .openapi(previewing, async (c) => {
    const { source: words, period, area } = c.req.valid('json')
    const { office } = deskFor(c, 'documents.draft')
    const place = await look(office, async ({ areas }) => placeOf(areas, area))
    const { problems, made, misfit } = await previewTemplate(office, words, period, place)
    if (made === null) return c.json({ problems, made, misfit }, 200)
    const { citations, ...shown } = made
    const presented = await look(office, async ({ areas }) => citations.map((one) => presentCitation(one, areas)))
    return c.json({ problems, made: { ...shown, citations: presented }, misfit }, 200)
  })
  .openapi(opening, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    const { version = null } = c.req.valid('query')
    return c.json(await openTemplate(office, c.req.valid('param').template, version), 200)
  })
  .openapi(copying, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    return c.json(await copyTemplate(office, c.req.valid('param').template, c.req.valid('json').name), 200)
  })
  .openapi(saving, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    return c.json(await saveTemplate(office, c.req.valid('param').template, c.req.valid('json')), 200)
  })
  .openapi(retiring, async (c) => {
    const { office } = deskFor(c, 'documents.draft')
    await retireTemplate(office, c.req.valid('param').template, c.req.valid('json').version)
    return c.json({}, 200)
  })
