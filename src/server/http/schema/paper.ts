import { z } from '@hono/zod-openapi'
import { count, list, optional, text } from './common.ts'

export const paperSchema = z
  .object({
    bureauName: text,
    registerLabel: text,
    title: text,
    stateLabel: text,
    printedOn: text,
    due: optional,
    workdays: count.nullable(),
    forms: list(z.enum(['approval', 'summary', 'receipt'])),
    /** The code in the corner: its dark modules as the path of a drawing so many modules wide. */
    code: z.object({ short: text, modules: count, path: text }),
    fields: list(z.object({ label: text, unit: optional, shown: text })),
    steps: list(
      z.object({ label: text, by: text, on: text, state: text, said: list(z.object({ label: text, text })) }),
    ),
    materials: list(z.object({ label: text, file: optional })),
    signers: list(text),
  })
  .openapi('Paper')

export const scanRequest = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, '不是上传文件的校验值') })

export const foundCaseSchema = z
  .object({ register: text, record: text, title: text, state: text, stateLabel: text, registerLabel: text })
  .openapi('FoundCase')
