import { z } from '@hono/zod-openapi'
import { fileTabs } from '../../office/enterpriseTabs.ts'
import { count, list, optional, sourceSchema, text } from './common.ts'

const tab = z.enum(['basic', ...fileTabs.map(({ id }) => id), 'assessment', 'changes'])

const feed = z.object({
  /** `none`: the bureau keeps records of it, none of this firm; `never`: it has never kept any. */
  state: z.enum(['some', 'none', 'never']),
  until: optional,
  file: optional,
  importedAt: optional,
})

const section = z.object({
  register: text,
  label: text,
  /** As what the register names the firm, where it names firms in several ways: 卖方. */
  as: optional,
  count,
  feed,
})

export const enterpriseFileSchema = z
  .object({
    id: text,
    name: text,
    code: optional,
    formerNames: list(text),
    state: z.enum(['live', 'pending', 'void']),
    /** The day on which the file shows the firm. */
    on: text,
    tags: list(z.object({ kind: z.enum(['title', 'fact']), label: text, text })),
    tabs: list(
      z.object({
        id: tab,
        label: text,
        count: count.nullable(),
        sections: list(section),
        /** Lines of work that keep no register of firms yet. */
        missing: list(text),
      }),
    ),
    years: z.object({ first: count, last: count }),
    spans: list(
      z.object({
        tab,
        lane: text,
        from: text,
        to: optional,
        title: text,
        register: text,
        record: text,
      }),
    ),
    events: list(
      z.object({
        tab,
        on: text,
        what: text,
        title: text,
        register: text,
        record: text,
      }),
    ),
  })
  .openapi('EnterpriseFile')

export type EnterpriseFile = z.infer<typeof enterpriseFileSchema>

export const enterpriseTabSchema = z
  .object({
    sections: list(
      section.extend({
        columns: list(z.object({ name: text, label: text, unit: optional, numeric: z.boolean() })),
        rows: list(
          z.object({
            record: text,
            pending: z.boolean(),
            /** The first and the last day that the record speaks of; `null` where it names none. */
            first: optional,
            last: optional,
            /** Whether what it grants is held on the file's day; `null` where it grants nothing over time. */
            holds: z.boolean().nullable(),
            cells: list(
              z.object({
                shown: text,
                /** The exact number behind what is shown, for a chart. */
                value: z.number().nullable(),
                firm: optional,
                withheld: z.enum(['personal', 'statistics']).nullable(),
              }),
            ),
          }),
        ),
        more: z.boolean(),
        /** What happened by year, summed from what the records count. */
        byYear: list(
          z.object({
            label: text,
            unit: text,
            years: list(z.object({ year: count, shown: text })),
            total: text,
          }),
        ),
      }),
    ),
    missing: list(text),
  })
  .openapi('EnterpriseTab')

export type EnterpriseTab = z.infer<typeof enterpriseTabSchema>

const setting = z.object({
  at: text,
  by: text,
  file: optional,
  source: sourceSchema.extend({ text }).nullable(),
})

export const enterpriseBasicSchema = z
  .object({
    fields: list(
      z.object({
        name: text,
        label: text,
        unit: optional,
        shown: text,
        dated: z.boolean(),
        history: list(z.object({ from: optional, shown: text })),
        withheld: z.enum(['personal', 'statistics']).nullable(),
        /** Where the present value came from. */
        setting: setting.nullable(),
        /** What other sources said of the same, and differently. */
        others: list(z.object({ file: text, at: text, shown: text })),
      }),
    ),
    feed,
  })
  .openapi('EnterpriseBasic')

export type EnterpriseBasic = z.infer<typeof enterpriseBasicSchema>

export const enterpriseChangesSchema = z
  .object({
    changes: list(
      z.object({
        entry: count,
        recordedAt: text,
        actor: text,
        register: text,
        registerLabel: text,
        record: text,
        title: text,
        sentence: text,
        reason: optional,
      }),
    ),
    more: z.boolean(),
  })
  .openapi('EnterpriseChanges')
