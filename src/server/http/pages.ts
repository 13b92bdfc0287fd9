import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import type { Env } from './desk.ts'

/** Where the build of the web application lies. */
export const builtPages = fileURLToPath(new URL('../../../dist/web', import.meta.url))

const YEAR_SECONDS = 31_536_000

/**
 * Serves the web application: files whose name tells their content for ever, everything else as the one page
 * whose router reads the address. The pages of a bureau begin with who is at work: that answer comes beside the script.
 */
export function servePages(app: Hono<Env>, folder: string): void {
  const page = join(folder, 'index.html')
  app.get('/assets/*', serveStatic({ root: folder, precompressed: true, onFound: keptForEver }))
  app.get('/assets/*', (c) => c.text('', 404))
  app.get('*', async (c) => {
    c.header('Cache-Control', 'no-cache')
    if (/^\/\d/.test(c.req.path)) c.header('Link', '</api/session>; rel=preload; as=fetch; crossorigin')
    return c.html(existsSync(page) ? await readFile(page, 'utf8') : notBuilt, existsSync(page) ? 200 : 503)
  })
}

const keptForEver = (_path: string, c: { header(name: string, value: string): void }) =>
  c.header('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`)

const notBuilt =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>科创台账</title><p>界面尚未生成。请在程序目录运行 npm run build 后刷新本页。</p></html>'
