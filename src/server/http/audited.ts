import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { type Account, findAccount, membershipsOf } from '../../store/accounts.ts'
import { type AuditEvent, DONE, INSTALLATION } from '../../store/audit/event.ts'
import type { Audit } from '../../store/audit/write.ts'
import type { Order } from '../office/jobs.ts'
import { addressOf, noProxies } from './address.ts'
import type { Deeds } from './deeds.ts'
import type { Env } from './desk.ts'
import { isSafe } from './guard.ts'
import { type Noted, newNoted } from './noted.ts'
import { auditLost, auditStopped, problemOf } from './problem.ts'

const TARGET_LENGTH_MAX = 200
const NAME_BEGINNING = 2
const REFUSED_PARTLY = 'refused'

/**
 * Writes the audit for every route, from what the route is and what came of it, so that none can forget to. Whoever
 * changes something has the answer when the event stands; while events cannot be written, nothing is changed.
 */
export function audited(audit: Audit, deeds: Deeds) {
  return createMiddleware<Env>(async (c, next) => {
    const changes = !isSafe(c.req.method)
    const noted = newNoted()
    c.set('noted', noted)
    c.set('audit', audit)
    c.set('deeds', deeds)
    if (changes && !audit.writable) throw auditStopped()
    await next()
    const deed = await deedOf(c, noted, changes)
    if (deed === null) return
    if (!changes) return audit.note(deed.bureau, deed.event)
    await audit.record(deed.bureau, deed.event).catch(() => {
      throw auditLost()
    })
  })
}

/** The end of work in the background, by whom and from where it was begun. */
export function auditEnd(audit: Audit, order: Order, result: string, noted: Noted, now: Date): void {
  const { bureau, account, name, address, route, label, id } = order
  const detail = { job: label, ...recordsIn(noted), ...personalIn(noted) }
  audit.note(bureau, { at: now.toISOString(), account, name, address, action: route, target: id, result, detail })
}

interface Deed {
  readonly bureau: string
  readonly event: AuditEvent
}

/** `null`: a reading that nobody has to answer for, or nobody's attempt. */
async function deedOf(c: Context<Env>, noted: Noted, changes: boolean): Promise<Deed | null> {
  const code = c.error === undefined ? null : problemOf(c.error).problem.code
  if (!changes && !isTelling(c, noted, code)) return null
  const who = await whoOf(c, noted)
  if (who === null) return null
  const told = changes && c.error === undefined ? await toldOf(c) : nothingTold
  const event: AuditEvent = {
    at: c.var.premises.now().toISOString(),
    account: who.account?.id ?? null,
    name: who.name,
    address: addressOf(c, c.var.premises.proxies ?? noProxies),
    action: actionOf(c),
    target: noted.guest?.target ?? targetOf(c) ?? told.id,
    result: code ?? (c.res.status >= 400 ? `http.${c.res.status}` : told.result),
    detail: {
      ...(noted.action === null ? {} : { may: noted.action }),
      ...(noted.guest?.link ? { link: noted.guest.link } : {}),
      ...(noted.guest?.target && told.id !== null ? { given: told.id } : {}),
      ...recordsIn(noted),
      ...told.outcomes,
      ...personalIn(noted),
    },
  }
  return { bureau: who.bureau, event }
}

/** Readings that are told of: signing in elsewhere, what somebody without an account opened, what was not allowed, what left as a file, whole personal fields, and the audit itself. */
function isTelling(c: Context<Env>, { action, personal, claims, guest }: Noted, code: string | null): boolean {
  if (claims !== null || guest !== null) return true
  if (code !== null) return c.res.status === 403
  const file =
    action !== null && c.res.ok && !(c.res.headers.get('content-type') ?? 'application/json').includes('json')
  return file || personal.size > 0 || action === 'audit.read' || (action?.endsWith('.export') ?? false)
}

interface Who {
  readonly bureau: string
  readonly account: Account | null
  readonly name: string
}

async function whoOf(c: Context<Env>, { bureau, claims, guest }: Noted): Promise<Who | null> {
  if (claims !== null) return claimant(c, claims)
  const { visitor } = c.var
  if (guest !== null) {
    // Whoever opens a link while signed in is known, whatever they say.
    const account = visitor?.account ?? null
    const name = account === null ? guest.name : `${account.name}（${guest.name}）`
    return { bureau: guest.bureau ?? INSTALLATION, account, name }
  }
  // Nobody has asked, so nobody has to answer for it: a session that ended, a stranger's knocking.
  if (visitor === null) return null
  const { account, memberships } = visitor
  return { bureau: bureau ?? memberships[0]?.bureau ?? INSTALLATION, account, name: account.name }
}

/** Somebody who signs in. A name that no account has may be a password in the wrong place: it is not kept whole. */
async function claimant(c: Context<Env>, claims: string): Promise<Who> {
  const { store } = c.var.premises
  const found = await findAccount(store, claims.trim())
  if (found === null)
    return { bureau: INSTALLATION, account: null, name: `${claims.trim().slice(0, NAME_BEGINNING)}****` }
  const [home] = await membershipsOf(store, found.account.id)
  return { bureau: home?.bureau ?? INSTALLATION, account: found.account, name: found.account.name }
}

/** The route as it is declared: `POST /registers/{register}/changes`. */
export function actionOf(c: Context<Env>): string {
  const path = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path
  return `${c.req.method} ${path === undefined ? '/?' : templateOf(path)}`
}

export function templateOf(path: string): string {
  return path
    .replace(/^\/api/, '')
    .replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')
    .replace(/(?<=.)\/$/, '')
}

/** Parts of an address that open something: they stand in no log. */
const secretParts: ReadonlySet<string> = new Set(['token', 'receipt'])

/** What the address names, in the order of the address: a register, a record, an action. */
function targetOf(c: Context<Env>): string | null {
  const path = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path
  if (path === undefined) return c.req.path.slice(0, TARGET_LENGTH_MAX)
  const given: { readonly [name: string]: string } = c.req.param()
  const values = Object.entries(given).flatMap(([name, value]) => (secretParts.has(name) ? [] : [value]))
  return values.length === 0 ? null : values.join('/').slice(0, TARGET_LENGTH_MAX)
}

function recordsIn({ records }: Noted): { readonly records?: unknown } {
  return records.size === 0 ? {} : { records: Object.fromEntries(records) }
}

function personalIn({ personal }: Noted): { readonly personal?: readonly string[] } {
  return personal.size === 0 ? {} : { personal: [...personal].sort() }
}

interface ToldOf {
  readonly id: string | null
  readonly result: string
  readonly outcomes: { readonly outcomes?: unknown }
}

const nothingTold: ToldOf = { id: null, result: DONE, outcomes: {} }

/** What an answer says came of it, one by one: many at once may be done in part, and an answer may say no politely. */
async function toldOf({ var: { told }, res: answer }: Context<Env>): Promise<ToldOf> {
  if (!(answer.headers.get('content-type') ?? '').includes('json')) return nothingTold
  const body: unknown = told ?? (await answer.clone().json())
  const parts: readonly unknown[] = Array.isArray(body) ? body : [body]
  const outcomes: { [outcome: string]: number } = {}
  for (const part of parts) {
    const outcome = outcomeIn(part)
    if (outcome !== null) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  const kinds = Object.keys(outcomes)
  const wholly = kinds.length > 0 && kinds.every((kind) => kind === REFUSED_PARTLY)
  return {
    id: Array.isArray(body) ? null : idIn(body),
    result: wholly ? REFUSED_PARTLY : DONE,
    outcomes: kinds.length === 0 ? {} : { outcomes },
  }
}

function outcomeIn(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null
  if ('outcome' in part && typeof part.outcome === 'string') return part.outcome
  const done = 'done' in part ? part.done : 'taken' in part ? part.taken : null
  if (typeof done === 'boolean') return done ? DONE : REFUSED_PARTLY
  return null
}

function idIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  const id = 'id' in body ? body.id : 'hash' in body ? body.hash : null
  return typeof id === 'string' && id !== '' ? id.slice(0, TARGET_LENGTH_MAX) : null
}
