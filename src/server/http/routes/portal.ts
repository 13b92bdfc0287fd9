import { createRoute, z } from '@hono/zod-openapi'
import { filesHandedIn } from '../../office/cases/files.ts'
import { suggestReadable } from '../../office/cases/portal.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentFiles, presentPortal } from '../present/portal.ts'
import { dayNow } from '../present/time.ts'
import { portalEnterprisesSchema, portalFilesSchema, portalSchema } from '../schema/portal.ts'

const bureauQuery = z.object({ bureau: bureauParameter })

const overview = createRoute({
  method: 'get',
  path: '/',
  summary: '企业、街道、专家的首页：哪个单位，可以提出什么',
  request: { query: bureauQuery },
  responses: answers(portalSchema, '首页'),
})

const enterprises = createRoute({
  method: 'get',
  path: '/enterprises',
  summary: '可以代为提出的企业',
  request: { query: z.object({ bureau: bureauParameter, find: z.string().max(100).default('') }) },
  responses: answers(portalEnterprisesSchema, '企业'),
})

const files = createRoute({
  method: 'get',
  path: '/files',
  summary: '我的文件：随办件交过的',
  request: { query: bureauQuery },
  responses: answers(portalFilesSchema, '文件'),
})

export const portalRoutes = api()
  .openapi(overview, async (c) => {
    const { office, account, member } = deskFor(c, 'places.read')
    const now = c.var.premises.now()
    return c.json(await look(office, (at) => presentPortal(at, { account, member }, dayNow(now), now)), 200)
  })
  .openapi(enterprises, async (c) => {
    const { office } = deskFor(c, 'cases.open')
    const register = office.catalog.registers.get('enterprise')!
    return c.json(await suggestReadable(office, register, c.req.valid('query').find), 200)
  })
  .openapi(files, async (c) => {
    const { office, account, member } = deskFor(c, 'cases.read')
    return c.json(presentFiles(office.catalog, await look(office, (at) => filesHandedIn(at, { account, member }))), 200)
  })
