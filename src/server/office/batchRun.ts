import { sql } from 'kysely'
import { insertRows } from '../../store/bulk.ts'
import { Refusal } from '../../store/refusal.ts'
import { baseSchema } from '../../store/schema/base.ts'
import type { ImportReport } from './import.ts'
import type { ImportMode } from './importOptions.ts'
import type { ReadFile } from './importRead.ts'
import { type At, look, type Office, work } from './office.ts'
import type { PlannedRow } from './plan.ts'

/** Locks of this kind are held by imports at work, each by the id of its batch. */
const LOCK_KIND = 0x6b63

interface NewBatch {
  readonly id: string
  readonly register: string
  readonly fileName: string
  readonly fileHash: string
  readonly mode: ImportMode
  readonly sheets: ReadFile['sheets']
}

/**
 * Opens a batch, or one that was interrupted again, and does its work; one that has ended tells its end. A lock on a connection of its own says that somebody is at it: when the process dies,
 * however it dies, the lock is gone, and the batch is seen to be interrupted.
 */
export async function whileRunning<T>(
  office: Office,
  batch: NewBatch,
  task: (again: boolean) => Promise<T>,
): Promise<T> {
  if (running >= RUNNING_MAX)
    throw new Refusal('import.busy', `已有 ${RUNNING_MAX} 个导入正在进行`, '请等其中一个完成后再导入；预览不受影响')
  running += 1
  return locked(office, batch, task).finally(() => {
    running -= 1
  })
}

/** Each holds two connections of the pool. */
const RUNNING_MAX = 4
let running = 0

function locked<T>(office: Office, batch: NewBatch, task: (again: boolean) => Promise<T>): Promise<T> {
  return office.store.app.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${LOCK_KIND}, hashtext(${batch.id}))`.execute(connection)
    try {
      return await task(await work(office, (at) => openBatch(at, batch)))
    } finally {
      await sql`select pg_advisory_unlock(${LOCK_KIND}, hashtext(${batch.id}))`.execute(connection)
    }
  })
}

/** Whether it had been opened before. */
async function openBatch({ tx, bureau, actor }: At, batch: NewBatch): Promise<boolean> {
  const { id, register, mode, sheets } = batch
  const { rows } = await sql<{ status: string }>`
    select status from import_batch where bureau = ${bureau} and id = ${id} for update`.execute(tx)
  if (rows[0]?.status === 'withdrawn')
    throw new Refusal('batch.withdrawn', '这次导入中断后已经撤回', '需要的请重新导入')
  if (rows.length > 0) {
    await sql`update import_batch set status = 'running', ended_at = null where bureau = ${bureau} and id = ${id}`.execute(
      tx,
    )
    await sql`delete from import_refusal where bureau = ${bureau} and batch = ${id}`.execute(tx)
    return true
  }
  await insertRows(tx, 'import_batch', baseSchema.import_batch!, [
    {
      ...{ bureau, id, register, mode, sheets, actor },
      file_name: batch.fileName,
      file_hash: batch.fileHash,
      counts: {},
      status: 'running',
      started_at: new Date().toISOString(),
    },
  ])
  return false
}

export async function closeBatch(
  { tx, bureau }: At,
  id: string,
  status: 'done' | 'failed',
  { refusals: _, warnings, ...counts }: ImportReport,
  refused: readonly PlannedRow[],
): Promise<void> {
  await sql`update import_batch set status = ${status}, ended_at = ${new Date().toISOString()}, counts = ${JSON.stringify({ ...counts, warnings: warnings.length })}::jsonb
    where bureau = ${bureau} and id = ${id}`.execute(tx)
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
      cells: row.raw(),
    })),
  )
}

/** 中断: batches that nobody is at any more are closed with what they took in. What is in the books stays there. */
export async function closeInterrupted(office: Office): Promise<number> {
  const left = await look(office, abandoned)
  if (left.length === 0) return 0
  return work(office, async (at) => {
    for (const id of await abandoned(at)) await closeAbandoned(at, id)
    return left.length
  })
}

async function abandoned({ tx, bureau }: At): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from import_batch b where bureau = ${bureau} and status = 'running' and not exists (
      select 1 from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())
        and classid::bigint = ${LOCK_KIND} and objsubid = 2
        and objid::bigint = hashtext(b.id::text)::bigint & 4294967295)`.execute(tx)
  return rows.map(({ id }) => id)
}

async function closeAbandoned({ tx, bureau }: At, id: string): Promise<void> {
  await sql`
    update import_batch set status = 'interrupted', ended_at = ${new Date().toISOString()}, counts = (
      select jsonb_build_object('accepted', count(*) filter (where first = 1), 'updated', count(*) filter (where first > 1))
      from (select min(version) as first from record_source where bureau = ${bureau} and batch = ${id} group by record) as taken)
    where bureau = ${bureau} and id = ${id} and status = 'running'`.execute(tx)
}
