import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { Jobs } from '../office/jobs.ts'
import { catalogFor } from '../office/ownCatalog.ts'
import { resume } from '../session.ts'
import { type Env, memberAsked, type Premises, type Visitor } from './desk.ts'
import { foreignOrigin, invalid } from './problem.ts'

export const SESSION_COOKIE = 'kechuang_session'

/** Says who asks, from the session's cookie; routes decide what that is worth. */
export function recognise(premises: Premises, jobs: Jobs) {
  return createMiddleware<Env>(async (c, next) => {
    c.set('premises', premises)
    c.set('jobs', jobs)
    const visitor = await visitorOf(c, premises)
    c.set('visitor', visitor)
    const member = visitor === null ? undefined : memberAsked(visitor, c.req.query('bureau'))
    const { store, catalog } = premises
    c.set('catalog', member === undefined ? catalog : await catalogFor(store, catalog, member.bureau))
    await next()
  })
}

export async function visitorOf(c: Context<Env>, { store, now }: Premises): Promise<Visitor | null> {
  const token = getCookie(c, SESSION_COOKIE)
  const session = token === undefined ? null : await resume(store, token, now())
  return session === null || token === undefined ? null : { token, ...session }
}

const safeMethods = new Set(['GET', 'HEAD'])

/** Whether a request only reads. */
export function isSafe(method: string): boolean {
  return safeMethods.has(method)
}

/**
 * Whatever changes something must come from a page of this server: every browser names the origin of such a
 * request. The host is compared without the scheme, which a proxy in front may have taken off.
 */
export const fromOwnPages = createMiddleware<Env>(async (c, next) => {
  if (!isSafe(c.req.method) && !sameHost(c.req.header('origin'), c.req.header('host') ?? new URL(c.req.url).host))
    throw foreignOrigin()
  await next()
})

/** No address of ours holds a NUL, and no database keeps one. */
export const withoutNul = createMiddleware<Env>(async (c, next) => {
  if (c.req.url.includes('%00')) throw invalid('地址', '含有不可用的字符')
  await next()
})

function sameHost(origin: string | undefined, host: string): boolean {
  try {
    return origin !== undefined && new URL(origin).host === host
  } catch {
    return false
  }
}

/**
 * Only what this server sends may run or load. Styles may stand inline, as the component library writes them.
 * Headers that browsers heed on https alone are left out: an intranet is often plain http.
 */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xFrameOptions: 'DENY',
})
