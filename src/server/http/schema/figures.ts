import { z } from '@hono/zod-openapi'
import type { Tree } from '../../../kernel/figure.ts'
import { count, cutoffSchema, list, optional, optionalDecimal, sourceSchema, text } from './common.ts'

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
    /** By what it may be split. */
    dimensions: list(z.object({ name: text, label: text })),
  })
  .openapi('IndicatorDefinition')

/** What a sheet or a document last told of a figure. */
export const issueSchema = z.object({
  value: optional,
  shown: text,
  issuedOn: text,
  recipient: optional,
  title: text,
  document: text,
  kind: z.enum(['sheet', 'document']),
  entry: count.nullable(),
  differs: z.boolean(),
})

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
    /** 约数: the word beside the digits, and between what the value lies. */
    rough: z.object({ word: z.enum(['约', '近', '余', '超']), text }).nullable(),
    status: z.enum(['estimate', 'preliminary', 'final']).nullable(),
    valuePeriod: optional,
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
      .object({
        state: z.enum(['confirmed', 'changed']),
        by: text,
        on: text,
        value: optionalDecimal,
        entry: count,
        note: optional,
      })
      .nullable(),
    lastIssued: issueSchema.nullable(),
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
    /** 含约数: between what it lies. */
    rough: optional,
    reason: optional,
  })
  .openapi('FigureStep')

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
        opening: z.object({ stated: text, covered: text, sentence: optional, posting: postingSchema }).nullable(),
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

const saidSchema = z.object({
  record: text,
  body: text,
  shown: text,
  difference: optional,
  publishedOn: optional,
  source: optional,
  sentence: optional,
  reasons: list(text),
})

/** What is said elsewhere of the thing that a figure tells. */
export const otherFiguresSchema = z
  .object({
    said: list(saidSchema),
    controls: list(z.object({ record: text, shown: text, source: optional, sentence: optional })),
    reconciliations: list(
      z.object({ id: text, body: text, listedOn: text, period: optional, theirs: count, ours: count, words: text }),
    ),
    matter: z
      .object({
        name: text,
        rule: text,
        figures: list(
          z.object({ indicator: text, label: text, shown: optional, whose: text, when: text, usedFor: text }),
        ),
      })
      .nullable(),
    /** Whether a list of names stands behind the figure, to hold another one against. */
    hasList: z.boolean(),
  })
  .openapi('OtherFigures')

export const comparisonSchema = z
  .object({
    areas: list(z.object({ code: text, name: text, group: optional })),
    /** By indicator, in the order of the areas. */
    rows: list(
      z.object({
        id: text,
        figures: list(z.object({ value: optionalDecimal, reason: optional, rank: count.nullable() })),
      }),
    ),
  })
  .openapi('Comparison')

export const splitSchema = z
  .object({
    dimension: text,
    label: text,
    whole: figureSchema,
    parts: list(z.object({ value: text, name: text, figure: figureSchema })),
    /** Whether the parts add up to the whole: distinct subjects may stand in several. */
    adds: z.boolean(),
  })
  .openapi('Split')

const toldSchema = z.object({ value: optionalDecimal, shown: optional, reason: optional })
const toldAtSchema = toldSchema.extend({ entry: count, recordedAt: text })
const comparedSchema = z.object({
  label: text,
  periodName: text,
  areaName: text,
  from: toldSchema,
  to: toldSchema,
  change: optional,
})

export const differenceSchema = comparedSchema
  .extend({
    unit: text,
    from: toldAtSchema,
    to: toldAtSchema,
    operands: list(comparedSchema).nullable(),
    changes: z
      .object({
        total: count,
        sum: text,
        withheld: count,
        groups: list(z.object({ what: text, actor: text, why: text, entries: count, change: text })),
        page: list(
          z.object({
            entry: count.nullable(),
            recordedAt: optional,
            actor: text,
            what: text,
            why: text,
            register: optional,
            registerLabel: text,
            record: optional,
            title: text,
            change: text,
          }),
        ),
      })
      .nullable(),
  })
  .openapi('Difference')

export const changedSchema = list(z.object({ id: text, from: toldSchema, to: toldSchema, change: optional })).openapi(
  'ChangedFigures',
)

export const figureChecksSchema = list(
  z.object({
    id: text,
    label: text,
    outcome: z.enum(['notMet', 'unknown']),
    why: text,
    advice: text,
    /** How many findings, and the first of them. */
    count,
    found: list(text),
    /** The figures that it touches. */
    indicators: list(text),
  }),
).openapi('FigureChecks')

export const usesSchema = list(
  z.object({
    id: text,
    /** Document templates that name it. */
    templates: list(text),
    /** How often it left the house in a sheet or a document, and when last. */
    issued: count,
    lastIssuedOn: optional,
  }),
).openapi('IndicatorUses')
