import { hc, type InferResponseType } from 'hono/client'
import type { App } from '../../server/http/app.ts'
import { sessionAgain } from '../session/ended.ts'

/** What the server says when it does not do what was asked. */
export interface ProblemSaid {
  readonly code: string
  readonly message: string
  readonly advice: string
}

export class ApiProblem extends Error {
  readonly status: number
  readonly problem: ProblemSaid

  constructor(status: number, problem: ProblemSaid) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

const unreachable: ProblemSaid = {
  code: 'server.unreachable',
  message: '连不上服务器',
  advice: '请检查网络后重试；单位内网用户请联系管理员',
}

const unreadable: ProblemSaid = { code: 'server.unreadable', message: '服务器的回答读不懂', advice: '请稍后重试' }

/** The API, typed by the server's own declarations. An answer that is not what was asked for is thrown. */
export const api = hc<App>('/api', { fetch: ask })

/** Asks the server; an ended session is begun again first, and a problem is thrown. */
export function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const name = nameOf(input, init)
  if (name === null) return answered(input, init)
  const known = underWay.get(name)
  const answer = known ?? answered(input, init)
  if (known === undefined) {
    underWay.set(name, answer)
    const forget = () => underWay.delete(name)
    void answer.then(forget, forget)
  }
  return answer.then((told) => told.clone())
}

/** What is being written. An impatient finger asks for the same again before the first has come back. */
const underWay = new Map<string, Promise<Response>>()

/** Names what is written by a request, to the letter; `null` for one that only reads, or that hands over a file. */
function nameOf(input: RequestInfo | URL, { method = 'GET', body }: RequestInit = {}): string | null {
  if (method === 'GET' || (body != null && typeof body !== 'string')) return null
  return `${method} ${input instanceof Request ? input.url : String(input)} ${body ?? ''}`
}

async function answered(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(input, init).catch(() => {
      throw new ApiProblem(0, unreachable)
    })
    if (answer.ok) return answer
    const problem = (await answer.json().catch(() => unreadable)) as ProblemSaid
    if (problem.code === 'session.mustChange' || problem.code === 'session.mustEnrol') toAccount()
    if (problem.code !== 'session.none' || window.location.pathname === '/sign-in')
      throw new ApiProblem(answer.status, problem)
    await sessionAgain()
  }
}

/** What has to be done before anything else is done on the page of one's account. */
function toAccount(): void {
  const { pathname, search } = window.location
  if (pathname !== '/account') window.location.assign(`/account?to=${encodeURIComponent(pathname + search)}`)
}

/** What a route tells when all is well. */
export type Told<T> = InferResponseType<T extends (...args: never) => unknown ? T : never, 200>

export async function told<T>(answer: Promise<{ json(): Promise<unknown> }>): Promise<T> {
  return (await answer).json() as Promise<T>
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the names that have no value: an empty one in an address would mean something. */
export function given<T extends object>(parameters: T): Given<T> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)) as Given<T>
}

export function problemOf(error: unknown): ProblemSaid {
  if (error instanceof ApiProblem) return error.problem
  return { code: 'page.fault', message: '页面出错', advice: '请刷新页面；仍不行时请联系管理员' }
}
