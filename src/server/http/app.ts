import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { api } from './api.ts'
import type { Premises } from './desk.ts'
import { fromOwnPages, headers, recognise } from './guard.ts'
import { notFound, problemOf, tooLarge } from './problem.ts'
import { bureauRoutes } from './routes/bureau.ts'
import { documentRoutes } from './routes/documents.ts'
import { figureRoutes } from './routes/figures.ts'
import { fileRoutes } from './routes/files.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { recordRoutes } from './routes/records.ts'
import { sessionRoutes } from './routes/session.ts'

const BODY_BYTES_MAX = 1024 * 1024
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
}

export type App = ReturnType<typeof routes>

export function createApp(premises: Premises) {
  const app = api()
  app.use(headers, requestId())
  app.use('/api/*', compress({ threshold: COMPRESSED_BYTES_MIN }))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: BODY_BYTES_MAX,
      onError: () => {
        throw tooLarge()
      },
    }),
    fromOwnPages,
    recognise(premises),
  )
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  app.route('/api', routes())
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
