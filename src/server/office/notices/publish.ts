import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { addDays } from '../../../kernel/day.ts'
import { type NoticeRule, standingOf } from '../../../kernel/procedure/index.ts'
import { publish } from '../../../kernel/procedure/notice.ts'
import type { Day } from '../../../kernel/values.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type LoadedCase, loadCases, procedureOf } from '../cases/load.ts'
import { type At, look, type Office, work } from '../office.ts'
import type { NoticeContent } from './load.ts'
import { noticeTable } from './shown.ts'

const AHEAD_DAYS_MAX = 60

export interface NoticeAsked {
  readonly register: string
  readonly records: readonly string[]
  readonly title: string
  readonly text: string
  readonly contact: string
  readonly places: readonly string[]
  readonly first: Day
}

/** Exactly what the public will see of these cases; nothing is written. */
export async function previewNotice(office: Office, asked: Pick<NoticeAsked, 'register' | 'records'>) {
  return look(office, async (at) => {
    const { rule, cases } = await releasable(at, asked, false)
    return {
      ...(await noticeTable(
        at,
        cases[0]!.procedure.of,
        cases.map(({ stored }) => stored),
        rule.shows,
      )),
      workdays: rule.workdays,
      calendar: cases[0]!.calendar,
    }
  })
}

/** 发布公示: the rows are copied as they are now; what the records say later does not change them. */
export async function publishNotice(office: Office, asked: NoticeAsked, today: Day): Promise<{ readonly id: string }> {
  const { title, text, contact, places, first } = asked
  if (first < today)
    throw new Refusal(
      'notice.day',
      `公示开始日期${first}已过`,
      '公示从今天或以后开始；已在别处公示完毕的，在办件页用「直接登记结果」',
    )
  if (first > addDays(today, AHEAD_DAYS_MAX))
    throw new Refusal('notice.day', `公示开始日期${first}太远`, `请填写${AHEAD_DAYS_MAX}天以内的日期`)
  return work(office, async (at) => {
    const { rule, state, cases } = await releasable(at, asked, true)
    const { of } = cases[0]!.procedure
    const records = cases.map(({ stored }) => stored)
    const table = await noticeTable(at, of, records, rule.shows)
    const nameless = table.rows.filter(({ cells }) => cells[0] === '').length
    if (nameless > 0)
      throw new Refusal('notice.nameless', `有${nameless}件没有企业名称，不能公示`, '先补充企业名称，或从名单中去掉')
    const notice = publish({ title, ...table, places, first }, rule)
    const content: NoticeContent = {
      columns: notice.columns,
      rows: notice.rows,
      places,
      contact,
      steps: Object.fromEntries(cases.map(({ stored, the }) => [stored.id, the.steps.length])),
    }
    const id = uuid()
    const now = new Date().toISOString()
    await sql`insert into notice (bureau, id, register, state, title, text, content, first_day, workdays, status, actor, made_at)
      values (${at.bureau}, ${id}, ${of.name}, ${state}, ${title}, ${text}, ${JSON.stringify(content)}, ${first},
        ${notice.workdays}, 'published', ${at.actor}, ${now})`.execute(at.tx)
    const ids = records.map((record) => record.id)
    await sql`insert into notice_case (bureau, notice, record, subject)
      select ${at.bureau}, ${id}::uuid, record, record::text from unnest(${ids}::uuid[]) as record`.execute(at.tx)
    return { id }
  })
}

/** Cases of one state that waits for a notice, each of which has none. */
async function releasable(
  at: At,
  { register, records }: Pick<NoticeAsked, 'register' | 'records'>,
  lock: boolean,
): Promise<{ readonly rule: NoticeRule; readonly state: string; readonly cases: readonly LoadedCase[] }> {
  const procedure = procedureOf(at, register)
  const ids = [...new Set(records)].sort()
  const cases = await loadCases(at, register, ids, { lock })
  if (cases.length < ids.length || cases.length === 0)
    throw new Refusal('case.unknown', '有办件已不存在', '请刷新待公示名单')
  const states = new Set(cases.map(({ the }) => standingOf(procedure, the).state))
  const [state = ''] = states
  const rule = procedure.during[state]
  if (states.size > 1 || rule?.is !== 'notice' || cases.some(({ stored }) => stored.content.voided))
    throw new Refusal('notice.state', '名单里有办件现在不在公示环节', '请刷新待公示名单后重新选择')
  const double = cases.filter(({ the }) => the.notice !== undefined).length
  if (double > 0)
    throw new Refusal('notice.double', `有${double}件已在公示中`, '请刷新待公示名单；要重新公示的，先撤回原来的公示')
  return { rule, state, cases }
}
