import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { type AreaTree, OUTSIDE } from '../../kernel/area.ts'
import type { Catalog } from '../../kernel/catalog.ts'
import { dayAt } from '../../kernel/day.ts'
import type { Field } from '../../kernel/field/field.ts'
import type { Posting } from '../../kernel/posting.ts'
import type { Register } from '../../kernel/register.ts'
import { type Carried, type Content, carriedFrom, identityOf, postingsOf } from '../../kernel/version.ts'
import type { WorkCalendar } from '../../kernel/workday.ts'
import { type ColumnsOf, insertEach, insertRows, JsonText } from '../bulk.ts'
import { loadCalendar } from '../calendar.ts'
import { recordReaders, writeCases } from '../cases/write.ts'
import type { Tx } from '../database.ts'
import { type Append, type Appended, append, type EntryKind } from '../journal/append.ts'
import type { Micros } from '../journal/clock.ts'
import { canonical, textDigest } from '../journal/hash.ts'
import { Refusal } from '../refusal.ts'
import { baseSchema } from '../schema/base.ts'
import { quoted } from '../schema/model.ts'
import { tableName, tableOf } from '../schema/registers.ts'
import { atOnce, type Send, sending } from '../sending.ts'
import { newIds, newSalts } from './drawn.ts'
import { recordsById, recordsReferring } from './load.ts'
import { namesOf } from './name.ts'
import { outOfUse } from './outOfUse.ts'
import { keepQuotas } from './quota.ts'
import { contentColumns, type StoredRecord } from './row.ts'
import { writeUsedOnce } from './usedOnce.ts'

/** Where and for whom records are written. */
export interface Writing {
  readonly catalog: Catalog
  readonly bureau: string
  readonly areas: AreaTree
  readonly actor: string
  /** The time of recording; the machine's own where absent. */
  readonly clock?: () => Micros
  /** Told of every record that is written, but for those that only carry what changed. */
  readonly wrote?: (register: string, id: string) => void
}

export interface Source {
  readonly batch: string
  readonly sheet: string
  readonly row: number
  /** For each field that the row brought, its cell: column letter and text. */
  readonly cells: { readonly [field: string]: readonly [column: string, text: string] }
}

export interface Save {
  readonly register: Register
  /** `null` makes a new record. */
  readonly id: string | null
  /** The id of a new record that others beside it refer to. */
  readonly newId?: string
  /** The version that the change was made on; another one meanwhile is refused. */
  readonly expected?: number
  /** Carried facts are filled in here, from the records referred to. */
  readonly content: Content
  readonly kind: EntryKind
  readonly reason?: string | null
  readonly source?: Source
  /** Who makes this one, where several people's are written together. */
  readonly by?: Pick<Writing, 'actor' | 'wrote'>
}

export interface Saved {
  readonly id: string
  readonly version: number
  readonly change: 'created' | 'changed' | 'unchanged'
  /** As it stands now, with the facts that were filled in here. */
  readonly content: Content
}

interface Draft {
  readonly save: Save
  readonly id: string
  readonly before: StoredRecord | null
  readonly content: Content
}

/**
 * Writes records, the versions of those that carry facts of them, and the entries for both, in the
 * caller's transaction. A save that changes nothing leaves no version.
 */
export async function saveRecords(
  tx: Tx,
  writing: Writing,
  saves: readonly Save[],
): Promise<{ readonly saved: readonly Saved[]; readonly appended: Appended | null; readonly changedAt: string }> {
  const hasCases = saves.some(({ register }) => writing.catalog.procedures.has(register.name))
  const [drafts, calendar] = await atOnce([
    draft(tx, writing, saves),
    hasCases ? loadCalendar(tx) : Promise.resolve(null),
  ])
  const changed = drafts.filter(
    ({ save, before, content }) =>
      // What was erased may have stood in earlier versions alone; that it was is said all the same.
      save.kind === 'erase' || before === null || canonical(before.content) !== canonical(content),
  )
  await refuseOutOfUse(tx, writing, changed)
  const carrying = await carryOn(tx, writing, changed)
  const all = [...changed, ...carrying]
  const changedAt = new Date().toISOString()
  const appended = await sending(
    async (send) => {
      const appends = await writeVersions(tx, writing, all, { send, calendar, changedAt })
      return append(tx, writing.catalog, writing.bureau, appends, writing.clock)
    },
    { large: all.length >= VERSIONS_PER_TURN },
  )
  for (const { save, id } of changed) (save.by ?? writing).wrote?.(save.register.name, id)
  const touched = new Set(changed)
  const saved = drafts.map((one): Saved => {
    const { id, before, content } = one
    if (!touched.has(one)) return { id, version: before?.version ?? 0, change: 'unchanged', content }
    return { id, version: versionOf(one), change: before === null ? 'created' : 'changed', content }
  })
  return { saved, appended, changedAt }
}

async function draft(tx: Tx, writing: Writing, saves: readonly Save[]): Promise<Draft[]> {
  const drawn = newIds(saves.length)
  const ids = saves.map((save, index) => save.id ?? save.newId ?? drawn(index))
  const fresh = new Map(saves.map((save, index) => [ids[index]!, save]))
  const [standing, targets] = await atOnce([standingRecords(tx, writing, saves), targetsOf(tx, writing, saves, fresh)])
  const identified = saves.map((save, index) => ({
    save,
    id: ids[index]!,
    before: save.id === null ? null : (standing.get(save.id) ?? null),
  }))
  for (const { save, before } of identified) {
    if (save.id !== null && before === null)
      throw new Refusal('record.gone', `要修改的${save.register.label}记录不存在`, '请刷新页面后再试')
    if (save.expected !== undefined && before !== null && before.version !== save.expected) {
      throw new Refusal(
        'record.stale',
        `这条${save.register.label}记录刚被 ${before.changedBy} 修改过`,
        '请刷新后核对，再保存您的修改',
      )
    }
  }
  return identified.map(({ save, id, before }) => ({
    save,
    id,
    before,
    content: { ...save.content, carried: carriedBy(save, targets) },
  }))
}

async function standingRecords(
  tx: Tx,
  { bureau }: Writing,
  saves: readonly Save[],
): Promise<Map<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>()
  for (const [register, of] of grouped(saves, ({ register }) => register)) {
    const ids = of.flatMap(({ id }) => (id === null ? [] : [id]))
    for (const [id, record] of await recordsById(tx, register, bureau, ids, { lock: true })) found.set(id, record)
  }
  return found
}

/** The records that saves refer to: those saved beside them, and the ones that stand. */
async function targetsOf(
  tx: Tx,
  { bureau, catalog }: Writing,
  saves: readonly Save[],
  fresh: ReadonlyMap<string, Save>,
): Promise<Map<string, { register: Register; content: Content }>> {
  const targets = new Map<string, { register: Register; content: Content }>()
  const wanted = new Map<Register, Set<string>>()
  for (const { register, content } of saves) {
    for (const [name, { facts }] of referencesOf(register)) {
      const id = content.values[name]
      if (typeof id !== 'string') continue
      const beside = fresh.get(id)
      const to = catalog.registers.get(facts.to?.name ?? '')
      if (beside) targets.set(id, beside)
      else if (to) wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
    }
  }
  for (const [register, ids] of wanted) {
    for (const [id, { content }] of await recordsById(tx, register, bureau, [...ids]))
      targets.set(id, { register, content })
  }
  return targets
}

type NamedField = readonly [name: string, field: Field<unknown>]

// Asked for each record that is saved.
const references = new WeakMap<Register, readonly NamedField[]>()

function referencesOf(register: Register): readonly NamedField[] {
  const found =
    references.get(register) ?? Object.entries(register.fields).filter(([, { kind }]) => kind.name === 'reference')
  references.set(register, found)
  return found
}

function carriedBy(
  { register, content }: Save,
  targets: ReadonlyMap<string, { register: Register; content: Content }>,
): Content['carried'] {
  const carried: { [reference: string]: Carried } = {}
  for (const [name, { facts }] of referencesOf(register)) {
    const id = content.values[name]
    if (typeof id !== 'string') continue
    const target = targets.get(id)
    if (target === undefined) throw new Refusal('reference.gone', `「${facts.label}」引用的记录不存在`, '请重新选择')
    carried[name] = carriedFrom(target.register, target.content, facts.carry ?? [])
  }
  return carried
}

async function refuseOutOfUse(tx: Tx, writing: Writing, changed: readonly Draft[]): Promise<void> {
  const entered = changed.filter(({ save: { kind } }) => kind === 'create' || kind === 'change' || kind === 'restore')
  for (const [register, of] of grouped(entered, ({ save }) => save.register)) {
    const drafts = of.map(({ before, content }) => ({ before: before?.content ?? null, content }))
    const problem = (await outOfUse(tx, writing, register, drafts)).find((one) => one !== null)
    if (problem) throw new Refusal(problem.code, problem.message, problem.advice)
  }
}

/** New versions of the records that carry facts of changed ones. */
async function carryOn(tx: Tx, { catalog, bureau }: Writing, changed: readonly Draft[]): Promise<Draft[]> {
  const own = new Set(changed.map(({ id }) => id))
  const drafts = new Map<string, Draft>()
  for (const [target, of] of grouped(
    changed.filter(({ before }) => before !== null),
    ({ save }) => save.register,
  )) {
    const contents = new Map(of.map(({ id, content }) => [id, content]))
    const ways = referringTo(catalog, target)
    const referring = await atOnce(
      ways.map(([register, name]) => recordsReferring(tx, register, name, bureau, [...contents.keys()])),
    )
    for (const [index, [register, name, facts]] of ways.entries()) {
      for (const record of referring[index] ?? []) {
        if (own.has(record.id)) continue
        const base = drafts.get(record.id)?.content ?? record.content
        const content = contents.get(String(record.content.values[name]))
        if (content === undefined) continue
        const carried = { ...base.carried, [name]: carriedFrom(target, content, facts.carry ?? []) }
        const after = { ...base, carried }
        if (canonical(after) !== canonical(base))
          drafts.set(record.id, {
            save: { register, id: record.id, content: after, kind: 'carry' },
            id: record.id,
            before: record,
            content: after,
          })
      }
    }
  }
  return [...drafts.values()]
}

type Reference = readonly [register: Register, name: string, facts: Field<unknown>['facts']]

// Asked for each record that is changed.
const referringToAll = new WeakMap<Catalog, Map<string, readonly Reference[]>>()

/** The fields of all registers that refer to records of one. */
function referringTo(catalog: Catalog, { name: target }: Register): readonly Reference[] {
  const known = referringToAll.get(catalog) ?? new Map<string, readonly Reference[]>()
  referringToAll.set(catalog, known)
  const found =
    known.get(target) ??
    [...catalog.registers.values()].flatMap((register) =>
      referencesOf(register).flatMap(([name, { facts }]): Reference[] =>
        facts.to?.name === target ? [[register, name, facts]] : [],
      ),
    )
  known.set(target, found)
  return found
}

/** How the statements go out, when, and the calendar where cases are among them and it has been read. */
interface Sending {
  readonly send: Send
  readonly calendar: WorkCalendar | null
  readonly changedAt: string
}

async function writeVersions(
  tx: Tx,
  writing: Writing,
  drafts: readonly Draft[],
  { send, calendar, changedAt }: Sending,
): Promise<Append[]> {
  const { bureau } = writing
  const byRegister = grouped(drafts, ({ save }) => save.register)
  const readers = readersOfAll(writing, byRegister)
  for (const [register, of] of byRegister) {
    await send(writeRecords(tx, writing, register, of, { readers, changedAt }))
    await send(writeNames(tx, writing, register, of))
    await send(writeStandings(tx, writing, register, of, { at: changedAt, calendar }))
    await send(writeUsedOnce(tx, writing, register, of))
  }
  for (const [register, of] of byRegister) {
    const own = of.filter(({ save }) => save.kind !== 'carry')
    await send(keepQuotas(tx, writing, register, own))
  }
  const salts = newSalts(drafts.length)
  const appends: Append[] = []
  const versions: { [column: string]: unknown }[] = []
  for (const { save, id, before, content } of [...byRegister.values()].flat()) {
    if (versions.length % VERSIONS_PER_TURN === VERSIONS_PER_TURN - 1) await setImmediate()
    const { register, kind, reason = null } = save
    const { actor } = save.by ?? writing
    const version = versionOf({ before })
    const salt = salts(versions.length)
    const text = canonical(content)
    const digest = textDigest(salt, text, reason)
    const postings = (of: Content | undefined) =>
      of === undefined ? [] : placed(writing, register, postingsOf(register, of, writing.areas.root))
    appends.push({
      ...{ kind, actor, register: register.name, record: id, version, digest },
      before: postings(before?.content),
      after: postings(content),
    })
    versions.push({
      ...{ bureau, record: id, version, register: register.name, content: new JsonText(text), reason, salt, digest },
      ...{ posts_version: register.postsVersion, actor, readers: readers.get(id) ?? NOBODY },
    })
  }
  await send(insertRows(tx, 'record_version', baseSchema.record_version!, versions))
  const sources = drafts.flatMap(({ save: { source }, id, before }) =>
    source === undefined
      ? []
      : { bureau, record: id, version: versionOf({ before }), readers: readers.get(id) ?? NOBODY, ...source },
  )
  await send(insertRows(tx, 'record_source', baseSchema.record_source!, sources))
  return appends
}

function versionOf({ before }: Pick<Draft, 'before'>): number {
  return (before?.version ?? 0) + 1
}

/** Versions hashed before the next statement has its turn. */
const VERSIONS_PER_TURN = 100

/** Whom each record lets read it. */
type Readers = ReadonlyMap<string, readonly string[]>

const NOBODY: readonly string[] = []

function readersOfAll({ catalog, areas }: Writing, byRegister: ReadonlyMap<Register, readonly Draft[]>): Readers {
  const readers = new Map<string, readonly string[]>()
  for (const [register, drafts] of byRegister) {
    const procedure = catalog.procedures.get(register.name)
    if (procedure === undefined && register.subject !== 'itself') continue
    for (const { id, content } of drafts) readers.set(id, recordReaders(register, procedure, content, areas))
  }
  return readers
}

/** How the cases among the records stand from now on. */
async function writeStandings(
  tx: Tx,
  { bureau, catalog, areas }: Writing,
  register: Register,
  drafts: readonly Draft[],
  { at, calendar }: { readonly at: string; readonly calendar: WorkCalendar | null },
): Promise<void> {
  const procedure = catalog.procedures.get(register.name)
  if (procedure === undefined) return
  const changes = drafts.map(({ id, before, content }) => ({ record: id, before: before?.content ?? null, content }))
  const where = {
    ...{ bureau, registers: catalog.registers, areas, at },
    ...{ calendar: calendar ?? (await loadCalendar(tx)), day: dayAt(Date.parse(at)) },
  }
  await writeCases(tx, where, procedure, changes)
}

async function writeRecords(
  tx: Tx,
  writing: Writing,
  register: Register,
  drafts: readonly Draft[],
  { readers, changedAt }: { readonly readers: Readers; readonly changedAt: string },
): Promise<void> {
  const { bureau } = writing
  const columns: ColumnsOf<Draft> = {
    identity: ({ content: { values, pending } }) => identityOf(register, values, pending),
    version: versionOf,
    readers: ({ id }) => readers.get(id) ?? NOBODY,
    changed_at: () => changedAt,
    changed_by: ({ save }) => (save.by ?? writing).actor,
    ...Object.fromEntries(
      Object.entries(contentColumns(register)).map(([column, of]) => [column, ({ content }: Draft) => of(content)]),
    ),
  }
  const places = { bureau: () => bureau, id: ({ id }: Draft) => id }
  const changes = Object.keys(columns).map((column) => `${quoted(column)} = excluded.${quoted(column)}`)
  const standing = drafts.some(({ before }) => before !== null)
  const conflict = standing ? `on conflict (bureau, id) do update set ${changes.join(', ')}` : ''
  try {
    await insertEach(tx, tableName(register), tableOf(register), drafts, { ...places, ...columns }, conflict)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') {
      // The same id, written at once: whoever gave it knows that both mean one record.
      if ('constraint' in error && error.constraint === `${tableName(register)}_pkey`) throw error
      throw new Refusal(
        'record.double',
        `已有同一${register.label}记录`,
        '请打开已有的记录修改，不要重复新建；列表里找不到的可能已作废，在“状态”里勾“已作废”，打开后恢复',
      )
    }
    throw error
  }
}

async function writeNames(tx: Tx, { bureau }: Writing, register: Register, drafts: readonly Draft[]): Promise<void> {
  const renamed = drafts.filter(
    ({ before, content }) =>
      before === null || canonical(namesOf(register, before.content)) !== canonical(namesOf(register, content)),
  )
  const old = renamed.filter(({ before }) => before !== null).map(({ id }) => id)
  if (old.length > 0)
    await sql`delete from record_name where bureau = ${bureau} and record = any(${old}::uuid[]) and origin <> 'alias'`.execute(
      tx,
    )
  const rows = renamed.flatMap(({ id, content }) =>
    namesOf(register, content).map(({ name, origin }) => ({
      bureau,
      register: register.name,
      name,
      record: id,
      origin,
    })),
  )
  await insertRows(tx, 'record_name', baseSchema.record_name!, rows)
}

/** A bureau posts to its own ground, to nobody's (未归属), or outside; never to another bureau's. */
function placed({ areas }: Writing, register: Register, postings: Posting[]): Posting[] {
  for (const { area } of postings) {
    if (area !== OUTSIDE && !areas.areas.has(area)) {
      throw new Refusal(
        'area.foreign',
        `区划 ${area} 不在本单位辖区内，${register.label}不能记到该区划`,
        '请改为本单位的街道（镇），或填写“区外”',
      )
    }
  }
  return postings
}

function grouped<T, K>(list: readonly T[], key: (of: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const known = groups.get(key(one))
    if (known) known.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
