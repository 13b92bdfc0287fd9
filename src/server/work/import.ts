import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { knowsHeader, type Mapping, mapColumns } from '../../exchange/table/columns.ts'
import { crossColumns, type Finding, type ReadRow, readRows } from '../../exchange/table/rows.ts'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import { findTables } from '../../exchange/workbook/table.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { insertRows } from '../../store/bulk.ts'
import { keepFile } from '../../store/files.ts'
import { recordsOpen, recordsPending } from '../../store/records/load.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { baseSchema } from '../../store/schema/base.ts'
import { refreshStatistics } from '../../store/statistics.ts'
import { type At, look, type Office, work } from './office.ts'
import { type DatedChange, type Outcome, type PlannedRow, planRows } from './plan.ts'
import { settle } from './settle.ts'

/** 增量, 全量名单, 名单即动作: what a list means for what it does not name. */
export type ImportMode = 'delta' | 'snapshot' | 'action'

export interface ImportOptions {
  readonly mode: ImportMode
  readonly dryRun: boolean
  readonly allOrNone: boolean
  readonly dated: DatedChange
  /** Values that hold for every row, as a clerk writes them, by field: a list from above names only firms. */
  readonly constants: { readonly [field: string]: string }
  /** Which field a header means, where the recognised mapping was corrected; `null` leaves the column out. */
  readonly mapping: { readonly [header: string]: string | null }
  /** The day on which a snapshot holds, and whether the list of what it ends was confirmed. */
  readonly snapshot: { readonly on: Day; readonly confirmed: boolean } | null
  /** Rows that are written, and acknowledged, together. */
  readonly rowsPerSlice: number
  readonly progress?: (done: number, of: number) => void
}

export const importDefaults: ImportOptions = {
  mode: 'delta',
  dryRun: false,
  allOrNone: false,
  dated: { kind: 'correct' },
  constants: {},
  mapping: {},
  snapshot: null,
  rowsPerSlice: 1_000,
}

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

/** What a file holds for a register, before anything is compared with the books. */
export interface ReadFile {
  readonly rows: readonly ReadRow[]
  readonly ignored: readonly string[]
  readonly sheets: readonly {
    readonly sheet: string
    readonly headerRow: number
    readonly columns: { readonly [field: string]: string }
  }[]
}

/** A whole list that would end more than this share of the records is asked about twice. */
const ENDING_SHARE_MAX = 0.05

/** Takes a file in: reads it, compares it with the books, and writes what it says, or only tells what it would write. */
export async function importFile(
  office: Office,
  register: Register,
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const file = await look(office, (at) => readFile(at, register, bytes, fileName, options))
  const batch = uuid()
  if (options.dryRun) return preview(office, register, file, options, batch)
  if (options.mode === 'snapshot') await look(office, (at) => allowSnapshot(at, register, file, options, batch))
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(office.files, fileHash, bytes)
  await work(office, ({ tx, bureau, actor }) =>
    openBatch(tx, {
      bureau,
      id: batch,
      register: register.name,
      file_name: fileName,
      file_hash: fileHash,
      mode: options.mode,
      sheets: file.sheets,
      actor,
    }),
  )
  const planned: PlannedRow[] = []
  const slices = options.allOrNone ? [file.rows] : sliced(file.rows, options.rowsPerSlice)
  try {
    for (const slice of slices) {
      planned.push(...(await work(office, (at) => writeSlice(at, register, slice, options, batch))))
      options.progress?.(planned.length, file.rows.length)
    }
  } catch (error) {
    await work(office, (at) => closeBatch(at, batch, 'failed', report(register, file, planned, 0, batch), []))
    throw error
  }
  const ending =
    options.mode === 'snapshot' ? await work(office, (at) => endAbsent(at, register, planned, options, batch)) : 0
  await refreshStatistics(office.store)
  await work(office, (at) => settlePending(at, register))
  const result = report(register, file, planned, ending, batch)
  await work(office, (at) => closeBatch(at, batch, 'done', result, planned))
  return result
}

/** The rows of a register's tables in a workbook. Refuses a file in which no table is recognised. */
export async function readFile(
  at: Pick<At, 'context'>,
  register: Register,
  bytes: Uint8Array,
  fileName: string,
  options: Pick<ImportOptions, 'constants' | 'mapping'>,
): Promise<ReadFile> {
  const workbook = await readWorkbook(bytes, fileName)
  const constants = readConstants(register, at, options.constants)
  const rows: ReadRow[] = []
  const ignored = new Set<string>()
  const sheets: { sheet: string; headerRow: number; columns: { [field: string]: string } }[] = []
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) continue
    for (const table of findTables(sheet, knowsHeader(register))) {
      const mapping: Mapping = mapColumns(register, table, options.mapping)
      if (!tellsRecords(register, mapping, constants)) continue
      const crossed = new Set(crossColumns(register, mapping, at.context).map(({ column }) => column))
      for (const column of mapping.unknown) if (column.header !== '' && !crossed.has(column)) ignored.add(column.header)
      sheets.push({
        sheet: table.sheet,
        headerRow: table.headerRow,
        columns: Object.fromEntries(mapping.columns.map(({ field, column }) => [field, column.letter])),
      })
      rows.push(...readRows(register, table, mapping, at.context, constants))
    }
  }
  if (sheets.length === 0) {
    const needed = register.identity.fields.map((name) => register.fields[name]?.facts.label).join('、')
    throw new Refusal(
      'file.noTable',
      `文件中没有找到“${register.label}”的表`,
      `请确认表头中有${needed}等列；可先下载导入模板对照`,
    )
  }
  return { rows, ignored: [...ignored], sheets }
}

function tellsRecords(
  register: Register,
  { columns }: Mapping,
  constants: { readonly [field: string]: unknown },
): boolean {
  const has = (field: string) => field in constants || columns.some((mapped) => mapped.field === field)
  const { fields, orElse } = register.identity
  return fields.some(has) || (orElse !== null && has(orElse))
}

function readConstants(
  register: Register,
  { context }: Pick<At, 'context'>,
  constants: ImportOptions['constants'],
): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(constants).map(([name, text]) => {
      const [key, field] =
        Object.entries(register.fields).find(([field, { facts }]) => field === name || facts.headers.includes(name)) ??
        []
      if (key === undefined || field === undefined)
        throw new Refusal(
          'field.unknown',
          `${register.label}没有“${name}”这一项`,
          `可用的有：${Object.values(register.fields)
            .map(({ facts }) => facts.label)
            .join('、')}`,
        )
      const read = field.kind.read({ text }, field.facts, context)
      if (read.problem)
        throw new Refusal(read.problem.code, `${field.facts.label}：${read.problem.message}`, read.problem.advice)
      return [key, read.value]
    }),
  )
}

async function preview(
  office: Office,
  register: Register,
  file: ReadFile,
  options: ImportOptions,
  batch: string,
): Promise<ImportReport> {
  return look(office, async (at) => {
    const { rows } = await planRows(at, register, file.rows, {
      batch,
      dated: options.dated,
      onlyExisting: options.mode === 'action',
    })
    const ending = options.mode === 'snapshot' ? (await absentRecords(at, register, rows)).length : 0
    return report(register, file, rows, ending, null)
  })
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
  const refused = plan.rows.find(({ outcome }) => outcome === 'refused')
  if (options.allOrNone && refused !== undefined) {
    const count = plan.rows.filter(({ outcome }) => outcome === 'refused').length
    throw new AllOrNone(
      report(register, { rows, ignored: [], sheets: [] }, plan.rows, 0, null),
      `有 ${count} 行不能导入，按“全部或全不”整份未导入`,
    )
  }
  await saveRecords(at.tx, at, plan.saves)
  return plan.rows
}

/** Some rows were refused and the file was to go in whole or not at all: nothing was written. */
export class AllOrNone extends Error {
  readonly report: ImportReport

  constructor(report: ImportReport, message: string) {
    super(message)
    this.report = report
  }
}

/** Records of the list's kind that the list no longer names. */
async function absentRecords(
  at: At,
  register: Register,
  planned: readonly PlannedRow[],
): Promise<readonly { readonly id: string; readonly identity: string }[]> {
  const { ending } = register
  if (ending === null) throw new Refusal('import.noSnapshot', `${register.label}不能按全量名单导入`, '请改用“增量”导入')
  const named = new Set(planned.flatMap(({ identity }) => identity ?? []))
  const lists = new Set(
    planned
      .filter(({ outcome }) => outcome !== 'refused')
      .map(({ row }) => ending.within.map((field) => String(row.values[field])).join('|')),
  )
  const open = await recordsOpen(at.tx, register, at.bureau, ending.on)
  return open.filter(
    ({ identity, content: { values } }) =>
      !named.has(identity) && lists.has(ending.within.map((field) => String(values[field])).join('|')),
  )
}

/** A whole list is looked through before anything of it is written: what it would end must be meant. */
async function allowSnapshot(
  at: At,
  register: Register,
  file: ReadFile,
  options: ImportOptions,
  batch: string,
): Promise<void> {
  const { rows } = await planRows(at, register, file.rows, { batch, dated: options.dated, onlyExisting: false })
  const refused = rows.filter(({ outcome }) => outcome === 'refused').length
  if (options.snapshot === null)
    throw new Refusal('import.noDay', '全量名单需要注明截止日期', '请填写名单的截止日期（命令行加 --on 日期）')
  if (refused > 0) {
    throw new Refusal(
      'import.snapshotRefused',
      `全量名单中有 ${refused} 行不能导入，无法判断哪些记录已经终止`,
      '请先改正这些行（可先按“增量”预览查看原因），再按全量名单导入',
    )
  }
  const absent = await absentRecords(at, register, rows)
  if (absent.length > ENDING_SHARE_MAX * (absent.length + rows.length) && !options.snapshot.confirmed) {
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
  planned: readonly PlannedRow[],
  { snapshot }: ImportOptions,
  batch: string,
): Promise<number> {
  if (snapshot === null) return 0
  const absent = await absentRecords(at, register, planned)
  const { ending } = register
  if (ending === null || absent.length === 0) return 0
  const records = await recordsOpen(at.tx, register, at.bureau, ending.on)
  const ids = new Set(absent.map(({ id }) => id))
  const saves = records
    .filter(({ id }) => ids.has(id))
    .map(
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

function sliced(rows: readonly ReadRow[], size: number): (readonly ReadRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  )
}

function report(
  register: Register,
  file: ReadFile,
  planned: readonly PlannedRow[],
  ending: number,
  batch: string | null,
): ImportReport {
  const count = (outcome: Outcome) => planned.filter((row) => row.outcome === outcome).length
  return {
    register: register.name,
    batch,
    rows: file.rows.length,
    accepted: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    pending: count('pending'),
    refused: count('refused'),
    ending,
    refusals: planned.flatMap(({ refusals }) => refusals),
    warnings: planned.flatMap(({ outcome, row }) => (outcome === 'refused' ? [] : row.warnings)),
    ignored: file.ignored,
  }
}

async function openBatch(tx: At['tx'], batch: { readonly [column: string]: unknown }): Promise<void> {
  await insertRows(tx, 'import_batch', baseSchema.import_batch!, [
    { ...batch, counts: {}, status: 'running', started_at: new Date().toISOString() },
  ])
}

async function closeBatch(
  { tx, bureau }: At,
  id: string,
  status: 'done' | 'failed',
  { refusals: _, warnings, ...counts }: ImportReport,
  planned: readonly PlannedRow[],
): Promise<void> {
  await sql`update import_batch set status = ${status}, ended_at = ${new Date().toISOString()}, counts = ${JSON.stringify({ ...counts, warnings: warnings.length })}::jsonb
    where bureau = ${bureau} and id = ${id}`.execute(tx)
  const refused = planned.filter(({ outcome }) => outcome === 'refused')
  await insertRows(
    tx,
    'import_refusal',
    baseSchema.import_refusal!,
    refused.map(({ row, refusals }, ordinal) => ({
      bureau,
      batch: id,
      ordinal,
      sheet: row.sheet,
      row: row.row,
      problems: refusals,
      cells: row.raw,
    })),
  )
}
