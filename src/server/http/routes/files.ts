import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { deskFor } from '../desk.ts'
import { bureauParameter } from '../parameters.ts'
import { presentCells } from '../present/cells.ts'
import { cellsSchema } from '../schema/records.ts'

const ROW_MAX = 1_048_576

const cells = createRoute({
  method: 'get',
  path: '/{hash}/cells',
  summary: '原表中的一处：单元格及前后几行',
  request: {
    params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值') }),
    query: z.object({
      bureau: bureauParameter,
      sheet: z.string().max(100),
      row: z.coerce.number().int().min(1).max(ROW_MAX).openapi({ type: 'integer' }),
    }),
  },
  responses: answers(cellsSchema, '原表的一部分'),
})

export const fileRoutes = api().openapi(cells, async (c) => {
  const { sheet, row } = c.req.valid('query')
  const { office, allowance } = deskFor(c, 'files.read')
  return c.json(await presentCells(office, allowance, { hash: c.req.valid('param').hash, sheet, row }), 200)
})
