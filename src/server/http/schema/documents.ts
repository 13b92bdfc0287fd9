import { z } from '@hono/zod-openapi'
import type { DocumentText } from '../../../kernel/document/text.ts'
import { count, cutoffSchema, decimalText, list, optional, text } from './common.ts'

/** What the reader may do with it next: buttons come from here. */
const actions = list(z.enum(['refresh', 'freeze', 'export']))

export const documentHeadSchema = z
  .object({
    id: text,
    template: text,
    title: text,
    period: text,
    periodName: text,
    area: text,
    areaName: text,
    status: z.enum(['draft', 'frozen']),
    version: count,
    cutoff: cutoffSchema,
    createdAt: text,
    createdBy: text,
    changedAt: text,
    changedBy: text,
    frozenAt: optional,
    frozenBy: optional,
    actions,
  })
  .openapi('DocumentHead')

export const documentListSchema = z
  .object({
    documents: list(documentHeadSchema),
    templates: list(z.object({ id: text, name: text, span: z.enum(['半年', '全年', '任意']) })),
    mayDraft: z.boolean(),
  })
  .openapi('Documents')

const citationSchema = z
  .object({
    id: text,
    indicator: text,
    label: text,
    aspect: text,
    period: text,
    periodName: text,
    areaName: text,
    value: decimalText,
    shown: text,
    before: text,
    after: text,
    status: z.enum(['estimate', 'preliminary', 'final']),
    confirmed: z.object({ by: text, on: text }).nullable(),
  })
  .openapi('Citation')

const documentText = z
  .custom<DocumentText>()
  .openapi({ type: 'array', items: { type: 'object', additionalProperties: true }, description: '正文各段' })

export const documentSchema = documentHeadSchema
  .extend({
    text: documentText,
    citations: list(citationSchema),
    restatements: list(
      z.object({
        id: text,
        label: text,
        aspect: text,
        old: text,
        new: optional,
        by: text,
        reason: text,
        changes: list(
          z.object({
            entry: count,
            recordedAt: text,
            actor: text,
            register: text,
            record: text,
            reason: optional,
          }),
        ),
      }),
    ),
    issuedBefore: list(
      z.object({ id: text, label: text, shown: text, issued: text, document: text, title: text, issuedOn: text }),
    ),
    dropped: list(z.object({ line: count, reason: text })),
  })
  .openapi('Document')

export const refreshedSchema = z
  .object({
    document: documentHeadSchema,
    /** Figures that now stand otherwise, and those that the books have no more: their sentence wants a look. */
    changed: count,
    lost: count,
  })
  .openapi('RefreshedDocument')
