import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { type Audit, openAudit } from '../../store/audit/write.ts'
import { Jobs } from '../office/jobs.ts'
import { api } from './api.ts'
import { audited } from './audited.ts'
import { deedsOf } from './deeds.ts'
import type { Premises } from './desk.ts'
import { fromOwnPages, headers, recognise, withoutNul } from './guard.ts'
import { notFound, problemOf, tooLarge } from './problem.ts'
import { auditRoutes } from './routes/audit.ts'
import { bureauRoutes } from './routes/bureau.ts'
import { caseRoutes } from './routes/cases.ts'
import { claimRoutes } from './routes/claims.ts'
import { documentRoutes } from './routes/documents.ts'
import { enterpriseRoutes } from './routes/enterprises.ts'
import { figureRoutes } from './routes/figures.ts'
import { fileRoutes } from './routes/files.ts'
import { helpRoutes } from './routes/help.ts'
import { importRoutes } from './routes/imports.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { jobRoutes } from './routes/jobs.ts'
import { placeRoutes } from './routes/places.ts'
import { recordRoutes } from './routes/records.ts'
import { registerRoutes } from './routes/registers.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { sheetRoutes } from './routes/sheets.ts'
import { targetRoutes } from './routes/targets.ts'
import { uploadRoutes } from './routes/uploads.ts'

const BODY_BYTES_MAX = 1024 * 1024
/** The one route that takes files. */
const UPLOADS = '/api/uploads'
const UPLOAD_BYTES_MAX = 100 * 1024 * 1024
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
    .route('/registers', registerRoutes)
    .route('/enterprises', enterpriseRoutes)
    .route('/search', searchRoutes)
    .route('/places', placeRoutes)
    .route('/help', helpRoutes)
    .route('/uploads', uploadRoutes)
    .route('/jobs', jobRoutes)
    .route('/imports', importRoutes)
    .route('/claims', claimRoutes)
    .route('/sheets', sheetRoutes)
    .route('/targets', targetRoutes)
    .route('/cases', caseRoutes)
    .route('/audit', auditRoutes)
}

export type App = ReturnType<typeof routes>

const limitBodies = limit(BODY_BYTES_MAX)
const limitFiles = limit(UPLOAD_BYTES_MAX)

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(maxSize)
    },
  })
}

export function createApp(premises: Premises, audit: Audit = openAudit(premises.store)) {
  const app = api()
  const served = routes()
  app.use(headers, requestId())
  app.use('/api/*', compress({ threshold: COMPRESSED_BYTES_MIN }))
  const jobs = new Jobs((error) => problemOf(error).problem)
  app.use('/api/*', recognise(premises, jobs), audited(audit, deedsOf(served)), fromOwnPages, withoutNul)
  app.use('/api/*', (c, next) => (c.req.path === UPLOADS ? limitFiles : limitBodies)(c, next))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
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
