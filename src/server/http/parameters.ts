import { z } from '@hono/zod-openapi'
import { type Period, parsePeriod } from '../../kernel/period.ts'

const TEXT_LENGTH_MAX = 200
const IDS_MAX = 300
const PATH_DEPTH_MAX = 12
export const PAGE_ROWS_MAX = 200

export const bureauParameter = z
  .string()
  .max(12)
  .optional()
  .openapi({ description: '单位代码；只有一个单位时可不填', example: '320115' })

export const periodParameter = z
  .string()
  .max(20)
  .transform((text, context): Period => {
    const period = parsePeriod(text)
    if (period !== null) return period
    context.addIssue({
      code: 'custom',
      message: `「${text}」不是期间，请写成 2026、2026H1、2026Q2、2026-05 或 2026-01..10`,
    })
    return z.NEVER
  })
  .openapi({ type: 'string', description: '期间', example: '2026H1' })

export const areaParameter = z
  .string()
  .max(24)
  .regex(/^[0-9A-Za-z]+~?$/, '不是区划代码')
  .optional()
  .openapi({ description: '区划代码；代码后加 ~ 只取未归属下级的部分；不填为本单位全域', example: '320115' })

export const asOfParameter = z
  .string()
  .max(40)
  .optional()
  .openapi({ description: '截止：日期、时间或变动记录号（#120）；不填为现在', example: '2026-06-30' })

export const indicatorParameter = z.string().max(80).openapi({ description: '指标编码', example: 'newHighTech' })

export const idsParameter = z
  .string()
  .max(8_000)
  .transform((text) =>
    text
      .split(',')
      .filter((id) => id !== '')
      .slice(0, IDS_MAX),
  )
  .optional()
  .openapi({ type: 'string', description: '指标编码，逗号分隔；不填为全部', example: 'newHighTech,highTechFirms' })

export const latestParameter = z
  .enum(['true', 'false'])
  .default('false')
  .openapi({ description: '本期没有数的，取期内最近一期（如 1—5月、上一年度）' })

export const aspectParameter = z
  .enum(['value', 'previous', 'growth', 'netChange', 'target', 'gap', 'completion', 'schedule', 'rank', 'areaShare'])
  .default('value')
  .openapi({ description: '指标的哪个数' })

export type Aspect = z.infer<typeof aspectParameter>

/** A part of an indicator, by one value of a dimension: `kind:技术开发`. */
export const sliceParameter = z
  .string()
  .max(200)
  .regex(/^[A-Za-z]+:/, '请写成 维度:取值')
  .transform((text) => {
    const colon = text.indexOf(':')
    return { dimension: text.slice(0, colon), value: text.slice(colon + 1) }
  })
  .optional()
  .openapi({ type: 'string', description: '只取某个维度的一个值', example: 'kind:技术开发' })

/** Which operand of which operand, from the figure down: `1.0`. */
export const pathParameter = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,3})*$/, '不是算式中的位置')
  .refine((text) => text.split('.').length <= PATH_DEPTH_MAX, '层级过深')
  .transform((text) => text.split('.').map(Number))
  .default([])
  .openapi({ type: 'string', description: '逐层打开的分项序号，如 1.0', example: '0' })

export const pageParameters = {
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0).openapi({ type: 'integer' }),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(50).openapi({ type: 'integer' }),
}

export const shortText = z.string().max(TEXT_LENGTH_MAX)
