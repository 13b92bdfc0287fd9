import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { openAudit } from '../../store/audit/write.ts'
import { sweepDaily } from '../office/upload.ts'
import { createApp, shelfOf } from './app.ts'
import type { Premises } from './desk.ts'
import { builtPages, servePages } from './pages.ts'

export interface Listening {
  readonly port: number
  readonly address: string
  /** Lets running requests and jobs finish, then closes; what they did stands in the audit. The store stays open. */
  close(): Promise<void>
}

/** The port is taken, or the address is not this machine's. */
export class ListenError extends Error {}

const CLOSE_MS_MAX = 5_000

/** Serves the API and the web application. Port 0 takes any free one. */
export async function startServer(
  premises: Premises,
  { host, port, pages = builtPages }: { readonly host: string; readonly port: number; readonly pages?: string },
): Promise<Listening> {
  const audit = openAudit(premises.store)
  const shelf = shelfOf(premises)
  const app = createApp(premises, audit, shelf)
  servePages(app, premises, pages)
  const working = new Set<Promise<Response>>()
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const answer = app.fetch(request, env)
      if (answer instanceof Promise) {
        working.add(answer)
        const done = () => void working.delete(answer)
        answer.then(done, done)
      }
      return answer
    },
  }) as Server
  await listen(server, host, port)
  const bound = server.address()
  const stopSweeping = sweepDaily(premises, premises.now)
  const taken = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    port: taken,
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      stopSweeping()
      await close(server)
      // Whoever asked may have gone; what was asked is still being done.
      await Promise.race([Promise.allSettled(working), setTimeout(CLOSE_MS_MAX, undefined, { ref: false })])
      await shelf.stop()
      await audit.settled()
    },
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(`端口 ${port} 已被占用，可能科创台账已在运行。请关闭占用的程序，或用 --port 换一个端口`)
    case 'EACCES':
      return new ListenError(`没有权限使用端口 ${port}。请换一个 1024 以上的端口`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(`地址 ${host} 不是本机的地址。请检查 --host，只在本机使用可不加`)
    default:
      return error
  }
}

/** Idle connections are cut at once; a request still at work after a while is cut too. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const limit = globalThis.setTimeout(() => server.closeAllConnections(), CLOSE_MS_MAX)
    server.close(() => {
      clearTimeout(limit)
      resolve()
    })
    server.closeIdleConnections()
  })
}
