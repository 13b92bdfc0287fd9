import { sql } from 'kysely'
import { ERASED, type Erasing, erasedContent } from '../../kernel/erasure.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import type { Content } from '../../kernel/version.ts'
import type { EntryKind } from '../../store/journal/append.ts'
import { canonical } from '../../store/journal/hash.ts'
import { eraseFromRecord, isTyped } from '../../store/records/erase.ts'
import { recordsById } from '../../store/records/load.ts'
import { Refusal } from '../../store/refusal.ts'
import { fileOf, type KeptFile } from './cases/shown.ts'
import { type At, look, type Office, work } from './office.ts'
import { dropUnused, noteErased } from './upload.ts'

/** What can be erased of a record, wherever in its versions it stands. */
export interface Erasable {
  readonly version: number
  readonly fields: readonly { readonly name: string; readonly label: string; readonly versions: number }[]
  readonly files: readonly KeptFile[]
  /** Imported files in which values of the record's personal fields stand. */
  readonly sources: readonly KeptFile[]
  /** How many versions have a reason written beside them. */
  readonly reasons: number
}

export interface ErasureAsked extends Erasing {
  /** The version of the record that was looked at. */
  readonly version: number
  readonly sources: readonly string[]
  readonly paper: string
  readonly reason: string
}

/** What came of it: a file that something else needs as well stays where it is. */
export interface Erased {
  readonly version: number
  readonly removed: number
  readonly stillUsed: number
}

export function erasableOf(office: Office, register: Register, id: string): Promise<Erasable> {
  return look(office, (at) => readErasable(at, register, id))
}

/** Erases for good. What is asked for must be there to be erased, so that nobody is told of a deed that was none. */
export async function erase(
  office: Office,
  register: Register,
  id: string,
  { version: expected, paper, reason, ...asked }: ErasureAsked,
  on: Day,
): Promise<Erased> {
  const hashes = [...asked.files, ...asked.sources]
  await refuseUnknown(office, register, id, asked)
  for (const hash of hashes) await noteErased(office, hash)
  const version = await work(office, (at) =>
    eraseFromRecord(
      at.tx,
      at,
      { register, id, expected },
      { ...asked, paper: paper.trim(), reason: reason.trim(), on },
    ),
  )
  const removed = await dropUnused(office, hashes)
  return { version, removed, stillUsed: new Set(hashes).size - removed }
}

async function refuseUnknown(
  office: Office,
  register: Register,
  id: string,
  { fields, files, sources, reasons }: Erasing & Pick<ErasureAsked, 'sources'>,
): Promise<void> {
  if (fields.length + files.length + sources.length === 0 && !reasons)
    throw new Refusal('erase.nothing', '没有选择要删除的内容', '请至少选择一项')
  const found = await erasableOf(office, register, id)
  const known = [
    fields.every((name) => found.fields.some((one) => one.name === name)),
    files.every((hash) => found.files.some((one) => one.hash === hash)),
    sources.every((hash) => found.sources.some((one) => one.hash === hash)),
    !reasons || found.reasons > 0,
  ]
  if (known.includes(false))
    throw new Refusal('erase.stale', '要删除的内容里有这条记录没有的，或已经删除的', '请刷新页面，核对后再提出一次')
}

interface VersionRow {
  readonly content: Content
  readonly reason: string | null
  readonly kind: EntryKind
}

async function readErasable({ tx, bureau }: At, register: Register, id: string): Promise<Erasable> {
  const record = (await recordsById(tx, register, bureau, [id])).get(id)
  if (record === undefined) throw new Refusal('record.unknown', '没有找到这条记录', '请刷新页面后再试')
  const { rows } = await sql<VersionRow>`
    select v.content, v.reason, e.kind from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    where v.bureau = ${bureau} and v.record = ${id} order by v.version`.execute(tx)
  const personal = Object.entries(register.fields).filter(([, { facts }]) => facts.personal)
  const fields = personal.flatMap(([name, { facts }]) => {
    const versions = rows.filter(({ content }) => holds(register, content, name)).length
    return versions === 0 ? [] : [{ name, label: facts.label, versions }]
  })
  const files = new Map<string, KeptFile>()
  for (const { content } of rows)
    for (const value of [
      ...Object.values(content.values),
      ...content.steps.flatMap(({ gives }) => Object.values(gives)),
    ]) {
      const file = fileOf(value)
      if (file !== null && file.name !== ERASED) files.set(file.hash, file)
    }
  const reasons = rows.filter(({ reason, kind }) => reason !== null && reason !== ERASED && isTyped(kind)).length
  const names = personal.map(([name]) => name)
  return {
    version: record.version,
    fields,
    files: [...files.values()],
    sources: await sourcesOf(tx, bureau, id, names),
    reasons,
  }
}

function holds(register: Register, content: Content, name: string): boolean {
  const erasing = { fields: [name], files: [], reasons: false }
  return canonical(erasedContent(register, content, erasing).values) !== canonical(content.values)
}

async function sourcesOf(
  tx: At['tx'],
  bureau: string,
  id: string,
  personal: readonly string[],
): Promise<readonly KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select distinct b.file_hash as hash, b.file_name as name from record_source s
    join import_batch b on b.bureau = s.bureau and b.id = s.batch
    where s.bureau = ${bureau} and s.record = ${id} and b.file_hash ~ '^[0-9a-f]{64}$'
      and s.cells ?| ${[...personal]}::text[] order by 2`.execute(tx)
  return rows
}
