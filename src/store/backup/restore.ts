import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Catalog } from '../../kernel/catalog.ts'
import { rebuildBalances, verifyBalances } from '../balance/verify.ts'
import type { Owned } from '../database.ts'
import { dropKept, type Files, keepGiven, whileSpooled } from '../files.ts'
import { verifyJournal } from '../journal/verify.ts'
import { migrate } from '../migrate.ts'
import { Refusal } from '../refusal.ts'
import { isUnfinished, RESTORING } from '../restoring.ts'
import { quoted } from '../schema/model.ts'
import { type CheckedBackup, checkBackup } from './check.ts'
import type { BureauFacts, Manifest } from './manifest.ts'
import { COPY_SETTINGS, copyStatement, ownTables } from './tables.ts'
import { countAll, type Progress } from './write.ts'

export interface Target extends Pick<Owned, 'owner' | 'pool' | 'appPassword'> {
  readonly catalog: Catalog
  readonly files: Files
}

export interface RestoreOptions {
  readonly progress?: Progress
  /** Keeps books that verify with faults, where there are no better ones; the faults are in the report. */
  readonly acceptFaults?: boolean
}

export interface RestoreReport extends CheckedBackup {
  readonly faults: readonly string[]
}

/**
 * Fills an empty database and an empty folder of files from a backup, brings the schema up to date and proves
 * that the books are those that were backed up. Until then nothing opens them; where it fails, nothing stays.
 */
export async function restoreBackup(
  target: Target,
  path: string,
  { progress = () => {}, acceptFaults = false }: RestoreOptions = {},
): Promise<RestoreReport> {
  const keeper = await target.pool.connect()
  try {
    await alone(keeper)
    await refuseOccupied(target)
    await sql.raw(`create table if not exists ${RESTORING} (started_at timestamptz not null)`).execute(target.owner)
    const written: string[] = []
    try {
      await clearTables(target)
      const checked = await fill(target, path, written, progress)
      const faults = await prove(target, checked.manifest, progress)
      if (faults.length > 0 && !acceptFaults)
        throw new Refusal(
          'restore.faults',
          `恢复出来的账核验不符：${faults.slice(0, FAULTS_SHOWN).join('；')}`,
          '请换一份备份。没有更好的备份、仍要保留时，加 --accept-faults 再恢复一次',
        )
      await sql.raw(`drop table ${RESTORING}`).execute(target.owner)
      return { ...checked, faults }
    } catch (error) {
      await clearTables(target)
      await removeFiles(target.files, written)
      await sql.raw(`drop table if exists ${RESTORING}`).execute(target.owner)
      throw error
    }
  } finally {
    keeper.release(true)
  }
}

const FAULTS_SHOWN = 5
/** Any number that nobody else locks. */
const LOCK = 4_901_733

/** Two restores into one database would clear away each other's work. */
async function alone(keeper: pg.ClientBase): Promise<void> {
  const { rows } = await keeper.query<{ got: boolean }>(`select pg_try_advisory_lock(${LOCK}) as got`)
  if (rows[0]?.got !== true)
    throw new Refusal('restore.running', '另一个恢复正在进行', '请等它做完；没有响应的，先结束那个进程')
}

async function refuseOccupied({ owner, files }: Target): Promise<void> {
  // What an interrupted restore left is ours to take up again.
  if (await isUnfinished(owner)) return
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename = any(${[...ownTables()]}::text[]) limit 1`.execute(
    owner,
  )
  if (rows.length > 0)
    throw new Refusal(
      'restore.occupied',
      '这里已经有账，不能再恢复到上面',
      '请用 --data 指明一个空目录（用自己的数据库服务器时，新建一个空数据库并改 DATABASE_URL）；原来的账不会动',
    )
  for await (const _ of files.list(''))
    throw new Refusal(
      'restore.files',
      `放文件的地方（${files.place}）不是空的`,
      '请用 --data 指明一个空目录，或用 KECHUANG_S3_BUCKET 指明一个空桶；原来的文件不会动',
    )
}

async function clearTables({ owner }: Pick<Target, 'owner'>): Promise<void> {
  for (const table of ownTables()) await sql.raw(`drop table if exists ${quoted(table)}`).execute(owner)
}

async function fill(target: Target, path: string, written: string[], progress: Progress): Promise<CheckedBackup> {
  const { owner, pool, appPassword, files } = target
  const client = await pool.connect()
  const counts = new Map<string, number>()
  let kept = 0
  try {
    for (const setting of [...COPY_SETTINGS, 'set synchronous_commit = off']) await client.query(setting)
    const checked = await checkBackup(path, {
      async manifest({ migrations }) {
        progress('正在建立数据表……')
        await migrate(owner, appPassword, migrations.toSorted().at(-1))
      },
      async rows(table, body, { tables }) {
        const copy = client.query(copyFrom(copyStatement(table, tables[table]!, 'from stdin')))
        await pipeline(Readable.from(body), copy)
        const count = (counts.get(table) ?? 0) + copy.rowCount
        counts.set(table, count)
        progress(`正在恢复数据表 ${table}：${count.toLocaleString('zh-CN')} 行`)
      },
      async file(hash, body) {
        written.push(hash)
        await whileSpooled(body, (given) => keepGiven(files, given))
        progress(`正在恢复文件：${++kept} 个`)
      },
    })
    progress('正在升级到本程序的数据结构……')
    await migrate(owner, appPassword)
    await sql`analyze`.execute(owner)
    return checked
  } finally {
    client.release(true)
  }
}

async function removeFiles(files: Files, written: readonly string[]): Promise<void> {
  for (const hash of written) await dropKept(files, hash)
}

/** Makes the balances anew, and names what is not as it was when the books were backed up. */
async function prove(
  { owner, pool, catalog }: Target,
  { bureaus }: Manifest,
  progress: Progress,
): Promise<readonly string[]> {
  const faults: string[] = []
  const counts = await countAll(pool)
  for (const { code, name, head, hash, counts: expected } of bureaus) {
    progress(`正在重算汇总：${name}`)
    if (head > 0) await rebuildBalances({ owner }, catalog, code)
    progress(`正在核验总账：${name}`)
    const journal = await verifyJournal({ owner }, catalog, code)
    if (journal.head !== head || (head > 0 && journal.hash !== hash))
      faults.push(`单位 ${code} 备份时总账记到第 ${head} 号，恢复后是第 ${journal.head} 号，或校验值不同`)
    if (!sameCounts(counts(code), expected)) faults.push(`单位 ${code} 恢复后的条数与备份时不同`)
    faults.push(...journal.faults.map(({ message }) => `单位 ${code}：${message}`))
    const balances = await verifyBalances({ owner }, catalog, code)
    faults.push(...balances.faults.map(({ message }) => `单位 ${code}：${message}`))
  }
  return faults
}

function sameCounts(a: BureauFacts['counts'], b: BureauFacts['counts']): boolean {
  return (
    a.entries === b.entries &&
    a.postings === b.postings &&
    a.versions === b.versions &&
    a.batches === b.batches &&
    a.documents === b.documents
  )
}
