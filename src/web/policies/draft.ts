import type { FactTold } from '../api/policies.ts'

/** What the form of a rule can hold; everything else stays as the expert wrote it. */
export interface Draft {
  readonly conditions: readonly DraftCondition[]
  readonly amount: DraftAmount
  readonly parameters: readonly DraftParameter[]
  /** The article that everything new rests on. */
  readonly cites: string
}

export const operators = ['>=', '>', '<=', '<', '=', '!='] as const
export type Operator = (typeof operators)[number]
export const operatorWords: { readonly [op in Operator]: string } = {
  '>=': '不低于',
  '>': '超过',
  '<=': '不超过',
  '<': '低于',
  '=': '是',
  '!=': '不是',
}

export type DraftCondition = { readonly id: string; readonly label: string; readonly cites: string } & (
  | { readonly kind: 'number'; readonly fact: string; readonly op: Operator; readonly parameter: string }
  | { readonly kind: 'choice'; readonly fact: string; readonly op: '=' | '!='; readonly value: string }
  | { readonly kind: 'yesNo'; readonly fact: string; readonly yes: boolean }
  | { readonly kind: 'day'; readonly fact: string; readonly op: Operator; readonly value: string }
  /** Beyond the form: shown and kept, changed as an expression. */
  | { readonly kind: 'expression'; readonly text: string }
)

export type DraftAmount =
  | { readonly kind: 'fixed'; readonly parameter: string }
  | { readonly kind: 'rate'; readonly fact: string; readonly rate: string; readonly cap: string | null }
  | { readonly kind: 'each'; readonly fact: string; readonly each: string; readonly cap: string | null }
  | { readonly kind: 'expression'; readonly base: string; readonly rate: string | null; readonly cap: string | null }
  | { readonly kind: 'none' }

export interface DraftParameter {
  readonly name: string
  readonly unit: string
  readonly meaning: string | null
  readonly values: readonly { readonly from: string; readonly value: string; readonly cites: string }[]
}

/** A rule as data, as far as the form looks into it. */
export interface RuleData {
  readonly [field: string]: unknown
}

/** A fact that the form offers, by the expression that reads it: the latest of yearly ones. */
export interface Choosable extends Pick<FactTold, 'type' | 'unit' | 'choices' | 'meaning'> {
  readonly text: string
  readonly label: string
}

const YEARLY = '近三年[].'

export function choosable(facts: readonly FactTold[]): readonly Choosable[] {
  return facts.flatMap(({ path, type, unit, choices, meaning }) => {
    const about = { type, unit, choices, meaning }
    if (path.startsWith(YEARLY)) {
      const name = path.slice(YEARLY.length)
      return name === '年度' ? [] : [{ ...about, text: `近三年[-1].${name}`, label: `上一年${name}` }]
    }
    return path.includes('[') ? [] : [{ ...about, text: path, label: path }]
  })
}

export function kindOf({
  type,
  unit,
}: Pick<Choosable, 'type' | 'unit'>): Exclude<DraftCondition['kind'], 'expression'> {
  if (type === 'yesNo') return 'yesNo'
  if (type === 'date') return 'day'
  return unit === '' && type !== 'year' ? 'choice' : 'number'
}

/** The name of a fact inside an expression: the last of its path. */
export function nameOf(text: string): string {
  return text.split('.').at(-1) ?? text
}

/** A name that nothing has yet: 研发费用标准, 研发费用标准2. */
export function freshName(wanted: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${count}`
    if (!taken.includes(name)) return name
  }
}

/** The rule with what the form holds; what the form does not know stays as it was. */
export function dataOf(draft: Draft, before: RuleData): RuleData {
  const { amount, conditions, parameters } = draft
  const had = new Map(listOf(before.conditions).map((one) => [one.id, one]))
  const rounding = objectOf(before.amount).rounding ?? { to: '元', how: 'down' }
  return {
    ...before,
    parameters: Object.fromEntries(
      parameters.map(({ name, unit, meaning, values }) => [
        name,
        { unit, ...(meaning === null ? {} : { meaning }), values },
      ]),
    ),
    conditions: conditions.map((one) => ({
      ...had.get(one.id),
      ...{ id: one.id, label: one.label, when: textOf(one), cites: one.cites },
    })),
    amount: amount.kind === 'none' ? null : { ...amountData(amount), rounding, cites: draft.cites },
  }
}

export function textOf(condition: DraftCondition): string {
  switch (condition.kind) {
    case 'number':
      return `${condition.fact} ${condition.op} ${condition.parameter}`
    case 'choice':
      return `${condition.fact} ${condition.op} "${condition.value}"`
    case 'yesNo':
      return condition.yes ? condition.fact : `not(${condition.fact})`
    case 'day':
      return `${condition.fact} ${condition.op} ${condition.value === '' ? '测评日' : `date("${condition.value}")`}`
    case 'expression':
      return condition.text
  }
}

function amountData(amount: Exclude<DraftAmount, { kind: 'none' }>) {
  switch (amount.kind) {
    case 'fixed':
      return { base: amount.parameter }
    case 'rate':
      return { base: amount.fact, rate: amount.rate, ...(amount.cap === null ? {} : { cap: amount.cap }) }
    case 'each':
      return { base: `${amount.fact} * ${amount.each}`, ...(amount.cap === null ? {} : { cap: amount.cap }) }
    case 'expression':
      return {
        base: amount.base,
        ...(amount.rate === null ? {} : { rate: amount.rate }),
        ...(amount.cap === null ? {} : { cap: amount.cap }),
      }
  }
}

/** What of a rule fits the form. */
export function draftOf(data: unknown, facts: readonly Choosable[]): Draft {
  const rule = objectOf(data)
  const parameters = Object.entries(objectOf(rule.parameters)).map(([name, of]): DraftParameter => {
    const { unit, meaning, values } = objectOf(of)
    return {
      ...{ name, unit: wordOf(unit), meaning: meaning === undefined || meaning === null ? null : wordOf(meaning) },
      values: listOf(values).map(({ from, value, cites }) => ({
        ...{ from: wordOf(from).slice(0, 10), value: wordOf(value), cites: wordOf(cites) },
      })),
    }
  })
  const known = new Map(facts.map((fact) => [fact.text, fact]))
  const names = new Set(parameters.map(({ name }) => name))
  return {
    parameters,
    conditions: listOf(rule.conditions).map((one, index) =>
      conditionOf(
        { id: wordOf(one.id) || `c${index + 1}`, label: wordOf(one.label), cites: wordOf(one.cites) },
        wordOf(one.when),
        known,
        names,
      ),
    ),
    amount: amountOf(rule.amount, known, names),
    cites: wordOf(objectOf(rule.amount).cites),
  }
}

type Known = ReadonlyMap<string, Choosable>

const COMPARED = /^(\S+) (>=|<=|!=|>|<|=) (.+)$/
const TEXT = /^"([^"]*)"$/
const DAY = /^date\("(\d{4}-\d{2}-\d{2})"\)$/

function conditionOf(
  head: { readonly id: string; readonly label: string; readonly cites: string },
  text: string,
  facts: Known,
  parameters: ReadonlySet<string>,
): DraftCondition {
  const beyond: DraftCondition = { ...head, kind: 'expression', text }
  if (facts.get(text)?.type === 'yesNo') return { ...head, kind: 'yesNo', fact: text, yes: true }
  const negated = /^not\((.+)\)$/.exec(text)?.[1]
  if (negated !== undefined && facts.get(negated)?.type === 'yesNo')
    return { ...head, kind: 'yesNo', fact: negated, yes: false }
  const [, fact = '', op = '', right = ''] = COMPARED.exec(text) ?? []
  const of = facts.get(fact)
  if (of === undefined) return beyond
  const kind = kindOf(of)
  const [word, day] = [TEXT.exec(right)?.[1], right === '测评日' ? '' : DAY.exec(right)?.[1]]
  if (kind === 'number' && parameters.has(right)) return { ...head, kind, fact, op: op as Operator, parameter: right }
  if (kind === 'choice' && word !== undefined && (op === '=' || op === '!='))
    return { ...head, kind, fact, op, value: word }
  if (kind === 'day' && day !== undefined) return { ...head, kind, fact, op: op as Operator, value: day }
  return beyond
}

function amountOf(data: unknown, facts: Known, parameters: ReadonlySet<string>): DraftAmount {
  if (data === undefined || data === null) return { kind: 'none' }
  const of = objectOf(data)
  const base = wordOf(of.base)
  const [rate, cap] = [of.rate, of.cap].map((part) => (part === undefined || part === null ? null : wordOf(part)))
  const isPlain = (part: string | null | undefined) => part === null || (part !== undefined && parameters.has(part))
  const [fact = '', each = ''] = base.split(' * ')
  if (isPlain(cap)) {
    if (rate === null && cap === null && parameters.has(base)) return { kind: 'fixed', parameter: base }
    if (rate && parameters.has(rate) && facts.has(base)) return { kind: 'rate', fact: base, rate, cap: cap ?? null }
    if (rate === null && facts.has(fact) && parameters.has(each)) return { kind: 'each', fact, each, cap: cap ?? null }
  }
  return { kind: 'expression', base, rate: rate ?? null, cap: cap ?? null }
}

function objectOf(value: unknown): RuleData {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RuleData) : {}
}

function listOf(value: unknown): readonly RuleData[] {
  return Array.isArray(value) ? value.map(objectOf) : []
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value)
}

/** A rule for a clause that has none: nothing but its name and one condition. */
export function blankRule(clause: {
  readonly number: string
  readonly title: string
  readonly authority: string
}): RuleData {
  return {
    ...{ id: clause.number, name: clause.title, version: 1, kind: 'clause', authority: clause.authority },
    ...{ parameters: {}, conditions: [] },
  }
}
