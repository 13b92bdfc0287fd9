import { z } from '@hono/zod-openapi'
import { chartKinds } from '../../../kernel/document/indicatorTable.ts'
import type { Block, DocumentText } from '../../../kernel/document/text.ts'

const BLOCKS_MAX = 2_000
const SPANS_MAX = 2_000
const ROWS_MAX = 2_000
const COLUMNS_MAX = 40
const CHARACTERS_MAX = 50_000

// Control characters stand in no Word file and say nothing on screen.
const words = z
  .string()
  .max(CHARACTERS_MAX)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are refused
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/, '含有不能显示的字符')
const figure = z.string().regex(/^f\d{1,6}$/, '不是文稿中数的编号')
const span = z.union([z.strictObject({ text: words, figure }), z.strictObject({ text: words })])
const spans = z.array(span).max(SPANS_MAX)

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), spans }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    spans,
  }),
  z.strictObject({ kind: z.literal('paragraph'), spans }),
  z.strictObject({
    kind: z.literal('table'),
    caption: words,
    unit: words.optional(),
    columns: z
      .array(
        z.strictObject({
          title: words,
          align: z.enum(['left', 'center', 'right']),
          width: z.number().positive().max(1_000),
        }),
      )
      .max(COLUMNS_MAX),
    rows: z.array(z.array(spans).max(COLUMNS_MAX)).max(ROWS_MAX),
    chart: z.enum(chartKinds).optional(),
  }),
  z.strictObject({ kind: z.literal('attachment'), mark: words, title: words }),
  z.strictObject({ kind: z.literal('signature'), agency: words, date: words }),
])

/** A text as an editor hands it back: what stands in a document and nothing else. */
export const editedText = z
  .array(block)
  .max(BLOCKS_MAX)
  .transform((blocks): DocumentText => blocks as readonly Block[])
  .openapi({ type: 'array', items: { type: 'object', additionalProperties: true }, description: '正文各段' })

export const documentText = z
  .custom<DocumentText>()
  .openapi({ type: 'array', items: { type: 'object', additionalProperties: true }, description: '正文各段' })
