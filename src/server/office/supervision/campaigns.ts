import { sql } from 'kysely'
import { daysBetween } from '../../../kernel/day.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { campaign, campaignItem } from '../../../lines/supervision/campaign.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'
import { tasksIn } from './tasks.ts'

/** Days of the daily board. */
const DAYS_SHOWN = 14

/** A part of a campaign's list, and how much of it was reached. */
export interface Coverage {
  readonly listed: number
  readonly covered: number
}

/** 专项 as its board shows it. */
export interface CampaignBoard {
  readonly id: string
  readonly values: Values<typeof campaign.fields>
  /** 第n天 of so many; `null` before it begins, after it ended, or without an end. */
  readonly dayNumber: number | null
  readonly days: number | null
  readonly list: Coverage
  /** By street, 未归属 last under an empty code. */
  readonly streets: readonly (Coverage & { readonly area: string })[]
  /** Reached on each of the last days on which somebody was, the earliest first. */
  readonly daily: readonly { readonly on: Day; readonly covered: number }[]
  readonly tasks: { readonly open: number; readonly closed: number; readonly overdue: number }
}

interface Cell {
  readonly campaign: string
  readonly area: string | null
  readonly on: Day | null
  readonly count: number
}

/** Every campaign with its coverage, those that still run first. */
export async function campaignBoards(at: At, day: Day): Promise<readonly CampaignBoard[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(campaign))} where bureau = ${at.bureau} and state <> 'void' order by id`.execute(
    at.tx,
  )
  const column = (name: string) => sql.ref(columnName(name))
  const { rows: cells } = await sql<Cell>`
    select ${column('campaign')} as campaign, ${column('area')} as area, ${column('doneOn')}::text as on, count(*)::int as count
    from ${sql.table(tableName(campaignItem))} where bureau = ${at.bureau} and state <> 'void'
    group by 1, 2, 3`.execute(at.tx)
  const tasks = (await tasksIn(at)).filter(({ voided, state }) => !voided && state !== 'dropped')
  const boards = rows.map((row): CampaignBoard => {
    const { id, content } = storedRecord(campaign, row)
    const values = content.values as CampaignBoard['values']
    const own = cells.filter((cell) => cell.campaign === id)
    const of = tasks.filter((one) => one.values.campaign === id)
    const isLate = ({ dueOn, doneOn, closedOn }: (typeof of)[number]['values']) =>
      dueOn !== null && dueOn < day && doneOn === null && closedOn === null
    return {
      ...{ id, values, ...dayOf(values, day), list: coverage(own), streets: byStreet(own), daily: byDay(own, day) },
      tasks: {
        open: of.filter(({ state }) => state !== 'closed').length,
        closed: of.filter(({ state }) => state === 'closed').length,
        overdue: of.filter((one) => isLate(one.values)).length,
      },
    }
  })
  return boards.sort((a, b) => order(a) - order(b) || (a.values.startedOn < b.values.startedOn ? 1 : -1))
}

function order({ values: { endedOn }, dayNumber }: CampaignBoard): number {
  return endedOn !== null ? 2 : dayNumber === null ? 1 : 0
}

function dayOf({ startedOn, endsOn, endedOn }: CampaignBoard['values'], day: Day) {
  const days = endsOn === null ? null : daysBetween(startedOn, endsOn) + 1
  const runs = endedOn === null && day >= startedOn && (endsOn === null || day <= endsOn)
  return { dayNumber: runs && days !== null ? daysBetween(startedOn, day) + 1 : null, days }
}

function coverage(cells: readonly Cell[]): Coverage {
  const sum = (of: readonly Cell[]) => of.reduce((total, { count }) => total + count, 0)
  return { listed: sum(cells), covered: sum(cells.filter(({ on }) => on !== null)) }
}

function byStreet(cells: readonly Cell[]): CampaignBoard['streets'] {
  return [...Map.groupBy(cells, ({ area }) => area ?? '')]
    .map(([area, of]) => ({ area, ...coverage(of) }))
    .sort((a, b) => Number(a.area === '') - Number(b.area === '') || a.area.localeCompare(b.area))
}

function byDay(cells: readonly Cell[], day: Day): CampaignBoard['daily'] {
  const reached = new Map<Day, number>()
  for (const { on, count } of cells)
    if (on !== null && on <= day && daysBetween(on, day) < DAYS_SHOWN) reached.set(on, (reached.get(on) ?? 0) + count)
  return [...reached].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, covered]) => ({ on, covered }))
}
