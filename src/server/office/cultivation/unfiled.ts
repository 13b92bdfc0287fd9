import { sql } from 'kysely'
import { OUTSIDE } from '../../../kernel/area.ts'
import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { titleApplication } from '../../../lines/cultivation/application.ts'
import { assessment } from '../../../lines/cultivation/assessment.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { type Certificate, holdersOn } from '../../../lines/cultivation/tiers.ts'
import { lastDayValid, titleKinds } from '../../../lines/cultivation/title.ts'
import { recordsPending } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'
import { recordsOf } from '../service/firms.ts'
import type { TitleRule } from './rulebook.ts'

/** 未建档: a firm that belongs into the pool by what the books know of it, and has no case of the year there. */
export interface Unfiled {
  readonly firm: string
  readonly name: string
  readonly area: AreaCode | null
  /** Why it belongs there, in words; the weightiest first. */
  readonly reasons: readonly string[]
  /** As the last screening found it; `null` where none did. */
  readonly outcome: string | null
  readonly lacks: string | null
}

export interface UnfiledList {
  readonly total: number
  readonly firms: readonly Unfiled[]
  /** Names on lists of this title that no enterprise is known by yet. */
  readonly strangers: readonly string[]
}

/** So many lacks at most make a firm one that is worth a file. */
const LACKING_MAX = 2
const FIRMS_SHOWN = 500

interface Found {
  readonly rank: number
  readonly reasons: string[]
  outcome: string | null
  lacks: string | null
}

/**
 * Firms that should be in the pool of a title and a year: those that a screening found fit or nearly so, those that
 * hold a title that leads to it, and those whose certificate runs out in that year.
 */
export async function unfiled(
  at: At,
  { title }: Pick<TitleRule, 'title'>,
  rule: string,
  year: number,
  day: Day,
): Promise<UnfiledList> {
  const firms = await enterprisesHere(at)
  const recognised = await recordsOf(at, recognition)
  const certificates = recognised.map(({ content }): Certificate => {
    const {
      enterprise: firm,
      title: of,
      recognisedOn,
      expiresOn,
      endedOn,
    } = content.values as Values<typeof recognition.fields>
    return { firm: String(firm ?? ''), title: of, recognisedOn, expiresOn, endedOn }
  })
  const filed = new Set(
    [...recognised, ...(await recordsOf(at, titleApplication))].flatMap(({ content }) => {
      const {
        title: of,
        batch,
        enterprise: firm,
      } = content.values as { title: string; batch: string; enterprise: string }
      return of === title && String(batch).startsWith(`${year}-`) ? [firm] : []
    }),
  )
  const found = new Map<string, Found>()
  const because = (firm: string, rank: number, reason: string): Found => {
    const known = found.get(firm)
    if (known !== undefined) {
      known.reasons.push(reason)
      return known
    }
    const fresh: Found = { rank, reasons: [reason], outcome: null, lacks: null }
    found.set(firm, fresh)
    return fresh
  }
  const expiring = expiringIn(certificates, title, year)
  // Whoever holds the title beyond the year has no need of a file in it.
  const holding = new Set(
    [...holdersOn(certificates, firms, day)].flatMap(([firm, { titles }]) =>
      titles.includes(title) && !expiring.has(firm) ? [firm] : [],
    ),
  )
  const wanted = (firm: string) => firms.has(firm) && !filed.has(firm) && !holding.has(firm)
  for (const one of await lastScreened(at, rule, year)) {
    if (!wanted(one.firm) || (one.outcome !== '符合' && one.outcome !== '待评审' && one.lacking > LACKING_MAX)) continue
    const fits = one.outcome === '符合' || one.outcome === '待评审'
    const known = because(one.firm, fits ? 0 : 2, fits ? `摸底${one.outcome}` : nearlyWords(one))
    known.outcome = one.outcome
    known.lacks = one.lacks
  }
  for (const [firm, until] of expiring) if (wanted(firm)) because(firm, 1, `证书${until}到期，没有列入重新认定`)
  for (const [firm, { titles }] of holdersOn(certificates, firms, day)) {
    const leading = titles.filter((one) => {
      const kind = titleKinds[one]
      return 'leadsTo' in kind && kind.leadsTo === title
    })
    if (leading.length > 0 && wanted(firm)) because(firm, 3, `已有${leading.join('、')}称号`)
  }
  const list = [...found]
    .map(([firm, { rank, reasons, outcome, lacks }]) => {
      const { name, area } = firms.get(firm)!
      return { rank, of: { firm, name, area: latest(area), reasons, outcome, lacks } }
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || b.of.reasons.length - a.of.reasons.length || a.of.name.localeCompare(b.of.name, 'zh'),
    )
    .map(({ of }) => of)
  return { total: list.length, firms: list.slice(0, FIRMS_SHOWN), strangers: await strangers(at, title) }
}

/** What a firm lacks for certain is told apart from what nobody knows of it yet. */
function nearlyWords({ outcome, lacking }: { readonly outcome: string; readonly lacking: number }): string {
  return outcome === '待补充' ? `摸底待补充，${lacking}项资料不全` : `摸底只差${lacking}项`
}

type Here = ReadonlyMap<
  string,
  { readonly name: string; readonly area: Dated<AreaCode>; readonly status: Dated<string> }
>

const CLOSED = new Set(['注销', '吊销', '迁出'])

async function enterprisesHere(at: At): Promise<Here> {
  const records = await recordsOf(at, enterprise)
  return new Map(
    records.flatMap(({ id, content }) => {
      const { name, area, status } = content.values as Values<typeof enterprise.fields>
      const here = latest(area) !== OUTSIDE && !CLOSED.has(latest(status) ?? '')
      return here ? [[id, { name: latest(name) ?? '', area, status }] as const] : []
    }),
  )
}

/** Firms whose certificate of the title runs out within the year, and until when it holds. */
function expiringIn(certificates: readonly Certificate[], title: string, year: number): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>()
  for (const { firm, title: of, recognisedOn, expiresOn, endedOn } of certificates) {
    if (of !== title || recognisedOn === null || endedOn !== null) continue
    const until = expiresOn ?? lastDayValid(of, recognisedOn)
    const before = last.get(firm)
    if (until !== null && (before === undefined || until > before)) last.set(firm, until)
  }
  return new Map([...last].filter(([, until]) => until.startsWith(`${year}-`)))
}

/** What the last screening by a rule in a year found of each firm. */
async function lastScreened(at: At, rule: string, year: number) {
  const column = (name: string) => sql.ref(columnName(name))
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select distinct on (${column('enterprise')}) * from ${sql.table(tableName(assessment))}
    where bureau = ${at.bureau} and state = 'live' and ${column('rule')} = ${rule} and ${column('assessedBy')} = '摸底'
      and ${column('assessedOn')} between ${`${year}-01-01`} and ${`${year}-12-31`}
    order by ${column('enterprise')}, ${column('assessedOn')} desc`.execute(at.tx)
  return rows.map((row) => {
    const { enterprise: firm, outcome, lacking, lacks } = storedRecord(assessment, row).content.values
    return { firm: String(firm), outcome: String(outcome), lacking: Number(lacking), lacks: (lacks as string) ?? null }
  })
}

/** Names that came on lists of this title and that nobody has said yet whom they mean: firms without any file. */
async function strangers(at: At, title: string): Promise<readonly string[]> {
  const names = new Set<string>()
  for (const register of [recognition, titleApplication])
    for (const { content } of await recordsPending(at.tx, register, 'enterprise', at.bureau, null))
      if (content.values.title === title && content.pending.enterprise !== undefined)
        names.add(content.pending.enterprise)
  return [...names].sort((a, b) => a.localeCompare(b, 'zh'))
}
