import { v7 as uuid } from 'uuid'
import { latest } from '../../../kernel/dated.ts'
import { dayAt, isDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/values.ts'
import {
  addCollection,
  answersOf,
  closeCollection,
  fillersOf,
  findCollection,
  listCollections,
  renewToken,
  type StoredAnswer,
  type StoredCollection,
  type StoredFiller,
} from '../../../store/collections.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type CollectColumn, plain } from './column.ts'
import { digestOf, newToken } from './link.ts'
import { type Nature, refuseHint, refuseUnapproved, WORK } from './nature.ts'

/** Figures that firms also return for statistics: nobody may hint at what they should be. */
const STATISTICAL = /研发|R&D|营业收入|主营业务收入|产值|增加值/

export interface GivenFiller {
  readonly name: string
  readonly area?: string | undefined
  readonly enterprise?: string | undefined
}

export interface GivenForm {
  readonly title: string
  readonly note: string
  readonly deadline: string
  readonly columns: readonly CollectColumn[]
  readonly fillers: readonly GivenFiller[]
  readonly sourceHash: string | null
  readonly nature: Nature
  readonly repeats: string | null
  /** How often it goes out again by itself. */
  readonly every: Rhythm | null
}

/** 按月填报, 按季填报: how often a form is sent out again by itself. */
export type Rhythm = 'month' | 'quarter'

export function rhythmOf(every: string | null): Rhythm | null {
  return every === 'month' || every === 'quarter' ? every : null
}

/** A link as it is handed out: it is told once, and made anew when it was lost. */
export interface HandedLink {
  readonly ordinal: number
  readonly name: string
  readonly token: string
}

export interface Collection extends Form {
  readonly fillers: readonly StoredFiller[]
  readonly answers: readonly StoredAnswer[]
  /** The one that asks the same again; `null` of the latest. */
  readonly later: Later | null
}

interface Later {
  readonly id: string
  readonly title: string
}

/** The form alone, whoever fills it in. */
export type Form = Omit<StoredCollection<CollectColumn>, 'nature'> & { readonly nature: Nature }

/** Sends a form out. Refuses fillers that are named twice and columns that nobody could tell apart. */
export async function makeCollection(
  office: Office,
  form: GivenForm,
  now: Date,
): Promise<{ readonly id: string; readonly links: readonly HandedLink[] }> {
  const { title, note, deadline, columns, fillers, sourceHash, nature, repeats, every } = form
  if (!isDay(deadline)) throw new Refusal('collection.deadline', `「${deadline}」不是日期`, '填写为2026-06-05的样式')
  if (deadline < dayAt(now.getTime()))
    throw new Refusal('collection.over', `截止日期${deadline}已经过了`, '请选今天或以后的日期')
  refuseDouble(
    columns.map(({ label }) => plain(label)),
    '列',
    '请改名或删去一列',
  )
  refuseDouble(
    fillers.map(({ name }) => name),
    '填报单位',
    '请删去重复的一个',
  )
  for (const { takes } of columns) refuseStrange(office, takes)
  refuseUnapproved(nature, deadline)
  if (nature.kind === 'survey' || columns.some(({ label }) => STATISTICAL.test(label))) refuseHint([title, note])
  const id = uuid()
  const links = fillers.map(({ name }, index) => ({ ordinal: index + 1, name, token: newToken(office.bureau) }))
  await work(office, ({ tx, bureau, actor, areas }) => {
    const strange = fillers.find(({ area }) => area !== undefined && !areas.areas.has(area as never))
    if (strange !== undefined)
      throw new Refusal('collection.area', `${strange.name}不是本单位的街道（镇）`, '请重新选择')
    const stored = {
      id,
      title,
      note,
      columns,
      deadline,
      nature: nature.kind === 'work' ? null : nature,
      repeats,
      every,
      status: 'open' as const,
      actor,
      madeAt: now.toISOString(),
      sourceHash,
    }
    return addCollection(
      tx,
      bureau,
      stored,
      fillers.map(({ name, area = null, enterprise = null }, index) => ({
        ordinal: index + 1,
        ...{ name, area, enterprise, remindedAt: null },
        tokenHash: digestOf(links[index]!.token),
      })),
    )
  })
  return { id, links }
}

function refuseDouble(names: readonly string[], what: string, advice: string): void {
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double !== undefined) throw new Refusal('collection.double', `${what}「${double}」出现了两次`, advice)
}

function refuseStrange({ catalog }: Office, takes: CollectColumn['takes']): void {
  if (typeof takes !== 'object') return
  if (!Object.hasOwn(catalog.registers.get(takes.register)?.fields ?? {}, takes.field))
    throw new Refusal('collection.column', '有一列对应的台账字段不存在', '请把这一列改为普通文字')
}

export async function formAt({ tx, bureau }: At, id: string): Promise<Form> {
  const found = await findCollection<CollectColumn, Nature>(tx, bureau, id)
  if (found === null) throw new Refusal('collection.unknown', '没有找到这次收表', '请从收表列表重新打开')
  return { ...found, nature: found.nature ?? WORK }
}

export async function loadCollection(office: Office, id: string): Promise<Collection> {
  return look(office, async (at) => ({
    ...(await formAt(at, id)),
    fillers: await fillersOf(at.tx, at.bureau, id),
    answers: await answersOf(at.tx, at.bureau, id),
    later: await laterOf(at, id),
  }))
}

async function laterOf({ tx, bureau }: At, id: string): Promise<Later | null> {
  const later = (await listCollections(tx, bureau)).find(({ repeats }) => repeats === id)
  return later === undefined ? null : { id: later.id, title: later.title }
}

/** Only the latest of a series goes on: two that go on from one would ask the same people twice. */
export async function refuseLater(at: At, { id, title }: Pick<Form, 'id' | 'title'>, advice: string): Promise<void> {
  const later = await laterOf(at, id)
  if (later !== null) throw new Refusal('collection.later', `《${title}》已经有下一期《${later.title}》`, advice)
}

/** New links for those who lost theirs or are to be reminded; the earlier ones no longer open. */
export async function newLinks(
  office: Office,
  id: string,
  ordinals: readonly number[],
  now: Date,
): Promise<readonly HandedLink[]> {
  return work(office, async (at) => {
    const { status } = await formAt(at, id)
    if (status === 'closed') throw new Refusal('collection.closed', '这次收表已经结束', '需要继续填报的，请重新发一次')
    const fillers = await fillersOf(at.tx, at.bureau, id)
    const asked = fillers.filter(({ ordinal }) => ordinals.includes(ordinal))
    const links = asked.map(({ ordinal, name }) => ({ ordinal, name, token: newToken(office.bureau) }))
    for (const { ordinal, token } of links)
      await renewToken(at.tx, at.bureau, { collection: id, ordinal, tokenHash: digestOf(token), at: now })
    return links
  })
}

export async function endCollection(office: Office, id: string, now: Date): Promise<void> {
  await work(office, async (at) => {
    await formAt(at, id)
    await closeCollection(at.tx, at.bureau, id, now)
  })
}

/** 下期再收: the same form to the same fillers, for another period; its links are new, and a rhythm goes on from it. */
export async function againCollection(
  office: Office,
  id: string,
  { title, deadline }: Pick<GivenForm, 'title' | 'deadline'>,
  now: Date,
): Promise<{ readonly id: string; readonly links: readonly HandedLink[] }> {
  const { note, columns, nature, fillers, every } = await loadCollection(office, id)
  await look(office, async (at) => refuseLater(at, await formAt(at, id), '请在最近的一期里再收'))
  const given = fillers.map(({ name, area, enterprise }) => ({
    name,
    ...(area === null ? {} : { area }),
    ...(enterprise === null ? {} : { enterprise }),
  }))
  const form = { title, note, deadline, columns, nature, fillers: given, sourceHash: null, repeats: id }
  return makeCollection(office, { ...form, every: rhythmOf(every) }, now)
}

/** 催报: a text to copy, with who is missing. */
export function reminderText({ title, deadline, fillers, answers }: Collection, day: Day): string {
  const handedIn = new Set(answers.map(({ filler }) => filler))
  const missing = fillers.filter(({ ordinal }) => !handedIn.has(ordinal)).map(({ name }) => name)
  if (missing.length === 0) return `《${title}》已全部收齐，谢谢。`
  const when = day > deadline ? `已于${deadline}截止` : `请于${deadline}前填报`
  return `《${title}》${when}，尚有${missing.length}家未报：${missing.join('、')}。请通过此前发送的链接填报，填过的无需重复。`
}

/** What the bureau's books say of a filler, for the columns that they know; '' where they say nothing. */
export async function knownValues(
  { tx, bureau, catalog, areas }: At,
  columns: readonly CollectColumn[],
  { enterprise }: Pick<StoredFiller, 'enterprise'>,
): Promise<readonly string[]> {
  const of = catalog.registers.get('enterprise')
  if (enterprise === null || of === undefined) return columns.map(() => '')
  const [record] = (await recordsByIdentity(tx, of, bureau, [enterprise])).values()
  return columns.map(({ takes }) => {
    if (record === undefined || typeof takes !== 'object' || takes.register !== 'enterprise') return ''
    const field = of.fields[takes.field]
    const value = record.content.values[takes.field]
    const now = field?.facts.dated ? latest((value ?? []) as []) : value
    if (field === undefined || now === null || now === undefined || field.facts.personal) return ''
    return field.kind.name === 'area' ? areas.name(now as never) : field.kind.show(now, field.facts)
  })
}
