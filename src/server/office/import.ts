import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Finding, ReadRow } from '../../exchange/table/rows.ts'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import { keepFile } from '../../store/files.ts'
import { recordsOpen, recordsPending } from '../../store/records/load.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { announceRecords, refreshStatistics } from '../../store/statistics.ts'
import { closeBatch, whileRunning } from './batchRun.ts'
import type { ImportOptions } from './importOptions.ts'
import { type ReadFile, readFile } from './importRead.ts'
import { type At, look, type Office, work } from './office.ts'
import { beginning, type Outcome, type PlannedRow, planRows } from './plan.ts'
import { settle } from './settle.ts'

export { type ImportMode, type ImportOptions, importDefaults } from './importOptions.ts'

export interface ImportReport {
  readonly register: string
  readonly batch: string | null
  readonly rows: number
  /** New records. */
  readonly accepted: number
  readonly updated: number
  readonly unchanged: number
  /** Kept, but posting nothing until somebody says whom they mean. */
  readonly pending: number
  readonly refused: number
  /** Records that a whole list no longer names. */
  readonly ending: number
  readonly refusals: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** Headers that no field answers to. */
  readonly ignored: readonly string[]
}

/** A whole list that would end more than this share of the records is asked about twice. */
export const ENDING_SHARE_MAX = 0.05

/** Takes a file in: reads it, compares it with the books, and writes what it says, or only tells what it would write. */
export async function importFile(
  office: Office,
  register: Register,
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const workbook = await readWorkbook(bytes, fileName)
  const file = await look(office, async (at) => readFile(at, register, workbook, options))
  const id = options.id ?? uuid()
  if (options.dryRun) return preview(office, register, file, options, id)
  if (options.mode === 'snapshot') await look(office, (at) => allowSnapshot(at, register, file, options, id))
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(office.files, fileHash, bytes)
  const batch = { id, register: register.name, fileName, fileHash, mode: options.mode, sheets: file.sheets }
  return whileRunning(office, batch, (again) => takeIn(office, register, file, options, { id, again }))
}

async function takeIn(
  office: Office,
  register: Register,
  file: ReadFile,
  options: ImportOptions,
  { id: batch, again }: { readonly id: string; readonly again: boolean },
): Promise<ImportReport> {
  const taken = again ? await look(office, (at) => takenBefore(at, register, file, options, batch)) : null
  const tally = taken?.tally ?? emptyTally()
  const perSlice = options.allOrNone ? file.rows : options.rowsPerSlice
  const long = file.rows > LONG_SLICES * perSlice
  try {
    for await (const slice of file.slices(perSlice, tally.rows)) {
      if (long && tally.rows === perSlice) await announceRecords(office.store, register)
      count(tally, register, await work(office, (at) => writeSlice(at, register, slice, options, batch)))
      options.progress?.(tally.rows, file.rows)
    }
  } catch (error) {
    const [told, refused] = error instanceof AllOrNone ? [error.report, error.refused] : [null, []]
    const counts = told === null ? report(register, file, tally, 0, batch) : { ...told, ...NOTHING_TAKEN }
    await work(office, (at) => closeBatch(at, batch, 'failed', counts, refused))
    throw error
  }
  const ending =
    (taken?.ended ?? 0) +
    (options.mode === 'snapshot' ? await work(office, (at) => endAbsent(at, register, tally.named, options, batch)) : 0)
  await refreshStatistics(office.store)
  await work(office, (at) => settlePending(at, register))
  const result = report(register, file, tally, ending, batch)
  await work(office, (at) => closeBatch(at, batch, 'done', result, tally.refused))
  return result
}

/** What stays of the rows that were planned: a long list would fill the memory. */
interface Tally {
  rows: number
  readonly outcomes: { [outcome in Outcome]: number }
  readonly named: Named[]
  readonly refused: PlannedRow[]
  readonly warnings: Finding[]
}

function emptyTally(): Tally {
  const outcomes = { created: 0, updated: 0, unchanged: 0, pending: 0, refused: 0 }
  return { rows: 0, outcomes, named: [], refused: [], warnings: [] }
}

function count(tally: Tally, register: Register, planned: readonly PlannedRow[]): Tally {
  for (const one of planned) {
    tally.rows += 1
    tally.outcomes[one.outcome] += 1
    if (register.ending !== null) tally.named.push(namedBy(register, one))
    if (one.outcome === 'refused') tally.refused.push(one)
    else tally.warnings.push(...one.row.warnings)
  }
  return tally
}

interface TakenBefore {
  readonly tally: Tally
  /** Records that the whole list has ended already. */
  readonly ended: number
}

/** What an interrupted import had taken in: those rows are not written again, whatever has become of their records. */
async function takenBefore(
  at: At,
  register: Register,
  file: ReadFile,
  { dated, mode, rowsPerSlice }: ImportOptions,
  batch: string,
): Promise<TakenBefore> {
  const { rows: sources } = await sql<{ sheet: string; row: number; created: boolean }>`
  select sheet, row, bool_or(version = 1) as created from record_source
  where bureau = ${at.bureau} and batch = ${batch} group by sheet, row, record`.execute(at.tx)
  const places = new Map(sources.map((source) => [placeOf(source), source.created]))
  // Rows are written in their order: all before the last that left something are done.
  let [read, done] = [0, 0]
  for await (const slice of file.slices(rowsPerSlice))
    for (const row of slice) {
      read += 1
      if (places.has(placeOf(row))) done = read
    }
  const tally = emptyTally()
  const planning = { batch, dated, onlyExisting: mode === 'action', before: beginning() }
  for await (const slice of file.slices(rowsPerSlice)) {
    if (tally.rows === done) break
    const { rows } = await planRows(at, register, slice.slice(0, done - tally.rows), planning)
    count(
      tally,
      register,
      rows.map((row): PlannedRow => {
        const created = places.get(placeOf(row.row))
        if (created === undefined) return row
        return { ...row, outcome: row.waiting.length > 0 ? 'pending' : created ? 'created' : 'updated' }
      }),
    )
  }
  // What a whole list ends has no place in it.
  return { tally, ended: sources.filter(({ sheet }) => sheet === '').length }
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row} ${sheet}`
}

/** A list of more slices than these pays for having the planner told of its first. */
const LONG_SLICES = 5

const NOTHING_TAKEN = { accepted: 0, updated: 0, unchanged: 0, pending: 0 }

async function preview(
  office: Office,
  register: Register,
  file: ReadFile,
  options: ImportOptions,
  batch: string,
): Promise<ImportReport> {
  return look(office, async (at) => {
    const tally = await foreseen(at, register, file, options, batch)
    const ending = options.mode === 'snapshot' ? (await absentRecords(at, register, tally.named)).length : 0
    return report(register, file, tally, ending, null)
  })
}

/** What the whole file would come to. */
async function foreseen(
  at: At,
  register: Register,
  file: ReadFile,
  { dated, mode, rowsPerSlice }: ImportOptions,
  batch: string,
): Promise<Tally> {
  const tally = emptyTally()
  const options = { batch, dated, onlyExisting: mode === 'action', before: beginning() }
  for await (const slice of file.slices(rowsPerSlice))
    count(tally, register, (await planRows(at, register, slice, options)).rows)
  return tally
}

async function writeSlice(
  at: At,
  register: Register,
  rows: readonly ReadRow[],
  options: ImportOptions,
  batch: string,
): Promise<readonly PlannedRow[]> {
  const plan = await planRows(at, register, rows, {
    batch,
    dated: options.dated,
    onlyExisting: options.mode === 'action',
  })
  if (options.allOrNone && plan.rows.some(({ outcome }) => outcome === 'refused')) {
    const tally = count(emptyTally(), register, plan.rows)
    throw new AllOrNone(
      report(register, { rows: rows.length, ignored: [] }, tally, 0, null),
      tally.refused,
      `有 ${tally.refused.length} 行不能导入，按“全部或全不”整份未导入`,
    )
  }
  await saveRecords(at.tx, at, plan.saves())
  return plan.rows
}

/** Some rows were refused and the file was to go in whole or not at all: nothing was written. */
export class AllOrNone extends Error {
  readonly report: ImportReport
  readonly refused: readonly PlannedRow[]

  constructor(report: ImportReport, refused: readonly PlannedRow[], message: string) {
    super(message)
    this.report = report
    this.refused = refused
  }
}

/** What a whole list says of a row: the record it names, and the list within the register that the row belongs to. */
export interface Named {
  readonly identity: string | null
  readonly list: string | null
}

export function namedBy(register: Register, { identity, outcome, row }: PlannedRow): Named {
  const list = outcome === 'refused' ? null : listOf(register, row.values)
  return { identity, list }
}

function listOf({ ending }: Register, values: { readonly [field: string]: unknown }): string {
  return (ending?.within ?? []).map((field) => String(values[field])).join('|')
}

/** Records of the list's kind that the list no longer names. */
export async function absentRecords(
  at: At,
  register: Register,
  rows: readonly Named[],
): Promise<readonly StoredRecord[]> {
  const { ending } = register
  if (ending === null) throw new Refusal('import.noSnapshot', `${register.label}不能按全量名单导入`, '请改用“增量”导入')
  const named = new Set(rows.flatMap(({ identity }) => identity ?? []))
  const lists = new Set(rows.flatMap(({ list }) => list ?? []))
  const open = await recordsOpen(at.tx, register, at.bureau, ending.on)
  return open.filter(({ identity, content: { values } }) => !named.has(identity) && lists.has(listOf(register, values)))
}

/** A whole list is looked through before anything of it is written: what it would end must be meant. */
async function allowSnapshot(
  at: At,
  register: Register,
  file: ReadFile,
  options: ImportOptions,
  batch: string,
): Promise<void> {
  const { rows, outcomes, named } = await foreseen(at, register, file, options, batch)
  if (options.snapshot === null)
    throw new Refusal('import.noDay', '全量名单需要注明截止日期', '请填写名单的截止日期（命令行加 --on 日期）')
  if (outcomes.refused > 0) {
    throw new Refusal(
      'import.snapshotRefused',
      `全量名单中有 ${outcomes.refused} 行不能导入，无法判断哪些记录已经终止`,
      '请先改正这些行（可先按“增量”预览查看原因），再按全量名单导入',
    )
  }
  const absent = await absentRecords(at, register, named)
  if (absent.length > ENDING_SHARE_MAX * (absent.length + rows) && !options.snapshot.confirmed) {
    throw new Refusal(
      'import.manyEnding',
      `名单中没有的记录有 ${absent.length} 条，超过 5%，将被终止`,
      '请核对名单是否完整；确认无误后选“确认终止”（命令行加 --confirm-ending）再导入',
    )
  }
}

async function endAbsent(
  at: At,
  register: Register,
  named: readonly Named[],
  { snapshot }: ImportOptions,
  batch: string,
): Promise<number> {
  if (snapshot === null) return 0
  const { ending } = register
  if (ending === null) return 0
  const saves = (await absentRecords(at, register, named)).map(
    (record): Save => ({
      register,
      id: record.id,
      content: { ...record.content, values: { ...record.content.values, [ending.on]: snapshot.on } },
      kind: 'change',
      reason: '全量名单中已无此记录',
      source: { batch, sheet: '', row: 0, cells: {} },
    }),
  )
  await saveRecords(at.tx, at, saves)
  return saves.length
}

/** Records waiting for a name that a new record of this register bears. */
async function settlePending(at: At, register: Register): Promise<void> {
  const { tx, bureau, catalog } = at
  for (const waiting of catalog.registers.values()) {
    for (const [field, { kind, facts }] of Object.entries(waiting.fields)) {
      if (kind.name !== 'reference' || facts.to?.name !== register.name) continue
      const records = await recordsPending(tx, waiting, field, bureau, null)
      if (records.length > 0) await settleNamed(at, waiting, field, register, records)
    }
  }
}

async function settleNamed(
  at: At,
  waiting: Register,
  field: string,
  register: Register,
  records: Awaited<ReturnType<typeof recordsPending>>,
): Promise<void> {
  const names = records.map(({ content: { pending } }) => normaliseName(pending[field] ?? ''))
  const { rows } = await sql<{ name: string; record: string }>`
    select name, (array_agg(record))[1] as record from record_name
    where bureau = ${at.bureau} and register = ${register.name} and name = any(${names}::text[])
    group by name having count(distinct record) = 1`.execute(at.tx)
  const found = new Map(rows.map(({ name, record }) => [name, record]))
  await saveRecords(at.tx, at, await settle(at, waiting, field, records, (name) => found.get(name), null))
}

function report(
  register: Register,
  file: Pick<ReadFile, 'rows' | 'ignored'>,
  { outcomes, refused, warnings }: Tally,
  ending: number,
  batch: string | null,
): ImportReport {
  return {
    register: register.name,
    batch,
    rows: file.rows,
    accepted: outcomes.created,
    updated: outcomes.updated,
    unchanged: outcomes.unchanged,
    pending: outcomes.pending,
    refused: outcomes.refused,
    ending,
    refusals: refused.flatMap(({ refusals }) => refusals),
    warnings,
    ignored: file.ignored,
  }
}
