import { scaleDecimal } from '../../../kernel/exact.ts'
import { yuan } from '../../../kernel/money.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day, Decimal, Money } from '../../../kernel/values.ts'
import { agreement } from '../../../lines/contracts/agreement.ts'
import { achievement } from '../../../lines/transfer/achievement.ts'
import { demand } from '../../../lines/transfer/demand.ts'
import { type Described, type Likeness, runsOf, type Shelf, shelfOf } from '../../../lines/transfer/match.ts'
import { matchmaking, NOT_HELD } from '../../../lines/transfer/matchmaking.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'
import { type FirmName, firmsById, recordsOf } from '../service/firms.ts'

/** A firm's need, as a list names it. */
export interface NeedHead {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly firm: FirmName
  readonly kind: string
  readonly raisedOn: Day
  readonly field: string | null
  readonly urgency: string | null
  readonly confidential: boolean
  readonly matchedOn: Day | null
  readonly closedOn: Day | null
  /** Meetings about it, those that did not take place left out. */
  readonly meetings: number
}

/** An achievement on the shelf, as a list names it. */
export interface AchievementHead {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly source: string
  readonly field: string | null
  readonly maturity: string | null
  /** In 万元, as the office speaks of it. */
  readonly price: Decimal | null
  readonly major: boolean
  readonly transferredOn: Day | null
  readonly meetings: number
}

/** As the list of one side names it, with how many of the other side are near to it. */
export type Listed<T> = T & { readonly nearCount: number }

/** What a page opens on: the first that has something to show beside it, or the first at all. */
export function firstToOpen<T extends Listed<{ readonly id: string }>>(list: readonly T[]): T | undefined {
  return list.find(({ nearCount }) => nearCount > 0) ?? list[0]
}

/** Something that may be an answer, with how much of the need is found again in it, in whole percent, and by which terms. */
export type Near<T> = T & { readonly percent: number; readonly shared: readonly string[] }

export interface Meeting {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly on: Day
  readonly occasion: string
  readonly firm: FirmName | null
  readonly partner: string
  readonly subject: string
  readonly result: string | null
  readonly followUpOn: Day | null
  readonly agreement: { readonly id: string; readonly title: string } | null
  /** 已过对接日期而没有登记结果，或者该跟进了。 */
  readonly due: boolean
}

interface Opened {
  readonly words: string | null
  readonly meetings: readonly Meeting[]
  /** The number that the next meeting of the year would have. */
  readonly nextCode: string
}

export interface OpenedNeed extends Opened {
  readonly need: NeedHead
  readonly near: readonly Near<AchievementHead>[]
}

export interface OpenedAchievement extends Opened {
  readonly achievement: AchievementHead
  readonly near: readonly Near<NeedHead>[]
}

const NEAR_MAX = 20
const PERCENT = 100
const CODE_DIGITS = 3
const TEN_THOUSANDS = -4
const URGENCIES: readonly (string | null)[] = ['特急', '紧急', '一般', null]

type Values = { readonly [field: string]: unknown }
const valuesOf = ({ content }: StoredRecord): Values => content.values

/** Needs that are not closed: those that nobody was found for first, then by how urgent, then the oldest. */
export async function openNeeds(at: At): Promise<readonly Listed<NeedHead>[]> {
  const { needs, needHead, shelf } = await readAll(at)
  return needs
    .flatMap((need) =>
      needHead(need).map((head) => ({ ...head, nearCount: Math.min(shelf.near(needWords(need)).length, NEAR_MAX) })),
    )
    .sort(byNeed)
}

/** Achievements that have not left the shelf, those not yet transferred first. */
export async function shelvedAchievements(at: At): Promise<readonly Listed<AchievementHead>[]> {
  const { achievements, achievementHead, needs, shelf } = await readAll(at)
  const near = new Map<StoredRecord, number>()
  for (const need of needs) for (const { of } of shelf.near(needWords(need))) near.set(of, (near.get(of) ?? 0) + 1)
  return achievements
    .map((one) => ({ ...achievementHead(one), nearCount: Math.min(near.get(one) ?? 0, NEAR_MAX) }))
    .sort(
      (a, b) =>
        Number(a.transferredOn !== null) - Number(b.transferredOn !== null) || a.name.localeCompare(b.name, 'zh'),
    )
}

/** 难题找成果: one need with the achievements near to it and the meetings that there were. */
export async function openNeed(at: At, id: string, day: Day): Promise<OpenedNeed> {
  const all = await readAll(at, id)
  const found = all.needs.find((one) => one.id === id)
  const [need] = found === undefined ? [] : all.needHead(found)
  if (found === undefined || need === undefined) throw gone('难题')
  const near = all.shelf
    .near(needWords(found))
    .slice(0, NEAR_MAX)
    .map((one) => ({ ...all.achievementHead(one.of), ...told(one) }))
  return { need, near, words: textOf(found, 'problem'), ...(await meetingsOf(at, all.meetings, 'demand', id, day)) }
}

/** 成果找难题: the same the other way round, measured alike: how well the achievement answers each need. */
export async function openAchievement(at: At, id: string, day: Day): Promise<OpenedAchievement> {
  const all = await readAll(at)
  const found = all.achievements.find((one) => one.id === id)
  if (found === undefined) throw gone('成果')
  const near = all.needs
    .flatMap((need) => {
      const fit = all.shelf.fits(needWords(need), found)
      return fit === null ? [] : all.needHead(need).map((head) => ({ ...head, ...told(fit) }))
    })
    .sort((a, b) => b.percent - a.percent)
    .slice(0, NEAR_MAX)
  const opened = await meetingsOf(at, all.meetings, 'achievement', id, day)
  return { achievement: all.achievementHead(found), near, words: textOf(found, 'summary'), ...opened }
}

interface All {
  readonly needs: readonly StoredRecord[]
  readonly achievements: readonly StoredRecord[]
  readonly meetings: readonly StoredRecord[]
  readonly shelf: Shelf<StoredRecord>
  /** Empty where the firm is not known yet. */
  needHead(record: StoredRecord): readonly NeedHead[]
  achievementHead(record: StoredRecord): AchievementHead
}

/** Everything that is open; `also` is a need that is wanted even if it is closed. */
async function readAll(at: At, also?: string): Promise<All> {
  const needs = (await recordsOf(at, demand)).filter((one) => one.id === also || valuesOf(one).closedOn === null)
  const achievements = (await recordsOf(at, achievement)).filter((one) => valuesOf(one).removedOn === null)
  const meetings = await recordsOf(at, matchmaking)
  const firms = await firmsById(
    at,
    needs.map((one) => String(valuesOf(one).enterprise)),
  )
  const held = meetings.filter((one) => valuesOf(one).result !== NOT_HELD)
  const countOf = (field: string) => {
    const by = Map.groupBy(held, (one) => String(valuesOf(one)[field]))
    return (id: string) => by.get(id)?.length ?? 0
  }
  const [ofNeed, ofAchievement] = [countOf('demand'), countOf('achievement')]
  return {
    needs,
    achievements,
    meetings,
    shelf: shelfOf(achievements, achievementWords),
    needHead(record) {
      const values = valuesOf(record)
      const firm = firms.get(String(values.enterprise))
      if (firm === undefined) return []
      return [
        {
          ...{ id: record.id, version: record.version, firm, title: String(values.title), kind: String(values.kind) },
          raisedOn: values.raisedOn as Day,
          field: textOf(record, 'field'),
          urgency: textOf(record, 'urgency'),
          confidential: values.confidential === '是',
          matchedOn: values.matchedOn as Day | null,
          closedOn: values.closedOn as Day | null,
          meetings: ofNeed(record.id),
        },
      ]
    },
    achievementHead(record) {
      const values = valuesOf(record)
      const price = yuan(values.price as Money | null)
      return {
        ...{ id: record.id, name: String(values.name), owner: String(values.owner), source: String(values.source) },
        field: textOf(record, 'field'),
        maturity: textOf(record, 'maturity'),
        price: price === null ? null : scaleDecimal(price, TEN_THOUSANDS),
        major: values.major === '是',
        transferredOn: values.transferredOn as Day | null,
        meetings: ofAchievement(record.id),
      }
    },
  }
}

async function meetingsOf(
  at: At,
  all: readonly StoredRecord[],
  field: 'demand' | 'achievement',
  id: string,
  day: Day,
): Promise<Pick<Opened, 'meetings' | 'nextCode'>> {
  const records = all.filter((one) => valuesOf(one)[field] === id)
  const firms = await firmsById(
    at,
    records.flatMap((one) => textOf(one, 'enterprise') ?? []),
  )
  const agreements = await titlesOf(
    at,
    agreement,
    'project',
    records.flatMap((one) => textOf(one, 'agreement') ?? []),
  )
  const meetings = records
    .map((record): Meeting => {
      const values = valuesOf(record)
      const [on, result, followUpOn] = [values.on as Day, textOf(record, 'result'), values.followUpOn as Day | null]
      const signed = textOf(record, 'agreement')
      const isOpen = result === '继续跟进' || (result === '达成意向' && signed === null)
      return {
        ...{ id: record.id, version: record.version, on, result, followUpOn },
        ...{ code: String(values.code), occasion: String(values.occasion) },
        ...{ partner: String(values.partner), subject: String(values.subject) },
        firm: firms.get(String(values.enterprise)) ?? null,
        agreement: signed === null ? null : { id: signed, title: agreements.get(signed) ?? '' },
        due: (result === null && on < day) || (isOpen && followUpOn !== null && followUpOn < day),
      }
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1))
  return { meetings, nextCode: nextCode(all, day) }
}

async function titlesOf(at: At, register: Register, field: string, ids: readonly string[]) {
  const records = await recordsById(at.tx, register, at.bureau, [...new Set(ids)])
  return new Map([...records].map(([id, { content }]) => [id, String(content.values[field])]))
}

/** 对接编号 count through each year; other ways of numbering are left alone. */
export function nextCode(meetings: readonly StoredRecord[], day: Day): string {
  const begins = `DJ${day.slice(0, 4)}-`
  const taken = meetings.flatMap((one) => {
    const code = String(valuesOf(one).code)
    const rest = code.startsWith(begins) ? code.slice(begins.length) : ''
    return /^\d+$/.test(rest) ? [Number(rest)] : []
  })
  return `${begins}${String(Math.max(0, ...taken) + 1).padStart(CODE_DIGITS, '0')}`
}

function byNeed(a: NeedHead, b: NeedHead): number {
  return (
    Number(a.matchedOn !== null) - Number(b.matchedOn !== null) ||
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    a.raisedOn.localeCompare(b.raisedOn)
  )
}

function told({ score, shared }: Likeness<unknown>) {
  return { percent: Math.round(score * PERCENT), shared: runsOf(shared) }
}

export function needWords(record: StoredRecord): Described {
  return wordsOf(record, { name: 'title', industry: 'chain', text: 'problem' })
}

function achievementWords(record: StoredRecord): Described {
  return wordsOf(record, { name: 'name', industry: 'industry', text: 'summary' })
}

function wordsOf(
  record: StoredRecord,
  of: { readonly name: string; readonly industry: string; readonly text: string },
) {
  return {
    name: textOf(record, of.name) ?? '',
    field: textOf(record, 'field'),
    industry: textOf(record, of.industry),
    text: textOf(record, of.text),
  }
}

function textOf(record: StoredRecord, field: string): string | null {
  const value = valuesOf(record)[field]
  return typeof value === 'string' ? value : null
}

function gone(what: string): Refusal {
  return new Refusal('matching.unknown', `没有找到这项${what}`, '可能已经作废或移出，请从列表重新打开')
}
