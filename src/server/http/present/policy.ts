import { ZERO } from '../../../kernel/allot/index.ts'
import { compareDecimals, sumDecimals } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import {
  type AssessmentReport,
  type Dictionary,
  factReports,
  type Loaded,
  type Misfit,
  outcomeWords,
  type RuleWords,
  readDocument,
  wordsOf,
} from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { clauseStates } from '../../../lines/policy/clause.ts'
import { wordsOf as lawWords } from '../../../lines/policy/clauseProcedure.ts'
import { clauseFaults } from '../../../lines/policy/lint.ts'
import type { Simulation } from '../../../lines/policy/matching.ts'
import type { Calculation } from '../../office/policy/calculate.ts'
import type { CarriedOut } from '../../office/policy/carriedOut.ts'
import { type HeldClause, type HeldPolicy, ruleOf, whyClosed } from '../../office/policy/clauses.ts'
import type { ClauseFirms, ClauseMatch } from '../../office/policy/match.ts'
import type { BudgetState } from '../../office/policy/money.ts'
import type { ReadPaper } from '../../office/policy/reading.ts'
import type { Trial } from '../../office/policy/trial.ts'
import type { HeldScheme, HeldVoucher } from '../../office/policy/vouchers.ts'

const nothingDone: CarriedOut = { duties: 0, dutiesDone: 0, firms: 0, paid: ZERO }

export function presentPolicy(
  { id, values, version, clauses }: HeldPolicy,
  on: Day,
  done: ReadonlyMap<string, CarriedOut>,
) {
  const { number, title, level, kind, status, issuer, issuedOn, from, to } = values
  return {
    ...{ id, number, title, level, kind, status, issuer, issuedOn, from, to, version },
    clauses: clauses.map((one) => ({ ...presentHead(one, on), done: done.get(one.id) ?? nothingDone })),
  }
}

export function presentHead(clause: HeldClause, on: Day) {
  const { id, values, state, read } = clause
  const { number, title, level, cashing, from, to, standard } = values
  const rule = ruleOf(clause)
  const words = rule === null ? null : wordsOf(rule, on)
  const kind = read === null ? 'none' : rule === null ? 'faulty' : words?.masked == null ? 'ready' : ('masked' as const)
  return {
    ...{ id, number, title, level, cashing, from, to, state, rule: kind as 'none' | 'faulty' | 'ready' | 'masked' },
    stateLabel: clauseStates[state],
    amount: words?.amount == null ? standard : amountWords(words.amount),
    closed: state === 'published' ? whyClosed(clause, on) : null,
  }
}

/** How much, in one line. */
function amountWords({ base, rate, cap }: NonNullable<RuleWords['amount']>): string {
  return `${base}${rate === null ? '' : ` × ${rate}`}${cap === null ? '' : `，最高 ${cap}`}`
}

export function presentClause(clause: HeldClause, on: Day, mayWrite: boolean) {
  const { id, version, changedAt, values, paper } = clause
  const { who, condition, standard, matter, recurs, agency, link, publishedOn, legalEnd, endedOn } = values
  return {
    ...{ id, version, changedAt, who, condition, standard, matter, recurs, agency, link, mayWrite },
    ...{ publishedOn, legalEnd, endedOn },
    policy: paper === null ? null : presentPaper(paper),
    head: presentHead(clause, on),
    cap: yuan(values.cap),
    yearlyCap: yuan(values.yearlyCap),
    reviews: [
      { label: '公平竞争审查', number: values.fairReview, on: values.fairReviewOn },
      { label: '合法性审查', number: values.legalityReview, on: values.legalityReviewOn },
    ],
    faults: clauseFaults(lawWords(values), on).map(({ words, why, advice }) => ({ words, why, advice })),
    rule: clause.text === null || clause.read === null ? null : presentRule(clause.text, clause.read, on),
    parameters: Object.entries(ruleOf(clause)?.data.parameters ?? {}).map(
      ([name, { unit, meaning, values: dated }]) => ({
        ...{ name, unit, meaning },
        values: dated.map(({ from, value, cites }) => ({ from, value, cites })),
      }),
    ),
  }
}

function presentPaper({ id, values }: NonNullable<HeldClause['paper']>) {
  const { title, number, status, from, to } = values
  return { id, title, number, status, from, to }
}

function presentRule(text: string, read: Loaded, on: Day) {
  const document = readDocument(text)
  const data = 'document' in document ? document.document.data : null
  if ('misfits' in read) return { text, data, misfits: read.misfits.map(presentMisfit), words: null, problem: null }
  return { text, data, misfits: [], words: wordsOf(read.rule, on), problem: null }
}

function presentMisfit({ path, place, message, advice }: Misfit) {
  return { path: path.join('.'), line: place?.line ?? null, column: place?.column ?? null, message, advice }
}

export function presentTrial({ text, data, misfits, words, problem, examples }: Trial) {
  return {
    ...{ text, data, words, problem, misfits: misfits.map(presentMisfit) },
    examples: examples.map(({ firm, name, report }) => ({ firm, name, report: presentReport(report) })),
  }
}

const STEP_LABELS: { readonly [step: string]: string } = {
  base: '基数',
  rate: '比例',
  computed: '计算',
  cap: '上限',
  rounded: '取整',
  notMet: '不予',
}

export function presentReport({ outcome, conditions, missing, amount, steps = [] }: AssessmentReport) {
  return {
    ...{ outcome, missing, amount: amount ?? null },
    outcomeLabel: outcomeWords[outcome],
    conditions: conditions.map(({ id, label, outcome: of, says, citation, advice }) => ({
      ...{ id, label, outcome: of, outcomeLabel: outcomeWords[of], says, citation, advice },
    })),
    steps: steps.map(({ step, text, value, unit }) => ({ step, label: STEP_LABELS[step] ?? step, text, value, unit })),
  }
}

export function presentCalculation(
  { id, values }: HeldClause,
  on: Day,
  enterprise: string | null,
  { report, steps, amount }: Calculation,
) {
  return {
    ...{ clause: id, title: values.title, on, enterprise, amount, parts: [...steps] },
    report: presentReport(report),
  }
}

export function presentMatch({ clause, object, standing, calculation, lacks, claim }: ClauseMatch) {
  const { id, values, paper } = clause
  const report = calculation === null ? null : presentReport(calculation.report)
  return {
    ...{ clause: id, number: values.number, title: values.title, cashing: values.cashing, standing, claim },
    object: object?.label ?? null,
    policy: paper?.values.number ?? null,
    policyTitle: paper?.values.title ?? null,
    amount: standing === 'gets' ? (calculation?.amount ?? null) : null,
    parts: [...(calculation?.steps ?? [])],
    steps: report?.steps ?? [],
    conditions: report?.conditions ?? [],
    lacks: [...lacks],
  }
}

export function presentMatches(
  firm: { readonly id: string; readonly name: string },
  on: Day,
  matches: readonly ClauseMatch[],
) {
  const told = matches.map(presentMatch)
  return {
    ...{ enterprise: firm.id, name: firm.name, on, matches: told },
    sum: sumDecimals(told.flatMap(({ amount }) => amount ?? [])),
  }
}

export function presentFirms({ id, values }: HeldClause, on: Day, { rows, firms, sum, budget }: ClauseFirms) {
  const entitled = rows.filter(({ standing }) => standing === 'gets')
  return {
    ...{ clause: id, title: values.title, on, firms, sum, rows: [...rows] },
    entitled: new Set(entitled.map(({ firm }) => firm)).size,
    items: entitled.length,
    budget:
      budget === null
        ? null
        : { name: budget.values.name, left: budget.left, enough: compareDecimals(budget.left, sum) >= 0 },
  }
}

/** So many of the firms for whom something changes are shown. */
const CHANGES_SHOWN_MAX = 200

export function presentSimulation(on: Day, firms: number, compared: boolean, found: Simulation) {
  const { cost, firms: paid, gains, loses, unknown } = found
  const shown = (changes: Simulation['gains']) =>
    changes.slice(0, CHANGES_SHOWN_MAX).map(({ firm, ...amounts }) => ({ firm: firm.id, name: firm.name, ...amounts }))
  return {
    ...{ on, firms, compared, cost, paid, unknown: unknown.length },
    ...{ gainers: gains.length, losers: loses.length, gains: shown(gains), loses: shown(loses) },
  }
}

export function presentBudget({ id, values, ...money }: BudgetState) {
  const { name, year, level, instrument, policy } = values
  return { id, name, year, level, instrument, policy, ...money }
}

export function presentScheme({ id, values, quota, left, vouchers }: HeldScheme) {
  const { name, year, document, total } = values
  return { id, name, year, document, total: yuan(total), left, quota, vouchers: vouchers.map(presentVoucher) }
}

export function presentVoucher({ id, values, holder, quota, uses }: HeldVoucher) {
  const { number, issuedOn, expiresOn } = values
  return {
    ...{ id, number, holder, issuedOn, expiresOn, quota },
    uses: uses.map(({ id: use, values: { contract, service, amount }, stateLabel }) => ({
      ...{ id: use, contract, service, amount: yuan(amount), stateLabel },
    })),
  }
}

export function presentFacts(facts: Dictionary) {
  return factReports(facts)
    .filter(({ type }) => type !== 'group' && type !== 'list')
    .map(({ name, path, type, unit, choices, meaning, from }) => ({ name, path, type, unit, choices, meaning, from }))
}

export function presentReading({ text, head, proposals }: ReadPaper) {
  return {
    ...{ text, head },
    proposals: proposals.map(({ marks, faults, ...proposal }) => ({
      ...proposal,
      marks: marks.map(({ is, text: words, start, end }) => ({ is, text: words, start, end })),
      missing: [...proposal.missing],
      faults: faults.map(({ words, why, advice }) => ({ words, why, advice })),
    })),
  }
}
