import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { ERASED, type Erasing, type Erasure, erasedContent, goneHash } from '../../kernel/erasure.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { Tx } from '../database.ts'
import type { EntryKind } from '../journal/append.ts'
import { canonical, versionDigest } from '../journal/hash.ts'
import { Refusal } from '../refusal.ts'
import { recordsById } from './load.ts'
import { saveRecords, type Writing } from './save.ts'

interface VersionRow {
  readonly version: number
  readonly content: Content
  readonly reason: string | null
  readonly kind: EntryKind
}

/**
 * Takes values and files out of all versions of a record, with the salts by which they could be guessed back, and
 * writes a version that says so. The chain still holds the digest of each version as it was; what is left of it is
 * vouched for by the digests that the new version states, and the chain binds that one.
 */
export async function eraseFromRecord(
  tx: Tx,
  writing: Writing,
  { register, id, expected }: { readonly register: Register; readonly id: string; readonly expected: number },
  erasing: Erasing & Pick<Erasure, 'on' | 'paper' | 'reason' | 'sources'>,
): Promise<number> {
  const { bureau } = writing
  const record = (await recordsById(tx, register, bureau, [id], { lock: true })).get(id)
  if (record === undefined) throw new Refusal('record.unknown', '没有找到这条记录', '请刷新页面后再试')
  if (record.version !== expected)
    throw new Refusal('record.stale', `这条记录刚被 ${record.changedBy} 修改过`, '请刷新后核对要删除的内容，再提出一次')
  const remains: (readonly [number, string])[] = []
  for (const { version, content, reason, kind } of await versionsOf(tx, bureau, id)) {
    const left = erasedContent(register, content, erasing)
    const said = erasing.reasons && reason !== null && isTyped(kind) ? ERASED : reason
    const salt = randomBytes(SALT_BYTES).toString('hex')
    remains.push([version, versionDigest(salt, left, said)])
    await sql`update record_version set content = ${JSON.stringify(left)}::jsonb, reason = ${said}, salt = ${salt}
      where bureau = ${bureau} and record = ${id} and version = ${version}`.execute(tx)
  }
  await eraseSources(tx, bureau, id, erasing)
  const content = erasedContent(register, record.content, erasing)
  const { fields, files, reasons, on, paper, reason, sources } = erasing
  const statement: Erasure = {
    fields,
    files: files.map(goneHash),
    reasons,
    on,
    paper,
    reason,
    sources: sources.map(goneHash),
    remains,
  }
  const { saved } = await saveRecords(tx, writing, [
    { register, id, content, kind: 'erase', reason: canonical(statement) },
  ])
  return saved[0]!.version
}

const SALT_BYTES = 16

/** Whether the reason beside a change is somebody's words; others are the product's own, and it goes by them. */
export function isTyped(kind: EntryKind): boolean {
  return kind === 'create' || kind === 'change' || kind === 'void' || kind === 'restore'
}

async function versionsOf(tx: Tx, bureau: string, id: string): Promise<readonly VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select v.version, v.content, v.reason, e.kind from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    where v.bureau = ${bureau} and v.record = ${id} order by v.version`.execute(tx)
  return rows
}

/** The cells that brought what was erased, and the files in which they stand. */
async function eraseSources(
  tx: Tx,
  bureau: string,
  id: string,
  { fields, sources }: Erasing & Pick<Erasure, 'sources'>,
): Promise<void> {
  await sql`update record_source set cells = cells - ${[...fields]}::text[] where bureau = ${bureau} and record = ${id}`.execute(
    tx,
  )
  if (sources.length === 0) return
  const { rows } = await sql<{ id: string }>`update import_batch set file_hash = upper(file_hash)
    where bureau = ${bureau} and file_hash = any(${[...sources]}::text[]) returning id`.execute(tx)
  // Rows that were not taken in repeat the file.
  await sql`delete from import_refusal where bureau = ${bureau} and batch = any(${rows.map((row) => row.id)}::uuid[])`.execute(
    tx,
  )
}
