import { type RawBuilder, sql } from 'kysely'
import type { Catalog } from '../../../kernel/catalog.ts'
import type { Action, Actor, Procedure, Who } from '../../../kernel/procedure/index.ts'
import { normaliseName } from '../../../kernel/read/name.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { workdaysBetween } from '../../../kernel/workday.ts'
import { loadCalendar } from '../../../store/calendar.ts'
import { tableName } from '../../../store/schema/registers.ts'
import { atOnce } from '../../../store/sending.ts'
import type { At } from '../office.ts'
import { shortOf } from './code.ts'

/** 工作台's lists: 待办, 已办, 督办, 临期, 逾期; and all. */
export const caseLists = ['mine', 'done', 'supervised', 'near', 'overdue', 'all'] as const
export type CaseList = (typeof caseLists)[number]

export interface CaseFilter {
  readonly list: CaseList
  readonly register?: string | undefined
  readonly state?: string | undefined
  readonly area?: AreaCode | undefined
  /** A part of the title, of the firm's name or code, or the short number of a printed form. */
  readonly q?: string | undefined
  readonly offset: number
  readonly limit: number
}

export interface ListedCase {
  readonly record: string
  readonly register: string
  readonly state: string
  readonly title: string
  readonly owner: string | null
  readonly area: AreaCode
  readonly since: Day | null
  readonly assigned: string | null
  readonly due: Day | null
  /** Working days left, negative when overdue; `null` where nothing limits it or the clock stands still. */
  readonly left: number | null
  readonly level: 'unlimited' | 'inTime' | 'near' | 'overdue'
  /** Steps that it has, for whoever acts on it from the list. */
  readonly steps: number
  readonly suspended: boolean
  readonly supervised: boolean
  readonly urged: number
  readonly movedAt: string
  /** Why it is the reader's to do; `null` where it is not. */
  readonly why: string | null
}

type Standing = Omit<ListedCase, 'movedAt' | 'why' | 'left' | 'level'> & { readonly awaited: readonly string[] }

interface Row extends Standing {
  readonly moved_at: string
  readonly near: Day | null
}

export type CaseCounts = { readonly [list in Exclude<CaseList, 'all'>]: number }

/** A page of a list, those that are due first. */
export async function listCases(at: At, actor: Actor, filter: CaseFilter, day: Day) {
  const where = conditionOf(at, actor, filter.list, day)
  const more = sql`${filter.register === undefined ? sql`` : sql` and c.register = ${filter.register}`}${
    filter.state === undefined ? sql`` : sql` and c.state = ${filter.state}`
  }${filter.area === undefined ? sql`` : sql` and c.area = any(${[...at.areas.within(filter.area)]})`}${soughtBy(at.catalog, filter.q)}`
  const order = filter.list === 'done' ? sql`c.moved_at desc` : sql`c.ended, c.due nulls last, c.moved_at`
  const page = sql<Row>`
    select c.record, c.register, c.state, c.title, c.owner, c.area, c.since, c.assigned, c.awaited, c.due, c.near, c.steps, c.suspended,
      c.supervised, c.urged, c.moved_at
    from case_standing c where c.bureau = ${at.bureau} and ${where}${more}
    order by ${order}, c.record limit ${filter.limit} offset ${filter.offset}`.execute(at.tx)
  const counting = sql<{ count: number }>`
    select count(*)::int as count from case_standing c where c.bureau = ${at.bureau} and ${where}${more}`.execute(at.tx)
  const [{ rows }, { rows: counted }, calendar] = await atOnce([page, counting, loadCalendar(at.tx)])
  const cases = rows.map(({ moved_at: movedAt, near, awaited, ...row }): ListedCase => {
    const left = row.due === null || row.suspended ? null : signedLeft(row.due)
    const level = left === null ? 'unlimited' : left < 0 ? 'overdue' : near !== null && near <= day ? 'near' : 'inTime'
    return { ...row, movedAt, left, level, why: whyOf(at.catalog, actor, { ...row, awaited }) }
  })
  return { count: counted[0]?.count ?? 0, cases }

  function signedLeft(due: Day): number {
    return day <= due ? workdaysBetween(calendar, day, due).workdays : -workdaysBetween(calendar, due, day).workdays
  }
}

/** By what a case is found: its title, its firm's name or code, the number of its printed form. */
function soughtBy({ procedures, registers }: Catalog, q: string | undefined): RawBuilder<unknown> {
  const text = q?.trim() ?? ''
  if (text === '') return sql``
  const subjects = new Set([...procedures.values()].flatMap(({ of }) => subjectOf(of, registers) ?? []))
  const named = [...subjects].map(
    (of) => sql`c.owner in (select e.identity from ${sql.table(tableName(of))} e
      join record_name n on n.bureau = e.bureau and n.record = e.id
      where e.bureau = c.bureau and strpos(n.name, ${normaliseName(text)}) > 0)`,
  )
  const ways = [
    sql`strpos(c.title, ${text}) > 0`,
    sql`c.owner = ${text.toUpperCase()}`,
    sql`${shortOf(sql`c.record`)} = ${text.replaceAll('-', '').toLowerCase()}`,
    ...named,
  ]
  return sql` and (${sql.join(ways, sql` or `)})`
}

function subjectOf({ subject, fields }: Register, registers: Catalog['registers']): Register | undefined {
  return subject === null ? undefined : registers.get(fields[subject]?.facts.to?.name ?? '')
}

export async function countCases(at: At, actor: Actor, day: Day): Promise<CaseCounts> {
  const count = (list: CaseList) =>
    sql`count(*) filter (where ${conditionOf(at, actor, list, day)})::int as ${sql.ref(list)}`
  // Of the lists, 已办 alone holds cases that have ended, and those are most: it is counted by the steps.
  const { rows } = await sql<CaseCounts>`
    select ${sql.join((['mine', 'supervised', 'near', 'overdue'] as const).map(count))}, (
      select count(distinct s.record)::int from case_step s where s.bureau = ${at.bureau} and s.actor = any(${idsOf(actor)})
    ) as done
    from case_standing c where c.bureau = ${at.bureau} and not c.ended`.execute(at.tx)
  return rows[0] ?? { mine: 0, done: 0, supervised: 0, near: 0, overdue: 0 }
}

function conditionOf({ catalog, bureau }: At, actor: Actor, list: CaseList, day: Day): RawBuilder<unknown> {
  const running = sql`not c.ended and not c.suspended`
  switch (list) {
    case 'all':
      return sql`true`
    case 'supervised':
      return sql`not c.ended and c.supervised`
    case 'near':
      return sql`${running} and c.near <= ${day} and c.due >= ${day}`
    case 'overdue':
      return sql`${running} and c.due < ${day}`
    case 'done':
      // Not tied to the row at hand, so that it is asked once and not for each.
      return sql`c.record in (select s.record from case_step s where s.bureau = ${bureau} and s.actor = any(${idsOf(actor)}))`
    case 'mine':
      return sql`not c.ended and (c.steps > 0 or c.due is not null) and (${sql.join([heldBy(actor), ...openTo(catalog, actor)], sql` or `)})`
  }
}

/** The ids under which work lies with somebody: their own, their posts', and those of whom they stand in for. */
function idsOf(actor: Actor): readonly string[] {
  return [actor, ...actor.deputises.map(({ absent }) => absent)].flatMap(({ id, posts }) => [id, ...posts])
}

function heldBy(actor: Actor): RawBuilder<unknown> {
  const ids = [...idsOf(actor)]
  return sql`(c.assigned = any(${ids}) or c.awaited && ${ids})`
}

/** States in which the next step is for somebody like the actor while nobody holds the case. */
function openTo({ procedures }: Catalog, actor: Actor): RawBuilder<unknown>[] {
  return [...procedures.values()].flatMap((procedure) =>
    Object.keys(procedure.states).flatMap((state) => {
      const ways = stepsOn(procedure, state).flatMap(({ by }) => by.flatMap((who) => reachOf(who, actor)))
      const [first] = ways
      if (first === undefined) return []
      const reach = ways.includes('all')
        ? sql`true`
        : sql.join(
            [...new Set(ways)].map((way) => reachSql(way, actor)),
            sql` or `,
          )
      return [sql`(c.register = ${procedure.of.name} and c.state = ${state} and c.assigned is null and (${reach}))`]
    }),
  )
}

/** What leads on from a state; what only ends a valid thing, or waits for the clock, is nobody's to do. */
function stepsOn({ actions, waits, ends }: Procedure, state: string): readonly Action[] {
  return Object.values<Action>(actions).filter(
    ({ kind, from, to }) =>
      from.includes(state) &&
      to !== null &&
      (kind === 'submit' ||
        kind === 'accept' ||
        kind === 'pass' ||
        (kind === 'move' && !waits.includes(state) && !ends.includes(to))),
  )
}

type Reach = 'all' | 'area' | 'owner'

/** On which ground somebody may be meant; none where they are not. */
function reachOf(who: Who, actor: Actor): readonly Reach[] {
  switch (who.is) {
    case 'role':
      return actor.roles.includes(who.role) ? ['all'] : []
    case 'section':
      return actor.section === who.section ? ['all'] : []
    case 'area':
      return actor.area === null ? [] : ['area']
    case 'owner':
      return actor.enterprise === null ? [] : ['owner']
    case 'all': {
      const parts = who.of.map((part) => reachOf(part, actor))
      if (parts.some((part) => part.length === 0)) return []
      return parts.flat().filter((part) => part !== 'all').length === 0 ? ['all'] : ['area']
    }
    case 'assigned':
    case 'system':
      return []
  }
}

function reachSql(reach: Reach, actor: Actor): RawBuilder<unknown> {
  switch (reach) {
    case 'all':
      return sql`true`
    case 'area':
      return sql`c.area = ${actor.area}`
    case 'owner':
      return sql`c.owner = ${actor.enterprise}`
  }
}

function whyOf(catalog: Catalog, actor: Actor, row: Standing): string | null {
  if (row.awaited.includes(actor.id)) return '请您会签'
  if (row.assigned === actor.id) return '由您承办'
  if (row.assigned !== null && actor.posts.includes(row.assigned)) return '由您的岗位承办'
  const deputy = actor.deputises.find(
    ({ absent: { id, posts } }) => row.assigned !== null && [id, ...posts].includes(row.assigned),
  )
  if (deputy !== undefined) return `代${deputy.absent.name}办理`
  if (row.assigned !== null) return null
  const procedure = catalog.procedures.get(row.register)
  const next = procedure === undefined ? [] : stepsOn(procedure, row.state)
  const step = next.find(({ by }) =>
    by.some((who) =>
      reachOf(who, actor).some(
        (reach) =>
          reach === 'all' ||
          (reach === 'area' && row.area === actor.area) ||
          (reach === 'owner' && row.owner === actor.enterprise),
      ),
    ),
  )
  return step === undefined ? null : `等待${step.label}`
}
