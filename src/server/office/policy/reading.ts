import type { Values } from '../../../kernel/field/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import type { recurs } from '../../../lines/policy/clause.ts'
import { type ClauseFault, clauseFaults, legalEnd } from '../../../lines/policy/lint.ts'
import {
  type Mark,
  marksOf,
  type ProposedClause,
  readPolicy,
  ruleOfProposal,
  type Words,
} from '../../../proofread/policy/index.ts'
import type { Office } from '../office.ts'
import { readApart } from '../proofread/reader.ts'
import { type Handed, readUpload } from '../upload.ts'
import { ruleText } from './ruleText.ts'

/** What a paper says of itself; each `null` where the text does not tell. */
export interface PaperHead {
  readonly title: string | null
  readonly number: string | null
  readonly from: Day | null
  readonly to: Day | null
}

/** A clause that a text proposes, as the register would hold it. Nothing of it is kept before somebody confirms it. */
export interface Proposal {
  readonly start: number
  readonly end: number
  readonly number: string
  readonly title: string
  readonly who: string | null
  readonly condition: string | null
  /** How much, in the words that follow whom and when. */
  readonly standard: string
  /** The sentence that gives it, word for word. */
  readonly quote: string
  readonly cap: Decimal | null
  readonly yearlyCap: Decimal | null
  readonly matter: string | null
  readonly recurs: Values<{ readonly recurs: typeof recurs }>['recurs'] | null
  readonly marks: readonly (Words & { readonly is: Mark })[]
  /** Values that the text leaves out. */
  readonly missing: readonly string[]
  readonly faults: readonly ClauseFault[]
  readonly legalEnd: Day | null
  readonly rule: string
}

export interface ReadPaper {
  readonly text: string
  readonly head: PaperHead
  readonly proposals: readonly Proposal[]
}

const NUMBER = /[一-龥]{1,8}〔\d{4}〕\d{1,4}号/
const TITLE = /(?:办法|细则|措施|意见|方案|条例|规定|政策|通知)(?:[（(][^）)]{1,12}[）)])?$/
const TITLE_LINES = 10
const CONDITION_IN_TITLE = 12

/** The text of a paper that was handed over. Throws Refusal for what cannot be read, or is no paper at all. */
export async function paperText(office: Office, handed: Handed): Promise<string> {
  const { text } = await readApart({ content: await readUpload(office, handed), date: null })
  return text
}

/** Reads a paper and proposes its clauses as of a day; writes nothing. */
export function readPaper(text: string, on: Day): ReadPaper {
  const { clauses, period } = readPolicy(text)
  const lines = text.split(/\r?\n/, TITLE_LINES).map((line) => line.trim())
  const number = NUMBER.exec(text)?.[0] ?? null
  const head = {
    ...{ number, from: period?.from ?? null, to: period?.to ?? null },
    title: lines.find((line) => TITLE.test(line)) ?? null,
  }
  const numbers = numbered(clauses)
  return { text, head, proposals: clauses.map((one, index) => proposalOf(one, numbers[index]!, text, head, on)) }
}

/** The numbers of the clauses, each its own: several of one article are told apart by 之一, 之二. */
function numbered(clauses: readonly ProposedClause[]): readonly string[] {
  const said = clauses.map(({ number }, index) => number ?? `第${index + 1}项`)
  const counts = new Map<string, number>()
  return said.map((number) => {
    if (said.filter((other) => other === number).length === 1) return number
    const place = (counts.get(number) ?? 0) + 1
    counts.set(number, place)
    return `${number}之${ORDINALS[place - 1] ?? place}`
  })
}

const ORDINALS = '一二三四五六七八九十'

function proposalOf(clause: ProposedClause, number: string, text: string, head: PaperHead, on: Day): Proposal {
  const { start, end, who, condition, cap, exclusivity, parameters } = clause
  const quote = text.slice(start, end)
  const title = titleOf(clause, quote)
  const alone = exclusivity.map((words) => words.text).join('、')
  const cites = `${head.number ?? head.title ?? ''}${number}`
  const from = head.from ?? on
  return {
    ...{ start, end, number, title, quote },
    who: who?.text ?? null,
    condition: condition?.text ?? null,
    standard: standardOf(clause, text),
    cap: cap === null || cap.yearly ? null : cap.yuan,
    yearlyCap: cap?.yearly === true ? cap.yuan : null,
    matter: /就高|重复|择高/.test(alone) ? title : null,
    recurs: recursOf(clause, alone),
    marks: marksOf(clause),
    missing: parameters.map(({ message }) => message),
    faults: clauseFaults(quote, on),
    legalEnd: legalEnd(quote),
    rule: ruleText(ruleOfProposal(clause, { id: number, name: title, authority: '区科技局', cites, from }, facts)),
  }
}

function standardOf({ start, end, who, condition }: ProposedClause, text: string): string {
  const told = Math.max(start, ...[who, condition].map((words) => words?.end ?? start))
  return text.slice(Math.min(told, end), end).replace(/^[\s，,：:的]+/, '')
}

/** 新认定的高新技术企业奖励: what a clerk would call it, to be worded anew by whoever confirms it. */
function titleOf({ who, condition }: ProposedClause, quote: string): string {
  const about = condition !== null && condition.text.length <= CONDITION_IN_TITLE ? condition.text : ''
  const gives = /补助|资助|补贴|奖补/.exec(quote)?.[0] ?? '奖励'
  return `${about}${who?.text ?? (about === '' ? '奖补事项' : '')}${gives}`
}

function recursOf({ amount }: ProposedClause, alone: string): Proposal['recurs'] {
  if (/一次性|一次/.test(alone)) return '一次性'
  return amount.kind === 'fixed' && amount.per !== null && amount.per !== '每家' ? '每项一次' : null
}
