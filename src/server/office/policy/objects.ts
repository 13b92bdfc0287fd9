import { sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Register } from '../../../kernel/register.ts'
import { factValue, type RecordValue, type Rule } from '../../../kernel/rule/index.ts'
import type { Day, Decimal, Money } from '../../../kernel/values.ts'
import { techContract } from '../../../lines/contracts/contract.ts'
import { facts } from '../../../lines/cultivation/facts.ts'
import { payment } from '../../../lines/funds/payment.ts'
import { platform } from '../../../lines/platforms/platform.ts'
import { tenantReview } from '../../../lines/platforms/tenantReview.ts'
import { talent } from '../../../lines/talent/talent.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { Cells } from '../edit.ts'
import type { At } from '../office.ts'
import { policyNumber } from './calculate.ts'
import type { ClauseValues, HeldClause } from './clauses.ts'
import { among, standing, standingClaims } from './money.ts'

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
  /** By which reference a claim names one; `null` where it names it by the words of `label`. */
  readonly names: 'carrier' | 'talent' | null
  /** Whether each is paid for by itself; otherwise all that are open make one claim, unless the clause pays for each. */
  readonly each: boolean
  readonly none: string
  readonly asked: string
  /** The day on which it came about; `null` where it is not, or no longer, something to be rewarded. */
  since(values: Row, on: Day): Day | null
  /** Whether it stood before, at a lower level, so that what was claimed by then was for that one. */
  isUpgraded?(values: Row): boolean
  label(values: Row): string
  facts(values: readonly Row[], on: Day): RecordValue
}

const platforms: Source = {
  ...{ register: platform, firm: 'host', fact: '新认定平台级别', names: 'carrier', each: true },
  none: '创新平台台账里没有这家企业当年、上年认定的平台',
  asked: '扶持的载体（哪一个平台）',
  since: ({ recognisedOn, removedOn, status }, on) =>
    isBy(removedOn, on) || (removedOn === null && status === '摘牌') ? null : (recognisedOn as Day | null),
  isUpgraded: ({ formerLevel }) => formerLevel !== null,
  label: ({ name }) => String(name),
  facts: ([values]) => known('新认定平台级别', values?.level),
}

const contracts: Source = {
  ...{ register: techContract, firm: 'seller', fact: '登记技术交易额', names: null, each: false },
  none: '技术合同台账里没有这家企业当年、上年登记的合同',
  asked: '奖补对象（合同登记编号）',
  since: ({ registeredOn, withdrawnOn, status }, on) =>
    isBy(withdrawnOn, on) || (withdrawnOn === null && status === '撤销') ? null : (registeredOn as Day | null),
  label: ({ number }) => String(number),
  // A contract whose technology amount nobody filled in leaves the sum unknown, never smaller.
  facts: (rows, on) => {
    const amounts = rows.flatMap(({ technology, technologyChange, changedOn }) =>
      technologyChange === null || (changedOn !== null && !isBy(changedOn, on))
        ? [technology]
        : [technology, technologyChange],
    )
    const read = amounts.map((amount) => yuan(amount as Money | null))
    return read.includes(null) ? {} : known('登记技术交易额', sumDecimals(read as readonly Decimal[]))
  },
}

const persons: Source = {
  ...{ register: talent, firm: 'employer', fact: '全职引进人才数', names: 'talent', each: true },
  none: '人才名册里没有这家企业当年、上年引进的人才',
  asked: '引进人才（人才编号）',
  since: ({ introducedOn }) => introducedOn as Day | null,
  label: ({ code }) => String(code),
  facts: ([values]) => ({
    ...(values?.engagement == null ? {} : known('全职引进人才数', values.engagement === '全职' ? 1 : 0)),
    ...known('引进人才层次', values?.grade),
  }),
}

/** A review is rewarded once, in whichever year it is claimed. */
const reviews: Source = {
  ...{ register: tenantReview, firm: 'enterprise', fact: '在孵评价等次', names: null, each: true },
  none: '在孵企业和团队评价里没有这家企业当年、上年的评价',
  asked: '奖补对象（哪一年度的在孵评价）',
  since: ({ reviewedOn }) => reviewedOn as Day | null,
  label: ({ year }) => `${year}年度在孵评价`,
  facts: ([values]) => ({
    ...known('在孵评价等次', values?.grade),
    ...known('评定奖励额', values?.reward),
  }),
}

const sources = [platforms, contracts, persons, reviews]

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
  const found = new Map<Source, Books>()
  for (const source of new Set(rules.map(sourceOf))) {
    if (source === null) continue
    const records = await among(at, source.register, source.firm, firms)
    found.set(source, {
      records: Map.groupBy(records, ({ content }) => String(content.values[source.firm])),
      named: await claimsNaming(at, source, records),
    })
  }
  return (clause, rule, firm, claims) => {
    const source = sourceOf(rule)
    if (source === null) return null
    const books = found.get(source)
    return firmObjects(source, clause, {
      ...{ records: books?.records.get(firm) ?? [], claims, on },
      others: (books?.named ?? []).filter((claim) => claim.enterprise !== firm),
    })
  }
}

interface Books {
  readonly records: ReadonlyMap<string, readonly StoredRecord[]>
  readonly named: readonly Claim[]
}

/** Claims of whichever firm that refer to some of the records: a platform or a person may have been another firm's before. */
async function claimsNaming(at: At, { names }: Source, records: readonly StoredRecord[]): Promise<readonly Claim[]> {
  if (names === null) return []
  const ids = records.map(({ id }) => id)
  return standing(await among(at, payment, names, ids)).map(({ claim }) => claim)
}

interface OfFirm {
  readonly records: readonly StoredRecord[]
  readonly claims: readonly Claim[]
  /** What other firms claimed for one of the records. */
  readonly others: readonly Claim[]
  readonly on: Day
}

function firmObjects(source: Source, clause: Rewarding, { records, claims, others, on }: OfFirm): FirmObjects {
  const from = earliest(clause, Number(on.slice(0, 4)))
  const under = claims.filter((claim) => isUnder(claim, clause))
  const theirs = others.filter((claim) => isUnder(claim, clause))
  const fresh = records.flatMap((record) => {
    const since = source.since(record.content.values, on)
    return since !== null && since >= from && since <= on ? [record] : []
  })
  const claimOf = (record: StoredRecord) =>
    [...under, ...theirs].find((claim) => isFor(source, claim, record) && !isOfFormer(source, claim, record, on))
  const open = fresh.filter((record) => claimOf(record) === undefined)
  const [doubtful] = under.flatMap((claim) => {
    if (claim.policyYear < Number(from.slice(0, 4))) return []
    const why = whyUntold(source, claim, records)
    return why === null ? [] : [`${claim.policyYear}年度「${claim.item}」${why}，补上才知道哪些还没有奖过`]
  })
  return {
    open: doubtful === undefined ? objectsOf(source, open, clause.values.recurs === '每项一次', on) : [],
    had: fresh.flatMap((record) => {
      const claim = claimOf(record)
      if (claim === undefined) return []
      const by = theirs.includes(claim) ? '（由另一家企业申报）' : ''
      return [{ label: source.label(record.content.values), claim: `${claim.policyYear}年度「${claim.item}」${by}` }]
    }),
    doubt: doubtful === undefined || fresh.length === 0 ? null : doubtful,
    none: source.none,
  }
}

/** Why a claim does not say what it was for; `null` where it does. */
function whyUntold(source: Source, claim: Naming, records: readonly StoredRecord[]): string | null {
  if (isUnnamed(source, claim)) return `没有写${source.asked}`
  if (source.names !== null && claim[source.names] !== null) return null
  const strange = strangeIn(source, claim, records)
  return strange === undefined ? null : `写的“${strange}”不在${source.register.label}里`
}

/** The first name of a claim that none of the records bears. */
function strangeIn(source: Source, claim: Naming, records: readonly StoredRecord[]): string | undefined {
  const [first] = namesBeside(
    claim,
    records.map(({ content }) => source.label(content.values)),
  )
  return first
}

/** What was claimed before a platform rose to its present level was for the former one. */
function isOfFormer(source: Source, claim: Claim, { content: { values } }: StoredRecord, on: Day): boolean {
  const since = source.since(values, on)
  if (since === null || source.isUpgraded?.(values) !== true) return false
  const claimedOn = claim.appliedOn ?? claim.confirmedOn ?? claim.approvedOn ?? claim.paidOn
  return claimedOn === null ? claim.policyYear < Number(since.slice(0, 4)) : claimedOn < since
}

/** What came about since the first day of last year is rewarded, but nothing from before the clause. */
function earliest({ values: { from, publishedOn } }: Rewarding, year: number): Day {
  const lastYear = `${year - 1}-01-01` as Day
  const begins = from ?? publishedOn
  return begins !== null && begins > lastYear ? begins : lastYear
}

/** One object for each record, or all of a firm's contracts in one. */
function objectsOf(
  source: Source,
  records: readonly StoredRecord[],
  isEach: boolean,
  on: Day,
): readonly RewardObject[] {
  const groups = source.each || isEach ? records.map((record) => [record]) : records.length === 0 ? [] : [records]
  return groups.map((group) => {
    const rows = group.map(({ content }) => content.values)
    const label = rows.map(source.label).join('、')
    return {
      label,
      facts: source.facts(rows, on),
      cells: {
        object: { text: label },
        ...(source.names === null ? {} : { [source.names]: { text: '', record: group[0]!.id } }),
      },
    }
  })
}

/** Whether a claim was made under a clause, also one that names it by its words alone. */
export function isUnder(claim: Claim, { id, values, paper }: Rewarding): boolean {
  if (claim.underClause !== null) return claim.underClause === id
  return claim.policy === policyNumber(paper) && (claim.item === values.title || claim.clause === values.number)
}

function isFor(source: Source, claim: Naming, { id, content }: StoredRecord): boolean {
  if (source.names !== null && claim[source.names] !== null) return claim[source.names] === id
  return standingIn(source.label(content.values)).test(claim.object ?? '')
}

function isUnnamed({ names }: Source, claim: Naming): boolean {
  return (names === null || claim[names] === null) && namesBeside(claim, []).length === 0
}

const BETWEEN = '[、，,；;\\s]'
const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** A name among others, whole: it may have a space or a comma of its own. */
function standingIn(name: string): RegExp {
  return new RegExp(`(?<=^|${BETWEEN})${name.replaceAll(SPECIAL, '\\$&')}(?=$|${BETWEEN})`, 'g')
}

/** What a claim names beside these. */
function namesBeside({ object }: Pick<Claim, 'object'>, names: readonly string[]): readonly string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, name) => text.replaceAll(standingIn(name), '、'), object ?? '')
  return rest.split(new RegExp(`${BETWEEN}+`)).filter((name) => name !== '')
}

/** What one claim is for, as its rule asks: the facts, or why they cannot be told. */
export type ClaimedObject = { readonly facts: RecordValue } | { readonly unknown: string } | { readonly notMet: string }

/** `null` where the rule asks of the firm alone. */
export async function claimedObject(
  at: At,
  clause: HeldClause,
  rule: Rule,
  claim: Naming & Pick<Claim, 'enterprise' | 'policyYear'> & { readonly id: string },
  on: Day,
): Promise<ClaimedObject | null> {
  const source = sourceOf(rule)
  if (source === null) return null
  if (isUnnamed(source, claim)) return { unknown: source.asked }
  const records = await among(at, source.register, source.firm, [claim.enterprise])
  const meant = records.filter((record) => isFor(source, claim, record))
  const strange = source.names === null ? strangeIn(source, claim, meant) : undefined
  if (meant.length === 0 || strange !== undefined)
    return { unknown: `${source.register.label}里属于这家企业的${strange ?? source.asked}` }
  const late = meant.find(({ content }) => {
    const since = source.since(content.values, on)
    return since === null || since > on
  })
  if (late !== undefined) return { notMet: `「${source.label(late.content.values)}」在${on}没有认定（登记）或已经撤销` }
  const from = earliest(clause, Math.min(Number(on.slice(0, 4)), claim.policyYear))
  const old = meant.find(({ content }) => (source.since(content.values, on) ?? from) < from)
  if (old !== undefined)
    return {
      notMet: `「${source.label(old.content.values)}」是${source.since(old.content.values, on)}认定（登记）的，早于${from}，不是新认定（登记）`,
    }
  const doubled = await claimedElsewhere(at, clause, source, { meant, claim, on })
  if (doubled !== null) return { notMet: doubled }
  return {
    facts: source.facts(
      meant.map(({ content }) => content.values),
      on,
    ),
  }
}

async function claimedElsewhere(
  at: At,
  clause: HeldClause,
  source: Source,
  {
    meant,
    claim: { id, enterprise },
    on,
  }: {
    readonly meant: readonly StoredRecord[]
    readonly claim: { readonly id: string; readonly enterprise: string }
    readonly on: Day
  },
): Promise<string | null> {
  const ids = meant.map((record) => record.id)
  const claims = [
    ...(await standingClaims(at, [enterprise])),
    ...(source.names === null ? [] : standing(await among(at, payment, source.names, ids))),
  ]
  const others = claims.filter((other) => other.id !== id && isUnder(other.claim, clause))
  for (const record of meant) {
    const other = others.find(({ claim }) => isFor(source, claim, record) && !isOfFormer(source, claim, record, on))
    if (other === undefined) continue
    const by = other.claim.enterprise === enterprise ? '' : '由另一家企业'
    return `「${source.label(record.content.values)}」已在${other.claim.policyYear}年度「${other.claim.item}」${by}申报`
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
