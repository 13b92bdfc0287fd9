import { createRoute, z } from '@hono/zod-openapi'
import { chartKinds, tableLayouts } from '../../../kernel/document/indicatorTable.ts'
import { offerKeys } from '../../../kernel/document/offer.ts'
import { editDraft } from '../../office/document.ts'
import { citeFigure, knownFigures, offerFigures } from '../../office/documentInsert.ts'
import { leaveProposal } from '../../office/documentProposals.ts'
import { citeSentence, outdatedSentences } from '../../office/documentSentences.ts'
import { citeTable } from '../../office/documentTable.ts'
import { compareVersion, restoreVersion, versionsOf } from '../../office/documentVersions.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { areaParameter, indicatorParameter, periodParameter } from '../parameters.ts'
import { presentCitation, presentHead } from '../present/document.ts'
import { presentOffers, presentSentence } from '../present/documentWork.ts'
import { placeOf } from '../present/place.ts'
import { notFound } from '../problem.ts'
import {
  citedSchema,
  citedTableSchema,
  documentHeadSchema,
  knownSchema,
  offersSchema,
  sentencesSchema,
  versionSchema,
  versionsSchema,
} from '../schema/documents.ts'
import { editedText } from '../schema/documentText.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const versionNumber = z.coerce.number().int().min(1).max(1_000_000).openapi({ type: 'integer' })

const edit = createRoute({
  method: 'put',
  path: '/{id}',
  summary: '保存修改：文字可改，数不可改；别人先存过的不覆盖',
  request: {
    params: one,
    query: bureauQuery,
    body: body(z.object({ version: z.number().int(), text: editedText })),
  },
  responses: answers(documentHeadSchema, '新的一版'),
})

const offers = createRoute({
  method: 'get',
  path: '/{id}/offers',
  summary: '一个指标可以写进文稿的数，连同写法',
  request: {
    params: one,
    query: bureauQuery.extend({
      indicator: indicatorParameter,
      period: periodParameter.optional(),
      area: areaParameter,
    }),
  },
  responses: answers(offersSchema, '可以插入的数'),
})

const cite = createRoute({
  method: 'post',
  path: '/{id}/figures',
  summary: '引用一个数：成为文稿的引用，截止与文稿相同',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        indicator: indicatorParameter,
        key: z.enum(offerKeys),
        period: periodParameter.optional(),
        area: areaParameter,
      }),
    ),
  },
  responses: answers(citedSchema, '可以放进正文的文字和数'),
})

const INDICATORS_MAX = 60
const PERIODS_MAX = 36

const table = createRoute({
  method: 'post',
  path: '/{id}/tables',
  summary: '插入一张指标表：每一格都是引用的数，截止与文稿相同',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        layout: z.enum(tableLayouts),
        indicators: z.array(indicatorParameter).min(1).max(INDICATORS_MAX),
        periods: z.array(periodParameter).min(1).max(PERIODS_MAX),
        growth: z.boolean(),
        chart: z.enum(chartKinds).nullable(),
      }),
    ),
  },
  responses: answers(citedTableSchema, '可以放进正文的表'),
})

const known = createRoute({
  method: 'get',
  path: '/{id}/known',
  summary: '本期账上已知的数，用来认出手打的数',
  request: { params: one, query: bureauQuery },
  responses: answers(knownSchema, '已知的数'),
})

const sentences = createRoute({
  method: 'get',
  path: '/{id}/sentences',
  summary: '条件句：数变了以后应换一种写法的句子',
  request: { params: one, query: bureauQuery },
  responses: answers(sentencesSchema, '应换的句子'),
})

const sentence = createRoute({
  method: 'post',
  path: '/{id}/sentences/{choice}',
  summary: '取一个条件句现在应有的写法，其中的数成为文稿的引用',
  request: {
    params: one.extend({ choice: z.coerce.number().int().min(0).max(10_000).openapi({ type: 'integer' }) }),
    query: bureauQuery,
  },
  responses: answers(citedSchema, '可以放进正文的文字和数'),
})

const leave = createRoute({
  method: 'put',
  path: '/{id}/proposals/{kind}/{indicator}',
  summary: '不采用一条建议，或重新考虑',
  request: {
    params: one.extend({ kind: z.string().max(20), indicator: indicatorParameter }),
    query: bureauQuery,
    body: body(z.object({ left: z.boolean() })),
  },
  responses: answers(documentHeadSchema, '文稿'),
})

const versions = createRoute({
  method: 'get',
  path: '/{id}/versions',
  summary: '历次保存，新的在前',
  request: { params: one, query: bureauQuery },
  responses: answers(versionsSchema, '版本'),
})

const version = createRoute({
  method: 'get',
  path: '/{id}/versions/{version}',
  summary: '一个版本和另一个版本的比较；不指明的和现在比',
  request: {
    params: one.extend({ version: versionNumber }),
    query: bureauQuery.extend({ other: versionNumber.optional() }),
  },
  responses: answers(versionSchema, '逐段比较'),
})

const restore = createRoute({
  method: 'post',
  path: '/{id}/versions/{version}/restore',
  summary: '取回一个早先的版本，成为最新的一版',
  request: {
    params: one.extend({ version: versionNumber }),
    query: bureauQuery,
    body: body(z.object({ version: z.number().int() })),
  },
  responses: answers(documentHeadSchema, '新的一版'),
})

/** Working on the text of a draft. */
export const documentEditingRoutes = api()
  .openapi(edit, async (c) => {
    const { office, member } = deskFor(c, 'documents.edit')
    const edited = await editDraft(office, c.req.valid('param').id, c.req.valid('json'))
    return c.json(await look(office, async ({ areas }) => presentHead(edited, areas, member)), 200)
  })
  .openapi(offers, async (c) => {
    const { indicator, period, area } = c.req.valid('query')
    const { office } = deskFor(c, 'documents.edit')
    const named = office.catalog.indicators.get(indicator)
    if (named === undefined) throw notFound('这个指标')
    const place = area === undefined ? undefined : await look(office, async ({ areas }) => placeOf(areas, area))
    const found = await offerFigures(office, c.req.valid('param').id, { indicator, period, area: place })
    return c.json(presentOffers(named, found), 200)
  })
  .openapi(cite, async (c) => {
    const { indicator, key, period, area } = c.req.valid('json')
    const { office } = deskFor(c, 'documents.edit')
    const place = area === undefined ? undefined : await look(office, async ({ areas }) => placeOf(areas, area))
    const { spans, citations } = await citeFigure(office, c.req.valid('param').id, {
      indicator,
      key,
      period,
      area: place,
    })
    const presented = await look(office, async ({ areas }) => citations.map((one) => presentCitation(one, areas)))
    return c.json({ spans, citations: presented }, 200)
  })
  .openapi(table, async (c) => {
    const { office } = deskFor(c, 'documents.edit')
    const { block, citations } = await citeTable(office, c.req.valid('param').id, c.req.valid('json'))
    const presented = await look(office, async ({ areas }) => citations.map((one) => presentCitation(one, areas)))
    return c.json({ block, citations: presented }, 200)
  })
  .openapi(known, async (c) => {
    const { office } = deskFor(c, 'documents.edit')
    return c.json(await knownFigures(office, c.req.valid('param').id), 200)
  })
  .openapi(sentences, async (c) => {
    const { office } = deskFor(c, 'documents.edit')
    return c.json((await outdatedSentences(office, c.req.valid('param').id)).map(presentSentence), 200)
  })
  .openapi(sentence, async (c) => {
    const { id, choice } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.edit')
    const { spans, citations } = await citeSentence(office, id, choice)
    const presented = await look(office, async ({ areas }) => citations.map((one) => presentCitation(one, areas)))
    return c.json({ spans, citations: presented }, 200)
  })
  .openapi(leave, async (c) => {
    const { id, kind, indicator } = c.req.valid('param')
    const { office, member } = deskFor(c, 'documents.edit')
    const changed = await leaveProposal(office, id, { kind, indicator }, c.req.valid('json').left)
    return c.json(await look(office, async ({ areas }) => presentHead(changed, areas, member)), 200)
  })
  .openapi(versions, async (c) => {
    const { office } = deskFor(c, 'documents.read')
    return c.json(await versionsOf(office, c.req.valid('param').id), 200)
  })
  .openapi(version, async (c) => {
    const { id, version } = c.req.valid('param')
    const { office } = deskFor(c, 'documents.read')
    return c.json(await compareVersion(office, id, version, c.req.valid('query').other ?? null), 200)
  })
  .openapi(restore, async (c) => {
    const { id, version } = c.req.valid('param')
    const { office, member } = deskFor(c, 'documents.edit')
    const restored = await restoreVersion(office, id, version, c.req.valid('json').version)
    return c.json(await look(office, async ({ areas }) => presentHead(restored, areas, member)), 200)
  })
