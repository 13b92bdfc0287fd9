import { createRoute, z } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import { signIn, signOut } from '../../session.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { signedIn, type Visitor } from '../desk.ts'
import { SESSION_COOKIE } from '../guard.ts'
import { problemResponse, wrongSignIn } from '../problem.ts'
import { visitorSchema } from '../schema/bureau.ts'

const credentials = z.object({ name: z.string().min(1).max(60), password: z.string().min(1).max(200) })

const come = createRoute({
  method: 'post',
  path: '/',
  summary: '登录',
  request: { body: { required: true, content: { 'application/json': { schema: credentials } } } },
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

export const sessionRoutes = api()
  .openapi(come, async (c) => {
    const { store, now } = c.var.premises
    c.var.noted.claims = c.req.valid('json').name
    const agent = c.req.header('user-agent')?.slice(0, 200) ?? null
    const session = await signIn(store, { ...c.req.valid('json'), agent, now: now() })
    if (session === null) throw wrongSignIn()
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, SESSION_COOKIE, session.token, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
    return c.json(visitorOf(session), 200)
  })
  .openapi(who, (c) => c.json(c.var.visitor === null ? null : visitorOf(c.var.visitor), 200))
  .openapi(leave, async (c) => {
    await signOut(c.var.premises.store, signedIn(c).token)
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return c.body(null, 204)
  })

function visitorOf({ account, memberships }: Pick<Visitor, 'account' | 'memberships'>) {
  return {
    account: { name: account.name, displayName: account.displayName },
    bureaus: memberships.map(({ bureau, bureauName, role, section }) => ({
      code: bureau,
      name: bureauName,
      role,
      section,
    })),
  }
}
