import { z } from '@hono/zod-openapi'
import type { ComparedLine } from '../../../kernel/document/compare.ts'
import { offerKeys } from '../../../kernel/document/offer.ts'
import type { Block, Span } from '../../../kernel/document/text.ts'
import { problemSchema } from '../problem.ts'
import { count, cutoffSchema, decimalText, list, optional, text } from './common.ts'
import { documentText } from './documentText.ts'

/** What the reader may do with it next: buttons come from here. */
const actions = list(z.enum(['edit', 'refresh', 'freeze', 'export', 'takeBack']))

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

export const templateHeadSchema = z
  .object({
    id: text,
    name: text,
    span: z.enum(['半年', '全年', '任意']),
    chosen: list(text).nullable(),
    /** Of a template of the bureau's own: which version, by whom and when. */
    own: z.object({ version: count, actor: text, savedAt: text }).nullable(),
  })
  .openapi('TemplateHead')

export const documentListSchema = z
  .object({
    /** Each with its number (发文字号), once a leader has signed it. */
    documents: list(documentHeadSchema.extend({ number: optional })),
    templates: list(templateHeadSchema),
    mayDraft: z.boolean(),
  })
  .openapi('Documents')

export const citationSchema = z
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
    /** 约数: the word under which the books have it; `null` of an exact one. */
    rough: optional,
  })
  .openapi('Citation')

const spans = z
  .custom<readonly Span[]>()
  .openapi({ type: 'array', items: { type: 'object', additionalProperties: true }, description: '文字和数' })

const comparedLines = z.custom<readonly ComparedLine[]>().openapi({
  type: 'array',
  items: { type: 'object', additionalProperties: true },
  description: '逐段比较：相同、改写、只换了数、删去、新增',
})

const proposalSchema = z
  .object({
    kind: z.enum(['behindPath', 'unmet', 'lowRank', 'fallingTwice', 'falling', 'concentrated', 'plan', 'account']),
    kindLabel: text,
    reason: text,
    indicator: text,
    label: text,
    taken: z.boolean(),
    left: z.object({ by: text, at: text }).nullable(),
    spans,
  })
  .openapi('Proposal')

export const documentSchema = documentHeadSchema
  .extend({
    text: documentText,
    /** 字数: by its template, attachments apart; `null` for any length. */
    charactersMax: count.nullable(),
    /** 版式：一页: read and printed as one sheet. */
    onePage: z.boolean(),
    /** 发文字号. */
    number: optional,
    /** How many signatures a change of the text would void. */
    signed: count,
    citations: list(citationSchema),
    /** Cited by proposals, or by sentences that were taken out: ready to stand in the text. */
    spare: list(citationSchema),
    proposals: list(proposalSchema),
    /** 以领导定稿为准: numbers that stand as somebody wrote them, against the books. */
    unlinked: list(z.object({ label: text, expected: text, found: text, reason: text, by: text, at: text })),
    /** 更正说明, for a frozen document that the books have left behind. */
    correction: optional,
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

export const offersSchema = z
  .object({
    label: text,
    definition: text,
    offers: list(
      z.object({
        key: z.enum(offerKeys),
        label: text,
        /** As it would stand in the text; `null` where the books have none, with the reason. */
        text: optional,
        period: optional,
        status: z.enum(['estimate', 'preliminary', 'final']).nullable(),
        reason: optional,
      }),
    ),
  })
  .openapi('FigureOffers')

export const citedSchema = z.object({ spans, citations: list(citationSchema) }).openapi('CitedFigure')

const tableBlock = z
  .custom<Extract<Block, { kind: 'table' }>>()
  .openapi({ type: 'object', additionalProperties: true, description: '一张表' })

export const citedTableSchema = z.object({ block: tableBlock, citations: list(citationSchema) }).openapi('CitedTable')

export const knownSchema = list(
  z.object({ indicator: text, key: z.enum(offerKeys), label: text, aspect: text, shown: text, after: text }),
).openapi('KnownFigures')

export const sentencesSchema = list(
  z.object({
    choice: count,
    block: count,
    /** What stands, with U+FFFC for each figure. */
    words: text,
    stands: text,
    condition: text,
    wanted: z.object({ text, condition: text }).nullable(),
    /** `present`: only once the draft follows the books as they stand now. */
    on: z.enum(['own', 'present']),
  }),
).openapi('OutdatedSentences')

export const versionsSchema = list(z.object({ version: count, actor: text, savedAt: text })).openapi('Versions')

const versionHead = z.object({ version: count, actor: text, savedAt: text })

export const versionSchema = z
  .object({ version: versionHead, other: versionHead, lines: comparedLines })
  .openapi('Version')

const issueFigure = z.object({
  indicator: text,
  label: text,
  aspect: text,
  before: z.object({ id: text, periodName: text, shown: text }).nullable(),
  after: z.object({ id: text, periodName: text, shown: text }).nullable(),
  difference: optional,
  unit: text,
})

export const issuesSchema = list(documentHeadSchema).openapi('EarlierIssues')

export const comparisonSchema = z
  .object({
    before: documentHeadSchema,
    after: documentHeadSchema,
    lines: comparedLines,
    same: count,
    figures: list(issueFigure),
  })
  .openapi('IssueComparison')

export const freezingSchema = z
  .object({
    cutoff: cutoffSchema,
    /** Figures that this cut-off changes; `review`: the words around one no longer fit. */
    changed: list(z.object({ id: text, label: text, before: text, after: text, review: z.boolean() })),
    lost: list(z.object({ id: text, label: text, reason: text })),
    toIssue: list(citationSchema),
    /** Parts that somebody else was asked to write and that were not taken in: nothing is frozen before. */
    parts: list(z.object({ heading: text, holderName: text, stateName: text, due: text })),
    /** Signatures that were asked for and do not stand: nothing is frozen without them. */
    unsigned: list(z.object({ holderName: text, stateName: text, due: text })),
    /** At this cut-off the text would be another than the one that was signed. */
    signsOther: z.boolean(),
    /** Conditional sentences that the figures no longer ask for. */
    sentences: list(z.object({ stands: text, condition: text, wanted: optional })),
    failing: list(z.object({ id: text, label: text, found: list(text), why: text, advice: text })),
    issuedBefore: list(z.object({ id: text, label: text, shown: text, issued: text, title: text, issuedOn: text })),
  })
  .openapi('FreezePreview')

export const fontsSchema = z
  .object({
    /** The names to look for on the reader's computer. */
    names: list(text),
    problem: problemSchema.nullable(),
  })
  .openapi('Fonts')

const verifiedFigure = z.object({
  id: text,
  label: text,
  aspect: text,
  periodName: text,
  areaName: text,
  verdict: z.enum(['agrees', 'altered', 'missing', 'restated']),
  /** What was altered: digits, unit or direction; of a missing one, whether its digits still stand. */
  what: optional,
  expected: text,
  found: optional,
  /** What the books say now, by whom and why, of a figure restated since. */
  now: optional,
  by: optional,
  reason: optional,
  where: text,
  /** The figure of the books that it is. */
  opens: z.object({ indicator: text, aspect: text, period: text, area: text, slice: optional }),
})

export const verifiedSchema = z
  .object({
    document: z.object({
      kind: z.enum(['document', 'sheet']),
      id: text,
      title: text,
      periodName: text,
      status: z.enum(['draft', 'frozen']),
      frozenAt: optional,
      cutoff: cutoffSchema,
      foundBy: z.enum(['id', 'title']),
    }),
    count,
    agree: count,
    figures: list(verifiedFigure),
    lines: list(list(z.object({ text, figure: text.optional() }))),
    copy: z.enum(['intact', 'altered', 'absent']),
    journal: z.enum(['holds', 'broken']),
  })
  .openapi('VerifiedFile')

export const returnedSchema = z
  .object({
    version: count,
    otherDocument: z.boolean(),
    remarks: z.object({
      insertions: count,
      deletions: count,
      authors: list(text),
      comments: list(z.object({ author: text, text })),
    }),
    changes: list(
      z.object({
        index: count,
        where: text,
        compared: z.custom<ComparedLine>().openapi({ type: 'object' }),
        cannot: optional,
      }),
    ),
    figures: list(
      z.object({
        key: text,
        id: text,
        label: text,
        where: text,
        what: z.enum(['digits', 'unit', 'direction']),
        expected: text,
        found: text,
      }),
    ),
  })
  .openapi('ReturnedFile')

const REASON_CHARACTERS_MAX = 500
const DECISIONS_MAX = 5_000

const decided = z.discriminatedUnion('decision', [
  z.object({ key: z.string().max(40), decision: z.literal('keep') }),
  z.object({ key: z.string().max(40), decision: z.literal('unlink'), reason: z.string().max(REASON_CHARACTERS_MAX) }),
  z.object({ key: z.string().max(40), decision: z.literal('leaveOut') }),
])

export const acceptanceSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件校验值'),
  version: z.number().int(),
  accepted: z.array(z.number().int()).max(DECISIONS_MAX),
  figures: z.array(decided).max(DECISIONS_MAX),
})
