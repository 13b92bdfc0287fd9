import type { FileRef } from '../field/kinds/file.ts'
import type { Day } from '../values.ts'
import { type DueDay, type WorkCalendar, workdayAfter } from '../workday.ts'
import { type Obstacle, obstacle } from './answer.ts'
import type { Who } from './who.ts'

/** 公示: what a state of a procedure asks of it. `N` are the names of the record's fields. */
export interface NoticeRule<out N extends string = string> {
  readonly is: 'notice'
  readonly workdays: number
  /** What the public sees of a record beside the name of the firm; never anything personal. */
  readonly shows: readonly N[]
  /** Who decides objections. */
  readonly decides: readonly Who[]
}

/** A row as the public sees it, frozen: what the record says later does not change it. */
export interface NoticeRow {
  readonly subject: string
  readonly cells: readonly string[]
}

/** 异议: raised in real name, decided with a reason. */
export interface Objection {
  readonly id: string
  /** The row it is about. */
  readonly subject: string
  readonly raisedOn: Day
  /** 实名: name and how to reach them; personal, shown to those who handle it. */
  readonly by: string
  readonly contact: string
  readonly reason: string
  readonly evidence: readonly FileRef[]
  readonly decision: ObjectionDecision | null
}

export interface ObjectionDecision {
  /** 异议成立: the row is not released. */
  readonly upheld: boolean
  readonly on: Day
  readonly by: string
  readonly reason: string
}

export interface Notice {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly NoticeRow[]
  /** Public pages and boards on which it stands. */
  readonly places: readonly string[]
  readonly first: Day
  /** Counted from the day after the first, as the law counts. */
  readonly workdays: number
  readonly objections: readonly Objection[]
}

export type NoticeChange =
  | { readonly notice: Notice; readonly obstacle?: never }
  | { readonly obstacle: Obstacle; readonly notice?: never }

export function noticeOf<const N extends string = never>(rule: {
  readonly workdays: number
  readonly shows?: readonly N[]
  readonly decides?: readonly Who[]
}): NoticeRule<N> {
  return { is: 'notice', shows: [], decides: [], ...rule }
}

/** Publishes: takes a copy that nothing can change any more. Throws RangeError where there is nothing to show. */
export function publish(
  notice: Omit<Notice, 'objections' | 'workdays'>,
  { workdays }: Pick<NoticeRule, 'workdays'> & Partial<NoticeRule>,
): Notice {
  if (notice.rows.length === 0) throw new RangeError('a notice without rows')
  if (notice.rows.some(({ cells }) => cells.length !== notice.columns.length))
    throw new RangeError('a row of a notice does not fit its columns')
  return frozen({ ...structuredClone(notice), workdays, objections: [] })
}

/** The last day on which it stands: told from the calendar each time, so that a corrected calendar moves it. */
export function lastDayOf({ first, workdays }: Notice, calendar: WorkCalendar): DueDay {
  return workdayAfter(calendar, first, workdays)
}

export function object(notice: Notice, raised: Omit<Objection, 'decision'>, calendar: WorkCalendar): NoticeChange {
  const last = lastDayOf(notice, calendar).day
  if (raised.by.trim() === '' || raised.contact.trim() === '')
    return refused('异议没有署名或联系方式', '请以真实姓名（单位名称）提出，并留下联系方式')
  if (raised.raisedOn < notice.first || raised.raisedOn > last)
    return refused(`异议应在${notice.first}至${last}的公示期内提出`, '公示期外反映的问题请按信访或举报途径办理')
  if (!notice.rows.some(({ subject }) => subject === raised.subject))
    return refused('公示名单里没有异议所指的单位', '请核对名单后重新填写')
  if (notice.objections.some(({ id }) => id === raised.id))
    return refused('这件异议已经登记', '无需重复登记，可在异议列表中查看')
  return { notice: frozen({ ...notice, objections: [...notice.objections, { ...raised, decision: null }] }) }
}

export function decide(notice: Notice, id: string, decision: ObjectionDecision): NoticeChange {
  const found = notice.objections.find((one) => one.id === id)
  if (found === undefined) return refused('没有这件异议', '请刷新异议列表')
  if (found.decision !== null) return refused(`这件异议已于${found.decision.on}作出处理`, '如需改正，请另行登记说明')
  if (decision.reason.trim() === '') return refused('异议处理没有写理由', '写明核实情况和处理理由')
  if (decision.on < found.raisedOn)
    return refused(`处理日期${decision.on}早于提出日期${found.raisedOn}`, '更正处理日期')
  const objections = notice.objections.map((one) => (one.id === id ? { ...one, decision } : one))
  return { notice: frozen({ ...notice, objections }) }
}

/** What keeps a row from being released: days that have not passed, an objection still open, one that was upheld. */
export function keptBack(notice: Notice, subject: string | null, calendar: WorkCalendar, day: Day): Obstacle | null {
  const last = lastDayOf(notice, calendar)
  if (day <= last.day) {
    const perhaps = last.provisional ? '（该年放假安排未公布，暂按此计）' : ''
    return obstacle('case.notice', `公示到${last.day}为止，尚未期满${perhaps}`, `${last.day}之后再办理`)
  }
  const own = notice.objections.filter((one) => one.subject === subject)
  const open = own.filter(({ decision }) => decision === null)
  if (open.length > 0) return obstacle('case.notice', `有${open.length}件异议尚未处理`, '先核实并处理异议，再办理')
  const upheld = own.find(({ decision }) => decision?.upheld)
  if (upheld)
    return obstacle(
      'case.notice',
      `${upheld.decision?.on}认定异议成立：${upheld.decision?.reason}`,
      '按不予通过办理，或退回整改后重新公示',
    )
  if (!notice.rows.some((row) => row.subject === subject))
    return obstacle('case.notice', '公示名单里没有这家单位', '补充公示后再办理')
  return null
}

function refused(message: string, advice: string): NoticeChange {
  return { obstacle: obstacle('case.notice', message, advice) }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
