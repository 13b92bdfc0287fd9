import { createRoute, z } from '@hono/zod-openapi'
import { bureaus } from '../../../store/bureau.ts'
import { setSuperior, superiorOf } from '../../../store/superiors.ts'
import { look, work } from '../../office/office.ts'
import { setAreas } from '../../office/setup/areas.ts'
import { foundBureau, mayFound, refuseOneAlone } from '../../office/setup/found.ts'
import { nameLines } from '../../office/setup/lineNames.ts'
import { switchLines } from '../../office/setup/lines.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import { lineNames } from '../present/lines.ts'
import { presentSetup } from '../present/setup.ts'
import {
  areasRequest,
  foundRequest,
  lineNamesRequest,
  linesRequest,
  setupSchema,
  superiorRequest,
} from '../schema/setup.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const setup = createRoute({
  method: 'get',
  path: '/',
  summary: '单位设置：区划、业务线、做到哪一步',
  request: { query: bureauQuery },
  responses: answers(setupSchema, '设置'),
})

const lines = createRoute({
  method: 'put',
  path: '/lines',
  summary: '启用、停用业务线',
  request: { query: bureauQuery, body: body(linesRequest) },
  responses: answers(setupSchema, '设置'),
})

const lineNaming = createRoute({
  method: 'put',
  path: '/line-names',
  summary: '业务线改名，空的恢复原名',
  request: { query: bureauQuery, body: body(lineNamesRequest) },
  responses: answers(setupSchema, '设置'),
})

const areas = createRoute({
  method: 'put',
  path: '/areas',
  summary: '登记、改名区划',
  request: { query: bureauQuery, body: body(areasRequest) },
  responses: answers(setupSchema, '设置'),
})

const superior = createRoute({
  method: 'put',
  path: '/superior',
  summary: '登记上级单位',
  request: { query: bureauQuery, body: body(superiorRequest) },
  responses: answers(setupSchema, '设置'),
})

const founding = createRoute({
  method: 'post',
  path: '/bureaus',
  summary: '新增单位',
  request: { query: bureauQuery, body: body(foundRequest) },
  responses: answers(z.object({ code: z.string() }), '新单位的代码'),
})

export const setupRoutes = api()
  .openapi(setup, async (c) => c.json(await setupOf(deskFor(c, 'system.manage')), 200))
  .openapi(lines, async (c) => {
    const desk = deskFor(c, 'system.manage')
    const { off, version } = c.req.valid('json')
    await work(desk.office, (at) => switchLines(at, off, version))
    return c.json(await setupOf(desk), 200)
  })
  .openapi(lineNaming, async (c) => {
    const desk = deskFor(c, 'system.manage')
    await work(desk.office, (at) => nameLines(at, c.req.valid('json').names, lineNames))
    return c.json(await setupOf(desk), 200)
  })
  .openapi(areas, async (c) => {
    const desk = deskFor(c, 'system.manage')
    await work(desk.office, (at) => setAreas(at, c.req.valid('json').areas))
    return c.json(await setupOf(desk), 200)
  })
  .openapi(superior, async (c) => {
    const desk = deskFor(c, 'system.manage')
    await refuseOneAlone(desk.office, desk.account.id)
    await setSuperior(desk.office.store.app, desk.office.bureau, c.req.valid('json').superior)
    return c.json(await setupOf(desk), 200)
  })
  .openapi(founding, async (c) => {
    const { office, member, account } = deskFor(c, 'system.manage')
    const { code, name, area } = c.req.valid('json')
    const founder = { id: account.id, role: member.role, duties: member.duties }
    await foundBureau(office, founder, { code, name }, area)
    return c.json({ code }, 200)
  })

async function setupOf({ office, member, account }: Desk) {
  const seesBooks = may(member, 'records.read') !== null
  const [above, all] = await Promise.all([superiorOf(office.store.app, office.bureau), bureaus(office.store)])
  return {
    superior: above?.code ?? null,
    bureaus: all.filter(({ code }) => code !== office.bureau),
    ...(await look(office, (at) => presentSetup(at, member.bureauName, seesBooks))),
    mayFound: await mayFound(office, account.id),
  }
}
