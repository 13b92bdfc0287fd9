import { sql } from 'kysely'
import { caseOf, perform, SYSTEM, standingOf } from '../../../kernel/procedure/index.ts'
import { type AssessedCondition, assess, conditionSays } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { rectification, type rectificationStates } from '../../../lines/cultivation/rectification.ts'
import { rectificationProcedure } from '../../../lines/cultivation/rectificationProcedure.ts'
import type { Title } from '../../../lines/cultivation/title.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { keep } from '../cases/act.ts'
import { loadCase } from '../cases/load.ts'
import { asOfEntry } from '../enterprise.ts'
import { type At, look, type Office, work } from '../office.ts'
import { factsOfFirms } from './firmFacts.ts'
import { type Question, questionsOf } from './questions.ts'
import { boundOn, titleRules } from './rulebook.ts'

/** 整改事项 as the lists show it. */
export interface RectificationItem {
  readonly record: string
  readonly firm: string
  readonly title: Title
  readonly what: string
  readonly rule: string | null
  readonly condition: string | null
  readonly foundBy: string
  readonly figures: string | null
  readonly measure: string | null
  readonly section: string | null
  readonly responsible: string | null
  readonly openedOn: Day
  readonly deadline: Day | null
  readonly closedOn: Day | null
  readonly closedBecause: string | null
  readonly state: keyof typeof rectificationStates
  readonly open: boolean
  readonly overdue: boolean
}

interface Asked {
  /** All firms, where none are named. */
  readonly firms?: readonly string[]
  readonly title?: Title
  readonly entry: number | null
  readonly day: Day
}

export async function itemsOf(at: At, { firms, title, entry, day }: Asked): Promise<readonly RectificationItem[]> {
  const ofFirms =
    firms === undefined ? sql`true` : sql`${sql.ref(columnName('enterprise'))} = any(${[...firms]}::uuid[])`
  const ofTitle = title === undefined ? sql`true` : sql`${sql.ref(columnName('title'))} = ${title}`
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(rectification))}
    where bureau = ${at.bureau} and state <> 'pending' and ${ofFirms} and ${ofTitle} order by id`.execute(at.tx)
  const records = await asOfEntry(
    at,
    rows.map((row) => storedRecord(rectification, row)),
    entry,
  )
  return records.flatMap(({ id, content }) => {
    const { enterprise: firm, consultation: _, ...told } = content.values
    if (content.voided || typeof firm !== 'string') return []
    const { state } = standingOf(rectificationProcedure, caseOf(rectification, content, at.areas))
    const open = !rectificationProcedure.ends.includes(state)
    const of = { ...told, record: id, firm, state, open } as Omit<RectificationItem, 'overdue'>
    return [{ ...of, overdue: open && of.deadline !== null && of.deadline < day }]
  })
}

/** The facts on which a condition rests, as they are kept with an item: `科技人员数=8人；职工总数=100人`. */
export function figuresOf(questions: readonly Question[], condition: string): string {
  return questions
    .filter(({ conditions }) => conditions.includes(condition))
    .map(({ name, value, unit }) => `${name}=${value === null ? '缺' : `${value}${unit}`}`)
    .join('；')
}

/** Which of the facts have changed since: `科技人员数由8人变为14人`. */
export function changesOf(then: string | null, now: string, condition: AssessedCondition): string {
  const before = new Map((then ?? '').split('；').map((part) => part.split('=', 2) as [string, string]))
  const changes = now.split('；').flatMap((part) => {
    const [name = '', is = ''] = part.split('=', 2)
    const was = before.get(name)
    return was === undefined || was === is ? [] : [`${name}由${was}变为${is}`]
  })
  return changes.length > 0 ? changes.join('，') : `${condition.label}：${conditionSays(condition)}`
}

/** Closes every open item whose condition is met by now, each with the fact that did it. Gives how many. */
export async function settleItems(office: Office, day: Day): Promise<number> {
  const met = await look(office, (at) => metByNow(at, day))
  let settled = 0
  const failed: unknown[] = []
  for (const { record, because } of met) {
    try {
      if (await work({ ...office, actor: SYSTEM.name }, (at) => settle(at, record, because, day))) settled += 1
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${met.length} items could not be settled`)
  return settled
}

async function metByNow(at: At, day: Day): Promise<readonly { readonly record: string; readonly because: string }[]> {
  const open = (await itemsOf(at, { entry: null, day })).filter((item) => item.open && item.condition !== null)
  if (open.length === 0) return []
  const facts = await factsOfFirms(at, [...new Set(open.map(({ firm }) => firm))], day, null)
  const met: { readonly record: string; readonly because: string }[] = []
  for (const of of await titleRules()) {
    const own = Map.groupBy(
      open.filter(({ rule }) => rule === of.rule.data.id),
      ({ firm }) => firm,
    )
    if (own.size === 0) continue
    const bound = boundOn(of, day)
    for (const [firm, items] of own) {
      const known = facts.get(firm)
      if (known === undefined) continue
      const assessment = assess(bound, known.values)
      const questions = questionsOf(of, { known, assessment })
      for (const { record, condition: id, figures } of items) {
        const condition = assessment.conditions.find((one) => one.id === id)
        // What waits for experts alone is nothing that the firm could still mend.
        if (condition?.outcome === 'met' || condition?.outcome === 'open')
          met.push({ record, because: changesOf(figures, figuresOf(questions, condition.id), condition) })
      }
    }
  }
  return met
}

async function settle(at: At, record: string, because: string, day: Day): Promise<boolean> {
  const loaded = await loadCase(at, rectification.name, record, { lock: true })
  if (loaded.stored.content.voided) return false
  const today = { day, calendar: loaded.calendar }
  const outcome = perform(rectificationProcedure, 'settle', { because }, loaded.the, SYSTEM, today)
  if (!outcome.done || outcome.repeated) return false
  await keep(at, loaded, outcome, day)
  return true
}
