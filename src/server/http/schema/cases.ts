import { z } from '@hono/zod-openapi'
import { caseLists } from '../../office/cases/list.ts'
import { count, list, optional, text } from './common.ts'
import { recordSchema } from './records.ts'
import { columnSchema } from './registers.ts'

const file = z.object({ hash: text, name: text })
export const formColumn = columnSchema.extend({ takes: z.enum(['text', 'person', 'people', 'file']) })

export const obstacleSchema = z.object({
  code: text,
  kind: z.enum(['notMet', 'unknown']),
  message: text,
  advice: text,
})

export const offerSchema = z
  .object({
    name: text,
    label: text,
    kind: z.enum(['move', 'submit', 'accept', 'pass', 'reject', 'sendBack', 'withdraw', 'reopen', 'common']),
    leadsTo: optional,
    lacking: list(text),
    may: z.boolean(),
    why: list(obstacleSchema),
    form: list(formColumn),
  })
  .openapi('Offer')

export const caseSchema = z
  .object({
    record: recordSchema,
    /** As it stands on printed forms. */
    code: text,
    /** Whether the reader belongs to its handling. */
    inside: z.boolean(),
    register: text,
    registerLabel: text,
    state: text,
    stateLabel: text,
    ended: z.boolean(),
    since: optional,
    assigned: optional,
    awaited: list(text),
    suspended: z.boolean(),
    supervised: z.boolean(),
    urged: count,
    steps: count,
    clock: z.object({
      state: text,
      used: count,
      limit: count.nullable(),
      left: count.nullable(),
      due: optional,
      stopped: z.enum(['suspended']).nullable(),
      level: z.enum(['unlimited', 'inTime', 'near', 'overdue']),
      provisional: z.boolean(),
    }),
    overdueMeans: optional,
    stages: list(z.object({ state: text, label: text, on: optional, here: z.boolean() })),
    materials: list(z.object({ name: text, label: text, required: z.boolean(), file: file.nullable() })),
    gaps: list(text),
    history: list(
      z.object({
        on: text,
        action: text,
        label: text,
        by: text,
        sentence: text,
        files: list(file),
        direct: z.boolean(),
      }),
    ),
    offers: list(offerSchema),
    results: list(z.object({ state: text, label: text, form: list(formColumn) })),
  })
  .openapi('Case')

export const caseListSchema = z
  .object({
    count,
    cases: list(
      z.object({
        record: text,
        register: text,
        registerLabel: text,
        state: text,
        stateLabel: text,
        title: text,
        owner: optional,
        ownerName: optional,
        area: text,
        areaName: text,
        since: optional,
        due: optional,
        left: count.nullable(),
        level: z.enum(['unlimited', 'inTime', 'near', 'overdue']),
        steps: count,
        suspended: z.boolean(),
        supervised: z.boolean(),
        urged: count,
        movedAt: text,
        why: optional,
        overdueMeans: optional,
      }),
    ),
  })
  .openapi('CaseList')

export const caseListParameter = z.enum(caseLists).default('mine')

export const caseOverviewSchema = z
  .object({
    counts: z.object({ mine: count, done: count, supervised: count, near: count, overdue: count }),
    procedures: list(
      z.object({
        register: text,
        label: text,
        states: list(z.object({ state: text, label: text, ended: z.boolean() })),
      }),
    ),
  })
  .openapi('CaseOverview')

export const assigneesSchema = list(
  z.object({ id: text, name: text, kind: z.enum(['person', 'post']), section: optional, area: optional }),
).openapi('Assignees')

const FORM_TEXT_MAX = 20_000
const PEOPLE_MAX = 50
const BATCH_MAX = 500

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '请写成2026-06-05的样式')
const hash = z.string().regex(/^[0-9a-f]{64}$/, '不是上传文件的校验值')
export const handed = z.object({ hash, name: z.string().max(200) })
const given = z.union([
  z.object({ text: z.string().max(FORM_TEXT_MAX) }).strict(),
  z.object({ people: z.array(z.string().max(60)).max(PEOPLE_MAX) }).strict(),
  z.object({ file: handed }).strict(),
  z.object({ record: z.uuid() }).strict(),
])
export const givenForm = z.record(z.string().max(60), given)

const key = z.string().min(8).max(80).openapi({ description: '本次提交的编号；重复提交只办一次' })

export const actRequest = z.object({
  form: givenForm.default({}),
  result: z
    .object({
      state: z.string().max(60),
      on: day,
      document: z.string().max(300),
      evidence: handed.nullable().default(null),
      passed: z.record(z.string().max(60), day).default({}),
      values: givenForm.default({}),
    })
    .optional(),
  seen: z.number().int().min(0).optional(),
  on: day.optional(),
  key: key.optional(),
})

export const batchRequest = z.object({
  action: z.string().max(60),
  form: givenForm.default({}),
  cases: z
    .array(z.object({ id: z.uuid(), seen: z.number().int().min(0).optional() }))
    .min(1)
    .max(BATCH_MAX),
  key,
})

export const openRequest = z.object({
  cells: z.record(z.string().max(60), z.object({ text: z.string().max(FORM_TEXT_MAX), record: z.uuid().optional() })),
  key,
})

export const actedSchema = z
  .discriminatedUnion('done', [
    z.object({ done: z.literal(true), repeated: z.boolean(), state: text, steps: count }),
    z.object({ done: z.literal(false), why: list(obstacleSchema), meanwhile: list(text) }),
  ])
  .openapi('Acted')

export const batchResultSchema = list(z.object({ id: text, title: text, done: z.boolean(), says: text })).openapi(
  'BatchResult',
)
