import { createRoute, z } from '@hono/zod-openapi'
import { givenNumber, numbersOf, numberText, signaturesOf } from '../../../store/signatures.ts'
import { exportText, exportWord, listDocuments, openDocument, restatements } from '../../office/document.ts'
import { freezeDocument, issuedBefore, previewFreeze } from '../../office/documentFreeze.ts'
import { refreshDraft } from '../../office/documentRefresh.ts'
import { createDraft } from '../../office/draft.ts'
import { look } from '../../office/office.ts'
import { answeredFor } from '../../office/scope.ts'
import { standing } from '../../office/writing/signatureStanding.ts'
import { allTemplates, mannerOf } from '../../office/writing/templates.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { type Desk, deskFor } from '../desk.ts'
import { may } from '../may.ts'
import {
  areaParameter,
  asOfParameter,
  bureauParameter,
  indicatorParameter,
  pageParameters,
  pathParameter,
  periodParameter,
  shortText,
} from '../parameters.ts'
import { citedFigure, presentDocument, presentHead } from '../present/document.ts'
import { presentFreezing } from '../present/documentWork.ts'
import { presentDrill } from '../present/drill.ts'
import { placeOf } from '../present/place.ts'
import { problemResponse } from '../problem.ts'
import {
  documentHeadSchema,
  documentListSchema,
  documentSchema,
  freezingSchema,
  refreshedSchema,
} from '../schema/documents.ts'
import { openedSchema } from '../schema/figures.ts'
import { commentRoutes } from './comments.ts'
import { contributionRoutes } from './contributions.ts'
import { documentCheckingRoutes } from './documentChecking.ts'
import { documentEditingRoutes } from './documentEditing.ts'
import { body, bureauQuery, one } from './documentParts.ts'
import { layoutRoutes } from './layouts.ts'
import { signatureRoutes } from './signatures.ts'

/** A circular that ranks by more is read by nobody. */
const CHOSEN_MAX = 12

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '文稿和可用的模板',
  request: { query: bureauQuery },
  responses: answers(documentListSchema, '全部文稿，新的在前'),
})

const create = createRoute({
  method: 'post',
  path: '/',
  summary: '起草',
  request: {
    query: bureauQuery,
    body: body(
      z.object({
        template: shortText,
        period: periodParameter,
        area: areaParameter,
        asOf: asOfParameter,
        chosen: z.array(indicatorParameter).max(CHOSEN_MAX).optional(),
      }),
    ),
  },
  responses: answers(documentHeadSchema, '新的草稿'),
})

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一份文稿：正文、引用的数、此后的更正',
  request: { params: one, query: bureauQuery },
  responses: answers(documentSchema, '文稿'),
})

const refresh = createRoute({
  method: 'post',
  path: '/{id}/refresh',
  summary: '换成现在的数：文字不动，数和截止更新',
  request: { params: one, query: bureauQuery, body: body(z.object({ version: z.number().int() })) },
  responses: answers(refreshedSchema, '更新后的草稿'),
})

const freeze = createRoute({
  method: 'post',
  path: '/{id}/freeze',
  summary: '定稿：文字和数从此不变，报出的数进报数簿',
  request: {
    params: one,
    query: bureauQuery,
    body: body(
      z.object({
        version: z.number().int(),
        recipient: shortText.nullable(),
        asOf: asOfParameter,
        keepsSentences: z.boolean().default(false),
      }),
    ),
  },
  responses: answers(documentHeadSchema, '定稿'),
})

const freezing = createRoute({
  method: 'get',
  path: '/{id}/freezing',
  summary: '定稿前看一遍：会变的数、要报出的数、需要留意的地方；不写入',
  request: { params: one, query: bureauQuery.extend({ asOf: asOfParameter }) },
  responses: answers(freezingSchema, '定稿前的情况'),
})

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const word = createRoute({
  method: 'get',
  path: '/{id}/word',
  summary: '导出 Word（公文格式）',
  request: { params: one, query: bureauQuery },
  responses: {
    200: { description: 'Word 文件', content: { [WORD]: { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problemResponse,
  },
})

const plain = createRoute({
  method: 'get',
  path: '/{id}/text',
  summary: '导出纯文本',
  request: { params: one, query: bureauQuery },
  responses: {
    200: { description: '纯文本文件', content: { 'text/plain': { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problemResponse,
  },
})

const drill = createRoute({
  method: 'get',
  path: '/{id}/figures/{figure}/drill',
  summary: '打开文稿中的一个数，按文稿的截止',
  request: {
    params: one.extend({ figure: z.string().max(20) }),
    query: z.object({ bureau: bureauParameter, path: pathParameter, ...pageParameters }),
  },
  responses: answers(openedSchema, '打开的一层'),
})

export const documentRoutes = api()
  .route('/', documentCheckingRoutes)
  .route('/', documentEditingRoutes)
  .route('/', contributionRoutes)
  .route('/', signatureRoutes)
  .route('/', commentRoutes)
  .route('/', layoutRoutes)
  .openapi(list, async (c) => {
    const { office, member } = deskFor(c, 'documents.read')
    const documents = await listDocuments(office)
    const heads = await look(office, async ({ tx, bureau, areas }) => {
      const numbers = new Map((await numbersOf(tx, bureau)).map((one) => [one.document, numberText(one)]))
      return documents.map((head) => ({
        ...presentHead(head, areas, member),
        number: numbers.get(head.id) ?? null,
      }))
    })
    const mayDraft = may(member, 'documents.draft') !== null
    const templates = await look(office, allTemplates)
    return c.json({ documents: heads, templates, mayDraft }, 200)
  })
  .openapi(create, async (c) => {
    const { template, period, area, asOf, chosen = null } = c.req.valid('json')
    const { office, member } = deskFor(c, 'documents.draft')
    const place = await look(office, async ({ areas }) => placeOf(areas, area))
    const draft = await createDraft(office, template, period, { area: place, asOf: asOf ?? null, chosen })
    return c.json(await look(office, async ({ areas }) => presentHead(draft, areas, member)), 200)
  })
  .openapi(open, async (c) => {
    const desk = deskFor(c, 'documents.read')
    return c.json(await whole(desk, c.req.valid('param').id), 200)
  })
  .openapi(refresh, async (c) => {
    const { office, member } = deskFor(c, 'documents.refresh')
    const { document, changed, lost } = await refreshDraft(office, c.req.valid('param').id, c.req.valid('json'))
    const head = await look(office, async ({ areas }) => presentHead(document, areas, member))
    return c.json({ document: head, changed: changed.length, lost: lost.length }, 200)
  })
  .openapi(freeze, async (c) => {
    const { office, member } = deskFor(c, 'documents.freeze')
    const { asOf, ...freezing } = c.req.valid('json')
    const frozen = await freezeDocument(office, c.req.valid('param').id, { ...freezing, asOf: asOf ?? null })
    return c.json(await look(office, async ({ areas }) => presentHead(frozen, areas, member)), 200)
  })
  .openapi(freezing, async (c) => {
    const { office } = deskFor(c, 'documents.freeze')
    const preview = await previewFreeze(office, c.req.valid('param').id, c.req.valid('query').asOf ?? null)
    return c.json(await look(office, async ({ areas }) => presentFreezing(preview, areas)), 200)
  })
  .openapi(word, async (c) => {
    const { office } = deskFor(c, 'documents.export')
    const { bytes, fileName } = await exportWord(office, c.req.valid('param').id)
    c.header('Content-Disposition', attachment('document.docx', fileName))
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': WORD })
  })
  .openapi(plain, async (c) => {
    const { office } = deskFor(c, 'documents.export')
    const { text, fileName } = await exportText(office, c.req.valid('param').id)
    c.header('Content-Disposition', attachment('document.txt', fileName))
    return c.text(text, 200)
  })
  .openapi(drill, async (c) => {
    const { id, figure } = c.req.valid('param')
    const desk = deskFor(c, 'documents.read')
    const document = await openDocument(desk.office, id)
    const cited = citedFigure(document, figure)
    const opened = await asKnown(desk, `#${document.cutoff.entry}`, (at, cutoff) =>
      presentDrill(at, cutoff, desk.allowance, cited, c.req.valid('query')),
    )
    return c.json(opened, 200)
  })

function attachment(plainName: string, fileName: string): string {
  return `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}

async function whole({ office, member }: Desk, id: string) {
  const document = await openDocument(office, id)
  const [changed, issued] = await Promise.all([restatements(office, id), issuedBefore(office, id)])
  return look(office, async (at) => {
    // Who answers for a figure of a draft may have said so since; a frozen one keeps what stood on its day.
    const citations = document.status === 'draft' ? await answeredFor(at, document.citations) : document.citations
    const presented = presentDocument({ ...document, citations }, at.areas, member, changed, issued)
    const signed = standing(await signaturesOf(at.tx, at.bureau, id)).filter(({ state }) => state === 'agreed').length
    const number = await givenNumber(at.tx, at.bureau, id)
    return { ...presented, ...(await mannerOf(at, document)), number, signed }
  })
}
