import { z } from '@hono/zod-openapi'
import { isDay } from '../../../kernel/day.ts'
import { count, list, optional, text } from './common.ts'

const HEADERS_MAX = 600
const TEXT_MAX = 300

const day = z.string().refine(isDay, '日期应写成 2026-06-30')
const word = z.string().max(TEXT_MAX)
const few = <S extends z.ZodType>(of: S) =>
  z.record(word, of).refine((given) => Object.keys(given).length <= HEADERS_MAX, `不超过 ${HEADERS_MAX} 项`)

/** A file that was handed over. */
export const fileRequest = {
  file: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值'),
  name: z.string().min(1).max(200),
}

const mappingRequest = few(word.nullable()).openapi({
  type: 'object',
  additionalProperties: { type: 'string' },
  description: '改过的列：列名对应字段；null 表示不导入该列',
})
const constantsRequest = few(word).openapi({
  type: 'object',
  additionalProperties: { type: 'string' },
  description: '每行都相同的内容：字段对应值',
})

export const readRequest = z
  .object({
    ...fileRequest,
    /** `null`: the one that fits best. */
    register: z.string().max(60).nullable(),
    /** `null`: as the last time that such a file came in. */
    mapping: mappingRequest.nullable(),
    constants: constantsRequest.default({}),
    leaveOut: z.array(word).max(200).default([]),
  })
  .openapi('ImportReadRequest')

export const importRequest = z
  .object({
    ...fileRequest,
    register: z.string().max(60),
    mapping: mappingRequest.default({}),
    constants: constantsRequest.default({}),
    leaveOut: z.array(word).max(200).default([]),
    mode: z.enum(['delta', 'snapshot', 'action']),
    dated: z.union([
      z.object({ kind: z.literal('correct') }),
      z.object({ kind: z.literal('change'), from: day.transform((text) => text as never) }),
    ]),
    allOrNone: z.boolean().default(false),
    snapshot: z.object({ on: day.transform((text) => text as never), confirmed: z.boolean() }).nullable(),
  })
  .openapi('ImportRequest')

export type ImportRequest = z.infer<typeof importRequest>

const column = z.object({
  key: text,
  letter: text,
  header: text,
  unit: optional,
  hidden: z.boolean(),
  samples: list(text),
  meaning: z.object({ field: text, part: z.enum(['value', 'code']) }).nullable(),
  cross: z.boolean(),
})

export const recognisedSchema = z
  .object({
    register: text,
    registerLabel: text,
    /** Whether the register was found by the headers alone. */
    proposed: z.boolean(),
    registers: list(
      z.object({ name: text, label: text, lineName: text, columns: count, of: count, snapshot: z.boolean() }),
    ),
    tables: list(
      z.object({
        sheet: text,
        headerRow: count,
        headerRows: count,
        title: optional,
        unit: optional,
        rows: count,
        totals: count,
        notes: count,
        usable: z.boolean(),
        columns: list(column),
      }),
    ),
    sheets: list(text),
    hiddenSheets: list(text),
    /** What a column may be chosen to mean. */
    choices: list(z.object({ key: text, label: text })),
    /** What may hold for all rows. */
    constants: list(
      z.object({
        field: text,
        label: text,
        unit: optional,
        example: optional,
        input: z.enum(['text', 'select', 'area', 'date']),
        choices: list(text),
        /** Without it, as a column or for all rows, no record can be told. */
        needed: z.boolean(),
      }),
    ),
    /** What the identity of a record still lacks. */
    missing: list(text),
    /** The field that notes when a whole list ended a record; `null` where lists cannot be whole. */
    ending: optional,
    /** Fields of the file that keep their values over time, so that 更正 and 变更 differ. */
    datedFields: list(text),
    mapping: z.record(z.string(), z.string().nullable()),
    remembered: z.object({ mode: z.enum(['delta', 'snapshot', 'action']), actor: text, usedAt: text }).nullable(),
  })
  .openapi('RecognisedFile')

const finding = z.object({ sheet: text, row: count, column: text, value: text, message: text, advice: text })

export const planPart = z.enum(['created', 'updated', 'unchanged', 'pending', 'refused', 'warned', 'ending'])

export const planCounts = z.object({
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  pending: count,
  refused: count,
  warned: count,
  ending: count,
})

export const planSchema = z
  .object({ id: text, register: text, counts: planCounts, endsMany: z.boolean(), ignored: list(text) })
  .openapi('ImportPlan')

export const planPageSchema = z
  .object({
    part: planPart,
    total: count,
    rows: list(
      z.object({
        key: text,
        sheet: text,
        row: count,
        title: text,
        cells: list(z.object({ label: text, column: text, text })),
        changes: list(z.object({ label: text, from: text, to: text })),
        waiting: list(text),
        findings: list(finding),
      }),
    ),
  })
  .openapi('ImportPlanPage')

export const batchSchema = z
  .object({
    id: text,
    register: text,
    registerLabel: text,
    fileName: text,
    mode: z.enum(['delta', 'snapshot', 'action']),
    status: z.enum(['running', 'done', 'failed', 'interrupted', 'withdrawn']),
    counts: z.object({
      rows: count.nullable(),
      accepted: count,
      updated: count,
      unchanged: count,
      pending: count,
      refused: count,
      ending: count,
      warnings: count,
    }),
    actor: text,
    startedAt: text,
    endedAt: optional,
    actions: list(z.enum(['withdraw', 'file', 'refused'])),
  })
  .openapi('ImportBatch')

export const batchListSchema = z
  .object({
    total: count,
    batches: list(batchSchema),
    registers: list(z.object({ name: text, label: text })),
    mayImport: z.boolean(),
  })
  .openapi('ImportBatches')

export const batchPart = z.enum(['created', 'updated', 'ended', 'refused'])

export const batchRowsSchema = z
  .object({
    part: batchPart,
    total: count,
    rows: list(
      z.object({
        key: text,
        record: optional,
        sheet: text,
        row: count,
        title: text,
        state: z.enum(['live', 'pending', 'void']).nullable(),
        changedSince: z.boolean(),
        findings: list(finding.omit({ sheet: true, row: true })),
      }),
    ),
  })
  .openapi('ImportBatchRows')

export type PlanPage = z.infer<typeof planPageSchema>
export type BatchRowsPage = z.infer<typeof batchRowsSchema>
