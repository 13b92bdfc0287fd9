import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Store } from '../../store/database.ts'
import { dropKept, EMPTY, FileGone, type Files, keepGiven, readKept, whileSpooled } from '../../store/files.ts'
import { Refusal } from '../../store/refusal.ts'
import { sweepDownloads } from './listDownloads.ts'
import type { Office } from './office.ts'

/** A file that a clerk handed over; it is kept by its content, and becomes part of the books when something takes it in. */
export interface Upload {
  readonly hash: string
  readonly name: string
  readonly bytes: number
}

/** Which file is meant, and by which account it must have been handed over. */
export interface Handed {
  readonly hash: string
  readonly account: string
}

/** Notes of what was handed over, by whom and when: a file without one came another way, and is never swept. */
const NOTES = '.uploads/'
const HASH_LENGTH = 64
const NAME_CHARACTERS_MAX = 120

/** Hands over a file. What it is, is found out by those who read it. */
export async function keepUpload(
  office: Shelf,
  account: string,
  name: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Upload> {
  const plain = plainName(name)
  return whileSpooled(content instanceof Uint8Array ? [content] : content, async (given) => {
    const { hash, bytes } = given
    if (bytes === 0) throw new Refusal('file.empty', `文件“${plain}”是空的`, '请重新选择文件；可能它还在别的程序中打开')
    await office.files.put(noteName(office, { hash, account }), EMPTY)
    await keepGiven(office.files, given)
    return { hash, name: plain, bytes }
  })
}

/** A file by its hash, for the account that handed it over in this bureau: to others it is as if it were not there. */
export async function readUpload(office: Shelf, handed: Handed): Promise<Uint8Array> {
  const note = await office.files.look(noteName(office, handed))
  if (note === null) throw unknownUpload()
  return readKept(office.files, handed.hash).catch((error: unknown) => {
    throw error instanceof FileGone ? unknownUpload() : error
  })
}

/** Refuses files that this account has not handed over: nobody puts another's file under a record of his own. */
export async function refuseUnknown(office: Shelf, account: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes)
    if ((await office.files.look(noteName(office, { hash, account }))) === null) throw unknownUpload()
}

type Shelf = Pick<Office, 'files' | 'bureau'>

function unknownUpload(): Refusal {
  return new Refusal('upload.unknown', '没有找到上传的文件', '请重新选择文件；没有导入的文件只保留一天')
}

function noteName({ bureau }: Shelf, { hash, account }: Handed): string {
  return `${NOTES}${hash}.${bureau}.${account}`
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

/** Beside a file that is to be erased: should its removal fail, the daily sweep takes it. */
export async function noteErased({ files, bureau }: Shelf, hash: string): Promise<void> {
  await files.put(noteName({ files, bureau }, { hash, account: 'erased' }), EMPTY)
}

/** Takes files away that nothing names any more. Returns how many went; one that would not go is left to the sweep. */
export async function dropUnused(
  { store, catalog, files, bureau }: Pick<Office, 'store' | 'catalog' | 'files' | 'bureau'>,
  hashes: readonly string[],
): Promise<number> {
  const all = [...new Set(hashes)]
  const used = await hashesInBooks(store, catalog, all)
  const unused = all.filter((hash) => !used.has(hash))
  try {
    for (const hash of unused) await dropKept(files, hash)
    for (const hash of all) await files.remove(noteName({ files, bureau }, { hash, account: 'erased' }))
  } catch (error) {
    console.error('文件没有删掉，留给每日清理', error)
  }
  return unused.length
}

const UNUSED_MS_MAX = 24 * 60 * 60_000
const SWEEP_EVERY_MS = UNUSED_MS_MAX

/** Takes away what was handed over more than a day ago and that nothing took in. Returns how many files went. */
export async function sweepUploads(
  { store, catalog, files }: { readonly store: Pick<Store, 'owner'>; readonly catalog: Catalog; readonly files: Files },
  now: Date,
): Promise<number> {
  const { old, recent } = await notesAt(files, now.getTime() - UNUSED_MS_MAX)
  const hashes = [...new Set(old.map(hashOf))].filter((hash) => !recent.has(hash))
  const used = await hashesInBooks(store, catalog, hashes)
  const unused = hashes.filter((hash) => !used.has(hash))
  for (const hash of unused) await dropKept(files, hash)
  for (const note of old) await files.remove(note)
  return unused.length
}

/** Sweeps now and every day, until the returned function is called. */
export function sweepDaily(premises: Parameters<typeof sweepUploads>[0], now: () => Date): () => void {
  const sweep = () =>
    void Promise.all([sweepUploads(premises, now()), sweepDownloads(premises.files, now())]).catch((error: unknown) =>
      console.error('清理未用的上传文件时出错', error),
    )
  sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
  return () => clearInterval(timer)
}

/** Notes from before a time, and the files that somebody handed over since. */
async function notesAt(files: Files, time: number): Promise<{ readonly old: string[]; readonly recent: Set<string> }> {
  const old: string[] = []
  const recent = new Set<string>()
  for await (const { name, changedAt } of files.list(NOTES)) {
    if (!NOTE.test(name)) continue
    if (changedAt.getTime() < time) old.push(name)
    else recent.add(hashOf(name))
  }
  return { old, recent }
}

const NOTE = /^\.uploads\/[0-9a-f]{64}(\.|$)/

function hashOf(note: string): string {
  return note.slice(NOTES.length, NOTES.length + HASH_LENGTH)
}

/** Evidence of objections and appeals, forms that experts signed on paper, lists of other bodies, and blanks of forms. */
async function hashesBesideBooks(owner: Store['owner'], hashes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ hash: string }>`
    select hash from unnest(${hashes}::text[]) as hash where exists (
      select 1 from objection where evidence::text like '%' || hash || '%'
    ) or exists (select 1 from review where content::text like '%' || hash || '%'
    ) or exists (select 1 from ballot where content::text like '%' || hash || '%'
    ) or exists (select 1 from reconciliation where file_hash = hash
    ) or exists (select 1 from form where file_hash = hash
    ) or exists (select 1 from form_filling where file_hash = hash or blank_hash = hash)`.execute(owner)
  return rows.map(({ hash }) => hash)
}

/** Files that a batch came from, or that a record or a step names as its evidence in any of its versions. */
async function hashesInBooks(
  { owner }: Pick<Store, 'owner'>,
  { registers, procedures }: Catalog,
  hashes: readonly string[],
): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await sql<{ hash: string }>`
    select distinct file_hash as hash from import_batch where file_hash = any(${hashes}::text[])`.execute(owner)
  const used = new Set(rows.map(({ hash }) => hash))
  for (const hash of await hashesBesideBooks(owner, hashes)) used.add(hash)
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
