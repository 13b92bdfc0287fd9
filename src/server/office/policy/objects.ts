import { sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Register } from '../../../kernel/register.ts'
import { factValue, type RecordValue, type Rule } from '../../../kernel/rule/index.ts'
import type { Day, Decimal, Money } from '../../../kernel/values.ts'
import { techContract } from '../../../lines/contracts/contract.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import type { payment } from '../../../lines/funds/payment.ts'
import { platform } from '../../../lines/platforms/platform.ts'
import { talent } from '../../../lines/talent/talent.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { Cells } from '../edit.ts'
import type { At } from '../office.ts'
import { policyNumber } from './calculate.ts'
import type { ClauseValues, HeldClause } from './clauses.ts'
import { among, standingClaims } from './money.ts'

type Claim = Values<typeof payment.fields>
/** By what a claim says what it is for. */
type Naming = Pick<Claim, 'carrier' | 'talent' | 'object'>
type Row = { readonly [field: string]: unknown }

/** What has to be known of a clause to tell for what it pays. */
export interface Rewarding extends Pick<HeldClause, 'id' | 'paper'> {
  readonly values: Pick<ClauseValues, 'number' | 'title' | 'from' | 'publishedOn' | 'recurs'>
}

/** 奖补对象: a platform, contracts or a person for which a clause pays once each, with what the rule asks of it. */
export interface RewardObject {
  /** As a claim names it. */
  readonly label: string
  readonly facts: RecordValue
  /** What a claim for it says beside its clause. */
  readonly cells: Cells
}

export interface FirmObjects {
  /** Those that nothing was claimed for yet. */
  readonly open: readonly RewardObject[]
  readonly had: readonly { readonly label: string; readonly claim: string }[]
  /** Why it cannot be told what was claimed before; `null` where it can. */
  readonly doubt: string | null
  /** What to say of a firm of which there is none. */
  readonly none: string
}

/** A register whose records set off a reward, and the fact by which a rule asks for them. */
interface Source {
  readonly register: Register
  readonly firm: string
  readonly fact: string
  /** How a claim names one. */
  readonly names: 'carrier' | 'talent' | null
  readonly none: string
  readonly asked: string
  /** The day on which it came about; `null` where it is not, or no longer, something to be rewarded. */
  since(values: Row, on: Day): Day | null
  label(values: Row): string
  facts(values: readonly Row[]): RecordValue
}

const platforms: Source = {
  ...{ register: platform, firm: 'host', fact: '新认定平台级别', names: 'carrier' },
  none: '创新平台台账里没有这家企业当年、上年认定的平台',
  asked: '扶持的载体（哪一个平台）',
  since: ({ recognisedOn, removedOn }, on) => (isBy(removedOn, on) ? null : (recognisedOn as Day | null)),
  label: ({ name }) => String(name),
  facts: ([values]) => known('新认定平台级别', values?.level),
}

const contracts: Source = {
  ...{ register: techContract, firm: 'seller', fact: '登记技术交易额', names: null },
  none: '技术合同台账里没有这家企业当年、上年登记的合同',
  asked: '奖补对象（合同登记编号）',
  since: ({ registeredOn, withdrawnOn }, on) => (isBy(withdrawnOn, on) ? null : (registeredOn as Day | null)),
  label: ({ number }) => String(number),
  // A contract whose technology amount nobody filled in leaves the sum unknown, never smaller.
  facts: (rows) => {
    const amounts = rows.flatMap(({ technology, technologyChange }) =>
      technologyChange === null ? [technology] : [technology, technologyChange],
    )
    const read = amounts.map((amount) => yuan(amount as Money | null))
    return read.includes(null) ? {} : known('登记技术交易额', sumDecimals(read as readonly Decimal[]))
  },
}

const persons: Source = {
  ...{ register: talent, firm: 'employer', fact: '全职引进人才数', names: 'talent' },
  none: '人才名册里没有这家企业当年、上年引进的人才',
  asked: '引进人才（人才编号）',
  since: ({ introducedOn }) => introducedOn as Day | null,
  label: ({ code }) => String(code),
  facts: ([values]) => ({
    ...(values?.engagement == null ? {} : known('全职引进人才数', values.engagement === '全职' ? 1 : 0)),
    ...known('引进人才层次', values?.grade),
  }),
}

const sources = [platforms, contracts, persons]

/** By which register's records a rule is set off; `null` where it asks of the firm alone. */
function sourceOf({ data }: Rule): Source | null {
  const words = JSON.stringify([data.definitions, data.conditions, data.amount])
  return sources.find(({ fact }) => words.includes(fact)) ?? null
}

/** The objects of firms under clauses, as of a day. */
export type Objects = (clause: Rewarding, rule: Rule, firm: string, claims: readonly Claim[]) => FirmObjects | null

/** Reads what the rules ask for, of some firms or of all. */
export async function objectsOn(
  at: At,
  rules: readonly Rule[],
  firms: readonly string[] | null,
  on: Day,
): Promise<Objects> {
  const found = new Map<Source, ReadonlyMap<string, readonly StoredRecord[]>>()
  for (const source of new Set(rules.map(sourceOf))) {
    if (source === null) continue
    const records = await among(at, source.register, source.firm, firms)
    found.set(
      source,
      Map.groupBy(records, ({ content }) => String(content.values[source.firm])),
    )
  }
  return (clause, rule, firm, claims) => {
    const source = sourceOf(rule)
    if (source === null) return null
    return firmObjects(source, clause, found.get(source)?.get(firm) ?? [], claims, on)
  }
}

function firmObjects(
  source: Source,
  clause: Rewarding,
  records: readonly StoredRecord[],
  claims: readonly Claim[],
  on: Day,
): FirmObjects {
  const from = earliest(clause, on)
  const under = claims.filter((claim) => isUnder(claim, clause))
  const fresh = records.flatMap((record) => {
    const since = source.since(record.content.values, on)
    return since !== null && since >= from && since <= on ? [record] : []
  })
  const claimOf = (record: StoredRecord) => under.find((claim) => isFor(source, claim, record))
  const open = fresh.filter((record) => claimOf(record) === undefined)
  const unnamed = under.find((claim) => isUnnamed(source, claim) && claim.policyYear >= Number(from.slice(0, 4)))
  return {
    open: unnamed === undefined ? objectsOf(source, open, clause.values.recurs === '每项一次') : [],
    had: fresh.flatMap((record) => {
      const claim = claimOf(record)
      const label = source.label(record.content.values)
      return claim === undefined ? [] : [{ label, claim: `${claim.policyYear}年度「${claim.item}」` }]
    }),
    doubt:
      unnamed === undefined || fresh.length === 0
        ? null
        : `${unnamed.policyYear}年度「${unnamed.item}」没有写${source.asked}，补上才知道哪些还没有奖过`,
    none: source.none,
  }
}

/** What came about since the first day of last year is rewarded, but nothing from before the clause. */
function earliest({ values: { from, publishedOn } }: Rewarding, on: Day): Day {
  const lastYear = `${Number(on.slice(0, 4)) - 1}-01-01` as Day
  const begins = from ?? publishedOn
  return begins !== null && begins > lastYear ? begins : lastYear
}

/** One object for each record, or all of a firm's contracts in one. */
function objectsOf(source: Source, records: readonly StoredRecord[], isEach: boolean): readonly RewardObject[] {
  const each = source.names !== null || isEach
  const groups = each ? records.map((record) => [record]) : records.length === 0 ? [] : [records]
  return groups.map((group) => {
    const rows = group.map(({ content }) => content.values)
    const label = rows.map(source.label).join('、')
    return {
      label,
      facts: source.facts(rows),
      cells: {
        object: { text: label },
        ...(source.names === null ? {} : { [source.names]: { text: '', record: group[0]!.id } }),
      },
    }
  })
}

function isUnder(claim: Claim, { id, values, paper }: Rewarding): boolean {
  if (claim.underClause !== null) return claim.underClause === id
  return claim.policy === policyNumber(paper) && (claim.item === values.title || claim.clause === values.number)
}

function isFor(source: Source, claim: Naming, { id, content }: StoredRecord): boolean {
  if (source.names !== null && claim[source.names] !== null) return claim[source.names] === id
  return namesIn(claim).includes(source.label(content.values))
}

function isUnnamed({ names }: Source, claim: Naming): boolean {
  return (names === null || claim[names] === null) && namesIn(claim).length === 0
}

function namesIn({ object }: Pick<Claim, 'object'>): readonly string[] {
  return (object ?? '')
    .split(/[、，,；;\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** What one claim is for, as its rule asks: the facts, or why they cannot be told. */
export type ClaimedObject = { readonly facts: RecordValue } | { readonly unknown: string } | { readonly notMet: string }

/** `null` where the rule asks of the firm alone. */
export async function claimedObject(
  at: At,
  clause: HeldClause,
  rule: Rule,
  claim: Naming & Pick<Claim, 'enterprise'> & { readonly id: string },
  on: Day,
): Promise<ClaimedObject | null> {
  const source = sourceOf(rule)
  if (source === null) return null
  if (isUnnamed(source, claim)) return { unknown: source.asked }
  const records = await among(at, source.register, source.firm, [claim.enterprise])
  const meant = records.filter((record) => isFor(source, claim, record))
  const labels = meant.map(({ content }) => source.label(content.values))
  const strange = source.names === null ? namesIn(claim).find((name) => !labels.includes(name)) : undefined
  if (meant.length === 0 || strange !== undefined)
    return { unknown: `${source.register.label}里属于这家企业的${strange ?? source.asked}` }
  const late = meant.find(({ content }) => {
    const since = source.since(content.values, on)
    return since === null || since > on
  })
  if (late !== undefined) return { notMet: `「${source.label(late.content.values)}」在${on}没有认定（登记）或已经撤销` }
  const doubled = await claimedElsewhere(at, clause, source, meant, claim)
  if (doubled !== null) return { notMet: doubled }
  return { facts: source.facts(meant.map(({ content }) => content.values)) }
}

async function claimedElsewhere(
  at: At,
  clause: HeldClause,
  source: Source,
  meant: readonly StoredRecord[],
  { id, enterprise }: { readonly id: string; readonly enterprise: string },
): Promise<string | null> {
  const others = (await standingClaims(at, [enterprise])).filter(
    (other) => other.id !== id && isUnder(other.claim, clause),
  )
  for (const record of meant) {
    const other = others.find(({ claim }) => isFor(source, claim, record))
    if (other !== undefined)
      return `「${source.label(record.content.values)}」已在${other.claim.policyYear}年度「${other.claim.item}」申报`
  }
  return null
}

/** A fact by its name; nothing where the books say nothing. */
function known(name: string, raw: unknown): RecordValue {
  const fact = facts.get(name)
  if (raw === null || raw === undefined || fact?.is !== 'single') return {}
  const value = factValue(fact.field, raw)
  return value === undefined ? {} : { [name]: value }
}

function isBy(day: unknown, on: Day): boolean {
  return typeof day === 'string' && day <= on
}
