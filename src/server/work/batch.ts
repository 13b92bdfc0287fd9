import { sql } from 'kysely'
import { type RefusedRow, refusedSheet } from '../../exchange/table/sheet.ts'
import { writeWorkbook } from '../../exchange/workbook/write.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { EntryKind } from '../../store/journal/append.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type At, look, type Office, work } from './office.ts'

/** 导入批次: one file taken in. */
export interface Batch {
  readonly id: string
  readonly register: string
  readonly fileName: string
  readonly fileHash: string
  readonly mode: string
  readonly status: 'running' | 'done' | 'failed' | 'withdrawn'
  readonly counts: { readonly [outcome: string]: number }
  readonly actor: string
  readonly startedAt: string
}

export async function listBatches(office: Office): Promise<Batch[]> {
  return look(
    office,
    async ({ tx, bureau }) => (await sql<Batch>`${batches(bureau)} order by started_at desc`.execute(tx)).rows,
  )
}

function batches(bureau: string) {
  return sql`select id, register, file_name as "fileName", file_hash as "fileHash", mode, status, counts, actor, started_at as "startedAt" from import_batch where bureau = ${bureau}`
}

async function batchById({ tx, bureau }: At, id: string): Promise<Batch> {
  const { rows } = await sql<Batch>`${batches(bureau)} and id::text like ${`${id}%`}`.execute(tx)
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

interface Touched {
  readonly record: string
  readonly version: number
  readonly newest: number
  readonly before: Content | null
  readonly content: Content
}

/**
 * 撤回导入: the records of a batch go back to what they were before it; new ones are voided. Refused where
 * something was changed since, or refers to a record that the batch made: that comes first.
 */
export async function withdrawBatch(office: Office, id: string): Promise<number> {
  return work(office, async (at) => {
    const batch = await batchById(at, id)
    if (batch.status === 'withdrawn') throw new Refusal('batch.withdrawn', '这个批次已经撤回', '无需再撤')
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
    select span.record, span.last as version, (select max(version) from record_version v where v.bureau = ${bureau} and v.record = span.record) as newest,
      before.content as before, present.content as content
    from span join record_version present on present.bureau = ${bureau} and present.record = span.record and present.version = span.last
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
  const changed = touched.filter(({ version, newest }) => newest > version)
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
