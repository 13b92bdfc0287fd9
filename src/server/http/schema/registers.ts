import { z } from '@hono/zod-openapi'
import { count, decimalText, list, optional, text } from './common.ts'

const CELL_TEXT_MAX = 20_000
const VALUES_MAX = 500
const CELLS_MAX = 200
export const ROWS_PER_EDIT_MAX = 500

/** A text without NUL, which no database takes. */
export const plainText = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/, '含有不可用的字符')

export const wantedSchema = z
  .strictObject({
    contains: plainText(200),
    among: z.array(plainText(200)).max(VALUES_MAX),
    from: plainText(60),
    to: plainText(60),
    empty: z.boolean(),
  })
  .partial()

export const whereSchema = z.record(plainText(60), wantedSchema)

const counts = z.object({ live: count, pending: count, void: count })

export const registerListSchema = z
  .object({
    lines: list(
      z.object({
        line: text,
        name: text,
        registers: list(z.object({ name: text, label: text, note: optional, counts, changedAt: optional })),
      }),
    ),
    mayWrite: z.boolean(),
  })
  .openapi('Registers')

const withheld = z.enum(['personal', 'statistics'])

export const columnSchema = z.object({
  key: text,
  label: text,
  unit: optional,
  align: z.enum(['left', 'right']),
  input: z.enum([
    'text',
    'textarea',
    'number',
    'money',
    'date',
    'select',
    'reference',
    'area',
    'period',
    'file',
    'none',
  ]),
  filter: z.enum(['text', 'choice', 'range', 'days']),
  choices: list(text).nullable(),
  required: z.boolean(),
  dated: z.boolean(),
  identity: z.boolean(),
  /** Its place among those that say which record it is. */
  titleAt: count.nullable(),
  withheld: withheld.nullable(),
  addsUp: z.boolean(),
  group: text,
  of: z.enum(['field', 'extra', 'own']),
  refersTo: z.object({ register: text, label: text }).nullable(),
  example: optional,
  /** What a new form begins with. */
  usual: z.literal('today').nullable(),
})

/** What a view keeps is the page's affair; the server keeps it whole. */
const viewContent = z
  .record(z.string().max(60), z.unknown())
  .openapi({ type: 'object', additionalProperties: true, description: '筛选、排序、列' })

export const viewDraftSchema = z.object({ name: plainText(60), shared: z.boolean(), content: viewContent })

export const registerSchema = z
  .object({
    name: text,
    label: text,
    line: text,
    lineName: text,
    note: optional,
    columns: list(columnSchema),
    views: list(z.object({ id: text, name: text, shared: z.boolean(), mine: z.boolean(), content: viewContent })),
    mayWrite: z.boolean(),
    mayExport: z.boolean(),
  })
  .openapi('Register')

const cellSchema = z.object({
  shown: text,
  text: text.optional(),
  to: text.optional(),
  withheld: withheld.optional(),
  pending: z.literal(true).optional(),
  from: text.optional(),
})

export const rowSchema = z.object({
  id: text,
  version: count,
  state: z.enum(['live', 'pending', 'void']),
  title: text,
  cells: z.record(z.string(), cellSchema),
})

export const recordListSchema = z
  .object({
    rows: list(rowSchema),
    totals: z
      .object({
        /** How many the conditions select, and how many there are that are not void. */
        count,
        whole: count,
        sums: z.record(z.string(), z.object({ shown: text, text: decimalText, count })),
        /** How many, of which, as of when. */
        sentence: text,
      })
      .nullable(),
  })
  .openapi('RecordList')

export const valuesSchema = list(z.object({ value: text, shown: text, count })).openapi('ColumnValues')

export const suggestionsSchema = list(z.object({ id: text, name: text, identity: text })).openapi('Suggestions')

/** A record chosen from a list is named by its id; a file that was handed over, by what is in it. */
const typed = z.object({
  text: plainText(CELL_TEXT_MAX),
  record: z.uuid().optional(),
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '不是文件校验值')
    .optional(),
})
export const cellsInSchema = z
  .record(z.string().max(60), typed)
  .refine((cells) => Object.keys(cells).length <= CELLS_MAX, '一条记录的列过多')

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '不是日期')
export const datedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct') }),
  z.object({ kind: z.literal('change'), from: day }),
])

export const seenSchema = z.object({ id: z.uuid(), version: count })
/** An edit to take back; `to` is the version to go back to, the one before where nothing is said. */
export const undoListSchema = z
  .array(seenSchema.extend({ to: count.min(0).optional() }))
  .min(1)
  .max(ROWS_PER_EDIT_MAX)
export const seenListSchema = z.array(seenSchema).min(1).max(ROWS_PER_EDIT_MAX)
export const editsSchema = z
  .array(seenSchema.extend({ cells: cellsInSchema }))
  .min(1)
  .max(ROWS_PER_EDIT_MAX)

const problem = z.object({ column: optional, code: text, message: text, advice: text })

export const editResultSchema = z.object({
  id: text,
  outcome: z.enum(['saved', 'unchanged', 'refused']),
  version: count,
  problems: list(problem),
  notes: list(problem),
  /** The row as it stands now. */
  row: rowSchema.nullable(),
})

export const editedSchema = list(editResultSchema).openapi('EditResults')

export const madeSchema = z.object({ id: text }).openapi('Made')

export const extraKindSchema = z.enum(['text', 'number', 'date', 'yesNo'])
