import { z } from '@hono/zod-openapi'

/** What is typed by whoever means it. */
export const ERASE_WORD = '永久删除'

const NAMES_MAX = 200
const PAPER_MAX = 100
const REASON_MAX = 500

const hash = z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值')
const said = (max: number, what: string) => z.string().trim().min(1, `请填写${what}`).max(max)

export const eraseRequest = z
  .object({
    version: z.number().int().min(1),
    fields: z.array(z.string().max(60)).max(NAMES_MAX),
    files: z.array(hash).max(NAMES_MAX),
    sources: z.array(hash).max(NAMES_MAX),
    reasons: z.boolean(),
    paper: said(PAPER_MAX, '申请书的编号'),
    reason: said(REASON_MAX, '理由'),
    confirmed: z.string().max(20).optional(),
  })
  .openapi('EraseRequest')

const file = z.object({ hash: z.string(), name: z.string() })

export const erasableSchema = z
  .object({
    version: z.number().int(),
    fields: z.array(z.object({ name: z.string(), label: z.string(), versions: z.number().int() })).readonly(),
    files: z.array(file).readonly(),
    sources: z.array(file).readonly(),
    reasons: z.number().int(),
  })
  .openapi('Erasable')

export const erasedSchema = z
  .object({ version: z.number().int(), removed: z.number().int(), stillUsed: z.number().int() })
  .openapi('Erased')
