import { z } from '@hono/zod-openapi'
import { areaParameter, indicatorParameter, shortText } from '../parameters.ts'
import { count, list, optional, optionalDecimal, text } from './common.ts'

const CELLS_MAX = 2_000
const YEAR_MIN = 2000
const YEAR_MAX = 2100

export const yearParameter = z.coerce
  .number()
  .int()
  .min(YEAR_MIN)
  .max(YEAR_MAX)
  .openapi({ type: 'integer', example: 2026 })

const cellSchema = z.object({
  area: text,
  value: optionalDecimal,
  path: optional,
  document: optional,
  version: count.nullable(),
  record: optional,
  changedBy: optional,
  lastYear: optionalDecimal,
  lastYearReason: optional,
})

export const targetsSchema = z
  .object({
    year: count,
    areas: list(z.object({ code: text, name: text, group: optional })),
    rows: list(
      z.object({
        id: text,
        unit: text,
        adds: z.enum(['yes', 'nearly', 'no']),
        why: optional,
        cells: list(cellSchema),
      }),
    ),
    maySet: z.boolean(),
  })
  .openapi('Targets')

export const targetChangesSchema = z.object({
  cells: z
    .array(
      z.object({
        indicator: indicatorParameter,
        area: areaParameter.unwrap(),
        value: z.string().trim().max(40).nullable(),
        path: shortText.nullable(),
        version: count.nullable(),
      }),
    )
    .min(1, '没有要保存的修改')
    .max(CELLS_MAX),
  reason: z.string().trim().min(2, '请写明理由').max(200).nullable(),
})

export const shapeSchema = z.object({ shares: list(text).nullable(), reason: optional }).openapi('TargetShape')
