import { createRoute, z } from '@hono/zod-openapi'
import { missingFonts, OFFICIAL_FONTS } from '../../../exchange/word/index.ts'
import { compareIssues, earlierIssues } from '../../office/documentCompare.ts'
import { acceptReturned, readReturnedFile } from '../../office/documentReturned.ts'
import { look } from '../../office/office.ts'
import { readUpload } from '../../office/upload.ts'
import { verifyFile } from '../../office/verify.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { shortText } from '../parameters.ts'
import { presentHead } from '../present/document.ts'
import { presentComparison, presentVerified } from '../present/documentWork.ts'
import { sheetFor } from '../present/sheet.ts'
import {
  acceptanceSchema,
  comparisonSchema,
  documentHeadSchema,
  fontsSchema,
  issuesSchema,
  returnedSchema,
  verifiedSchema,
} from '../schema/documents.ts'
import { body, bureauQuery, one } from './documentParts.ts'

const FONT_NAMES_MAX = 500
const PASTED_CHARACTERS_MAX = 300_000

const hash = z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值')

const fonts = createRoute({
  method: 'post',
  path: '/fonts',
  summary: '公文字体：要找哪些，这台电脑缺哪些',
  request: {
    query: bureauQuery,
    body: body(z.object({ installed: z.array(shortText).max(FONT_NAMES_MAX).nullable() })),
  },
  responses: answers(fontsSchema, '字体'),
})

const verify = createRoute({
  method: 'post',
  path: '/verify',
  summary: '核验一个文件或一段文字：是哪份文稿，每个数是否与账一致',
  request: {
    query: bureauQuery,
    body: body(
      z.union([
        z.object({ hash, name: shortText, document: z.uuid().nullish() }),
        z.object({ text: z.string().min(1).max(PASTED_CHARACTERS_MAX), document: z.uuid().nullish() }),
      ]),
    ),
  },
  responses: answers(verifiedSchema, '核验结果'),
})

const issues = createRoute({
  method: 'get',
  path: '/{id}/issues',
  summary: '可以拿来比较的前几期',
  request: { params: one, query: bureauQuery },
  responses: answers(issuesSchema, '同一模板的其他各期，最该比的在前'),
})

const compare = createRoute({
  method: 'get',
  path: '/{id}/compare/{other}',
  summary: '和另一期逐段比较，数并列',
  request: { params: one.extend({ other: z.uuid() }), query: bureauQuery },
  responses: answers(comparisonSchema, '比较'),
})

const returned = createRoute({
  method: 'post',
  path: '/{id}/returned',
  summary: '收回改稿：文件里改了什么；不写入',
  request: { params: one, query: bureauQuery, body: body(z.object({ hash })) },
  responses: answers(returnedSchema, '改动'),
})

const accept = createRoute({
  method: 'post',
  path: '/{id}/returned/accept',
  summary: '采纳改稿：选中的改动成为新的一版，被改动的数逐个决定',
  request: { params: one, query: bureauQuery, body: body(acceptanceSchema) },
  responses: answers(documentHeadSchema, '新的一版；定稿的改稿成为新的草稿'),
})

/** Holding a document against a file, or against another issue. */
export const documentCheckingRoutes = api()
  .openapi(fonts, (c) => {
    deskFor(c, 'documents.export')
    const { installed } = c.req.valid('json')
    const names = OFFICIAL_FONTS.flatMap(({ name, same, fallbacks }) => [name, ...same, ...fallbacks])
    return c.json({ names: [...new Set(names)], problem: installed === null ? null : missingFonts(installed) }, 200)
  })
  .openapi(verify, async (c) => {
    const given = c.req.valid('json')
    const { office, account, allowance } = deskFor(c, 'documents.verify')
    const bytes =
      'hash' in given
        ? await readUpload(office, { hash: given.hash, account: account.id })
        : new TextEncoder().encode(given.text)
    const report = await verifyFile(office, bytes, 'hash' in given ? given.name : '粘贴的文字.txt', {
      id: given.document ?? null,
      opened: (sheet) => sheetFor(sheet, office.catalog, allowance).sheet,
    })
    return c.json(await look(office, async ({ areas }) => presentVerified(report, areas)), 200)
  })
  .openapi(issues, async (c) => {
    const { office, member } = deskFor(c, 'documents.read')
    const found = await earlierIssues(office, c.req.valid('param').id)
    return c.json(await look(office, async ({ areas }) => found.map((head) => presentHead(head, areas, member))), 200)
  })
  .openapi(compare, async (c) => {
    const { id, other } = c.req.valid('param')
    const { office, member } = deskFor(c, 'documents.read')
    const comparison = await compareIssues(office, other, id)
    return c.json(await look(office, async ({ areas }) => presentComparison(comparison, areas, member)), 200)
  })
  .openapi(returned, async (c) => {
    const { office, account } = deskFor(c, 'documents.edit')
    const bytes = await readUpload(office, { hash: c.req.valid('json').hash, account: account.id })
    return c.json(await readReturnedFile(office, c.req.valid('param').id, bytes), 200)
  })
  .openapi(accept, async (c) => {
    const { hash: of, ...acceptance } = c.req.valid('json')
    const { office, member, account } = deskFor(c, 'documents.edit')
    const bytes = await readUpload(office, { hash: of, account: account.id })
    const accepted = await acceptReturned(office, c.req.valid('param').id, bytes, acceptance)
    return c.json(await look(office, async ({ areas }) => presentHead(accepted, areas, member)), 200)
  })
