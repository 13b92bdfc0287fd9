import { z } from '@hono/zod-openapi'
import { whens } from '../../../kernel/form/when.ts'
import { areaParameter, indicatorParameter, periodParameter, shortText } from '../parameters.ts'
import { count, cutoffSchema, list, optional, text } from './common.ts'
import { askedKept } from './reconciliations.ts'

const CELLS_MAX = 2_000
const COLUMNS_MAX = 60
const ROWS_MAX = 10_000

const place = {
  sheet: z.string().max(60),
  row: z.number().int().min(1).max(ROWS_MAX),
  column: z.number().int().min(0).max(500),
}

const cellSchema = z.object({
  ...place,
  indicator: indicatorParameter,
  aspect: z.enum(['value', 'growth', 'target', 'completion', 'rank']),
  when: z.enum(whens),
  area: z.string().max(24).nullable(),
  unit: z.enum(['元', '千元', '万元', '亿元']).nullable(),
  decimals: z.number().int().min(0).max(6).nullable(),
})

const listSchema = z.object({
  sheet: place.sheet,
  row: place.row,
  source: askedKept,
  columns: z.array(z.object({ column: place.column, field: z.string().max(80) })).max(COLUMNS_MAX),
})

export const mappingSchema = z
  .object({ cells: z.array(cellSchema).max(CELLS_MAX), lists: z.array(listSchema).max(10) })
  .openapi('FormMapping')

const sheets = list(
  z.object({
    name: text,
    rows: count,
    columns: count,
    words: list(z.object({ row: count, column: count, text })),
    merges: list(z.object({ top: count, left: count, bottom: count, right: count })),
  }),
)

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const blankRequest = z.object({ hash, name: shortText })

export const blankSchema = z
  .object({
    kind: z.enum(['xlsx', 'docx']),
    sheets,
    known: z.object({ id: text, name: text, percent: count, mapping: mappingSchema, lost: count }).nullable(),
  })
  .openapi('FormBlank')

export const formRequest = z.object({
  id: z.uuid().nullable().default(null),
  name: z.string().trim().min(1, '请写表的名称').max(100),
  fileName: shortText,
  hash,
  mapping: mappingSchema,
})

const headSchema = z.object({
  id: text,
  version: count,
  name: text,
  kind: z.enum(['xlsx', 'docx']),
  fileName: text,
  cells: count,
  lists: count,
  actor: text,
  savedAt: text,
})

export const formHeadSchema = headSchema.openapi('FormHead')
export const formListSchema = list(headSchema).openapi('Forms')

const leftSchema = list(z.object({ sheet: text, row: count, column: count, why: text }))

export const fillingSchema = z
  .object({
    id: text,
    version: count,
    period: text,
    area: optional,
    fileName: text,
    left: leftSchema,
    actor: text,
    filledAt: text,
  })
  .openapi('FormFilling')

export const formSchema = headSchema
  .extend({ hash: text, sheets, mapping: mappingSchema, fillings: list(fillingSchema) })
  .openapi('Form')

const filledFor = {
  period: periodParameter,
  area: areaParameter,
  /** Another blank of the form than the one that it was mapped on. */
  blank: blankRequest.nullable().default(null),
}

export const previewRequest = z.object(filledFor)

export const previewSchema = z
  .object({
    cells: list(z.object({ sheet: text, row: count, column: count, text })),
    left: leftSchema,
    listed: count,
    /** Rows put in for lists, by their places in the blank. */
    inserts: list(z.object({ sheet: text, first: count, last: count, count })),
    cutoff: cutoffSchema,
    inside: list(text),
  })
  .openapi('FormPreview')

export const fillRequest = z.object({
  ...filledFor,
  askedBy: z.string().trim().min(1, '请写报给哪个单位').max(100),
  purpose: z.string().trim().min(1, '请写用途').max(200),
  acknowledged: z.boolean().default(false),
  entry: count,
})

export const listFieldsSchema = list(z.object({ key: text, label: text })).openapi('FormListFields')
