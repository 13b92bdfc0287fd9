import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** How somebody's requests went: noted by their kind. */
export class Measured {
  readonly ms = new Map<string, number[]>()
  retries = 0

  note(kind: string, ms: number): void {
    const known = this.ms.get(kind)
    if (known) known.push(ms)
    else this.ms.set(kind, [ms])
  }
}

const RETRY_MS = 250
const RETRIES_MAX = 480
const TIMEOUT_MS = 60_000

// One pool for all: what is measured is the server, and this process shares its processors.
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, scheduling: 'lifo' })

/** Somebody at a browser who keeps their cookie, and tries again what was not answered, as it was. */
export class Asker {
  readonly #address: string
  readonly #measured: Measured
  readonly #who: { readonly name: string; readonly password: string }
  #cookie = ''

  constructor(
    address: string,
    measured: Measured,
    who: { readonly name: string; readonly password: string },
    cookie = '',
  ) {
    this.#cookie = cookie
    this.#address = address
    this.#measured = measured
    this.#who = who
  }

  async signIn(kind = 'sign in'): Promise<void> {
    await this.ask(kind, 'POST', '/api/session', this.#who)
  }

  /** Asks until there is an answer. What the server refuses with reason is an error of the rush itself. */
  async ask(kind: string, method: string, path: string, body?: unknown): Promise<unknown> {
    for (let tries = 0; ; tries++) {
      const began = performance.now()
      const answer = await this.#once(method, path, body).catch(() => null)
      if (answer !== null && answer.status < 400) {
        this.#measured.note(kind, performance.now() - began)
        return answer.body
      }
      if (answer !== null && answer.status === 401 && path !== '/api/session') await this.signIn('sign in again')
      else if (answer !== null && answer.status < 500)
        throw new Error(`${method} ${path} was answered ${answer.status} ${JSON.stringify(answer.body)}`)
      else await pause(RETRY_MS * (0.5 + Math.random()))
      this.#measured.retries += 1
      if (tries >= RETRIES_MAX) throw new Error(`${method} ${path} was not answered`)
    }
  }

  #once(method: string, path: string, body: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const bytes = body === undefined ? null : body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body))
      const headers: { [name: string]: string | number } = { cookie: this.#cookie, 'accept-encoding': 'gzip' }
      if (method !== 'GET') headers.origin = this.#address
      if (bytes !== null) {
        headers['content-type'] = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
        headers['content-length'] = bytes.byteLength
      }
      const asking = request(`${this.#address}${path}`, { agent, method, headers, timeout: TIMEOUT_MS }, (answer) => {
        const set = answer.headers['set-cookie']?.[0]?.split(';')[0]
        if (set !== undefined) this.#cookie = set
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('aborted', () => reject(new Error('cut off')))
        answer.on('end', () => {
          const status = answer.statusCode ?? 0
          const isJson = (answer.headers['content-type'] ?? '').includes('json')
          resolve({ status, body: isJson ? JSON.parse(textOf(parts, answer.headers['content-encoding'])) : null })
        })
      })
      asking.on('timeout', () => asking.destroy(new Error('no answer in time')))
      asking.on('error', reject)
      asking.end(bytes ?? undefined)
    })
  }
}

function textOf(parts: readonly Buffer[], encoding: string | undefined): string {
  const bytes = Buffer.concat(parts)
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}

/** Lets the process end. */
export function hangUp(): void {
  agent.destroy()
}
