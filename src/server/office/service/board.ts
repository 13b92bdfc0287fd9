import { sql } from 'kysely'
import { caseOf, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { serviceCampaign } from '../../../lines/service/campaign.ts'
import { campaignFirm, type campaignFirmStates } from '../../../lines/service/campaignFirm.ts'
import { campaignFirmProcedure } from '../../../lines/service/campaignFirmProcedure.ts'
import { visit } from '../../../lines/service/visit.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'
import { type FirmName, firmsById, recordsOf } from './firms.ts'

/** One firm of a campaign's list, as it stands. */
export interface CampaignRow extends FirmName {
  readonly record: string
  readonly visitor: string
  readonly dueOn: Day | null
  /** Of the list's own row, or of the first visit while the campaign ran. */
  readonly visitedOn: Day | null
  readonly state: keyof typeof campaignFirmStates
  readonly overdue: boolean
}

export interface CampaignHead {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly from: Day
  readonly to: Day
}

export interface CampaignBoard extends CampaignHead {
  readonly rows: readonly CampaignRow[]
  /** How many were covered by the end of each day on which somebody was visited; a firm counts once. */
  readonly days: readonly { readonly on: Day; readonly visited: number; readonly covered: number }[]
}

const BOARD_DAYS_MAX = 400

export async function campaignsOf(at: At): Promise<readonly (CampaignHead & { listed: number; covered: number })[]> {
  const campaigns = await recordsOf(at, serviceCampaign)
  const boards = []
  for (const one of campaigns) {
    const { rows } = await boardOf(at, one)
    boards.push({
      ...headOf(one),
      listed: rows.length,
      covered: rows.filter(({ visitedOn }) => visitedOn !== null).length,
    })
  }
  return boards.sort((a, b) => (a.from < b.from ? 1 : -1))
}

export async function campaignBoard(at: At, id: string, day: Day): Promise<CampaignBoard> {
  const found = (await recordsOf(at, serviceCampaign)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('campaign.unknown', '没有找到这次专项行动', '请从行动列表重新打开')
  return boardOf(at, found, day)
}

async function boardOf(at: At, campaign: StoredRecord, day: Day | null = null): Promise<CampaignBoard> {
  const head = headOf(campaign)
  const listed = (await recordsOf(at, campaignFirm, { field: 'campaign', is: campaign.id })).map((record) => ({
    ...record,
    state: standingOf(campaignFirmProcedure, caseOf(campaignFirm, record.content, at.areas))
      .state as CampaignRow['state'],
  }))
  const standing = listed.filter(({ state }) => state !== 'dropped')
  const ids = standing.map(({ content }) => String(content.values.enterprise))
  const firms = await firmsById(at, ids)
  const visited = await firstVisits(at, head, ids)
  const rows = standing.flatMap(({ id, state, content: { values } }): CampaignRow[] => {
    const firm = firms.get(String(values.enterprise))
    if (firm === undefined) return []
    const dueOn = values.dueOn as Day | null
    const visitedOn =
      (values.visitedOn as Day | null) ?? (state === 'dispatched' ? (visited.get(firm.firm) ?? null) : null)
    const overdue = visitedOn === null && dueOn !== null && day !== null && dueOn < day
    return [{ ...firm, record: id, visitor: String(values.visitor), dueOn, visitedOn, state, overdue }]
  })
  return { ...head, rows, days: daysOf(rows) }
}

function headOf({ id, content: { values } }: StoredRecord): CampaignHead {
  const { name, kind, from, to } = values
  return { id, name: String(name), kind: String(kind), from: from as Day, to: to as Day }
}

function daysOf(rows: readonly CampaignRow[]): CampaignBoard['days'] {
  const byDay = Map.groupBy(
    rows.flatMap(({ visitedOn }) => visitedOn ?? []),
    (on) => on,
  )
  let covered = 0
  return [...byDay.keys()]
    .sort()
    .slice(-BOARD_DAYS_MAX)
    .map((on) => {
      const visited = byDay.get(on)?.length ?? 0
      covered += visited
      return { on, visited, covered }
    })
}

/** The first visit to each firm from the campaign's first day to its last. */
async function firstVisits(at: At, { id, from, to }: CampaignHead, firms: readonly string[]) {
  const of = (field: string) => sql.ref(columnName(field))
  const { rows } = await sql<{ firm: string; on: Day }>`
    select ${of('enterprise')} as firm, min(${of('on')})::text as "on" from ${sql.table(tableName(visit))}
    where bureau = ${at.bureau} and state = 'live' and ${of('enterprise')} = any(${[...firms]}::uuid[])
      and ${of('on')} between ${from}::date and ${to}::date and (${of('campaign')} is null or ${of('campaign')} = ${id}::uuid)
    group by 1`.execute(at.tx)
  return new Map(rows.map(({ firm, on }) => [firm, on]))
}
