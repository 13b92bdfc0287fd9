import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { aheadIn } from './ahead.ts'
import type { Env, Premises } from './desk.ts'
import { visitorOf } from './guard.ts'

/** Where the build of the web application lies. */
export const builtPages = fileURLToPath(new URL('../../../dist/web', import.meta.url))

const YEAR_SECONDS = 31_536_000

/**
 * Serves the web application: files whose name tells their content for ever, everything else as the one page
 * whose router reads the address. What the pages of a bureau begin with comes beside the script.
 */
export function servePages(app: Hono<Env>, premises: Premises, folder: string): void {
  const ahead = aheadIn(folder)
  const page = join(folder, 'index.html')
  const assets = new Map<string, Asset>()
  app.get('/assets/:name', async (c) => {
    const found = await assetOf(c, join(folder, 'assets'), assets)
    if (found === null) return c.text('', 404)
    return c.body(found.bytes, 200, found.headers)
  })
  app.get('/assets/*', (c) => c.text('', 404))
  app.get('*', async (c) => {
    c.header('Cache-Control', 'no-cache')
    if (/^\/\d/.test(c.req.path)) {
      // The page needs nothing of the database, and says better than this that it is away.
      const visitor = await visitorOf(c, premises).catch(() => null)
      c.header('Link', ahead(new URL(c.req.url), visitor))
    }
    return c.html(existsSync(page) ? await readFile(page, 'utf8') : notBuilt, existsSync(page) ? 200 : 503)
  })
}

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: { readonly [name: string]: string }
}

/** As vite names them: what is no such name is not looked for on the disk. */
const ASSET = /^[\w][\w.-]*$/

/**
 * Read from the disk once: a browser that comes for the first time asks for thirty, and before a deadline hundreds of
 * them come within a minute.
 */
async function assetOf(c: Context<Env>, folder: string, known: Map<string, Asset>): Promise<Asset | null> {
  const name = c.req.param('name') ?? ''
  if (!ASSET.test(name)) return null
  const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((one) => one.trim().split(';')[0])
  const [encoding, ending] = encodings.find(([one]) => accepted.includes(one)) ?? ['', '']
  const found = known.get(name + ending) ?? (await readAsset(join(folder, name), encoding, ending))
  // What is not there is asked for by strangers, by any name: it is not remembered.
  if (found !== null) known.set(name + ending, found)
  return found
}

/** Best first; the build writes those that are worth it. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

async function readAsset(path: string, encoding: string, ending: string): Promise<Asset | null> {
  const headers = {
    'Content-Type': getMimeType(path) ?? 'application/octet-stream',
    'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
    Vary: 'Accept-Encoding',
  }
  const compressed = encoding === '' ? null : await readFile(path + ending).catch(() => null)
  if (compressed !== null)
    return { bytes: new Uint8Array(compressed), headers: { ...headers, 'Content-Encoding': encoding } }
  const plain = await readFile(path).catch(() => null)
  return plain === null ? null : { bytes: new Uint8Array(plain), headers }
}

const notBuilt =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>科创台账</title><p>界面尚未生成。请在程序目录运行 npm run build 后刷新本页。</p></html>'
