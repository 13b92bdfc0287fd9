import { createRoute, z } from '@hono/zod-openapi'
import { periodCode } from '../../../kernel/period.ts'
import { bureaus } from '../../../store/bureau.ts'
import { listSubmissions, type Submission } from '../../../store/submissions.ts'
import { subordinatesOf } from '../../../store/superiors.ts'
import { doubledFirms } from '../../office/districts/doubled.ts'
import { districtFigures } from '../../office/districts/figures.ts'
import { decide, sendSheet, sentSheets } from '../../office/districts/submissions.ts'
import { look } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor } from '../desk.ts'
import { bureauParameter, idsParameter, periodParameter } from '../parameters.ts'
import { chosenIndicators } from '../present/definition.ts'
import { decisionRequest, districtsSchema, sendRequest, sentSchema, submissionsSchema } from '../schema/districts.ts'

const DOUBLED_SHOWN_MAX = 100

const bureauQuery = z.object({ bureau: bureauParameter })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const matrix = createRoute({
  method: 'get',
  path: '/',
  summary: '下级单位的数与合计，有没有重复的企业',
  request: { query: bureauQuery.extend({ period: periodParameter, ids: idsParameter }) },
  responses: answers(districtsSchema, '各单位的数'),
})

const received = createRoute({
  method: 'get',
  path: '/submissions',
  summary: '下级单位报送的报数单',
  request: { query: bureauQuery },
  responses: answers(submissionsSchema, '报送，新的在前'),
})

const decision = createRoute({
  method: 'post',
  path: '/submissions/{id}/decision',
  summary: '接收、退回一份报送',
  request: { params: z.object({ id: z.uuid() }), query: bureauQuery, body: body(decisionRequest) },
  responses: answers(submissionsSchema, '报送，新的在前'),
})

const sent = createRoute({
  method: 'get',
  path: '/sent',
  summary: '一张报数单报送上级的情况',
  request: { query: bureauQuery.extend({ sheet: z.uuid() }) },
  responses: answers(sentSchema, '报送情况'),
})

const sending = createRoute({
  method: 'post',
  path: '/sent',
  summary: '把一张报数单报送上级单位',
  request: { query: bureauQuery, body: body(sendRequest) },
  responses: answers(sentSchema, '报送情况'),
})

export const districtRoutes = api()
  .openapi(matrix, async (c) => {
    const { office, allowance } = deskFor(c, 'districts.read')
    const { period, ids } = c.req.valid('query')
    const below = await subordinatesOf(office.store.app, office.bureau)
    const wanted = chosenIndicators(office.catalog, allowance, ids)
    const shown = ids === undefined ? await look(office, (at) => offered(at, wanted)) : wanted
    const rows = await districtFigures(office, below, shown, period)
    const doubled = await doubledFirms(office, below)
    return c.json(
      {
        period: periodCode(period),
        bureaus: below,
        rows: rows.map(({ indicator: { id, label, of, shownIn }, ...figures }) => ({
          ...{ id, label, unit: of.unit === '元' ? (shownIn ?? '万元') : of.unit },
          ...figures,
        })),
        doubled: doubled.slice(0, DOUBLED_SHOWN_MAX),
        doubledInAll: doubled.length,
      },
      200,
    )
  })
  .openapi(received, async (c) => c.json(await receivedBy(deskFor(c, 'districts.read')), 200))
  .openapi(decision, async (c) => {
    const desk = deskFor(c, 'districts.decide')
    await decide(desk.office, c.req.valid('param').id, c.req.valid('json'), c.var.premises.now())
    return c.json(await receivedBy(desk), 200)
  })
  .openapi(sent, async (c) => c.json(await sentOf(deskFor(c, 'sheets.read'), c.req.valid('query').sheet), 200))
  .openapi(sending, async (c) => {
    const desk = deskFor(c, 'sheets.send')
    const { sheet } = c.req.valid('json')
    await sendSheet(desk.office, sheet, c.var.premises.now())
    return c.json(await sentOf(desk, sheet), 200)
  })

async function receivedBy({ office }: Desk) {
  const found = await look(office, ({ tx }) => listSubmissions(tx, office.bureau))
  return named(office.store, found)
}

async function sentOf({ office }: Desk, sheet: string) {
  const { superior, sent } = await sentSheets(office, sheet)
  return { superior, sent: await named(office.store, sent) }
}

async function named(store: Desk['office']['store'], found: readonly Submission[]) {
  const names = new Map((await bureaus(store)).map(({ code, name }) => [code, name]))
  return found.map((one) => ({ ...one, senderName: names.get(one.sender) ?? one.sender }))
}
