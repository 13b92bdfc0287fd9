import { sql } from 'kysely'
import { readArea } from '../../../kernel/area.ts'
import { addDays } from '../../../kernel/day.ts'
import { type PlanItem, planItems } from '../../../kernel/document/planItems.ts'
import { withoutStop } from '../../../kernel/document/undertaking.ts'
import type { Register } from '../../../kernel/register.ts'
import type { AreaCode, Day } from '../../../kernel/values.ts'
import { content } from '../../../kernel/version.ts'
import { inspection } from '../../../lines/supervision/inspection.ts'
import { meeting } from '../../../lines/supervision/meeting.ts'
import { task } from '../../../lines/supervision/task.ts'
import { findDocument, type StoredDocument } from '../../../store/documents.ts'
import { recordsById } from '../../../store/records/load.ts'
import { type StoredRecord, storedRecord } from '../../../store/records/row.ts'
import { type Save, saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { type At, type Office, work } from '../office.ts'
import { periodOf } from '../scope.ts'
import { type StoredTask, type TaskState, tasksIn } from './tasks.ts'

/** Where a task can come from, line by line. */
export type Origin = 'document' | 'meeting' | 'inspection'

export interface SourceItem {
  readonly text: string
  readonly heading: string
  readonly owner: string | null
  readonly dueOn: Day
  readonly indicator: string | null
  /** The tasks that it has become; none while nobody made one. */
  readonly tasks: readonly { readonly id: string; readonly owner: string; readonly state: TaskState }[]
}

/** 任务来源: a frozen document's plan, a meeting's decisions, an inspection's findings. */
export interface Source {
  readonly origin: Origin
  readonly id: string
  readonly title: string
  readonly on: Day
  readonly items: readonly SourceItem[]
}

const DOCUMENTS_MAX = 12
const RECORDS_MAX = 60
/** What was decided or found is to be settled within a month, unless somebody says otherwise. */
const DAYS_TO_SETTLE = 30
const SUBJECT_LENGTH_MAX = 60

/** All that can be divided into tasks, the latest first. */
export async function sourcesIn(at: At): Promise<readonly Source[]> {
  const tasks = (await tasksIn(at)).filter(({ voided }) => !voided)
  const [documents, meetings, inspections] = [
    await frozenDocuments(at),
    await latest(at, meeting, 'decisions'),
    await latest(at, inspection, 'findings'),
  ]
  const sources = [
    ...documents.map((document) => ofDocument(document, tasks)),
    ...meetings.map((record) => ofRecord(at, 'meeting', record, tasks)),
    ...inspections.map((record) => ofRecord(at, 'inspection', record, tasks)),
  ]
  return sources.filter(({ items }) => items.length > 0).sort((a, b) => (a.on < b.on ? 1 : -1))
}

async function frozenDocuments({ tx, bureau }: At): Promise<readonly StoredDocument[]> {
  const { rows } = await sql<{ id: string }>`
    select id from document where bureau = ${bureau} and status = 'frozen' order by frozen_at desc limit ${DOCUMENTS_MAX}`.execute(
    tx,
  )
  const found: StoredDocument[] = []
  for (const { id } of rows) {
    const document = await findDocument(tx, bureau, id)
    if (document !== null) found.push(document)
  }
  return found
}

async function latest({ tx, bureau }: At, register: Register, field: string): Promise<readonly StoredRecord[]> {
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.table(tableName(register))}
    where bureau = ${bureau} and state <> 'void' and ${sql.ref(columnName(field))} is not null
    order by ${sql.ref(columnName('on'))} desc limit ${RECORDS_MAX}`.execute(tx)
  return rows.map((row) => storedRecord(register, row))
}

function ofDocument(document: StoredDocument, tasks: readonly StoredTask[]): Source {
  const made = tasks.filter(({ values }) => values.document === document.id)
  const items = planItems(document.text, document.citations, periodOf(document))
  return {
    ...{ origin: 'document', id: document.id, title: document.title },
    on: (document.frozenAt ?? document.createdAt).slice(0, 10) as Day,
    items: items.map((item) => withTasks(item, made)),
  }
}

function ofRecord(
  { areas }: At,
  origin: 'meeting' | 'inspection',
  { id, content: of }: StoredRecord,
  tasks: readonly StoredTask[],
): Source {
  const made = tasks.filter(({ values }) => values[origin] === id)
  const text = (name: string) => (typeof of.values[name] === 'string' ? of.values[name] : null)
  const on = text('on') as Day
  const said = text(origin === 'meeting' ? 'decisions' : 'findings') ?? ''
  const object = text('object')
  const area = text('area') as AreaCode | null
  // What was found in a street is the street's to mend, whichever of its houses it was found in.
  const owner = area === null ? object : areas.name(area)
  return {
    ...{ origin, id, on },
    title: origin === 'meeting' ? (text('name') ?? '') : `${object ?? ''}督查`,
    items: linesOf(said).map((line) =>
      withTasks({ text: line, heading: '', owner, dueOn: addDays(on, DAYS_TO_SETTLE), indicator: null }, made),
    ),
  }
}

/** One decision a line, whatever numbers stand before it. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) =>
      line.replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是)\s*/, '').trim(),
    )
    .filter((line) => line !== '' && line !== '无')
}

function withTasks(item: PlanItem, made: readonly StoredTask[]): SourceItem {
  const own = made.filter(({ values }) => values.sentence === item.text)
  return { ...item, tasks: own.map(({ id, state, values: { owner } }) => ({ id, state, owner })) }
}

export interface NewTask {
  /** The sentence as its source has it. */
  readonly text: string
  readonly owner: string
  readonly dueOn: Day
}

/** 生成任务: each sentence with its owner and day becomes a task that stays linked to it; the same twice is refused. */
export async function makeTasks(
  office: Office,
  origin: Origin,
  id: string,
  wanted: readonly NewTask[],
  day: Day,
): Promise<number> {
  return work(office, async (at) => {
    const source = await lockedSource(at, origin, id)
    const saves = wanted.map((one) => saveOf(at, source, one, day))
    await saveRecords(at.tx, at, saves)
    return saves.length
  })
}

/** Its row is held until the tasks are made, so that two clerks make no task twice. */
async function lockedSource(at: At, origin: Origin, id: string): Promise<Source> {
  const found = await (origin === 'document' ? lockedDocument(at, id) : lockedRecord(at, origin, id))
  if (found === null) throw new Refusal('tasks.source', '没有找到任务来源，或文稿还没有定稿', '请刷新页面后再选')
  return found
}

async function lockedDocument(at: At, id: string): Promise<Source | null> {
  const document = await findDocument(at.tx, at.bureau, id, { lock: true })
  if (document === null || document.status !== 'frozen') return null
  return ofDocument(document, await liveTasks(at))
}

async function lockedRecord(at: At, origin: 'meeting' | 'inspection', id: string): Promise<Source | null> {
  const register = origin === 'meeting' ? meeting : inspection
  const record = (await recordsById(at.tx, register, at.bureau, [id], { lock: true })).get(id)
  return record === undefined || record.content.voided ? null : ofRecord(at, origin, record, await liveTasks(at))
}

async function liveTasks(at: At): Promise<readonly StoredTask[]> {
  return (await tasksIn(at)).filter(({ voided }) => !voided)
}

const kinds = { document: '工作安排', meeting: '会议议定', inspection: '督查问题' } as const

function saveOf({ areas }: At, { origin, id, title, items }: Source, { text, owner, dueOn }: NewTask, day: Day): Save {
  const item = items.find((one) => one.text === text)
  if (item === undefined)
    throw new Refusal('tasks.sentence', `「${title}」里没有「${text.slice(0, 30)}」这一条`, '请刷新页面后再选')
  if (item.tasks.some((one) => one.owner === owner))
    throw new Refusal('tasks.made', `「${text.slice(0, 30)}」已经是${owner}的任务`, '几家同办的，请换一个责任单位')
  const place = readArea(areas, owner)
  const area: AreaCode | null =
    place.problem === undefined && areas.areas.has(place.value) && place.value !== areas.root ? place.value : null
  const values = {
    ...{ subject: subjectOf(item, items), kind: kinds[origin], source: title, owner, area, raisedOn: day, dueOn },
    ...{ sentence: text, indicator: item.indicator, measureOfDone: origin === 'document' ? withoutStop(text) : null },
    [origin]: id,
  }
  return { register: task, id: null, content: content(task, values), kind: 'create' }
}

/** The first clause names it, where no other item begins the same way. */
function subjectOf({ text }: SourceItem, items: readonly SourceItem[]): string {
  const short = withoutStop((text.split(/[。；]/)[0] ?? text).slice(0, SUBJECT_LENGTH_MAX))
  return items.filter((other) => other.text.startsWith(short)).length > 1 ? withoutStop(text) : short
}
