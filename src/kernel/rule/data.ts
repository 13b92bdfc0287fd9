import {
  aDay,
  aDecimal,
  anExpression,
  anything,
  aText,
  listOf,
  mapOf,
  object,
  oneOf,
  orElse,
  type Shape,
} from './shape.ts'

/** A value from a day on, with the article that says so. */
const datedValue = object({ from: aDay, value: aDecimal, cites: aText })

/** A threshold, rate or cap. Without a value it is masked: known to exist, not how much. */
const parameter = object({
  unit: orElse(aText, ''),
  meaning: orElse(aText, null),
  values: listOf(datedValue),
})

const condition = object({
  id: aText,
  label: aText,
  /** An expression that is true when the condition is met; or … */
  when: orElse(anExpression, null),
  /** … what the total of the score table must be, such as `> 70`. */
  score: orElse(aText, null),
  cites: aText,
  /** What whoever fails it can do. */
  advice: orElse(aText, null),
})

const bracket = object({
  /** A test of what the item looks at, `>= 35 * 百分比`, … */
  is: orElse(aText, null),
  /** … or a condition of its own. The first bracket that holds decides; where none does there are no points. */
  when: orElse(anExpression, null),
  /** One number, or the least and the most that an expert may give. */
  points: ((raw, path, tell) =>
    (Array.isArray(raw) ? raw : [raw]).map((one, index) => aDecimal(one, [...path, index], tell))) as Shape<
    readonly ReturnType<typeof aDecimal>[]
  >,
  note: orElse(aText, null),
})

const option = object({ label: aText, of: anExpression, brackets: listOf(bracket) })

const item = object({
  id: aText,
  label: aText,
  max: aDecimal,
  cites: orElse(aText, null),
  of: orElse(anExpression, null),
  brackets: listOf(bracket),
  /** Several ways to the points, of which the best counts. */
  options: listOf(option),
  /** The points that an expert has given, where one has. */
  given: orElse(anExpression, null),
})

const scoreGroup = object({ id: aText, label: aText, max: aDecimal, items: listOf(item) })

const amount = object({
  /** The eligible base, or the fixed sum itself. */
  base: anExpression,
  rate: orElse(anExpression, null),
  cap: orElse(anExpression, null),
  rounding: orElse(object({ to: oneOf('元', '百元', '万元', '分'), how: oneOf('down', 'halfUp') }), null),
  cites: aText,
})

const validity = object({
  from: orElse(aDay, null),
  /** The last day on which a claim is taken. */
  to: orElse(aDay, null),
  reason: aText,
  cites: aText,
})

const ruleCase = object({
  situation: aText,
  at: aDay,
  /** One of the file's examples, which `facts` changes; null takes a fact away (RFC 7396). */
  like: orElse(aText, null),
  facts: orElse(anything, {}),
  outcome: orElse(oneOf('met', 'notMet', 'open', 'unknown'), null),
  conditions: mapOf(oneOf('met', 'notMet', 'open', 'unknown')),
  /** The least and the most points. */
  score: listOf(aDecimal),
  /** Points by item. */
  items: mapOf(listOf(aDecimal)),
  amount: orElse(aText, null),
  missing: listOf(aText),
  /** The parameter without which the rule cannot be applied. */
  masked: orElse(aText, null),
  error: orElse(aText, null),
})

/** A rule as its file or its record holds it: plain JSON data. Structure in English, the office's words in Chinese. */
export const ruleShape = object({
  id: aText,
  name: aText,
  version: aDecimal,
  kind: oneOf('title', 'clause'),
  /** Who recognises or grants. It has changed before; it is never in code. */
  authority: aText,
  /** The title (称号) that it leads to. */
  title: orElse(aText, null),
  note: orElse(aText, null),
  sources: listOf(
    object({ title: aText, number: orElse(aText, null), from: orElse(aDay, null), to: orElse(aDay, null) }),
  ),
  parameters: mapOf(parameter),
  definitions: mapOf(anExpression),
  valid: orElse(validity, null),
  conditions: listOf(condition),
  /** How the conditions go together, by their ids: `and` of all where nothing is said. */
  outcome: orElse(anExpression, null),
  score: listOf(scoreGroup),
  amount: orElse(amount, null),
  /** Clauses of one group are for the same matter: the highest counts (就高不重复). */
  overlaps: orElse(aText, null),
  examples: mapOf(anything),
  cases: listOf(ruleCase),
})

type DataOf<S> = S extends Shape<infer T> ? T : never

export type RuleData = DataOf<typeof ruleShape>
export type ConditionData = RuleData['conditions'][number]
export type ItemData = RuleData['score'][number]['items'][number]
export type BracketData = ItemData['brackets'][number]
export type RuleCase = RuleData['cases'][number]
