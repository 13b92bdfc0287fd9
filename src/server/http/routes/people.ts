import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import { look, work } from '../../office/office.ts'
import {
  changeAccount,
  createAccount,
  decideAccount,
  decideColleague,
  disableAccount,
  enableAccount,
  type Managing,
  resetCodes,
  resetPassword,
} from '../../office/people/accounts.ts'
import { delegate, endDelegation, listDelegations } from '../../office/people/delegations.ts'
import { handOver, inHand, leaverFor, leavers } from '../../office/people/handover.ts'
import { lackingFor, switchLevel } from '../../office/people/level.ts'
import { listColleagues, listPeople } from '../../office/people/list.ts'
import { changePost, createPost, endPost, holdPost, leavePost, listPosts } from '../../office/people/posts.ts'
import { reachOf } from '../../office/people/reach.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { isSecure } from '../cookies.ts'
import { type Desk, deskFor, type Env, signedIn } from '../desk.ts'
import { type Action, may } from '../may.ts'
import { bureauParameter, pageParameters } from '../parameters.ts'
import { presentChoices, presentInHand, presentPeople, presentProfile } from '../present/people.ts'
import { dayNow } from '../present/time.ts'
import { invalid, notAllowed } from '../problem.ts'
import {
  changeRequest,
  choicesSchema,
  colleaguesSchema,
  createRequest,
  decisionRequest,
  delegateRequest,
  delegationsSchema,
  disabledSchema,
  doneSchema,
  endPostRequest,
  handedOverSchema,
  handOverRequest,
  holdRequest,
  inHandSchema,
  leaveRequest,
  leaversSchema,
  levelRequest,
  madeSchema,
  peopleKinds,
  peopleSchema,
  postRequest,
  postsSchema,
  profileSchema,
  resetSchema,
} from '../schema/people.ts'

const query = z.object({ bureau: bureauParameter })
const id = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const
const done = { done: true } as const

const list = createRoute({
  method: 'get',
  path: '/',
  summary: '一类账户的一页，待审核的在前',
  request: {
    query: z.object({
      bureau: bureauParameter,
      kind: z.enum(peopleKinds).default('office'),
      text: z.string().max(60).default(''),
      ...pageParameters,
    }),
  },
  responses: answers(peopleSchema, '账户'),
})

const choices = createRoute({
  method: 'get',
  path: '/choices',
  summary: '可以授予的角色和职责，已有的科室',
  request: { query },
  responses: answers(choicesSchema, '可选项'),
})

const create = createRoute({
  method: 'post',
  path: '/',
  summary: '新建账户；密码只显示这一次，首次登录须修改',
  request: { query, body: body(createRequest) },
  responses: answers(madeSchema, '账户和初始密码'),
})

const posts = createRoute({
  method: 'get',
  path: '/posts',
  summary: '岗位和在岗的人',
  request: { query },
  responses: answers(postsSchema, '岗位'),
})

const addPost = createRoute({
  method: 'post',
  path: '/posts',
  summary: '新建岗位',
  request: { query, body: body(postRequest) },
  responses: answers(z.object({ id: z.string() }), '岗位'),
})

const setPost = createRoute({
  method: 'put',
  path: '/posts/{id}',
  summary: '修改岗位',
  request: { query, params: id, body: body(postRequest) },
  responses: answers(doneSchema, '已修改'),
})

const closePost = createRoute({
  method: 'post',
  path: '/posts/{id}/end',
  summary: '撤销岗位；还有办件的不能撤销',
  request: { query, params: id, body: body(endPostRequest) },
  responses: answers(doneSchema, '已撤销'),
})

const hold = createRoute({
  method: 'post',
  path: '/posts/{id}/holders',
  summary: '安排到岗',
  request: { query, params: id, body: body(holdRequest) },
  responses: answers(doneSchema, '已安排'),
})

const quit = createRoute({
  method: 'post',
  path: '/posts/{id}/holders/end',
  summary: '离岗',
  request: { query, params: id, body: body(leaveRequest) },
  responses: answers(doneSchema, '已离岗'),
})

const delegations = createRoute({
  method: 'get',
  path: '/delegations',
  summary: '自己的外出委托，和委托给自己的',
  request: { query },
  responses: answers(delegationsSchema, '委托'),
})

const addDelegation = createRoute({
  method: 'post',
  path: '/delegations',
  summary: '委托同事在外出期间代办',
  request: { query, body: body(delegateRequest) },
  responses: answers(z.object({ id: z.string() }), '委托'),
})

const stopDelegation = createRoute({
  method: 'post',
  path: '/delegations/{id}/end',
  summary: '结束委托',
  request: { query, params: id },
  responses: answers(doneSchema, '已结束'),
})

const leaving = createRoute({
  method: 'get',
  path: '/handover',
  summary: '可以移交工作的人；已停用而手上还有工作的在前',
  request: { query },
  responses: answers(leaversSchema, '人员'),
})

const handover = createRoute({
  method: 'get',
  path: '/handover/{id}',
  summary: '一个人手上的办件、会签、岗位、委托、收表',
  request: { query, params: id },
  responses: answers(inHandSchema, '手上的工作'),
})

const handOverTo = createRoute({
  method: 'post',
  path: '/handover/{id}',
  summary: '离岗交接：全部办件和岗位一次移交，返回移交清单',
  request: { query, params: id, body: body(handOverRequest) },
  responses: answers(handedOverSchema, '移交清单'),
})

const profile = createRoute({
  method: 'get',
  path: '/profile',
  summary: '等保级别和各项要求',
  request: { query },
  responses: answers(profileSchema, '级别'),
})

const setLevel = createRoute({
  method: 'put',
  path: '/profile',
  summary: '切换等保级别；缺什么就说明什么',
  request: { query, body: body(levelRequest) },
  responses: answers(doneSchema, '已切换'),
})

const colleagues = createRoute({
  method: 'get',
  path: '/colleagues',
  summary: '本企业的账户，待确认的在前',
  request: { query },
  responses: answers(colleaguesSchema, '账户'),
})

const decideOwn = createRoute({
  method: 'post',
  path: '/colleagues/{id}',
  summary: '确认或退回本企业的新账户',
  request: { query, params: id, body: body(decisionRequest) },
  responses: answers(doneSchema, '已处理'),
})

const change = createRoute({
  method: 'put',
  path: '/{id}',
  summary: '修改账户：姓名、角色、科室、职责、区域、企业',
  request: { query, params: id, body: body(changeRequest) },
  responses: answers(doneSchema, '已修改'),
})

const disable = createRoute({
  method: 'post',
  path: '/{id}/disable',
  summary: '停用账户；说明还有几件未办结',
  request: { query, params: id },
  responses: answers(disabledSchema, '已停用'),
})

const enable = createRoute({
  method: 'post',
  path: '/{id}/enable',
  summary: '恢复账户，解除锁定',
  request: { query, params: id },
  responses: answers(doneSchema, '已恢复'),
})

const reset = createRoute({
  method: 'post',
  path: '/{id}/password',
  summary: '重置密码；新密码只显示这一次',
  request: { query, params: id },
  responses: answers(resetSchema, '新密码'),
})

const resetCode = createRoute({
  method: 'post',
  path: '/{id}/codes',
  summary: '重置动态口令',
  request: { query, params: id },
  responses: answers(doneSchema, '已重置'),
})

const decide = createRoute({
  method: 'post',
  path: '/{id}/decision',
  summary: '审核注册的账户',
  request: { query, params: id, body: body(decisionRequest) },
  responses: answers(doneSchema, '已审核'),
})

export const peopleRoutes = api()
  .openapi(list, async (c) => {
    const desk = deskFor(c, 'people.read')
    const reader = { id: desk.account.id, reach: reachHere(c, desk) }
    const { now } = c.var.premises
    const found = await look(wholeOffice(desk), async (at) =>
      presentPeople(at, await listPeople(at, c.req.valid('query'), dayOf(c), now()), reader),
    )
    return c.json(found, 200)
  })
  .openapi(choices, async (c) => {
    const desk = deskFor(c, 'people.read')
    const sections = await look(wholeOffice(desk), async ({ tx, bureau }) => {
      const { rows } = await sql<{ section: string }>`
        select distinct section from membership where bureau = ${bureau} and section is not null order by section`.execute(
        tx,
      )
      return rows.map(({ section }) => section)
    })
    return c.json(presentChoices(reachHere(c, desk), sections), 200)
  })
  .openapi(create, async (c) => {
    const { office, managing } = managingAt(c)
    return c.json(await createAccount(office, managing, c.req.valid('json')), 200)
  })
  .openapi(posts, async (c) => {
    const desk = deskFor(c, 'people.read')
    return c.json(await look(wholeOffice(desk), (at) => listPosts(at, dayOf(c))), 200)
  })
  .openapi(addPost, async (c) => {
    const { office } = deskFor(c, 'posts.manage')
    return c.json(await work(office, (at) => createPost(at, c.req.valid('json'))), 200)
  })
  .openapi(setPost, async (c) => {
    const { office } = deskFor(c, 'posts.manage')
    await work(office, (at) => changePost(at, c.req.valid('param').id, c.req.valid('json')))
    return c.json(done, 200)
  })
  .openapi(closePost, async (c) => {
    const { office } = deskFor(c, 'posts.manage')
    await work(office, (at) => endPost(at, c.req.valid('param').id, dayGiven(c.req.valid('json').on)))
    return c.json(done, 200)
  })
  .openapi(hold, async (c) => {
    const { office, account } = deskFor(c, 'posts.manage')
    const { from, to, ...who } = c.req.valid('json')
    const days = { from: dayGiven(from), to: to === null ? null : dayGiven(to) }
    await work(office, (at) => holdPost(at, account.id, c.req.valid('param').id, { ...who, ...days }))
    return c.json(done, 200)
  })
  .openapi(quit, async (c) => {
    const { office } = deskFor(c, 'posts.manage')
    const { account, on } = c.req.valid('json')
    await work(office, (at) => leavePost(at, c.req.valid('param').id, account, dayGiven(on)))
    return c.json(done, 200)
  })
  .openapi(delegations, async (c) => {
    const { office, account } = deskFor(c, 'delegate')
    return c.json(await look(office, (at) => listDelegations(at, account.id)), 200)
  })
  .openapi(addDelegation, async (c) => {
    const { office, account } = deskFor(c, 'delegate')
    const { deputy, from, to } = c.req.valid('json')
    const given = { deputy, from: dayGiven(from), to: dayGiven(to) }
    return c.json(await work(office, (at) => delegate(at, account.id, given, dayOf(c), c.var.premises.now())), 200)
  })
  .openapi(stopDelegation, async (c) => {
    const { office, account } = deskFor(c, 'delegate')
    await work(office, (at) => endDelegation(at, account.id, c.req.valid('param').id, c.var.premises.now()))
    return c.json(done, 200)
  })
  .openapi(leaving, async (c) => {
    const { office } = deskFor(c, 'hand.over')
    return c.json(await look(office, (at) => leavers(at, dayOf(c))), 200)
  })
  .openapi(handover, async (c) => {
    const { office, account, member } = deskFor(c, 'hand.over')
    const found = await look(office, async (at) => {
      const leaver = await leaverFor(at, { account, member }, c.req.valid('param').id, dayOf(c))
      return presentInHand(at, await inHand(at, leaver, dayOf(c)))
    })
    return c.json(found, 200)
  })
  .openapi(handOverTo, async (c) => {
    const { office, account, member } = deskFor(c, 'hand.over')
    const by = { account, member }
    const now = c.var.premises.now()
    const given = await work(office, async (at) => {
      const leaver = await leaverFor(at, by, c.req.valid('param').id, dayOf(c))
      const over = await handOver(at, by, leaver, c.req.valid('json'), dayOf(c), now)
      return { ...over, ...(await presentInHand(at, over)) }
    })
    return c.json({ ...given, by: account.displayName, at: now.toISOString() }, 200)
  })
  .openapi(profile, async (c) => {
    const { office, member } = deskFor(c, 'people.read')
    const lacking = await look(office, ({ tx }) => lackingFor(tx, 3, { secure: isSecure(c) }))
    const mayManage = may(member, 'security.manage') !== null
    return c.json(presentProfile(signedIn(c).profile, mayManage ? lacking : [], mayManage), 200)
  })
  .openapi(setLevel, async (c) => {
    const { account, member } = deskFor(c, 'security.manage')
    const how = { secure: isSecure(c), now: c.var.premises.now() }
    await switchLevel(c.var.premises.store, { account, member }, c.req.valid('json').level, how)
    return c.json(done, 200)
  })
  .openapi(colleagues, async (c) => {
    const desk = deskFor(c, 'colleagues.manage')
    const { role, enterprise } = desk.member
    if (enterprise === null) throw notAllowed()
    return c.json(await look(wholeOffice(desk), (at) => listColleagues(at, role, enterprise)), 200)
  })
  .openapi(decideOwn, async (c) => {
    const { office, account, member } = deskFor(c, 'colleagues.manage')
    const managing = { by: { account, member }, now: c.var.premises.now() }
    await decideColleague(office, managing, c.req.valid('param').id, c.req.valid('json').accepted)
    return c.json(done, 200)
  })
  .openapi(change, async (c) => {
    const { office, managing } = managingAt(c)
    await changeAccount(office, managing, c.req.valid('param').id, c.req.valid('json'))
    return c.json(done, 200)
  })
  .openapi(disable, async (c) => {
    const { office, managing } = managingAt(c)
    return c.json(await disableAccount(office, managing, c.req.valid('param').id), 200)
  })
  .openapi(enable, async (c) => {
    const { office, managing } = managingAt(c)
    await enableAccount(office, managing, c.req.valid('param').id)
    return c.json(done, 200)
  })
  .openapi(reset, async (c) => {
    const { office, managing } = managingAt(c)
    return c.json(await resetPassword(office, managing, c.req.valid('param').id), 200)
  })
  .openapi(resetCode, async (c) => {
    const { office, managing } = managingAt(c)
    await resetCodes(office, managing, c.req.valid('param').id)
    return c.json(done, 200)
  })
  .openapi(decide, async (c) => {
    const { office, managing } = managingAt(c)
    await decideAccount(office, managing, c.req.valid('param').id, c.req.valid('json').accepted)
    return c.json(done, 200)
  })

function managingAt(c: Context<Env>, action: Action = 'people.manage') {
  const { office, account, member } = deskFor(c, action)
  const managing: Managing = {
    by: { account, member },
    profile: signedIn(c).profile,
    now: c.var.premises.now(),
  }
  return { office, managing }
}

/** Which roles the reader manages here; none where they only look. */
function reachHere(c: Context<Env>, { member }: Desk): readonly string[] {
  return may(member, 'people.manage') === null ? [] : reachOf(signedIn(c).profile, member)
}

/** Accounts and posts are no business data: who administers sees them without seeing that. */
function wholeOffice({ office }: Desk) {
  const { reads: _, ...whole } = office
  return whole
}

function dayOf(c: Context<Env>): Day {
  return dayNow(c.var.premises.now())
}

function dayGiven(text: string): Day {
  if (!isDay(text)) throw invalid('日期', `「${text}」不存在`)
  return text
}
