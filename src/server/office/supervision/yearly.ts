import { sql } from 'kysely'
import type { Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { standardYear } from '../../../lines/supervision/standardYear.ts'
import { task } from '../../../lines/supervision/task.ts'
import {
  type Occurrence,
  occurrencesOf,
  openOn,
  turnOf,
  type YearlyItem,
  yearlyTask,
} from '../../../lines/supervision/yearly.ts'
import { yearlyItem } from '../../../lines/supervision/yearlyItem.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { type Save, saveRecords } from '../../../store/records/save.ts'
import { tableName } from '../../../store/schema/registers.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type StoredTask, type TaskState, tasksIn } from './tasks.ts'

interface StoredItem {
  readonly id: string
  readonly values: YearlyItem
}

/** 到期生成: makes the tasks of the year's items that have opened by a day, each turn once. Gives how many. */
export async function makeYearlyTasks(office: Office, day: Day): Promise<number> {
  return work(office, async (at) => {
    const items = await itemsIn(at, true)
    const calendar = await loadCalendar(at.tx)
    const made = new Set((await tasksIn(at)).map(({ values }) => turnKey(values.yearly, turnOf(values))))
    const due = items.flatMap(({ id, values }) => {
      const turn = openOn(values, day, calendar)
      return turn === null || made.has(turnKey(id, turn.turn)) ? [] : [yearlyTask(id, values, turn, day)]
    })
    // Somebody may have entered one of them by hand.
    const standing = await recordsByIdentity(
      at.tx,
      task,
      at.bureau,
      due.map(({ source, subject, owner }) => `${source}|${subject}|${owner}`),
    )
    const saves = due
      .filter(({ source, subject, owner }) => !standing.has(`${source}|${subject}|${owner}`))
      .map((values): Save => ({ register: task, id: null, content: content(task, values), kind: 'create' }))
    await saveRecords(at.tx, at, saves)
    return saves.length
  })
}

function turnKey(item: string | null, turn: string): string {
  return `${item} ${turn}`
}

/** Items of the calendar; locked, so that two servers never make one turn's task twice. */
async function itemsIn({ tx, bureau }: At, lock: boolean): Promise<readonly StoredItem[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(yearlyItem))} where bureau = ${bureau} and state <> 'void' order by id
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows.map((row) => {
    const { id, content: of } = storedRecord(yearlyItem, row)
    return { id, values: of.values as YearlyItem }
  })
}

/** One turn of an item and the task that was made for it. */
export interface YearTurn extends Occurrence {
  readonly task: { readonly id: string; readonly state: TaskState } | null
}

/** One line of a year's calendar as a person reads it. */
export interface YearLine {
  readonly id: string
  readonly item: YearlyItem
  /** Of the year, in their order; none where its days cannot be read. */
  readonly turns: readonly YearTurn[]
}

export interface YearCalendar {
  readonly lines: readonly YearLine[]
  /** The holidays of the year have been announced; without them the days may still move. */
  readonly certain: boolean
  /** Items of the standard year that are not there. */
  readonly lacking: number
}

export async function yearOf(at: At, year: number): Promise<YearCalendar> {
  const items = await itemsIn(at, false)
  const calendar = await loadCalendar(at.tx)
  const tasks = new Map<string, StoredTask>(
    (await tasksIn(at)).map((one) => [turnKey(one.values.yearly, turnOf(one.values)), one]),
  )
  const lines = items.map(({ id, values }): YearLine => {
    const turns = occurrencesOf(values, year, calendar).map((turn): YearTurn => {
      const made = tasks.get(turnKey(id, turn.turn))
      return { ...turn, task: made === undefined || made.voided ? null : { id: made.id, state: made.state } }
    })
    return { id, item: values, turns }
  })
  const names = new Set(items.map(({ values }) => values.name))
  return {
    // What comes once a year by its day, what comes again and again after it.
    lines: lines.sort(
      (a, b) => a.turns.length - b.turns.length || ((a.turns[0]?.dueOn ?? '') < (b.turns[0]?.dueOn ?? '') ? -1 : 1),
    ),
    certain: calendar.isKnown(year),
    lacking: standardYear.filter(({ name }) => !names.has(name)).length,
  }
}

/** 套用标准年历: adds the items that the bureau does not have; what it has stays as it is. Gives how many. */
export async function addStandardYear(office: Office): Promise<number> {
  return work(office, async (at) => {
    const known = await recordsByIdentity(
      at.tx,
      yearlyItem,
      at.bureau,
      standardYear.map(({ name }) => name),
    )
    const saves = standardYear
      .filter(({ name }) => !known.has(name))
      .map(
        (item): Save => ({ register: yearlyItem, id: null, content: content(yearlyItem, { ...item }), kind: 'create' }),
      )
    await saveRecords(at.tx, at, saves)
    return saves.length
  })
}

export async function yearCalendar(office: Office, year: number): Promise<YearCalendar> {
  return look(office, (at) => yearOf(at, year))
}
