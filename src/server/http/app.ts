import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { type Audit, openAudit } from '../../store/audit/write.ts'
import { type JobShelf, Jobs, ownShelf } from '../office/jobs.ts'
import { api } from './api.ts'
import { audited } from './audited.ts'
import { deedsOf } from './deeds.ts'
import type { Env, Premises } from './desk.ts'
import { fromOwnPages, headers, recognise, withoutNul } from './guard.ts'
import { sandboxed } from './kept.ts'
import { notFound, problemOf, tooLarge } from './problem.ts'
import { auditRoutes } from './routes/audit.ts'
import { bringingRoutes } from './routes/bringing.ts'
import { bureauRoutes } from './routes/bureau.ts'
import { caseRoutes } from './routes/cases.ts'
import { checkupRoutes } from './routes/checkup.ts'
import { claimRoutes } from './routes/claims.ts'
import { collectionRoutes } from './routes/collections.ts'
import { cultivationRoutes } from './routes/cultivation.ts'
import { districtRoutes } from './routes/districts.ts'
import { documentRoutes } from './routes/documents.ts'
import { enterpriseRoutes } from './routes/enterprises.ts'
import { figureRoutes } from './routes/figures.ts'
import { fileRoutes } from './routes/files.ts'
import { fillRoutes } from './routes/fill.ts'
import { formRoutes } from './routes/forms.ts'
import { helpRoutes } from './routes/help.ts'
import { importRoutes } from './routes/imports.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { jobRoutes } from './routes/jobs.ts'
import { matchingRoutes } from './routes/matching.ts'
import { messageRoutes } from './routes/messages.ts'
import { noticeRoutes } from './routes/notices.ts'
import { outsideRoutes } from './routes/outside.ts'
import { ownClinicRoutes } from './routes/ownClinic.ts'
import { ownFillingRoutes } from './routes/ownFillings.ts'
import { ownMoneyRoutes } from './routes/ownMoney.ts'
import { paperRoutes } from './routes/paper.ts'
import { budgetRoutes, paymentRoutes } from './routes/payments.ts'
import { peopleRoutes } from './routes/people.ts'
import { placeRoutes } from './routes/places.ts'
import { policyRoutes } from './routes/policies.ts'
import { portalRoutes } from './routes/portal.ts'
import { proofreadRoutes } from './routes/proofread.ts'
import { publicRoutes } from './routes/public.ts'
import { reconciliationRoutes } from './routes/reconciliations.ts'
import { recordRoutes } from './routes/records.ts'
import { registerRoutes } from './routes/registers.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { searchRoutes } from './routes/search.ts'
import { serviceRoutes } from './routes/service.ts'
import { sessionRoutes } from './routes/session.ts'
import { setupRoutes } from './routes/setup.ts'
import { sheetRoutes } from './routes/sheets.ts'
import { supervisionRoutes } from './routes/supervision.ts'
import { systemRoutes } from './routes/system.ts'
import { targetRoutes } from './routes/targets.ts'
import { templateRoutes } from './routes/templates.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { tasks } from './tasks/index.ts'
import { runner } from './tasks/task.ts'
import { telling } from './telling.ts'

const BODY_BYTES_MAX = 1024 * 1024
/** Routes that take files: of those who work here, a filled form from whoever has its link, and what comes with a link. */
const UPLOADS = '/api/uploads'
const FILLED_FORM = /^\/api\/(?:fill|portal\/fillings)\/[^/]+\/sheet$/
const FORM_BYTES_MAX = 10 * 1024 * 1024
const UPLOAD_BYTES_MAX = 100 * 1024 * 1024
/** 异议 come with their evidence, from people who are not signed in. */
const OBJECTIONS = /^\/api\/public\/[^/]+\/notices\/[^/]+\/objections$/
const OBJECTION_BYTES_MAX = 16 * 1024 * 1024
const LINK_UPLOADS = '/api/outside/links/file'
const LINK_UPLOAD_BYTES_MAX = 20 * 1024 * 1024
const COMPRESSED_BYTES_MIN = 4 * 1024

/** Everything under /api. What it answers is for one reader at one moment and is kept nowhere. */
function routes() {
  return api()
    .route('/session', sessionRoutes)
    .route('/bureau', bureauRoutes)
    .route('/indicators', indicatorRoutes)
    .route('/figures', figureRoutes)
    .route('/records', recordRoutes)
    .route('/files', fileRoutes)
    .route('/documents', documentRoutes)
    .route('/templates', templateRoutes)
    .route('/proofread', proofreadRoutes)
    .route('/registers', registerRoutes)
    .route('/enterprises', enterpriseRoutes)
    .route('/search', searchRoutes)
    .route('/places', placeRoutes)
    .route('/setup', setupRoutes)
    .route('/districts', districtRoutes)
    .route('/help', helpRoutes)
    .route('/uploads', uploadRoutes)
    .route('/jobs', jobRoutes)
    .route('/imports', importRoutes)
    .route('/claims', claimRoutes)
    .route('/sheets', sheetRoutes)
    .route('/supervision', supervisionRoutes)
    .route('/targets', targetRoutes)
    .route('/cases', caseRoutes)
    .route('/payment-batches', paymentRoutes)
    .route('/budgets', budgetRoutes)
    .route('/audit', auditRoutes)
    .route('/collections', collectionRoutes)
    .route('/reconciliations', reconciliationRoutes)
    .route('/forms', formRoutes)
    .route('/fill', fillRoutes)
    .route('/messages', messageRoutes)
    .route('/system', systemRoutes)
    .route('/paper', paperRoutes)
    .route('/policies', policyRoutes)
    .route('/policies', bringingRoutes)
    .route('/portal', portalRoutes)
    .route('/checkup', checkupRoutes)
    .route('/cultivation', cultivationRoutes)
    .route('/portal', ownMoneyRoutes)
    .route('/portal/fillings', ownFillingRoutes)
    .route('/portal/clinic', ownClinicRoutes)
    .route('/notices', noticeRoutes)
    .route('/reviews', reviewRoutes)
    .route('/service', serviceRoutes)
    .route('/service/matching', matchingRoutes)
    .route('/public', publicRoutes)
    .route('/people', peopleRoutes)
    .route('/outside', outsideRoutes)
}

export type App = ReturnType<typeof routes>

const limitBodies = limit(BODY_BYTES_MAX)
const limitFiles = limit(UPLOAD_BYTES_MAX)
const limitForms = limit(FORM_BYTES_MAX)
const limitObjections = limit(OBJECTION_BYTES_MAX)
const limitLinkFiles = limit(LINK_UPLOAD_BYTES_MAX)

/** A body whose length is said is not opened here: what opens it makes a stream of it, and most are small. */
function limit(maxSize: number): MiddlewareHandler<Env> {
  const refuse = () => {
    throw tooLarge(maxSize)
  }
  const counted = bodyLimit({ maxSize, onError: refuse })
  return async (c, next) => {
    const said = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined
    if (said === undefined) return counted(c, next)
    return Number(said) <= maxSize ? next() : refuse()
  }
}

function limitOf(path: string) {
  if (path === UPLOADS) return limitFiles
  if (FILLED_FORM.test(path)) return limitForms
  if (path === LINK_UPLOADS) return limitLinkFiles
  return OBJECTIONS.test(path) ? limitObjections : limitBodies
}

/** Where the jobs of people are kept: in the database's queue where there is one. */
export function shelfOf({ queue }: Premises): JobShelf {
  return queue?.jobs ?? ownShelf((error) => problemOf(error).problem)
}

export function createApp(premises: Premises, audit: Audit = openAudit(premises.store), shelf = shelfOf(premises)) {
  const app = api()
  const served = routes()
  // Registered before the headers of all answers, and so the last to touch them.
  app.use('/api/*', async (c, next) => {
    await next()
    const policy = sandboxed(c.res.headers.get('content-type') ?? '')
    if (policy !== null) c.res.headers.set('Content-Security-Policy', policy)
  })
  app.use(headers, requestId())
  app.use('/api/*', compress({ threshold: COMPRESSED_BYTES_MIN }))
  const deeds = deedsOf(served)
  shelf.work(runner({ premises, audit, deeds }, tasks))
  const jobs = new Jobs(shelf)
  app.use('/api/*', telling, recognise(premises, jobs), audited(audit, deeds), fromOwnPages, withoutNul)
  app.use('/api/*', (c, next) => limitOf(c.req.path)(c, next))
  app.use('/api/*', async (c, next) => {
    await next()
    // Not by `c.header`, which makes another answer of one that is made.
    c.res.headers.set('Cache-Control', 'no-store')
  })
  app.route('/api', served)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: '科创台账', version: '1', description: '每个数都能打开到明细、记录和原表单元格' },
  })
  app.all('/api/*', () => {
    throw notFound('这个接口')
  })
  app.onError((error, c) => {
    const { status, problem } = problemOf(error)
    if (status === 500) console.error(`${c.get('requestId')} ${c.req.method} ${c.req.path}`, error)
    return c.json(problem, status)
  })
  return app
}
