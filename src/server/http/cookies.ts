import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { Env } from './desk.ts'
import { SESSION_COOKIE } from './guard.ts'

/** Whether the visitor's own connection is encrypted; a proxy in front says so for its side. */
export function isSecure(c: Context<Env>): boolean {
  return (
    new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
  )
}

export function keepSession(c: Context<Env>, token: string): void {
  setCookie(c, SESSION_COOKIE, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) })
}

export function dropSession(c: Context<Env>): void {
  deleteCookie(c, SESSION_COOKIE, { path: '/' })
}

/** Something that this browser holds for some minutes, for the routes under `path` alone. */
export function keepFor(c: Context<Env>, name: string, value: string, path: string, seconds: number): void {
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Lax', path, secure: isSecure(c), maxAge: seconds })
}

export function drop(c: Context<Env>, name: string, path: string): void {
  deleteCookie(c, name, { path })
}

/** Where the product is from outside, as the browser named it. */
export function ownAddress(c: Context<Env>, path: string): URL {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  return new URL(path, `${isSecure(c) ? 'https' : 'http'}://${host}`)
}
