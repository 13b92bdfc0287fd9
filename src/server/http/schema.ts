import { z } from '@hono/zod-openapi'
import type { DocumentText } from '../../kernel/document/text.ts'
import type { Tree } from '../../kernel/figure.ts'

const list = <S extends z.ZodType>(of: S) => z.array(of).readonly()
const text = z.string()
const optional = z.string().nullable()
const count = z.number().int()
const decimalText = z.string().openapi({ description: '准确的十进制数', example: '1234.5' })
const optionalDecimal = decimalText.nullable()

export const bureauSchema = z.object({ code: text, name: text, role: text, section: optional }).openapi('Bureau')

export const visitorSchema = z
  .object({
    account: z.object({ name: text, displayName: text }),
    bureaus: list(bureauSchema),
  })
  .openapi('Visitor')

export const cutoffSchema = z.object({ entry: count, recordedAt: text })

export const areaSchema = z.object({ code: text, name: text, parent: optional, group: optional }).openapi('Area')

export const bureauStateSchema = z
  .object({
    code: text,
    name: text,
    /** The ground that the bureau answers for. */
    area: text,
    areas: list(areaSchema),
    /** First and last month with records, `2024-01`; `null` while there are none. */
    months: z.object({ first: text, last: text }).nullable(),
    /** The period that a page shows where its address names none. */
    period: text,
    head: cutoffSchema,
  })
  .openapi('BureauState')

const formula = z.custom<Tree>().openapi({ type: 'object', description: '算式', additionalProperties: true })

export const definitionSchema = z
  .object({
    id: text,
    label: text,
    line: text,
    lineName: text,
    owner: text,
    unit: text,
    shownIn: z.enum(['元', '万元', '亿元']).nullable(),
    decimals: count.nullable(),
    kind: text,
    formula,
    words: text,
    definition: text,
    confusedWith: optional,
    areaRule: z.enum(['atOccurrence', 'atPeriodEnd', 'seller', 'buyer', 'site', 'published']),
    better: z.enum(['more', 'less', 'neither']).nullable(),
    yearly: z.boolean(),
    use: z.enum(['public', 'internal', 'statistics']).nullable(),
    proxies: list(text),
  })
  .openapi('IndicatorDefinition')

export const figureSchema = z
  .object({
    id: text,
    kind: text,
    label: text,
    unit: text,
    period: text,
    area: text,
    asOf: cutoffSchema,
    value: optionalDecimal,
    reason: optional,
    shown: optional,
    status: z.enum(['estimate', 'preliminary', 'final']).nullable(),
    valueOf: optional,
    covered: optionalDecimal,
    among: count.nullable(),
    previous: optionalDecimal,
    growth: optionalDecimal,
    growthReason: optional,
    target: optionalDecimal,
    completion: optionalDecimal,
    schedule: optionalDecimal,
    owner: text,
    definition: text,
    confusedWith: optional,
    confirmation: z
      .object({ state: z.enum(['confirmed', 'changed']), by: text, on: text, value: optionalDecimal })
      .nullable(),
    periodText: optional,
    path: z.enum(['set', 'lastYear']).nullable(),
    expected: optionalDecimal,
    pathReason: optional,
  })
  .openapi('Figure')

const rankedArea = z.object({
  code: text,
  name: text,
  group: optional,
  rank: count.nullable(),
  tied: z.boolean(),
  figure: figureSchema,
})

export const rankingSchema = z
  .object({ whole: figureSchema, areas: list(rankedArea), unplaced: rankedArea.nullable() })
  .openapi('Ranking')

export const trendSchema = z
  .object({
    unit: text,
    series: list(
      z.object({
        name: text,
        of: z.enum(['month', 'cumulative', 'end', 'year']),
        points: list(
          z.object({
            label: text,
            period: text,
            value: optionalDecimal,
            drawn: z.number().nullable(),
            shown: optional,
            reason: optional,
          }),
        ),
      }),
    ),
  })
  .openapi('Trend')

const stepSchema = z
  .object({
    label: text,
    indicator: optional,
    kind: text,
    words: text,
    period: text,
    periodName: text,
    area: text,
    areaName: text,
    value: optionalDecimal,
    shown: optional,
    reason: optional,
  })
  .openapi('FigureStep')

const sourceSchema = z.object({ file: text, fileHash: text, sheet: text, row: count, column: text })

const postingSchema = z.object({
  entry: count,
  quantity: text,
  occurredOn: text,
  recordedAt: text,
  areaName: text,
  register: text,
  registerLabel: text,
  record: text,
  title: text,
  source: sourceSchema.nullable(),
})

export const openedSchema = z
  .object({
    steps: list(stepSchema),
    unit: text,
    operands: list(stepSchema).nullable(),
    rows: z
      .object({
        counted: z.enum(['postings', 'subjects']),
        total: count,
        sum: text,
        opening: optional,
        agrees: z.boolean(),
        withheld: count,
        page: list(
          z.object({
            subject: optional,
            subjectName: optional,
            quantity: text,
            postings: list(postingSchema),
          }),
        ),
      })
      .nullable(),
  })
  .openapi('OpenedFigure')

export const recordSchema = z
  .object({
    register: text,
    registerLabel: text,
    record: text,
    title: text,
    state: z.enum(['live', 'pending', 'void']),
    fields: list(
      z.object({
        name: text,
        label: text,
        unit: optional,
        shown: text,
        history: list(z.object({ from: optional, shown: text })),
        refersTo: z.object({ register: text, record: text }).nullable(),
        source: sourceSchema.extend({ text }).nullable(),
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
