import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { bureauScope, readInScope, type Store } from '../../store/database.ts'
import { filePath, keepFile, readKept } from '../../store/files.ts'
import { Refusal } from '../../store/refusal.ts'
import type { Office } from './office.ts'

/** A file that a clerk handed over; it is kept by its content, and becomes part of the books when something takes it in. */
export interface Upload {
  readonly hash: string
  readonly name: string
  readonly bytes: number
}

/** Notes of what was handed over, by whom and when: a file without one came another way, and is never swept. */
const NOTES = '.uploads'
const NAME_CHARACTERS_MAX = 120

/** Hands over a file. What it is, is found out by those who read it. */
export async function keepUpload(office: Uploader, name: string, bytes: Uint8Array): Promise<Upload> {
  const { files } = office
  const plain = plainName(name)
  if (bytes.length === 0)
    throw new Refusal('file.empty', `文件“${plain}”是空的`, '请重新选择文件；可能它还在别的程序中打开')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const note = notePath(office, hash)
  await mkdir(dirname(note), { recursive: true })
  await writeFile(note, '')
  await keepFile(files, hash, bytes)
  return { hash, name: plain, bytes: bytes.length }
}

type Uploader = Pick<Office, 'files' | 'bureau' | 'account' | 'reads'>

/** Where it stands that a file was handed over here: in the bureau, or by an account that sees less than the bureau. */
function notePath(office: Uploader, hash: string): string {
  const { files, bureau, account } = office
  return join(files, NOTES, readsWhole(office) ? bureau : `${bureau}.${account}`, hash)
}

function readsWhole({ reads, bureau }: Uploader): boolean {
  return reads === undefined || reads.from === bureau
}

/** Handed over here of late, or taken in by the bureau at some time. */
async function isHere(office: Uploader & Pick<Office, 'store'>, hash: string): Promise<boolean> {
  const { store, bureau } = office
  if ((await stat(notePath(office, hash)).catch(() => null)) !== null) return true
  if (!readsWhole(office)) return false
  const { rows } = await readInScope(store, bureauScope(bureau), (tx) =>
    sql`select 1 from import_batch where bureau = ${bureau} and file_hash = ${hash} limit 1`.execute(tx),
  )
  return rows.length > 0
}

/** A file that was handed over here. To know the hash of another's file is not to have it. */
export async function readUpload(office: Uploader & Pick<Office, 'store'>, hash: string): Promise<Uint8Array> {
  const unknown = new Refusal('upload.unknown', '没有找到上传的文件', '请重新选择文件；没有导入的文件只保留一天')
  if (!(await isHere(office, hash))) throw unknown
  try {
    return await readKept(office.files, hash)
  } catch {
    throw unknown
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
  const { old, fresh } = await uploadsBefore(files, now.getTime() - UNUSED_MS_MAX)
  const hashes = [...old.keys()].filter((hash) => !fresh.has(hash))
  const used = await hashesInBooks(store, catalog, hashes)
  for (const hash of hashes) if (!used.has(hash)) await rm(filePath(files, hash), { force: true })
  for (const note of [...old.values()].flat()) await rm(note, { force: true })
  return hashes.length - used.size
}

/** Sweeps now and every day, until the returned function is called. */
export function sweepDaily(premises: Parameters<typeof sweepUploads>[0], now: () => Date): () => void {
  const sweep = () =>
    void sweepUploads(premises, now()).catch((error: unknown) => console.error('清理未用的上传文件时出错', error))
  sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
  return () => clearInterval(timer)
}

/** Notes before and after a time, by the hash of what was handed over. */
async function uploadsBefore(files: string, time: number) {
  const names = await readdir(join(files, NOTES), { recursive: true }).catch(() => [])
  const old = new Map<string, string[]>()
  const fresh = new Set<string>()
  for (const name of names) {
    const hash = basename(name)
    const path = join(files, NOTES, name)
    const note = /^[0-9a-f]{64}$/.test(hash) ? await stat(path).catch(() => null) : null
    if (note === null) continue
    if (note.mtimeMs < time) old.set(hash, [...(old.get(hash) ?? []), path])
    else fresh.add(hash)
  }
  return { old, fresh }
}

/** Files that a batch came from, or that a record or one of its steps names as evidence in any of its versions. */
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
