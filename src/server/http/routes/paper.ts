import { createRoute, z } from '@hono/zod-openapi'
import { findScanned } from '../../office/cases/code.ts'
import { look } from '../../office/office.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentFound, presentPaper } from '../present/paper.ts'
import { dayNow } from '../present/time.ts'
import { foundCaseSchema, paperSchema, scanRequest } from '../schema/paper.ts'

const scan = createRoute({
  method: 'post',
  path: '/scan',
  summary: '扫描件找办件：按角上的识别码',
  request: {
    query: z.object({ bureau: bureauParameter }),
    body: { required: true, content: { 'application/json': { schema: scanRequest } } },
  },
  responses: answers(foundCaseSchema, '扫描件是哪一件的'),
})

const one = createRoute({
  method: 'get',
  path: '/{register}/{id}',
  summary: '一件办件的打印表单：审批表、办理摘要、受理回执',
  request: {
    params: z.object({ register: z.string().max(60), id: z.uuid() }),
    query: z.object({ bureau: bureauParameter }),
  },
  responses: answers(paperSchema, '打印表单的内容'),
})

export const paperRoutes = api()
  .openapi(scan, async (c) => {
    const { office, account } = deskFor(c, 'cases.batch')
    const handed = { ...c.req.valid('json'), account: account.id }
    return c.json(presentFound(office.catalog, await findScanned(office, handed)), 200)
  })
  .openapi(one, async (c) => {
    const { office, allowance, account, member } = deskFor(c, 'cases.read')
    const day = dayNow(c.var.premises.now())
    const paper = await look(office, (at) =>
      presentPaper(at, c.req.valid('param'), { account, member }, allowance, day),
    )
    return c.json(paper, 200)
  })
