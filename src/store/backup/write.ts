import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Owned } from '../database.ts'
import { type Files, type Given, openKept, whileSpooled } from '../files.ts'
import { FIRST_HASH } from '../journal/hash.ts'
import { Refusal } from '../refusal.ts'
import { refuseUnfinished } from '../restoring.ts'
import { checkBackup } from './check.ts'
import { type Add, writeContainer } from './container.ts'
import { slices } from './lines.ts'
import {
  type BureauFacts,
  type Contents,
  type Counted,
  countedTables,
  FORMAT,
  type LostFile,
  type Manifest,
  VERSION,
} from './manifest.ts'
import { fileName, MANIFEST, rowsName } from './members.ts'
import { referredFiles } from './references.ts'
import { COPY_SETTINGS, copyStatement, keptTables, MIGRATION_TABLE, stepNames } from './tables.ts'

export interface Source extends Pick<Owned, 'owner' | 'pool'> {
  readonly catalog: Catalog
  readonly files: Files
  readonly product: string
}

export interface BackupReport {
  readonly bytes: number
  readonly manifest: Manifest
  readonly contents: Contents
  /** What in the books was not as it should be when they were copied. */
  readonly faults: readonly string[]
}

/** Says what is being done; for people who wait. */
export type Progress = (text: string) => void

/**
 * Copies all books, as they stood at one moment, into one new file, while others go on writing. The file is
 * read back and checked before it gets its name.
 */
export async function writeBackup(source: Source, path: string, progress: Progress = () => {}): Promise<BackupReport> {
  if ((await stat(path).catch(() => null)) !== null)
    throw new Refusal('backup.exists', `${path} 已存在`, '请换一个文件名；已有的备份不会被覆盖')
  await refuseUnfinished(source.owner)
  const part = `${path}.part`
  await rm(part, { force: true }).catch(notWritable(path))
  try {
    let faults: readonly string[] = []
    await writeContainer(part, async (add) => {
      const copied = await copyBooks(source, add, progress)
      faults = copied.faults
      return copied.contents
    }).catch(notWritable(path))
    progress('正在回读核对……')
    const { manifest, contents, bytes } = await checkBackup(part)
    await rename(part, path)
    await settle(dirname(path))
    return { bytes, manifest, contents, faults }
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw error
  }
}

const systemReasons: { readonly [code: string]: readonly [what: string, advice: string] } = {
  ENOSPC: ['磁盘空间不足', '请腾出空间，或把备份写到另一块盘'],
  EDQUOT: ['磁盘配额用完', '请腾出空间，或把备份写到另一块盘'],
  EACCES: ['没有权限', '请换一个能写的目录'],
  EROFS: ['目录只读', '请换一个能写的目录'],
  ENOENT: ['没有这个目录', '请先建好目录'],
  ENOTDIR: ['路径中有一段不是目录', '请核对路径'],
}

function notWritable(path: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && 'errno' in error && 'code' in error ? String(error.code) : ''
    const known = systemReasons[code]
    if (known === undefined) throw error
    throw new Refusal('backup.notWritten', `备份没有写成：写 ${path} 时${known[0]}`, known[1])
  }
}

/** A new name is on the disk only when its folder is. */
async function settle(folder: string): Promise<void> {
  // Windows has no such thing.
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

interface Copied {
  readonly contents: Contents
  readonly faults: readonly string[]
}

async function copyBooks({ pool, catalog, files, product }: Source, add: Add, progress: Progress): Promise<Copied> {
  const client = await pool.connect()
  let broken = true
  try {
    await client.query('begin isolation level repeatable read read only')
    for (const setting of COPY_SETTINGS) await client.query(setting.replace(/^set /, 'set local '))
    const migrations = await stepsOf(client)
    const tables = keptTables(migrations)
    const bureaus = await bureauFacts(client)
    const madeAt = new Date().toISOString()
    const manifest: Manifest = { format: FORMAT, version: VERSION, product, madeAt, migrations, tables, bureaus }
    const head = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    await add(MANIFEST, head.length, [head])
    const rows = await copyTables(client, tables, add, progress)
    const kept = await copyFiles(client, catalog, files, add, progress)
    const faults = await headFaults(client, bureaus)
    await client.query('commit')
    broken = false
    return { contents: { rows, ...kept }, faults }
  } finally {
    // A session in the middle of COPY is of no more use.
    client.release(broken)
  }
}

async function stepsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ found: boolean }>(
    `select to_regclass('public.${MIGRATION_TABLE}') is not null as found`,
  )
  if (found[0]?.found !== true)
    throw new Refusal('backup.nothing', '这里还没有账，没有什么可以备份', '请核对 --data 目录或 DATABASE_URL')
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE} order by name`)
  const steps = rows.map(({ name }) => name)
  const unknown = steps.filter((name) => !stepNames().includes(name))
  if (unknown.length > 0)
    throw new Refusal(
      'backup.newerBooks',
      `账由更新版本的程序建立（${unknown.join('、')}）`,
      '请用那个版本的程序来备份',
    )
  return steps
}

async function bureauFacts(client: pg.ClientBase): Promise<readonly BureauFacts[]> {
  const { rows: heads } = await client.query<{ code: string; name: string; number: number; hash: string }>(
    `select b.code, b.name, coalesce(h.number, 0)::bigint as number, coalesce(h.hash, '${FIRST_HASH}') as hash
     from bureau b left join head h on h.bureau = b.code order by b.code`,
  )
  const counts = await countAll(client)
  return heads.map(({ code, name, number, hash }) => ({ code, name, head: number, hash, counts: counts(code) }))
}

/** How much each bureau has of what is counted. */
export async function countAll(
  client: Pick<pg.ClientBase, 'query'>,
): Promise<(bureau: string) => BureauFacts['counts']> {
  const counts = new Map<string, number>()
  for (const [what, table] of Object.entries(countedTables)) {
    const { rows } = await client.query<{ bureau: string; count: number }>(
      `select bureau, count(*) as count from ${table} group by bureau`,
    )
    for (const { bureau, count } of rows) counts.set(`${what} ${bureau}`, count)
  }
  const of = (what: Counted, bureau: string) => counts.get(`${what} ${bureau}`) ?? 0
  return (bureau) => ({
    entries: of('entries', bureau),
    postings: of('postings', bureau),
    versions: of('versions', bureau),
    batches: of('batches', bureau),
    documents: of('documents', bureau),
  })
}

async function copyTables(
  client: pg.ClientBase,
  tables: Manifest['tables'],
  add: Add,
  progress: Progress,
): Promise<Contents['rows']> {
  const rows: { [table: string]: number } = {}
  const names = Object.keys(tables)
  for (const [index, table] of names.entries()) {
    let [count, ordinal] = [0, 0]
    for await (const slice of slices(client.query(copyTo(copyStatement(table, tables[table]!, 'to stdout'))))) {
      await add(rowsName(table, ++ordinal), slice.bytes, slice.chunks)
      count += slice.rows
      progress(`正在备份数据表 ${index + 1}/${names.length}：${table} ${count.toLocaleString('zh-CN')} 行`)
    }
    rows[table] = count
  }
  return rows
}

async function copyFiles(
  client: pg.ClientBase,
  catalog: Catalog,
  from: Files,
  add: Add,
  progress: Progress,
): Promise<Pick<Contents, 'files' | 'lost'>> {
  const lost: LostFile[] = []
  let files = 0
  for await (const hash of referredFiles(client, catalog)) {
    const taken = await addFile(from, hash, (given) => add(fileName(hash), given.bytes, given.body()))
    if (taken !== null) {
      lost.push({ hash, why: taken })
      continue
    }
    files += 1
    progress(`正在备份文件：${files.toLocaleString('zh-CN')} 个`)
  }
  return { files, lost }
}

/** A file as it was read once and found whole: what changes after that changes no backup. */
async function addFile(
  files: Files,
  hash: string,
  add: (given: Given) => Promise<void>,
): Promise<LostFile['why'] | null> {
  const opened = await openKept(files, hash)
  if (opened === null) return 'absent'
  return whileSpooled(opened.body, async (given) => {
    if (given.hash !== hash) return 'altered'
    await add(given)
    return null
  })
}

/** The cheap half of verifying a journal: as many entries as its head says, and the last one's hash. */
async function headFaults(client: pg.ClientBase, bureaus: readonly BureauFacts[]): Promise<string[]> {
  const faults: string[] = []
  for (const { code, head, hash, counts } of bureaus) {
    const { rows } = await client.query<{ hash: string }>('select hash from entry where bureau = $1 and number = $2', [
      code,
      head,
    ])
    if (counts.entries !== head || (head > 0 && rows[0]?.hash !== hash))
      faults.push(`单位 ${code} 的总账末号与变动记录不符，请运行 kechuang journal verify --bureau ${code}`)
  }
  return faults
}
