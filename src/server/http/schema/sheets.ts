import { z } from '@hono/zod-openapi'
import { BY_INDICATOR, sheetColumns } from '../../office/sheet.ts'
import { areaParameter, asOfParameter, indicatorParameter, periodParameter, shortText } from '../parameters.ts'
import { count, cutoffSchema, list, optional, optionalDecimal, text } from './common.ts'
import { issueSchema } from './figures.ts'

const INDICATORS_MAX = 60
const PERIODS_MAX = 6
const FOOTNOTES_MAX = 80
const FOOTNOTE_LENGTH_MAX = 600
const TOP_MAX = 100
const NAMES_MAX = 200

const columnSchema = z.enum(['value', ...sheetColumns])

/** What a sheet is to show. */
export const sheetRequestSchema = z
  .object({
    indicators: z.array(indicatorParameter).min(1, '请至少选一个指标').max(INDICATORS_MAX),
    periods: z.array(periodParameter).min(1, '请至少选一个期间').max(PERIODS_MAX),
    area: areaParameter,
    rows: z.string().max(40).default(BY_INDICATOR).openapi({ description: 'indicators、areas 或维度名' }),
    columns: z
      .array(columnSchema)
      .min(1)
      .max(sheetColumns.length + 1),
    top: z.number().int().min(1).max(TOP_MAX).nullable(),
    asOf: asOfParameter,
  })
  .openapi('SheetRequest')

export const sheetIssueSchema = sheetRequestSchema
  .omit({ asOf: true })
  .extend({
    title: z.string().trim().min(1, '请写标题').max(100),
    askedBy: z.string().trim().min(1, '请写要数的单位或人').max(100),
    purpose: z.string().trim().min(1, '请写用途').max(200),
    outside: z.boolean(),
    acknowledged: z.boolean(),
    entry: count,
    footnotes: z
      .array(z.object({ key: shortText, text: z.string().max(FOOTNOTE_LENGTH_MAX) }))
      .max(FOOTNOTES_MAX)
      .nullable(),
  })
  .openapi('SheetIssue')

const cellSchema = z.object({
  id: text,
  indicator: text,
  label: text,
  column: columnSchema,
  period: text,
  area: text,
  slice: z.object({ dimension: text, value: text }).nullable(),
  value: optionalDecimal,
  digits: optional,
  unit: text,
  reason: optional,
  status: z.enum(['estimate', 'preliminary', 'final']).nullable(),
  valuePeriod: optional,
  issuedBefore: issueSchema.nullable(),
})

export const sheetTableSchema = z
  .object({
    corner: text,
    unitColumn: z.boolean(),
    headings: list(z.object({ title: text, unit: optional, group: text })),
    lines: list(z.object({ label: text, unit: optional, cells: list(cellSchema.nullable()) })),
    footnotes: list(z.object({ key: text, text, fixed: z.boolean() })),
  })
  .openapi('SheetTable')

export const sheetPreviewSchema = sheetTableSchema
  .extend({
    cutoff: cutoffSchema,
    /** Picked indicators that are not for outsiders. */
    inside: list(text),
  })
  .openapi('SheetPreview')

export const sheetHeadSchema = z
  .object({
    id: text,
    title: text,
    askedBy: text,
    purpose: text,
    cutoff: cutoffSchema,
    actor: text,
    issuedAt: text,
  })
  .openapi('SheetHead')

export const sheetListSchema = z
  .object({ total: count, sheets: list(sheetHeadSchema), mayIssue: z.boolean() })
  .openapi('Sheets')

export const sheetSchema = sheetHeadSchema
  .extend({
    table: sheetTableSchema,
    /** What was picked, so that the same can be told again. */
    request: z.object({
      indicators: list(text),
      periods: list(text),
      area: text,
      rows: text,
      columns: list(columnSchema),
      top: count.nullable(),
      outside: z.boolean(),
    }),
    /** Numbers that are kept from this reader. */
    withheld: count,
  })
  .openapi('Sheet')

export const namesSchema = z.object({ names: z.array(z.string().max(200)).min(1).max(NAMES_MAX) })

export const matchesSchema = list(
  z.object({
    name: text,
    /** The indicator of just this name; never a guess. */
    id: optional,
    suggestions: list(z.object({ id: text, label: text })),
  }),
).openapi('NameMatches')
