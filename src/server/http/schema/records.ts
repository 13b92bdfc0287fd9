import { z } from '@hono/zod-openapi'
import { count, list, optional, sourceSchema, text } from './common.ts'

export const recordSchema = z
  .object({
    register: text,
    registerLabel: text,
    record: text,
    version: count,
    title: text,
    state: z.enum(['live', 'pending', 'void']),
    fields: list(
      z.object({
        name: text,
        label: text,
        unit: optional,
        shown: text,
        text,
        history: list(z.object({ from: optional, shown: text })),
        refersTo: z.object({ register: text, record: text }).nullable(),
        source: sourceSchema.extend({ text }).nullable(),
        /** The content of a file, for opening it. */
        file: optional,
        withheld: z.enum(['personal', 'statistics']).nullable(),
      }),
    ),
    versions: list(
      z.object({
        version: count,
        entry: count,
        recordedAt: text,
        actor: text,
        sentence: text,
        reason: optional,
      }),
    ),
  })
  .openapi('Record')

/** Which records of other registers point here, and by which field; and what a new one begun from here starts with. */
export const referringSchema = list(
  z.object({
    ...{ register: text, label: text, field: text, fieldLabel: text, count },
    begins: z.object({ gives: z.record(z.string(), text), says: z.record(z.string(), text) }).nullable(),
  }),
).openapi('Referring')

export const cellsSchema = z
  .object({
    file: text,
    sheet: text,
    importedAt: text,
    importedBy: text,
    columns: list(text),
    rows: list(z.object({ number: count, header: z.boolean(), cells: list(text) })),
  })
  .openapi('CellWindow')
