import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { logExport } from '../../../store/exports.ts'
import { listSheets } from '../../../store/sheets.ts'
import { look, work } from '../../office/office.ts'
import { buildSheet, type SheetRequest } from '../../office/sheet.ts'
import { sheetWord, sheetWorkbook } from '../../office/sheetFiles.ts'
import { issueSheet, type KeptSheet, openSheet } from '../../office/sheetIssue.ts'
import { matchNames } from '../../office/sheetNames.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { type Desk, deskFor, type Env } from '../desk.ts'
import { may } from '../may.ts'
import { bureauParameter, pageParameters, shortText } from '../parameters.ts'
import { chosenIndicators, visibleIndicators } from '../present/definition.ts'
import { placeOf } from '../present/place.ts'
import { presentSheet, presentSheetHead, presentTable, sheetFor } from '../present/sheet.ts'
import { problemResponse } from '../problem.ts'
import {
  matchesSchema,
  namesSchema,
  sheetHeadSchema,
  sheetIssueSchema,
  sheetListSchema,
  sheetPreviewSchema,
  sheetRequestSchema,
  sheetSchema,
} from '../schema/sheets.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const one = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '报出过的报数单，新的在前；按标题、要数人、用途、指标查找',
  request: { query: bureauQuery.extend({ words: shortText.default(''), ...pageParameters }) },
  responses: answers(sheetListSchema, '报数单'),
})

const preview = createRoute({
  method: 'post',
  path: '/preview',
  summary: '按所选排出报数单，什么也不写',
  request: { query: bureauQuery, body: body(sheetRequestSchema) },
  responses: answers(sheetPreviewSchema, '表、附注和截止'),
})

const issue = createRoute({
  method: 'post',
  path: '/',
  summary: '报出：照预览的截止保存，所有的数记入报数簿',
  request: { query: bureauQuery, body: body(sheetIssueSchema) },
  responses: answers(sheetHeadSchema, '报出的报数单'),
})

const open = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一张报数单，照报出时的样子',
  request: { params: one, query: bureauQuery },
  responses: answers(sheetSchema, '报数单'),
})

const match = createRoute({
  method: 'post',
  path: '/names',
  summary: '要数的名称是哪些指标：名称相同的对上，相近的只作提示',
  request: { query: bureauQuery, body: body(namesSchema) },
  responses: answers(matchesSchema, '逐个名称'),
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function file(kind: 'excel' | 'word', type: string) {
  return createRoute({
    method: 'get',
    path: `/{id}/${kind}` as '/{id}/excel' | '/{id}/word',
    summary: `报数单的 ${kind === 'excel' ? 'Excel' : 'Word'} 文件`,
    request: { params: one, query: bureauQuery },
    responses: {
      200: { description: '文件', content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
      ...problemResponse,
    },
  })
}

export const sheetRoutes = api()
  .openapi(list, async (c) => {
    const { office, member } = deskFor(c, 'sheets.read')
    const { words, offset, limit } = c.req.valid('query')
    const { total, sheets } = await look(office, ({ tx, bureau }) => listSheets(tx, bureau, { words, offset, limit }))
    const mayIssue = may(member, 'sheets.issue') !== null
    return c.json({ total, sheets: sheets.map(presentSheetHead), mayIssue }, 200)
  })
  .openapi(preview, async (c) => {
    const desk = deskFor(c, 'sheets.read')
    const { asOf, ...asked } = c.req.valid('json')
    const request = await requestOf(desk, asked)
    const told = await asKnown(desk, asOf, async (at, cutoff) => ({
      ...presentTable(await buildSheet(at, cutoff, request)),
      cutoff: { entry: cutoff.entry, recordedAt: cutoff.recordedAt },
      inside: request.indicators
        .filter(({ use }) => use === 'internal' || use === 'statistics')
        .map(({ label }) => label),
    }))
    return c.json(told, 200)
  })
  .openapi(issue, async (c) => {
    const desk = deskFor(c, 'sheets.issue')
    const asked = c.req.valid('json')
    return c.json(presentSheetHead(await issueSheet(desk.office, await requestOf(desk, asked), asked)), 200)
  })
  .openapi(match, (c) => {
    const { office, allowance } = deskFor(c, 'sheets.read')
    return c.json(matchNames(visibleIndicators(office.catalog, allowance), c.req.valid('json').names), 200)
  })
  .openapi(open, async (c) => {
    const desk = deskFor(c, 'sheets.read')
    const { sheet, withheld } = await readable(desk, c.req.valid('param').id)
    return c.json(presentSheet(sheet, withheld), 200)
  })
  .openapi(file('excel', XLSX), async (c) => {
    const desk = deskFor(c, 'sheets.read')
    const { sheet } = await readable(desk, c.req.valid('param').id)
    return send(c, desk, sheet, 'xlsx', XLSX, await sheetWorkbook(sheet, desk.office.catalog))
  })
  .openapi(file('word', DOCX), async (c) => {
    const desk = deskFor(c, 'sheets.read')
    const { sheet } = await readable(desk, c.req.valid('param').id)
    return send(c, desk, sheet, 'docx', DOCX, await sheetWord(desk.office.bureau, sheet))
  })

async function requestOf(
  { office, allowance }: Desk,
  { indicators, area, ...rest }: Omit<z.infer<typeof sheetRequestSchema>, 'asOf'>,
): Promise<SheetRequest> {
  const place = await look(office, async ({ areas }) => placeOf(areas, area))
  return { ...rest, indicators: chosenIndicators(office.catalog, allowance, indicators), area: place }
}

async function readable({ office, allowance }: Desk, id: string) {
  return sheetFor(await openSheet(office, id), office.catalog, allowance)
}

async function send(
  c: Context<Env>,
  { office }: Desk,
  sheet: KeptSheet,
  extension: string,
  type: string,
  bytes: Uint8Array,
) {
  const { bureau, actor } = office
  await work(office, ({ tx }) =>
    logExport(tx, bureau, {
      actor,
      what: `导出报数单《${sheet.title}》（${extension}）`,
      detail: { sheet: sheet.id },
      rows: sheet.cells.lines.length,
    }),
  )
  const name = encodeURIComponent(`${sheet.title}.${extension}`)
  c.header('Content-Disposition', `attachment; filename="sheet.${extension}"; filename*=UTF-8''${name}`)
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type })
}
