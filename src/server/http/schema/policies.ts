import { z } from '@hono/zod-openapi'
import { deliveryWay } from '../../../lines/policy/delivery.ts'
import { count, decimalText, list, optional, optionalDecimal, text } from './common.ts'
import { hash } from './proofread.ts'

const RULE_CHARACTERS_MAX = 50_000
/** The longest paper of a bureau has a tenth of it. */
const PAPER_CHARACTERS_MAX = 200_000
const FACTS_MAX = 200
const EXAMPLE_FIRMS_MAX = 6

const FIRMS_MAX = 5_000
const CLAUSES_MAX = 200
/** So many characters of contract numbers name all that a firm registers in two years. */
const OBJECT_MAX = 20_000
export const clauseHeadSchema = z.object({
  id: text,
  number: text,
  title: text,
  state: text,
  stateLabel: text,
  cashing: optional,
  level: text,
  from: optional,
  to: optional,
  /** Whether a rule can be applied: it reads and nothing in it is masked. */
  rule: z.enum(['none', 'faulty', 'masked', 'ready']),
  /** How much, in one line. */
  amount: optional,
  closed: optional,
})

export const policiesSchema = list(
  z.object({
    id: text,
    number: optional,
    title: text,
    level: text,
    kind: optional,
    status: text,
    issuer: optional,
    issuedOn: optional,
    from: optional,
    to: optional,
    version: count,
    clauses: list(
      clauseHeadSchema.extend({
        /** What has been done of it: duties, firms that were paid, and how much. */
        done: z.object({ duties: count, dutiesDone: count, firms: count, paid: decimalText }),
      }),
    ),
  }),
).openapi('Policies')

const misfitSchema = z.object({
  path: text,
  line: count.nullable(),
  column: count.nullable(),
  message: text,
  advice: text,
})

const wordsSchema = z.object({
  conditions: list(z.object({ label: text, says: text, citation: text })),
  definitions: list(z.object({ name: text, says: text })),
  amount: z.object({ base: text, rate: optional, cap: optional }).nullable(),
  rounding: optional,
  overlaps: optional,
  masked: optional,
})

const conditionSchema = z.object({
  id: text,
  label: text,
  outcome: z.enum(['met', 'notMet', 'open', 'unknown']),
  outcomeLabel: text,
  says: text,
  citation: text,
  advice: optional,
})

export const reportSchema = z.object({
  outcome: z.enum(['met', 'notMet', 'open', 'unknown']),
  outcomeLabel: text,
  conditions: list(conditionSchema),
  missing: list(text),
  /** What the rule gives, step by step. */
  steps: list(z.object({ step: text, label: text, text, value: text, unit: text })),
  amount: optionalDecimal,
})

const ruleSchema = z.object({
  text,
  /** The rule as data, for the form; `null` while the text does not read as data. */
  data: z.unknown(),
  misfits: list(misfitSchema),
  words: wordsSchema.nullable(),
  problem: optional,
})

const partSchema = z.object({ name: text, amount: decimalText, says: text })

export const clausePageSchema = z
  .object({
    id: text,
    version: count,
    changedAt: text,
    policy: z
      .object({ id: text, title: text, number: optional, status: text, from: optional, to: optional })
      .nullable(),
    head: clauseHeadSchema,
    who: optional,
    condition: optional,
    standard: optional,
    cap: optionalDecimal,
    yearlyCap: optionalDecimal,
    matter: optional,
    recurs: optional,
    agency: optional,
    link: optional,
    publishedOn: optional,
    legalEnd: optional,
    endedOn: optional,
    reviews: list(z.object({ label: text, number: optional, on: optional })),
    /** Words that the law does not allow. */
    faults: list(z.object({ words: text, why: text, advice: text })),
    rule: ruleSchema.nullable(),
    parameters: list(
      z.object({
        name: text,
        unit: text,
        meaning: optional,
        values: list(z.object({ from: text, value: text, cites: text })),
      }),
    ),
    mayWrite: z.boolean(),
  })
  .openapi('ClausePage')

export const trialRequest = z.object({
  text: z.string().max(RULE_CHARACTERS_MAX).optional(),
  data: z.unknown().optional(),
  firms: z.array(z.uuid()).max(EXAMPLE_FIRMS_MAX).default([]),
})

export const trialSchema = ruleSchema
  .extend({ examples: list(z.object({ firm: text, name: text, report: reportSchema })) })
  .openapi('RuleTrial')

export const calculateRequest = z.object({
  clause: z.uuid(),
  enterprise: z.uuid().nullable(),
  /** Facts as they are typed, by their names; laid over the firm's. */
  facts: z
    .record(z.string().max(60), z.unknown())
    .refine((told) => Object.keys(told).length <= FACTS_MAX, '事实太多')
    .default({}),
  on: z.iso.date().optional(),
})

export const calculationSchema = z
  .object({
    clause: text,
    title: text,
    on: text,
    enterprise: optional,
    report: reportSchema,
    parts: list(partSchema),
    amount: optionalDecimal,
  })
  .openapi('Calculation')

export const matchSchema = z
  .object({
    clause: text,
    number: text,
    title: text,
    policy: optional,
    policyTitle: optional,
    cashing: optional,
    object: optional,
    standing: z.enum(['gets', 'claimed', 'nearly', 'asks', 'not', 'closed']),
    amount: optionalDecimal,
    parts: list(partSchema),
    steps: reportSchema.shape.steps,
    conditions: list(conditionSchema),
    lacks: list(text),
    claim: optional,
  })
  .openapi('ClauseMatch')

export const firmMatchesSchema = z
  .object({ enterprise: text, name: text, on: text, sum: decimalText, matches: list(matchSchema) })
  .openapi('FirmMatches')

export const clauseFirmsSchema = z
  .object({
    clause: text,
    title: text,
    on: text,
    firms: count,
    entitled: count,
    /** Platforms, contracts or people; as many as firms where the clause pays the firm itself. */
    items: count,
    sum: decimalText,
    budget: z.object({ name: text, left: decimalText, enough: z.boolean() }).nullable(),
    rows: list(
      z.object({
        firm: text,
        name: text,
        code: optional,
        object: optional,
        standing: z.enum(['gets', 'claimed', 'nearly', 'asks']),
        amount: optionalDecimal,
        lacks: list(text),
      }),
    ),
  })
  .openapi('ClauseFirms')

export const simulateRequest = z.object({ text: z.string().max(RULE_CHARACTERS_MAX), on: z.iso.date() })

const changeSchema = z.object({
  firm: text,
  name: text,
  before: decimalText,
  after: decimalText,
  difference: decimalText,
})

export const simulationSchema = z
  .object({
    on: text,
    firms: count,
    /** Whether there is a present rule to compare with. */
    compared: z.boolean(),
    cost: z.object({ before: decimalText, after: decimalText, difference: decimalText }),
    paid: z.object({ before: count, after: count }),
    unknown: count,
    gainers: count,
    losers: count,
    /** The greatest changes first; counts and sums are of all. */
    gains: list(changeSchema),
    loses: list(changeSchema),
  })
  .openapi('Simulation')

export const budgetsSchema = list(
  z.object({
    id: text,
    name: text,
    year: count,
    level: text,
    instrument: text,
    policy: optional,
    amount: decimalText,
    committed: decimalText,
    approved: decimalText,
    paid: decimalText,
    returned: decimalText,
    left: decimalText,
    claims: count,
  }),
).openapi('Budgets')

const quotaSchema = z.object({
  issued: decimalText,
  locked: decimalText,
  redeemed: decimalText,
  expired: decimalText,
  available: decimalText,
})

const voucherSchema = z.object({
  id: text,
  number: text,
  holder: text,
  issuedOn: text,
  expiresOn: optional,
  quota: quotaSchema,
  uses: list(z.object({ id: text, contract: text, service: text, amount: optionalDecimal, stateLabel: text })),
})

export const schemesSchema = list(
  z.object({
    id: text,
    name: text,
    year: count,
    document: optional,
    total: optionalDecimal,
    left: optionalDecimal,
    quota: quotaSchema,
    vouchers: list(voucherSchema),
  }),
).openapi('VoucherSchemes')

interface FactTold {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly unit: string
  readonly choices: readonly string[]
  readonly meaning: string
  readonly from: string | null
}

export const factsSchema = list(
  z.object({
    name: text,
    path: text,
    type: text,
    unit: text,
    choices: list(text),
    meaning: text,
    from: optional,
  }) satisfies z.ZodType<FactTold>,
).openapi('Facts')

export const ownVouchersSchema = z
  .object({
    vouchers: list(voucherSchema),
    institutions: list(z.object({ id: text, name: text, services: optional })),
    services: list(text),
  })
  .openapi('OwnVouchers')

const word = (max: number) => z.string().trim().min(1).max(max)

export const confirmRequest = z.object({
  object: z
    .string()
    .max(OBJECT_MAX)
    .nullable()
    .optional()
    .openapi({ description: '奖补对象：平台、合同编号、人才编号' }),
  accountName: word(100),
  bank: word(100),
  account: z.string().regex(/^[\d -]{8,40}$/, '银行账号只写数字'),
  /** 情况属实，没有重复享受. */
  pledged: z.literal(true, '请先作出承诺'),
})

const amountText = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/, '金额写数字，单位元')

export const bookRequest = z.object({
  institution: z.uuid(),
  contract: word(60),
  service: word(40),
  contractAmount: amountText,
  amount: amountText,
})

export const madeSchema = z.object({
  id: optional,
  outcome: text,
  problems: list(z.object({ message: text, advice: text })),
})

/** A text as it was pasted, or a file that was handed over. */
export const readingRequest = z.union([
  z.object({ text: z.string().trim().min(1).max(PAPER_CHARACTERS_MAX) }),
  z.object({ file: hash }),
])

const proposalSchema = z.object({
  /** Places are offsets into the text. */
  start: count,
  end: count,
  number: text,
  title: text,
  who: optional,
  condition: optional,
  standard: text,
  quote: text,
  cap: optionalDecimal,
  yearlyCap: optionalDecimal,
  matter: optional,
  recurs: optional,
  legalEnd: optional,
  marks: list(
    z.object({
      is: z.enum(['who', 'condition', 'amount', 'cap', 'exclusivity', 'period']),
      text,
      start: count,
      end: count,
    }),
  ),
  missing: list(text),
  faults: list(z.object({ words: text, why: text, advice: text })),
  /** A draft of the rule, which does not load where the words were not understood. */
  rule: text,
})

export const readingSchema = z
  .object({
    text,
    head: z.object({ title: optional, number: optional, from: optional, to: optional }),
    proposals: list(proposalSchema),
  })
  .openapi('PolicyReading')

export const pushRequest = z.object({ firms: z.array(z.uuid()).min(1, '没有选企业').max(FIRMS_MAX) })
export const pushedSchema = z.object({ sent: count, again: count, without: list(text) }).openapi('PolicyPushed')

export const pushesSchema = list(
  z.object({
    policy: text,
    title: text,
    on: text,
    sent: list(text),
    firms: count,
    read: count,
    unread: list(z.object({ firm: text, name: text })),
  }),
)

export const ownDeliveriesSchema = list(
  z.object({ id: text, title: text, on: text, sent: list(text), isRead: z.boolean() }),
)
export const readSchema = z.object({ done: z.literal(true) })

export const onlineSchema = z
  .object({
    year: count,
    online: count,
    direct: count,
    mayWrite: z.boolean(),
    rows: list(
      z.object({
        id: text,
        code: optional,
        policy: text,
        number: text,
        title: text,
        cashing: optional,
        link: optional,
        onlineOn: optional,
        isOnline: z.boolean(),
        rule: text,
        count,
        firms: count,
        paid: decimalText,
      }),
    ),
  })
  .openapi('OnlineClauses')

export const resultsRequest = z.object({ hash, name: z.string().min(1).max(200) })
/** A row of a list with what is to be said of it. */
const toldRow = z.object({ row: count, says: text })

export const resultsSchema = z
  .object({ paid: count, sum: decimalText, known: count, restored: list(toldRow), strange: list(toldRow) })
  .openapi('OnlineResultsTaken')

const bundleHeadSchema = z.object({
  id: text,
  name: text,
  madeOn: text,
  bundleFor: optional,
  contact: optional,
  preface: optional,
})

export const bundlesSchema = list(bundleHeadSchema.extend({ clauses: count, firms: count }))

export const bundleSchema = bundleHeadSchema
  .extend({
    firm: z.object({ id: text, name: text }).nullable(),
    clauses: list(
      z.object({
        id: text,
        policy: text,
        number: text,
        title: text,
        who: optional,
        condition: optional,
        standard: optional,
        cashing: optional,
        agency: optional,
        link: optional,
        to: optional,
        say: optional,
        gained: list(z.object({ says: text, amount: optionalDecimal })),
      }),
    ),
    deliveries: list(z.object({ firm: text, name: text, on: text, explained: optional })),
  })
  .openapi('PolicyBundle')

export const newBundleRequest = z.object({
  name: word(100),
  contact: z.string().trim().max(100).nullable(),
  preface: z.string().trim().max(1_000).nullable(),
  clauses: z.array(z.uuid()).min(1, '至少选一个条款').max(CLAUSES_MAX),
})

export const deliverRequest = z.object({
  enterprise: z.uuid(),
  on: z.iso.date(),
  way: z.enum(deliveryWay.facts.choices as [string, ...string[]]),
  explained: z.array(z.uuid()).max(CLAUSES_MAX),
  person: z.string().trim().max(50).nullable(),
})
export const deliveredSchema = z.object({ papers: count })

export const structureSchema = list(
  z.object({
    year: count,
    instrument: text,
    amount: decimalText,
    share: decimalText,
    spent: decimalText,
    drawn: decimalText,
    leverage: optionalDecimal,
  }),
)

export const materialsSchema = list(
  z.object({
    id: text,
    name: text,
    kind: text,
    printedOn: text,
    printed: decimalText,
    taken: decimalText,
    returned: decimalText,
    left: decimalText,
    handedOut: decimalText,
    guessed: list(text),
    uses: list(
      z.object({
        id: text,
        on: text,
        section: text,
        purpose: text,
        taken: decimalText,
        handedOut: optionalDecimal,
        counted: optional,
        returned: optionalDecimal,
      }),
    ),
  }),
)
