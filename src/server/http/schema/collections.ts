import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

const takes = z.union([
  z.enum(['text', 'integer', 'number', 'date']),
  z.object({ register: z.string().max(60), field: z.string().max(60) }).strict(),
])

export const collectColumnSchema = z
  .object({
    key: z.string().max(20),
    label: z.string().min(1).max(100),
    unit: z.string().max(20).nullable(),
    takes,
    required: z.boolean(),
  })
  .openapi('CollectColumn')

export const proposalSchema = z
  .object({
    title: text,
    columns: list(collectColumnSchema),
    alike: list(z.object({ id: text, title: text, madeAt: text, shared: list(text) })),
    known: list(text),
  })
  .openapi('CollectProposal')

const COLUMNS_MAX = 100
const FILLERS_MAX = 3_000

export const proposeRequest = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(200) })

const mark = z.string().trim().max(100).default('')
const survey = { table: mark, maker: mark, approver: mark, approval: mark, validUntil: z.string().max(10).default('') }

/** 统计调查 shows what the law asks; everything else is 工作调度. */
const natureSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('work') }),
    z.object({ kind: z.literal('survey'), ...survey }),
  ])
  .openapi('CollectionNature')

export const againRequest = z.object({ title: z.string().min(1).max(100), deadline: z.string().max(10) })

export const rhythmRequest = z.object({ every: z.enum(['month', 'quarter']).nullable() })

export const ownFillingsSchema = list(
  z.object({
    ...{ id: text, ordinal: count, title: text, filler: text, deadline: text },
    ...{ closed: z.boolean(), late: z.boolean(), filledAt: optional },
  }),
).openapi('OwnFillings')

export const collectionRequest = z.object({
  nature: natureSchema.default({ kind: 'work' }),
  title: z.string().min(1).max(100),
  note: z.string().max(2_000).default(''),
  deadline: z.string().max(10),
  columns: z.array(collectColumnSchema).min(1).max(COLUMNS_MAX),
  fillers: z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        area: z.string().max(24).optional(),
        enterprise: z.string().max(18).optional(),
      }),
    )
    .min(1)
    .max(FILLERS_MAX),
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
})

const links = list(z.object({ ordinal: count, name: text, token: text }))
export const madeCollectionSchema = z.object({ id: text, links }).openapi('MadeCollection')
export const linksSchema = links.openapi('FillLinks')
export const linksRequest = z.object({ ordinals: z.array(z.number().int().min(1)).min(1).max(FILLERS_MAX) })

const head = {
  id: text,
  title: text,
  note: text,
  deadline: text,
  status: z.enum(['open', 'closed']),
  actor: text,
  madeAt: text,
  survey: z.boolean(),
  /** 按月, 按季: the next one is made by itself. */
  every: z.enum(['month', 'quarter']).nullable(),
}

export const collectionListSchema = list(z.object({ ...head, fillers: count, answered: count })).openapi('Collections')

export const collectionSchema = z
  .object({
    ...head,
    /** The one that asks the same again: the series goes on from there. */
    later: z.object({ id: text, title: text }).nullable(),
    columns: list(collectColumnSchema),
    marks: list(text),
    /** What a survey brought is for those alone to whom the statistics compartment was opened. */
    withheld: z.boolean(),
    fillers: list(
      z.object({
        ordinal: count,
        name: text,
        remindedAt: optional,
        filledAt: optional,
        filledBy: optional,
        rows: count,
        late: z.boolean(),
        version: count,
      }),
    ),
    rows: list(z.object({ filler: text, filledAt: text, cells: list(text), remark: optional })),
    reminder: text,
  })
  .openapi('Collection')

export const fillPageSchema = z
  .object({
    bureauName: text,
    title: text,
    note: text,
    deadline: text,
    closed: z.boolean(),
    late: z.boolean(),
    filler: text,
    columns: list(collectColumnSchema),
    known: list(text),
    rows: list(list(text)),
    filledAt: optional,
    /** 上期: what the same filler handed in the time before. */
    before: z.object({ title: text, rows: list(list(text)) }).nullable(),
    marks: list(text),
  })
  .openapi('FillPage')

const ROWS_MAX = 5_000
const CELL_TEXT_MAX = 2_000

export const handInRequest = z.object({
  rows: z
    .array(z.array(z.string().max(CELL_TEXT_MAX)).max(COLUMNS_MAX))
    .min(1)
    .max(ROWS_MAX),
  filledBy: z.string().trim().min(1, '请写明填报人').max(60),
  /** Whoever fills in has looked at what was doubted, and it is so. */
  sure: z.boolean().default(false),
})

const cellRemarks = list(z.object({ row: count, column: count, message: text }))

export const handedInSchema = z
  .discriminatedUnion('taken', [
    z.object({ taken: z.literal(true), version: count, rows: count }),
    z.object({ taken: z.literal(false), faults: cellRemarks, doubts: cellRemarks }),
  ])
  .openapi('HandedIn')

export const fileRowsSchema = z.object({ rows: list(list(text)) }).openapi('FileRows')
