import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Store } from '../../store/database.ts'
import { filePath, keepFile, readKept } from '../../store/files.ts'
import { Refusal } from '../../store/refusal.ts'
import type { Office } from './office.ts'

/** A file that a clerk handed over; it is kept by its content, and becomes part of the books when something takes it in. */
export interface Upload {
  readonly hash: string
  readonly name: string
  readonly bytes: number
}

/** Notes of what was handed over and when: a file without one came another way, and is never swept. */
const NOTES = '.uploads'
const NAME_CHARACTERS_MAX = 120

/** Hands over a file. What it is, is found out by those who read it. */
export async function keepUpload({ files }: Pick<Office, 'files'>, name: string, bytes: Uint8Array): Promise<Upload> {
  const plain = plainName(name)
  if (bytes.length === 0)
    throw new Refusal('file.empty', `文件“${plain}”是空的`, '请重新选择文件；可能它还在别的程序中打开')
  const hash = createHash('sha256').update(bytes).digest('hex')
  await mkdir(join(files, NOTES), { recursive: true })
  await writeFile(join(files, NOTES, hash), '')
  await keepFile(files, hash, bytes)
  return { hash, name: plain, bytes: bytes.length }
}

export async function readUpload({ files }: Pick<Office, 'files'>, hash: string): Promise<Uint8Array> {
  try {
    return await readKept(files, hash)
  } catch {
    throw new Refusal('upload.unknown', '没有找到上传的文件', '请重新选择文件；没有导入的文件只保留一天')
  }
}

/** A name without the path that some browsers and attackers put before it, and without what no file name holds. */
export function plainName(name: string): string {
  const last =
    name
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  const safe = last
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
    .trim()
  return safe.length <= NAME_CHARACTERS_MAX ? safe || '未命名' : shortened(safe)
}

/** The ending says what a file claims to be, and stays. */
function shortened(name: string): string {
  const ending = /\.[^.]{1,5}$/.exec(name)?.[0] ?? ''
  return `${name.slice(0, NAME_CHARACTERS_MAX - ending.length)}${ending}`
}

const UNUSED_MS_MAX = 24 * 60 * 60_000
const SWEEP_EVERY_MS = UNUSED_MS_MAX

/** Takes away what was handed over more than a day ago and that nothing took in. Returns how many files went. */
export async function sweepUploads(
  {
    store,
    catalog,
    files,
  }: { readonly store: Pick<Store, 'owner'>; readonly catalog: Catalog; readonly files: string },
  now: Date,
): Promise<number> {
  const old = await uploadsBefore(files, now.getTime() - UNUSED_MS_MAX)
  const used = await hashesInBooks(store, catalog, old)
  for (const hash of old) {
    if (!used.has(hash)) await rm(filePath(files, hash), { force: true })
    await rm(join(files, NOTES, hash), { force: true })
  }
  return old.length - used.size
}

/** Sweeps now and every day, until the returned function is called. */
export function sweepDaily(premises: Parameters<typeof sweepUploads>[0], now: () => Date): () => void {
  const sweep = () =>
    void sweepUploads(premises, now()).catch((error: unknown) => console.error('清理未用的上传文件时出错', error))
  sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
  return () => clearInterval(timer)
}

async function uploadsBefore(files: string, time: number): Promise<string[]> {
  const names = await readdir(join(files, NOTES)).catch(() => [])
  const old: string[] = []
  for (const hash of names.filter((name) => /^[0-9a-f]{64}$/.test(name))) {
    const note = await stat(join(files, NOTES, hash)).catch(() => null)
    if (note !== null && note.mtimeMs < time) old.push(hash)
  }
  return old
}

/** Files that a batch came from, or that a record names as its evidence, or a step of it was given, in any version. */
async function hashesInBooks(
  { owner }: Pick<Store, 'owner'>,
  { registers, procedures }: Catalog,
  hashes: readonly string[],
): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await sql<{ hash: string }>`
    select distinct file_hash as hash from import_batch where file_hash = any(${hashes}::text[])`.execute(owner)
  const used = new Set(rows.map(({ hash }) => hash))
  const withFiles = [...registers.values()].filter(
    ({ name, fields }) => procedures.has(name) || Object.values(fields).some(({ kind }) => kind.name === 'file'),
  )
  const rest = hashes.filter((hash) => !used.has(hash))
  if (withFiles.length === 0 || rest.length === 0) return used
  const { rows: named } = await sql<{ hash: string }>`
    select hash from unnest(${rest}::text[]) as hash where exists (
      select 1 from record_version where register = any(${withFiles.map(({ name }) => name)}::text[])
        and content::text like '%' || hash || '%')`.execute(owner)
  for (const { hash } of named) used.add(hash)
  return used
}
