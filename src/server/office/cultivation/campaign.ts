import { sql } from 'kysely'
import { type Batch, batchYear } from '../../../kernel/field/index.ts'
import { caseOf, reachedBy, standingOf } from '../../../kernel/procedure/index.ts'
import type { Register } from '../../../kernel/register.ts'
import { type Assessment, assess } from '../../../kernel/rule/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { titleApplication } from '../../../lines/cultivation/application.ts'
import {
  byNearness,
  type Lack,
  type ListName,
  lacksOf,
  listOf,
  type Nearness,
  nearnessOf,
} from '../../../lines/cultivation/lists.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { recognitionProcedure } from '../../../lines/cultivation/recognitionProcedure.ts'
import type { Stage } from '../../../lines/cultivation/stages.ts'
import type { Title } from '../../../lines/cultivation/title.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { asOfEntry } from '../enterprise.ts'
import type { At } from '../office.ts'
import { factsOfFirms } from './firmFacts.ts'
import { itemsOf, type RectificationItem } from './items.ts'
import { boundOn, type TitleRule } from './rulebook.ts'

/** One title in one year, on a day, as the books stood. */
export interface Campaign {
  readonly of: TitleRule
  readonly year: number
  readonly day: Day
  /** `null` is the present. */
  readonly entry: number | null
}

/** A firm of the campaign, with why it is on its list. */
export interface Campaigner {
  readonly register: CaseOfFirm['register']
  readonly record: string
  readonly firm: string
  readonly name: string
  readonly creditCode: string | null
  readonly area: AreaCode | null
  readonly stage: Stage
  readonly list: ListName
  readonly assessment: Assessment
  readonly lacks: readonly Lack[]
  readonly nearness: Nearness
  /** Those that are not closed. */
  readonly items: readonly RectificationItem[]
  /** Recommended without a first check: no second person can have re-checked it. */
  readonly unchecked: boolean
}

export type Lists = { readonly [list in ListName]: readonly Campaigner[] }

/** Campaigns that were looked at last, while the books and the day are the same. */
const known = new Map<string, { readonly under: string; readonly lists: Lists }>()
const KNOWN_MAX = 50

/** The three lists, nearest first; each firm in exactly one. */
export async function threeLists(at: At, campaign: Campaign): Promise<Lists> {
  const key = `${at.bureau} ${campaign.of.rule.data.id} ${campaign.year} ${campaign.entry}`
  const { rows } = await sql<{ hash: string }>`select hash from head where bureau = ${at.bureau}`.execute(at.tx)
  const under = `${rows[0]?.hash ?? ''} ${campaign.day} ${campaign.of.rule.data.version}`
  const before = known.get(key)
  if (before?.under === under) return before.lists
  const found = await listed(at, campaign)
  known.delete(key)
  known.set(key, { under, lists: found })
  for (const oldest of known.keys()) if (known.size > KNOWN_MAX) known.delete(oldest)
  return found
}

async function listed(at: At, { of, year, day, entry }: Campaign): Promise<Lists> {
  const cases = await casesOf(at, of.title, year, entry)
  const bound = boundOn(of, day)
  const firms = [...new Set(cases.map(({ firm }) => firm))]
  const [facts, items] = [
    await factsOfFirms(at, firms, day, entry),
    await itemsOf(at, { title: of.title, firms, entry, day }),
  ]
  const campaigners = cases.flatMap(({ firm, register, record, stage, unchecked }): Campaigner[] => {
    const known = facts.get(firm)
    if (known === undefined) return []
    const assessment = assess(bound, known.values)
    const open = items.filter((item) => item.firm === firm && item.open)
    const list = listOf(assessment, stage, open.length)
    if (list === null) return []
    const { name, creditCode, area } = known.firm
    const why = { assessment, lacks: lacksOf(assessment), nearness: nearnessOf(assessment), items: open, unchecked }
    return [{ register, record, firm, name, creditCode, area, stage, list, ...why }]
  })
  const sorted = campaigners.sort(
    (a, b) =>
      byNearness(a.nearness, b.nearness) || a.items.length - b.items.length || a.name.localeCompare(b.name, 'zh'),
  )
  const on = (list: ListName) => sorted.filter((one) => one.list === list)
  return { declare: on('declare'), rectify: on('rectify'), recommend: on('recommend') }
}

export interface CaseOfFirm {
  /** Where it stands: a case of the bureau, or a line of a list. */
  readonly register: 'recognition' | 'titleApplication'
  readonly record: string
  readonly firm: string
  readonly stage: Stage
  readonly unchecked: boolean
}

/** The cases of a title and year, one for each firm: the one that has come furthest. */
export async function casesOf(
  at: At,
  title: Title,
  year: number,
  entry: number | null,
): Promise<readonly CaseOfFirm[]> {
  const records = await recordsOfTitle(at, recognition, title, entry)
  const found = new Map<string, CaseOfFirm>()
  const add = (one: CaseOfFirm) => {
    const before = found.get(one.firm)
    if (before === undefined || ORDER.indexOf(one.stage) < ORDER.indexOf(before.stage)) found.set(one.firm, one)
  }
  for (const { id, content } of records) {
    const { enterprise: firm, batch } = content.values as { enterprise?: string | null; batch?: string | null }
    if (content.voided || typeof firm !== 'string' || typeof batch !== 'string') continue
    if (batchYear(batch as Batch) !== year) continue
    const the = caseOf(recognition, content, at.areas)
    const stage = standingOf(recognitionProcedure, the).state as Stage
    const reached = reachedBy(content.steps)
    const unchecked = reached.recommended !== undefined && reached.checked === undefined
    add({ register: 'recognition', record: id, firm, stage, unchecked })
  }
  for (const one of await appliedElsewhere(at, title, year, entry)) add(one)
  return [...found.values()]
}

/** What lists say of stages that were passed elsewhere: who handed in there, and how far it came. */
async function appliedElsewhere(
  at: At,
  title: Title,
  year: number,
  entry: number | null,
): Promise<readonly CaseOfFirm[]> {
  const records = await recordsOfTitle(at, titleApplication, title, entry)
  return records.flatMap(({ id, content }): readonly CaseOfFirm[] => {
    const { enterprise: firm, batch, publicisedOn, passedReviewOn, recommendedOn, appliedOn } = content.values
    if (content.voided || typeof firm !== 'string' || batchYear(batch as Batch) !== year) return []
    const stage = publicisedOn
      ? 'noticed'
      : passedReviewOn
        ? 'reviewed'
        : recommendedOn
          ? 'recommended'
          : appliedOn
            ? 'declared'
            : 'reserve'
    return [{ register: 'titleApplication', record: id, firm, stage, unchecked: false }]
  })
}

/** Everything a register holds of a title, as it stood at an entry; `null` is the present. */
async function recordsOfTitle(at: At, register: Register, title: Title, entry: number | null) {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))}
    where bureau = ${at.bureau} and ${sql.ref(columnName('title'))} = ${title} and state <> 'pending'
    order by id`.execute(at.tx)
  return asOfEntry(
    at,
    rows.map((row) => storedRecord(register, row)),
    entry,
  )
}

/** Of two cases of one firm in one year, the earlier in this order counts. */
const ORDER: readonly Stage[] = [
  'valid',
  'recognised',
  'noticed',
  'reviewed',
  'recommended',
  'checked',
  'declared',
  'rectifying',
  'reserve',
  'potential',
  'refused',
  'withdrawn',
  'ended',
  'cancelled',
  'expired',
]

/** The campaign of the day that a cut-off names, or of today. */
export function dayOf(cutoff: Cutoff, asOf: string | undefined, now: Day): Pick<Campaign, 'day' | 'entry'> {
  if (asOf === undefined) return { day: now, entry: null }
  const day = asOf.slice(0, 10)
  return { entry: cutoff.entry, day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? (day as Day) : now }
}
