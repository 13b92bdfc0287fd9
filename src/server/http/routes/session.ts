import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { accountOfIdentity, credentialsById, setTotp } from '../../../store/accounts.ts'
import { bureaus } from '../../../store/bureau.ts'
import { Refusal } from '../../../store/refusal.ts'
import { BINDING_SECONDS, bindHeld, holdIdentity } from '../../office/people/binding.ts'
import { beginCodes, confirmCodes } from '../../office/people/codes.ts'
import { changePassword, refuseWrong } from '../../office/people/password.ts'
import { passwordRule } from '../../office/people/profile.ts'
import { register } from '../../office/people/registration.ts'
import { awaitedBy, enter, installedProfile, needsCode, type SignedIn, signIn, signOut } from '../../session.ts'
import { ForeignRefusal, type Kept } from '../../signIn/foreign.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { drop, dropSession, keepFor, keepSession, ownAddress } from '../cookies.ts'
import { type Env, signedIn } from '../desk.ts'
import { SESSION_COOKIE } from '../guard.ts'
import { type Limit, refuseHaste } from '../limiter.ts'
import { presentVisitor } from '../present/visitor.ts'
import { codeAsked, notFound, problemResponse, wrongSignIn } from '../problem.ts'
import { visitorSchema } from '../schema/bureau.ts'
import {
  codeRequest,
  credentialsRequest,
  endCodesRequest,
  enrolmentSchema,
  optionsSchema,
  passwordRequest,
  registeredSchema,
  registerRequest,
} from '../schema/session.ts'

const body = <S extends z.ZodType>(schema: S) =>
  ({ body: { required: true, content: { 'application/json': { schema } } } }) as const

const come = createRoute({
  method: 'post',
  path: '/',
  summary: '登录',
  request: body(credentialsRequest),
  responses: answers(visitorSchema, '登录的人和可用的单位'),
})

const who = createRoute({
  method: 'get',
  path: '/',
  summary: '当前登录的人；没有登录的为 null',
  responses: answers(visitorSchema.nullable(), '登录的人和可用的单位'),
})

const leave = createRoute({
  method: 'delete',
  path: '/',
  summary: '退出',
  responses: { 204: { description: '已退出' }, ...problemResponse },
})

const options = createRoute({
  method: 'get',
  path: '/options',
  summary: '登录和注册的选项：单位、密码要求、统一身份认证',
  responses: answers(optionsSchema, '选项'),
})

const password = createRoute({
  method: 'post',
  path: '/password',
  summary: '修改自己的密码；其他登录随之退出',
  request: body(passwordRequest),
  responses: answers(visitorSchema, '登录的人'),
})

const codes = createRoute({
  method: 'post',
  path: '/codes',
  summary: '生成动态口令的密钥，只显示一次',
  responses: answers(enrolmentSchema, '密钥'),
})

const codesProved = createRoute({
  method: 'post',
  path: '/codes/confirm',
  summary: '用第一个动态口令启用',
  request: body(codeRequest),
  responses: answers(visitorSchema, '登录的人'),
})

const codesEnded = createRoute({
  method: 'post',
  path: '/codes/end',
  summary: '停用动态口令',
  request: body(endCodesRequest),
  responses: answers(visitorSchema, '登录的人'),
})

const apply = createRoute({
  method: 'post',
  path: '/register',
  summary: '企业、高校院所、服务机构申请账户，审核后可用',
  request: body(registerRequest),
  responses: answers(registeredSchema, '由谁审核'),
})

const away = createRoute({
  method: 'get',
  path: '/foreign',
  summary: '去统一身份认证登录',
  request: { query: z.object({ to: z.string().max(2_000).optional() }) },
  responses: { 302: { description: '转到统一身份认证' }, ...problemResponse },
})

const back = createRoute({
  method: 'get',
  path: '/foreign/back',
  summary: '从统一身份认证回来',
  responses: { 302: { description: '转到来时的页面，或登录页' }, ...problemResponse },
})

/** Where a foreign sign-in comes back to; its cookies go nowhere else. */
const FOREIGN = '/api/session/foreign'
const SESSION = '/api/session'
const BEGUN_COOKIE = 'kechuang_begun'
const BINDING_COOKIE = 'kechuang_binding'
const BEGUN_SECONDS = 600
/** Applications for accounts from one address; each is looked at by a person. */
const registering: Limit = { name: 'register', max: 30, withinMs: 60 * 60_000 }

export const sessionRoutes = api()
  .openapi(come, async (c) => {
    const { store, now } = c.var.premises
    const { bind, code, ...given } = c.req.valid('json')
    c.var.noted.claims = given.name
    const entered = await signIn(store, {
      ...given,
      code: code || null,
      agent: agentOf(c),
      now: now(),
      gone: c.req.raw.signal,
    })
    if (entered.is === 'refused') throw wrongSignIn(entered.profile)
    if (entered.is === 'code') throw codeAsked(entered.wrong)
    const held = getCookie(c, BINDING_COOKIE)
    if (bind && held !== undefined) await bindHeld(store, held, entered.account.id, now())
    if (held !== undefined) drop(c, BINDING_COOKIE, SESSION)
    await beginSession(c, entered.token)
    return c.json(await visitorOf(c, entered), 200)
  })
  .openapi(who, async (c) => c.json(c.var.visitor === null ? null : await visitorOf(c, c.var.visitor), 200))
  .openapi(leave, async (c) => {
    // Somebody whose session has ended is out already.
    if (c.var.visitor !== null) await signOut(c.var.premises.store, c.var.visitor.token)
    dropSession(c)
    return c.body(null, 204)
  })
  .openapi(options, async (c) => {
    const { store, foreign = null } = c.var.premises
    const rule = passwordRule(await installedProfile(store))
    return c.json({ bureaus: await bureaus(store), passwordRule: rule, foreign: foreign?.label ?? null }, 200)
  })
  .openapi(password, async (c) => {
    const { store, now } = c.var.premises
    const { account, profile } = signedIn(c)
    await changePassword(store, await own(c), c.req.valid('json'), profile, now())
    const entered = await enter(store, await own(c, account.id), { agent: agentOf(c), now: now() })
    keepSession(c, entered.token)
    return c.json(await visitorOf(c, entered), 200)
  })
  .openapi(codes, async (c) => {
    const { account, gate } = signedIn(c)
    if (gate === 'password' || gate === 'expired')
      throw new Refusal('session.mustChange', '须先修改密码', '改好密码后再启用动态口令')
    return c.json(await beginCodes(c.var.premises.store, account), 200)
  })
  .openapi(codesProved, async (c) => {
    const { store, now } = c.var.premises
    const visitor = signedIn(c)
    await confirmCodes(store, visitor.account, c.req.valid('json').code, now())
    const gate = visitor.gate === 'code' ? null : visitor.gate
    return c.json(await visitorOf(c, { ...visitor, hasCode: true, gate }), 200)
  })
  .openapi(codesEnded, async (c) => {
    const visitor = signedIn(c)
    if (needsCode(visitor.memberships, visitor.profile))
      throw new Refusal('code.needed', '管理员不能停用动态口令', '更换手机的，请另一名管理员重置')
    const { store, now } = c.var.premises
    await refuseWrong(store, await own(c), c.req.valid('json').password, visitor.profile, now())
    await setTotp(c.var.premises.store, visitor.account.id, null)
    return c.json(await visitorOf(c, { ...visitor, hasCode: false }), 200)
  })
  .openapi(apply, async (c) => {
    const { store, now } = c.var.premises
    refuseHaste(c, registering)
    c.var.noted.claims = c.req.valid('json').name
    return c.json(await register(store, c.req.valid('json'), await installedProfile(store), now()), 200)
  })
  .openapi(away, async (c) => {
    const to = pathWithin(c.req.valid('query').to)
    try {
      const begun = await foreignOf(c).begin(backTo(c))
      keepFor(c, BEGUN_COOKIE, JSON.stringify({ ...begun.kept, to }), FOREIGN, BEGUN_SECONDS)
      return c.redirect(begun.to.href, 302)
    } catch (error) {
      return c.redirect(refusedBy(error, to), 302)
    }
  })
  .openapi(back, async (c) => {
    const { store, now } = c.var.premises
    const begun = readKept(getCookie(c, BEGUN_COOKIE))
    drop(c, BEGUN_COOKIE, FOREIGN)
    const to = pathWithin(begun.to)
    try {
      const came = new URL(c.req.url)
      const identity = await foreignOf(c).finish(came, backTo(c), begun)
      const account = await accountOfIdentity(store, identity)
      if (account === null) {
        keepFor(c, BINDING_COOKIE, await holdIdentity(store, identity, now()), SESSION, BINDING_SECONDS)
        return c.redirect(signInPage('bind', to), 302)
      }
      const found = await credentialsById(store, account)
      if (found === null || found.disabled) return c.redirect(signInPage('closed', to), 302)
      // A second factor is not the other place's to vouch for.
      if (found.totp !== null) return c.redirect(signInPage('code', to), 302)
      c.var.noted.claims = found.account.name
      const entered = await enter(store, found, { agent: agentOf(c), now: now() })
      await beginSession(c, entered.token)
      return c.redirect(to, 302)
    } catch (error) {
      return c.redirect(refusedBy(error, to), 302)
    }
  })

/** The session that the browser came with ends: nobody goes on in a session from before signing in. */
async function beginSession(c: Context<Env>, token: string): Promise<void> {
  const before = getCookie(c, SESSION_COOKIE)
  if (before !== undefined) await signOut(c.var.premises.store, before)
  keepSession(c, token)
}

async function visitorOf(c: Context<Env>, signed: SignedIn) {
  const waits = signed.memberships.length === 0
  return presentVisitor(signed, waits ? await awaitedBy(c.var.premises.store, signed) : [])
}

async function own(c: Context<Env>, id = signedIn(c).account.id) {
  const found = await credentialsById(c.var.premises.store, id)
  if (found === null) throw notFound('账户')
  return found
}

function agentOf(c: Context<Env>): string | null {
  return c.req.header('user-agent')?.slice(0, 200) ?? null
}

function foreignOf(c: Context<Env>) {
  const { foreign = null } = c.var.premises
  if (foreign === null) throw notFound('统一身份认证')
  return foreign
}

function backTo(c: Context<Env>): URL {
  return ownAddress(c, `${FOREIGN}/back`)
}

/** Only a path of this site. */
function pathWithin(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) ? to : '/'
}

function signInPage(foreign: 'bind' | 'closed' | 'code' | 'failed', to: string): string {
  return `/sign-in?${new URLSearchParams({ foreign, to })}`
}

function refusedBy(error: unknown, to: string): string {
  if (!(error instanceof ForeignRefusal)) throw error
  console.error('统一身份认证没有完成', error.message)
  return signInPage('failed', to)
}

function readKept(text: string | undefined): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]))
  } catch {
    return {}
  }
}
