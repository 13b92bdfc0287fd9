import { sql } from 'kysely'
import { type RefusedRow, refusedSheet } from '../../exchange/table/sheet.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { EntryKind } from '../../store/journal/append.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import type { Page } from './batchRows.ts'
import { closeInterrupted } from './batchRun.ts'
import { type At, look, type Office, work } from './office.ts'

/** 导入批次: one file taken in. */
export interface Batch {
  readonly id: string
  readonly register: string
  readonly fileName: string
  readonly fileHash: string
  readonly mode: string
  readonly status: 'running' | 'done' | 'failed' | 'interrupted' | 'withdrawn'
  readonly counts: { readonly [outcome: string]: number }
  readonly actor: string
  readonly startedAt: string
  readonly endedAt: string | null
}

export async function listBatches(office: Office): Promise<Batch[]> {
  await closeInterrupted(office)
  return look(
    office,
    async ({ tx, bureau }) => (await sql<Batch>`${batches(bureau)} order by started_at desc`.execute(tx)).rows,
  )
}

/** A page of them: of one register or of all, of files in whose name the words occur. */
export async function pageOfBatches(
  office: Office,
  { register, name }: { readonly register: string | null; readonly name: string },
  { offset, limit }: Page,
): Promise<{ readonly total: number; readonly batches: readonly Batch[] }> {
  await closeInterrupted(office)
  return look(office, async ({ tx, bureau }) => {
    const ofRegister = register === null ? sql`true` : sql`register = ${register}`
    const among = sql`${ofRegister} and position(lower(${name.trim()}) in lower(file_name)) > 0`
    const { rows } = await sql<{ total: number }>`
      select count(*) as total from import_batch where bureau = ${bureau} and ${among}`.execute(tx)
    const page =
      await sql<Batch>`${batches(bureau)} and ${among} order by started_at desc, id offset ${offset} limit ${limit}`.execute(
        tx,
      )
    return { total: Number(rows[0]?.total ?? 0), batches: page.rows }
  })
}

/** One batch, named by its id. */
export async function openBatch(office: Office, id: string): Promise<Batch> {
  await closeInterrupted(office)
  return look(office, (at) => batchById(at, id))
}

function batches(bureau: string) {
  return sql`select id, register, file_name as "fileName", file_hash as "fileHash", mode, status, counts, actor,
    started_at as "startedAt", ended_at as "endedAt" from import_batch where bureau = ${bureau}`
}

async function batchById({ tx, bureau }: At, id: string): Promise<Batch> {
  const { rows } =
    await sql<Batch>`${batches(bureau)} and id::text like ${`${id.replaceAll(/[^0-9a-f-]/gi, '')}%`}`.execute(tx)
  const [found, second] = rows
  if (found === undefined || second !== undefined)
    throw new Refusal('batch.unknown', `没有编号为 ${id} 的导入批次`, '用“导入批次”列表查看编号')
  return found
}

/** The refused rows of a batch as a workbook to mend and import again. */
export async function refusedWorkbook(office: Office, id: string): Promise<Uint8Array> {
  return look(office, async (at) => {
    const batch = await batchById(at, id)
    const { rows } =
      await sql<RefusedRow>`select sheet, row, cells, problems from import_refusal where bureau = ${at.bureau} and batch = ${batch.id} order by ordinal`.execute(
        at.tx,
      )
    const register = at.catalog.registers.get(batch.register)
    if (register === undefined || rows.length === 0)
      throw new Refusal('batch.noRefusals', '这个批次没有未导入的行', '无需补导')
    return writeWorkbook({ sheets: [refusedSheet(register, rows)] })
  })
}

/** How many records a batch has made or changed. */
export async function recordsOfBatch(office: Office, id: string): Promise<number> {
  return look(office, async ({ tx, bureau }) => {
    const { rows } = await sql<{ count: number }>`
      select count(distinct record)::int as count from record_source where bureau = ${bureau} and batch = ${id}`.execute(
      tx,
    )
    return rows[0]?.count ?? 0
  })
}

interface Touched {
  readonly record: string
  readonly before: Content | null
  /** As it is now. */
  readonly content: Content
  /** Whether somebody changed it since, and it has not gone back; what followed by itself, as a claimed name, is no change. */
  readonly edited: boolean
}

/**
 * 撤回导入: the records of a batch go back to what they were before it; new ones are voided. Refused where
 * something was changed since, or refers to a record that the batch made: that comes first.
 */
export async function withdrawBatch(office: Office, id: string): Promise<number> {
  await closeInterrupted(office)
  return work(office, async (at) => {
    const batch = await batchById(at, id)
    if (batch.status === 'withdrawn') throw new Refusal('batch.withdrawn', '这个批次已经撤回', '无需再撤')
    if (batch.status === 'running') throw new Refusal('batch.running', '这个批次正在导入', '请等导入结束后再撤回')
    const register = at.catalog.registers.get(batch.register)
    if (register === undefined) throw new Error(`no register ${batch.register}`)
    const touched = await touchedRecords(at, batch.id)
    await refuseDependents(at, register, touched)
    const saves = touched.map(
      ({ record, before, content }): Save => ({
        register,
        id: record,
        content: before ?? { ...content, voided: true },
        kind: WITHDRAW,
        reason: `撤回导入 ${batch.fileName}`,
      }),
    )
    await saveRecords(at.tx, at, saves)
    await sql`update import_batch set status = 'withdrawn', ended_at = ${new Date().toISOString()} where bureau = ${at.bureau} and id = ${batch.id}`.execute(
      at.tx,
    )
    return saves.length
  })
}

const WITHDRAW: EntryKind = 'withdraw'

async function touchedRecords({ tx, bureau }: At, batch: string): Promise<readonly Touched[]> {
  const { rows } = await sql<Touched>`
    with span as (
      select record, min(version) as first, max(version) as last from record_source where bureau = ${bureau} and batch = ${batch} group by record
    )
    select span.record, before.content as before, newest.content as content,
      newest.content - 'carried' is distinct from brought.content - 'carried' and exists (
        select 1 from entry e where e.bureau = ${bureau} and e.record = span.record and e.version > span.last
          and not (e.kind in ('carry', 'repost') or before.record is null and e.kind in ('resolve', 'void'))) as edited
    from span
    join lateral (
      select content from record_version v where v.bureau = ${bureau} and v.record = span.record order by version desc limit 1
    ) newest on true
    join record_version brought on brought.bureau = ${bureau} and brought.record = span.record and brought.version = span.last
    left join record_version before on before.bureau = ${bureau} and before.record = span.record and before.version = span.first - 1`.execute(
    tx,
  )
  return rows
}

async function refuseDependents(
  { tx, bureau, catalog }: At,
  register: Register,
  touched: readonly Touched[],
): Promise<void> {
  const changed = touched.filter(({ edited }) => edited)
  if (changed.length > 0) {
    throw new Refusal(
      'batch.changed',
      `这个批次的 ${changed.length} 条${register.label}记录在导入后又有修改，不能整批撤回`,
      '请先核对这些记录；确要撤回的，先撤回后来的修改',
    )
  }
  const made = touched.filter(({ before }) => before === null).map(({ record }) => record)
  for (const other of catalog.registers.values()) {
    for (const [field, { kind, facts }] of Object.entries(other.fields)) {
      if (kind.name !== 'reference' || facts.to?.name !== register.name) continue
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(tableName(other))}
        where bureau = ${bureau} and state <> 'void' and ${sql.ref(columnName(field))} = any(${made}::uuid[]) and not (id = any(${made}::uuid[]))`.execute(
        tx,
      )
      const count = rows[0]?.count ?? 0
      if (count > 0)
        throw new Refusal(
          'batch.referred',
          `有 ${count} 条${other.label}记录引用了这个批次新增的${register.label}`,
          `请先撤回或作废这些${other.label}记录`,
        )
    }
  }
}
