import { sql } from 'kysely'
import type { Problem } from '../../kernel/problem.ts'
import type { Register } from '../../kernel/register.ts'
import { type Content, content } from '../../kernel/version.ts'
import type { EntryKind } from '../../store/journal/append.ts'
import { recordsById } from '../../store/records/load.ts'
import { type StoredRecord, stateOf } from '../../store/records/row.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { extraColumnsOf, writeExtraValues } from '../../store/views.ts'
import type { Reach } from './column.ts'
import { absent, type CellProblem, type Cells, edited, readCells } from './edit.ts'
import { type ListedRow, reachOf } from './list.ts'
import { type At, type Office, type Witness, work } from './office.ts'
import { declaredAnew } from './ownCatalog.ts'
import { type DatedChange, resolveMentions } from './plan.ts'
import { referringCounts } from './recordReferences.ts'

/** A record as somebody saw it when deciding to change it. */
export interface Seen {
  readonly id: string
  readonly version: number
}

/** An edit to be taken back. */
export interface Undo extends Seen {
  /** The version to go back to; the one before where nothing is said. 0 is before there was a record. */
  readonly to?: number | undefined
}

export interface Edit extends Seen {
  readonly cells: Cells
}

export interface EditOptions {
  readonly withheld: Reach['withheld']
  readonly dated: DatedChange | null
  readonly reason: string | null
}

export interface EditResult {
  readonly id: string
  readonly outcome: 'saved' | 'unchanged' | 'refused'
  readonly version: number
  /** Those of a cell name its column; others are about the whole record. */
  readonly problems: readonly (Problem & { readonly column: string | null })[]
  readonly notes: readonly CellProblem[]
}

/** What a new record has beside what its form brings. */
export interface Beforehand {
  /** Its id, by which the same form handed in again is known. */
  readonly id?: string
  readonly values?: Content['values']
}

/** A new record, as a form brings it. */
export async function createRecord(
  office: Office,
  register: Register,
  cells: Cells,
  withheld: Reach['withheld'],
  beforehand: Beforehand = {},
): Promise<EditResult> {
  const { id } = beforehand
  return work(office, async (at) => {
    const known = id === undefined ? undefined : (await recordsById(at.tx, register, at.bureau, [id])).get(id)
    if (known !== undefined)
      return { id: known.id, outcome: 'unchanged', version: known.version, problems: [], notes: [] }
    const extras = await extraColumnsOf(at, register.name)
    const [made] = await writeNew(at, register, extras, [{ office, cells, withheld, beforehand }])
    return made!.result
  })
}

/** A new record on its way into the books, beside others. */
export interface New {
  readonly office: Office
  readonly cells: Cells
  readonly withheld: Reach['withheld']
  readonly beforehand?: Beforehand
}

/** What came of a new record. */
export interface Written {
  readonly result: EditResult
  /** As lists read it from now on; `null` where nothing was made. */
  readonly row: ListedRow | null
}

/** Writes new records of one register, by whomever each comes; one that is refused keeps no other back. */
export async function writeNew(
  at: At,
  register: Register,
  extras: Reach['extras'],
  list: readonly New[],
): Promise<readonly Written[]> {
  const read = list.map(({ cells, withheld }) => readCells(at, { register, extras, withheld }, cells))
  const resolved = await resolveMentions(at, register, read)
  const elsewhere = new Map<string, Save>()
  const planned = list.map(({ office, beforehand: { id, values = {} } = {} }, index) => {
    const of = read[index]!
    const blank = content(register, { ...atHome(at, register), ...values })
    const { content: made, problems } = edited(at, register, blank, of, resolved, null, elsewhere)
    // A cell that cannot be read is not called empty besides.
    const unread = new Set([...of.problems, ...problems].map(({ column }) => column))
    const lacking = absent(register, made).filter(({ column }) => !unread.has(column))
    const wrote: Witness['wrote'] = (name, record) => {
      declaredAnew(office.store, office.bureau, name)
      office.witness?.wrote(name, record)
    }
    const by = { actor: office.actor, wrote }
    const save: Save = {
      ...{ register, id: null, content: made, kind: 'create', by },
      ...(id === undefined ? {} : { newId: id }),
    }
    return { of, save, problems: [...of.problems, ...problems, ...lacking] }
  })
  const saves = planned.flatMap(({ save, problems }) => (problems.length > 0 ? [] : [save]))
  // Firms elsewhere that only refused records name are not made.
  const beside = [...elsewhere.values()].flatMap((firm) => {
    const naming = saves.find(({ content: { values } }) => Object.values(values).includes(firm.newId))
    return naming?.by === undefined ? [] : [{ ...firm, by: naming.by }]
  })
  const { saved, changedAt } = await saveRecords(at.tx, at, [...beside, ...saves])
  const outcomes = new Map(saves.map((save, index) => [save, saved[beside.length + index]]))
  const written: Written[] = []
  for (const { of, save, problems } of planned) {
    const record = outcomes.get(save)
    if (record === undefined) {
      written.push({ result: { id: '', outcome: 'refused', version: 0, problems, notes: [] }, row: null })
      continue
    }
    const { id, version, content } = record
    const changedBy = save.by?.actor ?? at.actor
    await writeExtraValues(at, changedBy, extrasOf(id, of.extras))
    const notes = [...of.notes, ...waiting(register, save.content)]
    written.push({
      result: { id, outcome: 'saved', version, problems: [], notes },
      row: { id, version, state: stateOf(content), changedAt, changedBy, content, extras: notesOf(of.extras) },
    })
  }
  return written
}

function notesOf(extras: { readonly [id: string]: string | null }): ListedRow['extras'] {
  return Object.fromEntries(Object.entries(extras).flatMap(([id, text]) => (text === null ? [] : [[id, text]])))
}

/** Names that nobody knows yet: the record is kept and counts once they are claimed. */
function waiting({ fields }: Register, { pending }: Content): CellProblem[] {
  return Object.entries(pending).map(([column, name]) => ({
    column,
    code: 'reference.pending',
    message: `没有找到“${name}”，${fields[column]?.facts.label ?? ''}待认领，认领前不计入指标`,
    advice: '请在认领台说明它是哪一家，或先登记这家企业',
  }))
}

/** Where a list says no place, it means the bureau's whole ground. */
function atHome({ areas }: At, { fields }: Register): Content['values'] {
  const homes = Object.entries(fields).filter(([, { facts }]) => facts.orBureau === true)
  return Object.fromEntries(homes.map(([name]) => [name, areas.root]))
}

/**
 * Changes cells of many records; of each record all or none. What one record is refused for keeps no other from
 * being saved: where the books refuse them together, they are taken one by one.
 */
export async function changeRecords(
  office: Office,
  register: Register,
  edits: readonly Edit[],
  options: EditOptions,
): Promise<readonly EditResult[]> {
  return eachOrAll(edits, (some) => work(office, (at) => writeEdits(at, register, some, options)))
}

async function writeEdits(
  at: At,
  register: Register,
  edits: readonly Edit[],
  { withheld, dated, reason }: EditOptions,
): Promise<readonly EditResult[]> {
  const reach = await reachOf(at, register, withheld)
  const standing = await standingOf(at, register, edits)
  const read = edits.map(({ cells }) => readCells(at, reach, cells))
  const resolved = await resolveMentions(at, register, read)
  const elsewhere = new Map<string, Save>()
  const planned = edits.map(({ id, version, cells }, index) => {
    const before = standing.get(id)
    const of = read[index]
    if (before === undefined || of === undefined) return { id, refused: [wholly(gone(register))] }
    const inTheWay = wholeProblem(register, before, version)
    if (inTheWay !== null) return { id, refused: [inTheWay] }
    const closed = closedCells(reach, cells)
    const { content: after, problems } = edited(at, register, before.content, of, resolved, dated, elsewhere)
    const all = [...closed, ...of.problems, ...problems]
    if (all.length > 0) return { id, refused: all }
    const save: Save = { register, id, expected: version, content: after, kind: 'change', reason }
    return { id, save, read: of }
  })
  const saves = planned.flatMap(({ save }) => (save === undefined ? [] : [save]))
  const made = [...elsewhere.values()]
  const { saved } = await saveRecords(at.tx, at, [...made, ...saves])
  const outcomes = new Map(saved.map((one) => [one.id, one]))
  await writeExtraValues(
    at,
    at.actor,
    planned.flatMap(({ id, read: of }) => (of === undefined ? [] : extrasOf(id, of.extras))),
  )
  return planned.map(({ id, refused, read: of }): EditResult => {
    const version = outcomes.get(id)?.version ?? standing.get(id)?.version ?? 0
    if (refused !== undefined) return { id, outcome: 'refused', version, problems: refused, notes: [] }
    const beside = Object.keys(of?.extras ?? {}).length > 0
    const changed = outcomes.get(id)?.change === 'changed' || beside
    return { id, outcome: changed ? 'saved' : 'unchanged', version, problems: [], notes: of?.notes ?? [] }
  })
}

/** 作废: the records stand but count nowhere any more. */
export async function voidRecords(
  office: Office,
  register: Register,
  records: readonly Seen[],
  reason: string,
): Promise<readonly EditResult[]> {
  if (reason.trim() === '') throw new Refusal('void.reason', '没有填写作废原因', '请写明为什么作废，便于以后查对')
  return eachOrAll(records, (some) =>
    work(office, async (at) => {
      const referring = await referringCounts(
        at,
        register,
        some.map(({ id }) => id),
      )
      return settleEach(at, register, some, (before) => {
        const by = referring.get(before.id)
        if (by !== undefined) return wholly(referred(by))
        return { content: { ...before.content, voided: true }, kind: 'void', reason }
      })
    }),
  )
}

export async function restoreRecords(
  office: Office,
  register: Register,
  records: readonly Seen[],
): Promise<readonly EditResult[]> {
  return eachOrAll(records, (some) =>
    work(office, (at) =>
      settleEach(
        at,
        register,
        some,
        (before) => ({ content: { ...before.content, voided: false }, kind: 'restore', reason: null }),
        true,
      ),
    ),
  )
}

/**
 * Takes edits back: each record is again what it was before the version named, unless somebody changed it since.
 * What was new is voided. The books keep both.
 */
export async function undoEdits(
  office: Office,
  register: Register,
  records: readonly Undo[],
): Promise<readonly EditResult[]> {
  return eachOrAll(records, (some) =>
    work(office, async (at) => {
      const back = new Map(some.map(({ id, version, to = version - 1 }) => [id, to]))
      const earlier = await contentsOf(at, register, back)
      return settleEach(
        at,
        register,
        some,
        (before) => {
          if (back.get(before.id) === 0)
            return { content: { ...before.content, voided: true }, kind: 'void', reason: '撤销新建' }
          const then = earlier.get(before.id)
          if (then === undefined) return wholly(erased)
          return { content: then, kind: then.voided ? 'void' : 'change', reason: '撤销修改' }
        },
        true,
      )
    }),
  )
}

interface Settled {
  readonly content: Content
  readonly kind: EntryKind
  readonly reason: string | null
}
type Whole = Problem & { readonly column: null }

async function settleEach(
  at: At,
  register: Register,
  records: readonly Seen[],
  settled: (before: StoredRecord) => Settled | Whole,
  alsoVoid = false,
): Promise<readonly EditResult[]> {
  const standing = await standingOf(at, register, records)
  const planned = records.map(({ id, version }) => {
    const before = standing.get(id)
    if (before === undefined) return { id, refused: wholly(gone(register)) }
    const inTheWay = wholeProblem(register, before, version, alsoVoid)
    if (inTheWay !== null) return { id, refused: inTheWay }
    const of = settled(before)
    return 'code' in of ? { id, refused: of } : { id, save: { register, id, expected: version, ...of } }
  })
  const { saved } = await saveRecords(
    at.tx,
    at,
    planned.flatMap(({ save }) => (save === undefined ? [] : [save])),
  )
  const outcomes = new Map(saved.map((one) => [one.id, one]))
  return planned.map(({ id, refused }): EditResult => {
    const done = outcomes.get(id)
    const version = done?.version ?? standing.get(id)?.version ?? 0
    if (refused !== undefined) return { id, outcome: 'refused', version, problems: [refused], notes: [] }
    return { id, outcome: done?.change === 'unchanged' ? 'unchanged' : 'saved', version, problems: [], notes: [] }
  })
}

/** All in one transaction; where that is refused as a whole, each in its own, so that the refusal names its record. */
async function eachOrAll<T extends Seen>(
  records: readonly T[],
  write: (some: readonly T[]) => Promise<readonly EditResult[]>,
): Promise<readonly EditResult[]> {
  try {
    return await write(records)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [only] = records
    if (only !== undefined && records.length === 1)
      return [{ id: only.id, outcome: 'refused', version: only.version, problems: [wholly(error.problem)], notes: [] }]
  }
  const results: EditResult[] = []
  for (const record of records) results.push(...(await eachOrAll([record], write)))
  return results
}

async function standingOf(
  { tx, bureau }: At,
  register: Register,
  records: readonly Seen[],
): Promise<Map<string, StoredRecord>> {
  return recordsById(
    tx,
    register,
    bureau,
    records.map(({ id }) => id),
    { lock: true },
  )
}

async function contentsOf(
  { tx, bureau }: At,
  register: Register,
  versions: ReadonlyMap<string, number>,
): Promise<Map<string, Content>> {
  const wanted = JSON.stringify([...versions].map(([record, version]) => ({ record, version })))
  const { rows } = await sql<{ record: string; content: Content | null }>`
    select v.record, v.content from jsonb_to_recordset(${wanted}::jsonb) as wanted(record uuid, version int)
    join record_version v on v.bureau = ${bureau} and v.register = ${register.name} and v.record = wanted.record and v.version = wanted.version`.execute(
    tx,
  )
  return new Map(rows.flatMap(({ record, content }) => (content === null ? [] : [[record, content] as const])))
}

function extrasOf(record: string, extras: { readonly [id: string]: string | null }) {
  return Object.entries(extras).map(([column, value]) => ({ record, column, value }))
}

/** What cannot be seen whole cannot be changed unseen. */
function closedCells({ register, withheld }: Reach, cells: Cells): CellProblem[] {
  return Object.keys(cells).flatMap((column) => {
    const field = Object.hasOwn(register.fields, column) ? register.fields[column] : undefined
    if (field === undefined || !withheld(field)) return []
    const message = `“${field.facts.label}”限专人查看，不能在这里修改`
    return [{ column, code: 'field.withheld', message, advice: '请有权限的同事修改，或用导入更新' }]
  })
}

function wholeProblem(register: Register, before: StoredRecord, version: number, alsoVoid = false): Whole | null {
  if (before.version !== version)
    return wholly({
      code: 'record.stale',
      message: `这条${register.label}记录刚被 ${before.changedBy} 修改过`,
      advice: '请刷新后核对，再保存您的修改',
    })
  if (before.content.voided && !alsoVoid)
    return wholly({ code: 'record.void', message: `这条${register.label}记录已作废`, advice: '要修改的，请先恢复' })
  return null
}

function wholly(problem: Problem): Whole {
  return { ...problem, column: null }
}

function gone(register: Register): Problem {
  return { code: 'record.gone', message: `要修改的${register.label}记录不存在`, advice: '请刷新页面后再试' }
}

const erased: Problem = {
  code: 'undo.none',
  message: '没有可以恢复的上一个版本',
  advice: '请在记录页面查看变动记录，直接改成需要的内容',
}

function referred({ label, count }: { readonly label: string; readonly count: number }): Problem {
  return {
    code: 'record.referred',
    message: `有 ${count} 条${label}记录引用了这条记录，不能作废`,
    advice: `请先作废或改指这些${label}记录`,
  }
}
