import { chineseNumber } from '../../../kernel/document/wording.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { type BesideRecord, besideRecord, caseOf, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import { type Loaded, loadText, type Rule } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { isOpen } from '../../../lines/funds/standing.ts'
import { clause, type clauseStates } from '../../../lines/policy/clause.ts'
import { clauseProcedure } from '../../../lines/policy/clauseProcedure.ts'
import { policy } from '../../../lines/policy/policy.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { readRules } from '../rules.ts'
import { ruleText } from './ruleText.ts'

export type ClauseValues = Values<typeof clause.fields>
export type PolicyValues = Values<typeof policy.fields>

/** A clause with the paper it stands in and its rule as it reads. */
export interface HeldClause {
  readonly id: string
  readonly version: number
  readonly changedAt: string
  readonly values: ClauseValues
  readonly state: keyof typeof clauseStates
  readonly steps: readonly Step[]
  readonly paper: { readonly id: string; readonly values: PolicyValues } | null
  /** `null` where nobody wrote one. */
  readonly read: Loaded | null
  /** The rule as it is written, also where the clause only names one that comes with the product. */
  readonly text: string | null
}

/** More clauses than any bureau has. */
const CLAUSES_MAX = 2_000

export interface HeldPolicy {
  readonly id: string
  readonly values: PolicyValues
  readonly version: number
  readonly clauses: readonly HeldClause[]
}

/** 政策库: papers with their clauses, the latest first. */
export async function policies(at: At): Promise<readonly HeldPolicy[]> {
  const papers = await listRecords(at.tx, policy, at.bureau, { state: 'live', limit: CLAUSES_MAX })
  const byPaper = Map.groupBy(await allClauses(at), ({ values }) => String(values.policy))
  return papers
    .map(({ id, version, content }) => ({
      ...{ id, version, values: content.values as PolicyValues },
      clauses: inOrder(byPaper.get(id) ?? []),
    }))
    .sort((a, b) => (b.values.issuedOn ?? '').localeCompare(a.values.issuedOn ?? ''))
}

/** By article: 第三条 before 第十一条. What is numbered otherwise comes last, as it was entered. */
function inOrder(clauses: readonly HeldClause[]): readonly HeldClause[] {
  return clauses.toSorted((a, b) => articleOf(a.values.number) - articleOf(b.values.number))
}

const ARTICLES_MAX = 99
const articles = new Map(Array.from({ length: ARTICLES_MAX }, (_, index) => [chineseNumber(index + 1), index + 1]))

function articleOf(number: string): number {
  const said = /第([一二三四五六七八九十]+|\d+)条/.exec(number)?.[1] ?? ''
  return articles.get(said) ?? (Number(said) || ARTICLES_MAX + 1)
}

export async function allClauses(at: At): Promise<readonly HeldClause[]> {
  return held(at, await listRecords(at.tx, clause, at.bureau, { state: 'live', limit: CLAUSES_MAX }))
}

/** One clause. Throws Refusal where there is none. */
export async function oneClause(at: At, id: string): Promise<HeldClause> {
  const stored = (await recordsById(at.tx, clause, at.bureau, [id])).get(id)
  const [found] = stored === undefined || stored.content.voided ? [] : await held(at, [stored])
  if (found === undefined) throw new Refusal('clause.unknown', '没有找到这个政策条款', '请从政策库重新打开')
  return found
}

async function held(at: At, records: readonly StoredRecord[]): Promise<readonly HeldClause[]> {
  const shipped = await shippedRules()
  const papers = await recordsById(at.tx, policy, at.bureau, [
    ...new Set(records.map(({ content }) => String(content.values.policy))),
  ])
  return records.map(({ id, version, changedAt, content }) => {
    const values = content.values as ClauseValues
    const paper = papers.get(values.policy)
    return {
      ...{ id, version, changedAt, values, steps: content.steps },
      state: standingOf(clauseProcedure, caseOf(clause, content, at.areas)).state as keyof typeof clauseStates,
      paper: paper === undefined ? null : { id: paper.id, values: paper.content.values as PolicyValues },
      ...ruleIn(values.rule, shipped),
    }
  })
}

/** A clause says its rule, or names one of the files by its id. */
function ruleIn(rule: string | null, shipped: ReadonlyMap<string, Rule>): Pick<HeldClause, 'read' | 'text'> {
  if (rule === null) return { read: null, text: null }
  const named = shipped.get(rule.trim())
  if (named === undefined) return { read: readRuleText(rule), text: rule }
  const { cases: _, examples: __, ...data } = named.data
  return { read: { rule: named }, text: ruleText(data) }
}

let files: Promise<ReadonlyMap<string, Rule>> | null = null

/** Read once: they come with the product. */
function shippedRules(): Promise<ReadonlyMap<string, Rule>> {
  files ??= readRules(facts)
  return files
}

const READ_MAX = 1_000
const known = new Map<string, Loaded>()

/** The rule that a text holds, or what is wrong with it. A text is read once. */
export function readRuleText(text: string): Loaded {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= READ_MAX) known.clear()
  const loaded = loadText(text, facts)
  known.set(text, loaded)
  return loaded
}

export function ruleOf({ read }: Pick<HeldClause, 'read'>): Rule | null {
  return read !== null && 'rule' in read ? read.rule : null
}

/** Why nothing can be claimed under a clause on a day; `null` where it can. */
export function whyClosed({ id, values, steps }: HeldClause, on: Day): string | null {
  const beside = besideRecord({ id, values, steps }) as BesideRecord<ClauseValues>
  const answer = isOpen([beside], on)
  if (answer === 'met') return null
  return 'notMet' in answer ? answer.notMet : `不知道${answer.unknown}`
}
