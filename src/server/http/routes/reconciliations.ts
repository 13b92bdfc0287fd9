import { createRoute, z } from '@hono/zod-openapi'
import type { Indicator } from '../../../kernel/indicator.ts'
import { periodCode } from '../../../kernel/period.ts'
import { assertion } from '../../../lines/statistics/books.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { listReconciliations } from '../../../store/reconciliations.ts'
import { type At, look } from '../../office/office.ts'
import { type Asked, countedBy, listOf, type OurList } from '../../office/reconciling/asked.ts'
import { differences, settleDifference } from '../../office/reconciling/differences.ts'
import { decideRows, rowsOf } from '../../office/reconciling/keep.ts'
import { keepReconciliation, reconcile } from '../../office/reconciling/reconcile.ts'
import { reconciliationWorkbook } from '../../office/reconciling/workbook.ts'
import { today } from '../../office/today.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { type Desk, deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { bureauParameter } from '../parameters.ts'
import { chosenIndicator, visibleIndicators } from '../present/definition.ts'
import { placeOf } from '../present/place.ts'
import { presentReconciliation, presentRows } from '../present/reconciliation.ts'
import { dayNow } from '../present/time.ts'
import { barredBy } from '../present/value.ts'
import {
  differencesSchema,
  reconcileRequest,
  reconciliationHeadSchema,
  reconciliationListSchema,
  reconciliationSchema,
  rowsQuery,
  settleRequest,
  verdictDoneSchema,
  verdictRequest,
} from '../schema/reconciliations.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const params = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const all = createRoute({
  method: 'get',
  path: '/',
  summary: '做过的名单对账，新的在前',
  request: { query: bureauQuery },
  responses: answers(reconciliationListSchema, '名单对账'),
})

const make = createRoute({
  method: 'post',
  path: '/',
  summary: '名单对账：对方的名单与我方的比，逐行写明原因；对方的内容不进台账',
  request: { query: bureauQuery, body: body(reconcileRequest) },
  responses: answers(reconciliationHeadSchema, '对出的结果'),
})

const figures = createRoute({
  method: 'get',
  path: '/figures',
  summary: '数据衔接：街道、统计和上级部门给出的数与账上的数，差多少、为什么、核对了没有',
  request: { query: bureauQuery },
  responses: answers(differencesSchema, '各条核对数'),
})

const settle = createRoute({
  method: 'post',
  path: '/figures',
  summary: '登记衔接：差异原因和结果，连同当时双方的数',
  request: { query: bureauQuery, body: body(settleRequest) },
  responses: answers(verdictDoneSchema, '登记的条数'),
})

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一次对账的各行，可按结果、原因、文字筛选',
  request: { params, query: bureauQuery.extend(rowsQuery) },
  responses: answers(reconciliationSchema, '对账的各行'),
})

const decide = createRoute({
  method: 'post',
  path: '/{id}/verdicts',
  summary: '给若干行写人工结论，记下谁在何时写的',
  request: { params, query: bureauQuery, body: body(verdictRequest) },
  responses: answers(verdictDoneSchema, '写了多少行'),
})

const workbook = createRoute({
  method: 'get',
  path: '/{id}/workbook',
  summary: '对账单：双方并列，可发回对方核实',
  request: { params, query: bureauQuery },
  responses: fileAnswer(WORKBOOK, '对账单'),
})

export const reconciliationRoutes = api()
  .openapi(all, async (c) => {
    const { office } = deskFor(c, 'reconciliations.manage')
    const found = await look(office, ({ tx, bureau }) => listReconciliations(tx, bureau))
    return c.json(
      found.map((head) => presentReconciliation(office.catalog, head)),
      200,
    )
  })
  .openapi(make, async (c) => {
    const desk = deskFor(c, 'reconciliations.manage')
    const { hash, name, body: from, asked } = c.req.valid('json')
    const bytes = await readUpload(desk.office, { hash, account: desk.account.id })
    const given = { hash, name, bytes, body: from }
    const kept = askedAs(asked)
    const found = await reconcile(desk.office, given, kept, (at) => listAsked(desk, at, asked))
    await keepReconciliation(desk.office, given, found)
    return c.json(presentReconciliation(desk.office.catalog, found.head), 200)
  })
  .openapi(figures, async (c) => {
    const desk = deskFor(c, 'reconciliations.manage')
    const rows = await asKnown(desk, undefined, (at, cutoff) => differences(at, cutoff, seenBy(desk)))
    return c.json({ causes: [...(assertion.fields.cause.facts.choices ?? [])], rows: [...rows] }, 200)
  })
  .openapi(settle, async (c) => {
    const desk = deskFor(c, 'reconciliations.manage')
    const { office } = desk
    const cutoff = await resolveCutoff(office.store, office.bureau, null)
    await settleDifference(office, c.req.valid('json'), dayNow(c.var.premises.now()), cutoff, seenBy(desk))
    return c.json({ rows: 1 }, 200)
  })
  .openapi(one, async (c) => {
    const { office } = deskFor(c, 'reconciliations.manage')
    const { open, ...filter } = c.req.valid('query')
    const opened = await rowsOf(office, c.req.valid('param').id, { ...filter, open: open === 'true' })
    return c.json(presentRows(office.catalog, opened), 200)
  })
  .openapi(decide, async (c) => {
    const { office } = deskFor(c, 'reconciliations.manage')
    const rows = await decideRows(office, c.req.valid('param').id, c.req.valid('json'), c.var.premises.now())
    return c.json({ rows }, 200)
  })
  .openapi(workbook, async (c) => {
    const { office } = deskFor(c, 'reconciliations.manage')
    const { name, bytes } = await reconciliationWorkbook(office, c.req.valid('param').id)
    return sendFile(c, WORKBOOK, name, bytes)
  })

/** Indicators of the reader alone: what lies in the statistics compartment is compared behind its door. */
function seenBy({ office, allowance }: Desk): (indicator: Indicator) => boolean {
  const visible = new Set(visibleIndicators(office.catalog, allowance))
  return (indicator) => visible.has(indicator)
}

type Given = z.infer<typeof reconcileRequest>['asked']

function askedAs(asked: Given): Asked {
  if (asked.of === 'list') return asked
  return { of: 'figure', indicator: asked.indicator, period: periodCode(asked.period), area: asked.area ?? null }
}

function listAsked({ office, allowance }: Desk, at: At, asked: Given): OurList {
  if (asked.of === 'list') return listOf(at, asked, (field) => barredBy(field, allowance) !== null, today())
  const indicator = chosenIndicator(office.catalog, allowance, asked.indicator)
  return countedBy(at, indicator, asked.period, placeOf(at.areas, asked.area))
}
