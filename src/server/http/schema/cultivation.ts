import { z } from '@hono/zod-openapi'
import { lists } from '../../../lines/cultivation/lists.ts'
import { count, list, optional, text } from './common.ts'

export const listNameSchema = z.enum(Object.keys(lists) as (keyof typeof lists)[])
const outcomeSchema = z.enum(['met', 'notMet', 'open', 'unknown'])
const points = z.object({ min: z.number(), max: z.number() })
const shown = z.object({ value: text, unit: text })

export const titleRuleSchema = z
  .object({ id: text, name: text, title: text, authority: text, version: text, note: optional })
  .openapi('TitleRule')

const origin = z.object({ says: text, on: optional, register: text, record: text })

/** A fact that the rule asks for, as it is known and as it may be typed. */
const questionSchema = z.object({
  name: text,
  says: text,
  meaning: text,
  type: z.enum(['money', 'number', 'integer', 'year', 'date', 'yesNo', 'choice', 'text']),
  unit: text,
  choices: list(text),
  /** `null` where nobody has told it. */
  value: optional,
  origin: origin.nullable(),
  /** Where the books keep it; `null` where it is given by hand. */
  from: z.object({ label: text, register: optional }).nullable(),
  /** Conditions that rest on it. */
  conditions: list(text),
})

const conditionSchema = z.object({
  id: text,
  label: text,
  outcome: outcomeSchema,
  says: text,
  actual: optional,
  threshold: optional,
  distance: optional,
  unit: text,
  more: shown.extend({ of: text }).nullable(),
  missing: list(text),
  error: optional,
  citation: text,
  advice: optional,
  facts: list(z.object({ name: text, value: optional, unit: text })),
  parameters: list(shown.extend({ name: text, from: text, cites: text })),
})

const scoreSchema = points.extend({
  groups: list(
    points.extend({
      id: text,
      label: text,
      full: z.number(),
      items: list(
        points.extend({
          id: text,
          label: text,
          full: z.number(),
          actual: optional,
          unit: text,
          bracket: optional,
          note: optional,
          given: z.boolean(),
          missing: list(text),
        }),
      ),
    }),
  ),
})

export const explanationSchema = z
  .object({
    rule: titleRuleSchema,
    firm: z.object({ id: text, name: text, creditCode: optional }),
    on: text,
    outcome: outcomeSchema,
    outcomeLabel: text,
    lacks: list(text),
    conditions: list(conditionSchema),
    score: scoreSchema.nullable(),
    questions: list(questionSchema),
    /** Whether facts were only tried; nothing of it is kept. */
    trial: z.boolean(),
  })
  .openapi('RuleExplanation')

export const itemSchema = z
  .object({
    record: text,
    what: text,
    condition: optional,
    foundBy: text,
    figures: optional,
    measure: optional,
    section: optional,
    responsible: optional,
    openedOn: text,
    deadline: optional,
    closedOn: optional,
    closedBecause: optional,
    state: text,
    stateLabel: text,
    open: z.boolean(),
    overdue: z.boolean(),
  })
  .openapi('RectificationItem')

const campaignerSchema = z
  .object({
    record: text,
    firm: text,
    name: text,
    creditCode: optional,
    areaName: optional,
    stage: text,
    stageLabel: text,
    list: listNameSchema,
    outcome: outcomeSchema,
    outcomeLabel: text,
    lacking: count,
    lacks: list(text),
    score: optional,
    openItems: count,
    overdueItems: count,
    deadline: optional,
    unchecked: z.boolean(),
  })
  .openapi('Campaigner')

const columnSchema = z.object({ total: count, rows: list(campaignerSchema) })

export const threeListsSchema = z
  .object({
    rule: titleRuleSchema,
    year: count,
    on: text,
    lists: z.object({ declare: columnSchema, rectify: columnSchema, recommend: columnSchema }),
    mayManage: z.boolean(),
  })
  .openapi('ThreeLists')

export const firmCampaignSchema = z
  .object({
    explanation: explanationSchema,
    items: list(itemSchema),
    assessments: list(
      z.object({
        record: text,
        title: text,
        assessedBy: text,
        assessedOn: text,
        outcome: text,
        lacks: optional,
        score: optional,
      }),
    ),
    resources: list(z.object({ label: text, count, register: text, hint: optional })),
    /** Its case of the year; `null` where it has none. */
    case: z
      .object({
        register: z.enum(['recognition', 'titleApplication']),
        record: text,
        stage: text,
        stageLabel: text,
        list: listNameSchema.nullable(),
      })
      .nullable(),
    ladder: z.object({
      rungs: list(z.object({ name: text, titles: list(text), here: z.boolean(), until: optional })),
      next: list(z.object({ title: text, rule: optional })),
    }),
    mayManage: z.boolean(),
  })
  .openapi('FirmCampaign')

const SHORT = 200
const LONG = 2_000
const ITEMS_MAX = 50
const FACTS_MAX = 200

export const suppliedSchema = z
  .record(z.string().max(SHORT), z.string().max(LONG))
  .refine((facts) => Object.keys(facts).length <= FACTS_MAX, `一次最多${FACTS_MAX}项`)

export const assessRequest = z.object({
  rule: z.string().max(SHORT),
  enterprise: z.uuid(),
  on: z.iso.date().optional(),
  facts: suppliedSchema.default({}),
})

const wanted = z.object({
  what: z.string().max(SHORT).default(''),
  measure: z.string().max(LONG).nullable().default(null),
  section: z.string().max(SHORT).nullable().default(null),
  responsible: z.string().max(SHORT).nullable().default(null),
  deadline: z.iso.date().nullable().default(null),
})

const condition = z.string().max(SHORT).nullable().default(null)

export const openItemsRequest = z.object({
  rule: z.string().max(SHORT),
  enterprise: z.uuid(),
  items: z.array(wanted.extend({ condition })).min(1).max(ITEMS_MAX),
})

export const consultationRequest = z.object({
  rule: z.string().max(SHORT),
  enterprise: z.uuid(),
  heldOn: z.iso.date(),
  form: z.string().max(SHORT),
  experts: z.array(z.string().max(SHORT)).min(1).max(20),
  materials: z.string().max(SHORT).nullable().default(null),
  opinions: z
    .array(
      z.object({
        condition,
        expert: z.string().max(SHORT).nullable().default(null),
        opinion: z.string().min(1).max(LONG),
        wanted: wanted.nullable().default(null),
      }),
    )
    .max(ITEMS_MAX),
})

export const screeningRequest = z.object({
  rule: z.string().max(SHORT),
  year: z.number().int().min(2000).max(2100),
  name: z.string().min(1).max(SHORT),
})

const counts = z.object({ met: count, open: count, notMet: count, unknown: count })

export const screeningSchema = z
  .object({
    id: text,
    name: text,
    title: text,
    rule: text,
    year: count,
    startedOn: text,
    cutoff: count,
    firms: count.nullable(),
    counts: counts.nullable(),
  })
  .openapi('Screening')

export const screenedSchema = z
  .object({
    total: count,
    rows: list(
      z.object({
        record: text,
        firm: text,
        name: text,
        outcome: text,
        lacking: count,
        lacks: optional,
        score: optional,
        enrolled: z.boolean(),
      }),
    ),
  })
  .openapi('ScreenedFirms')

export const enrolRequest = z.object({
  rule: z.string().max(SHORT),
  year: z.number().int().min(2000).max(2100),
  firms: z.array(z.uuid()).min(1).max(500),
})

export const factsRequest = z.object({ enterprise: z.uuid(), facts: suppliedSchema })
export const checkupRequest = z.object({ rule: z.string().max(SHORT), facts: suppliedSchema.default({}) })
export const doneSchema = z.object({ done: count })

export const checkupSchema = z
  .object({
    rules: list(titleRuleSchema),
    /** `null` where the bureau has no file of the firm. */
    explanation: explanationSchema.nullable(),
    items: list(itemSchema),
    assessments: firmCampaignSchema.shape.assessments,
    /** What was found when it was last kept, where that is other than what is found now. */
    changedSince: z.object({ on: text, outcome: text }).nullable(),
  })
  .openapi('Checkup')

const namedFirm = z.object({ firm: text, name: text, area: optional, areaName: optional, note: optional })

export const tiersSchema = z
  .object({
    year: count,
    on: text,
    rungs: list(z.object({ name: text, titles: list(text), firms: count, risen: count, who: list(namedFirm) })),
    pairs: list(z.object({ a: text, b: text, ofA: count, ofB: count, both: count })),
    plans: list(
      z.object({
        title: text,
        baseYear: count,
        years: count,
        times: z.number(),
        document: optional,
        base: count,
        goal: count,
        now: count,
        path: list(z.object({ year: count, planned: count, actual: count.nullable() })),
        areas: list(z.object({ areaName: optional, base: count, goal: count, now: count })),
      }),
    ),
    own: list(
      z.object({
        name: text,
        level: optional,
        definition: optional,
        candidates: count,
        held: count,
        goal: count.nullable(),
        goalYear: count.nullable(),
        listed: z.boolean(),
      }),
    ),
    planned: list(
      z.object({
        ...{ record: text, name: text, kind: text, level: text, host: namedFirm.nullable(), since: text },
        ...{ plannedOn: optional, plan: optional, nodes: count, done: count, late: count },
        next: z.object({ record: text, name: text, dueOn: text, isLate: z.boolean() }).nullable(),
      }),
    ),
    lists: list(
      z.object({
        id: z.enum(['noRdBody', 'noDeduction']),
        count: count.nullable(),
        why: optional,
        firms: list(namedFirm),
      }),
    ),
  })
  .openapi('Tiers')

export const unfiledSchema = z
  .object({
    ...{ year: count, total: count, strangers: list(text), mayManage: z.boolean() },
    firms: list(
      z.object({
        ...{ firm: text, name: text, areaName: optional, reasons: list(text), outcome: optional, lacks: optional },
      }),
    ),
  })
  .openapi('Unfiled')
