import { createRoute, z } from '@hono/zod-openapi'
import { look } from '../../office/office.ts'
import { soughtBy } from '../../office/search.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentSearch } from '../present/search.ts'
import { searchSchema } from '../schema/search.ts'

/** Nothing here has a longer name. */
const TEXT_LENGTH_MAX = 100

const search = createRoute({
  method: 'get',
  path: '/',
  summary: '查找：企业、记录、指标、台账、文稿、导入批次',
  request: {
    query: z.object({
      bureau: bureauParameter,
      q: z
        .string()
        .max(TEXT_LENGTH_MAX, `查找的文字不超过 ${TEXT_LENGTH_MAX} 个字`)
        .openapi({ description: '名称的一部分、信用代码、证书编号、合同编号；几个词用空格隔开', example: '云浦 精密' }),
    }),
  },
  responses: answers(searchSchema, '分组的结果，最相符的在前'),
})

export const searchRoutes = api().openapi(search, async (c) => {
  const { office, allowance } = deskFor(c, 'records.read')
  const sought = soughtBy(c.req.valid('query').q)
  if (sought === null) return c.json({ groups: [] }, 200)
  return c.json(await look(office, (at) => presentSearch(at, allowance, sought)), 200)
})
