import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { type Erasure, readErasure } from '../../kernel/erasure.ts'
import { addDecimals, decimal } from '../../kernel/exact.ts'
import { type JournalLine, type Posting, postingKey } from '../../kernel/posting.ts'
import type { AreaCode, Day, Decimal } from '../../kernel/values.ts'
import { type Content, postingsOf } from '../../kernel/version.ts'
import type { Store } from '../database.ts'
import { rowContent } from '../records/row.ts'
import { tableName } from '../schema/registers.ts'
import { canonical, type EntryFacts, entryHash, FIRST_HASH, linesDigest, versionDigest } from './hash.ts'

/** One way in which the books do not hold what was written. */
export interface Fault {
  readonly kind: 'chain' | 'head' | 'gap' | 'version' | 'postings' | 'record' | 'anchor'
  readonly entry: number | null
  readonly message: string
}

export interface JournalReport {
  readonly bureau: string
  readonly entries: number
  readonly postings: number
  readonly head: number
  readonly hash: string
  readonly faults: readonly Fault[]
}

const ENTRIES_PER_READ = 5_000
const FAULTS_MAX = 100

interface EntryRow {
  readonly number: number
  readonly recorded_at: string
  readonly actor: string
  readonly kind: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly digest: string
  readonly postings: number
  readonly hash: string
}

interface PostingRow {
  readonly entry: number
  readonly measure: string
  readonly quantity: string
  readonly reversal: boolean
  readonly occurred_on: Day
  readonly belongs_to: number
  readonly subject: string | null
  readonly area: AreaCode
  readonly dimensions: Posting['by']
}

/**
 * Recomputes the chain over every entry and posting, then what every record should have posted from the
 * version that its last entry names, and looks for what stands outside of the chain: a head, a version or
 * an issued document that knows of more than the journal holds.
 */
export async function verifyJournal(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
): Promise<JournalReport> {
  // One snapshot: what a writer adds meanwhile is in the journal and in the records, or in neither.
  const reading = owner.transaction().setIsolationLevel('repeatable read')
  return reading.execute((tx) => verifiedIn({ owner: tx }, catalog, bureau))
}

async function verifiedIn(store: Pick<Store, 'owner'>, catalog: Catalog, bureau: string): Promise<JournalReport> {
  const faults: Fault[] = []
  const fault = (kind: Fault['kind'], entry: number | null, message: string) => {
    if (faults.length < FAULTS_MAX) faults.push({ kind, entry, message })
  }
  const sums = new Map<string, Map<string, Decimal>>()
  let [previous, expected, count, postings] = [FIRST_HASH, 0, 0, 0]
  for (;;) {
    const entries = await readEntries(store, bureau, expected)
    const [first] = entries
    const last = entries.at(-1)
    if (first === undefined || last === undefined) break
    const lines = await readLines(store, bureau, first.number, last.number)
    for (const entry of entries) {
      if (entry.number !== expected + 1)
        fault('gap', entry.number, `变动记录不连续：第 ${expected} 号之后是第 ${entry.number} 号`)
      const own = lines.get(entry.number) ?? []
      if (own.length !== entry.postings)
        fault(
          'chain',
          entry.number,
          `第 ${entry.number} 号变动记录应有 ${entry.postings} 条明细，现有 ${own.length} 条`,
        )
      const hash = entryHash(previous, factsOf(bureau, entry), linesDigest(own))
      if (hash !== entry.hash) fault('chain', entry.number, `第 ${entry.number} 号变动记录或其明细被改动：校验值不符`)
      previous = entry.hash
      expected = entry.number
      count += 1
      postings += own.length
      addLines(sums, entry.record, own)
    }
  }
  const head = await readHead(store, bureau)
  if (head.number !== count) fault('head', null, `总账记到第 ${head.number} 号，实有 ${count} 条变动记录`)
  if (head.hash !== previous) fault('head', null, '总账末号校验值与最后一条变动记录不符')
  await verifyVersions(store, catalog, bureau, sums, fault)
  await verifyRecords(store, catalog, bureau, fault)
  await verifyAnchors(store, bureau, fault)
  return { bureau, entries: count, postings, head: head.number, hash: head.hash, faults }
}

type Report = (kind: Fault['kind'], entry: number | null, message: string) => void

async function readEntries(
  { owner }: Pick<Store, 'owner'>,
  bureau: string,
  after: number,
): Promise<readonly EntryRow[]> {
  const { rows } =
    await sql<EntryRow>`select number, recorded_at, actor, kind, register, record, version, digest, postings, hash
    from entry where bureau = ${bureau} and number > ${after} order by number limit ${ENTRIES_PER_READ}`.execute(owner)
  return rows
}

async function readLines(
  { owner }: Pick<Store, 'owner'>,
  bureau: string,
  from: number,
  to: number,
): Promise<Map<number, JournalLine[]>> {
  const { rows } =
    await sql<PostingRow>`select entry, measure, quantity, reversal, occurred_on, belongs_to, subject, area, dimensions
    from posting where bureau = ${bureau} and entry between ${from} and ${to} order by entry, line`.execute(owner)
  const lines = new Map<number, JournalLine[]>()
  for (const { entry, reversal, ...row } of rows) {
    const line = { posting: readPosting(row), reversal }
    const known = lines.get(entry)
    if (known) known.push(line)
    else lines.set(entry, [line])
  }
  return lines
}

function readPosting({
  measure,
  quantity,
  occurred_on,
  belongs_to,
  subject,
  area,
  dimensions,
}: Omit<PostingRow, 'entry' | 'reversal'>): Posting {
  return { measure, quantity: decimal(quantity), on: occurred_on, belongsTo: belongs_to, subject, area, by: dimensions }
}

function factsOf(
  bureau: string,
  { number, recorded_at, actor, kind, register, record, version, digest }: EntryRow,
): EntryFacts {
  return { bureau, number, recordedAt: recorded_at, actor, kind, register, record, version, digest }
}

async function readHead({ owner }: Pick<Store, 'owner'>, bureau: string): Promise<{ number: number; hash: string }> {
  const { rows } = await sql<{
    number: number
    hash: string
  }>`select number, hash from head where bureau = ${bureau}`.execute(owner)
  return rows[0] ?? { number: 0, hash: FIRST_HASH }
}

/** What a record has posted in all, by posting without its quantity. */
function addLines(sums: Map<string, Map<string, Decimal>>, record: string, lines: readonly JournalLine[]): void {
  const own = sums.get(record) ?? new Map<string, Decimal>()
  for (const { posting } of lines) {
    const key = postingKey({ ...posting, quantity: '0' as Decimal })
    own.set(key, addDecimals(own.get(key) ?? ('0' as Decimal), posting.quantity))
  }
  sums.set(record, own)
}

async function verifyVersions(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
  sums: Map<string, Map<string, Decimal>>,
  fault: Report,
): Promise<void> {
  interface Row {
    readonly record: string
    readonly register: string
    readonly version: number
    readonly posts_version: number
    readonly content: Content | null
    readonly reason: string | null
    readonly salt: string | null
    readonly digest: string
    readonly entry: number | null
    readonly entry_digest: string | null
    readonly newest: boolean
  }
  const remains = await readRemains({ owner }, bureau)
  let after = { record: '00000000-0000-0000-0000-000000000000', version: 0 }
  for (;;) {
    const { rows } = await sql<Row>`
      select v.record, v.register, v.version, v.posts_version, v.content, v.reason, v.salt, v.digest, e.number as entry, e.digest as entry_digest,
        not exists (select 1 from record_version n where n.bureau = v.bureau and n.record = v.record and n.version > v.version) as newest
      from record_version v left join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
      where v.bureau = ${bureau} and (v.record, v.version) > (${after.record}::uuid, ${after.version}) order by v.record, v.version limit ${ENTRIES_PER_READ}`.execute(
      owner,
    )
    for (const {
      record,
      register: name,
      version,
      content,
      reason,
      salt,
      digest,
      entry,
      entry_digest,
      posts_version,
      newest,
    } of rows) {
      const register = catalog.registers.get(name)
      const label = register?.label ?? name
      if (entry === null) fault('version', null, `${label}记录的第 ${version} 版没有对应的变动记录：变动记录被删除`)
      else if (entry_digest !== digest) fault('version', entry, `第 ${entry} 号变动记录所指的版本被改动`)
      else if (content === null || salt === null)
        fault('version', entry, `第 ${entry} 号变动记录所指的${label}内容不在了`)
      else if (versionDigest(salt, content, reason) !== (remains.get(record)?.get(version) ?? digest))
        fault('version', entry, `第 ${entry} 号变动记录所指的${label}内容被改动`)
      // What an older posting rule posted can no longer be computed; the chain still vouches for it.
      if (!newest || content === null || register === undefined || posts_version !== register.postsVersion) continue
      const should = new Map<string, Map<string, Decimal>>()
      addLines(
        should,
        record,
        postingsOf(register, content, bureau as AreaCode).map((posting) => ({ posting, reversal: false })),
      )
      if (!sameSums(sums.get(record), should.get(record)))
        fault('postings', entry, `${label}记录的明细合计与记录内容应有的不符`)
    }
    const last = rows.at(-1)
    if (last === undefined) break
    after = { record: last.record, version: last.version }
  }
}

/**
 * By record and version the digest of what is left after an erasure, as the last one states it. That statement is the
 * reason of a version of its own, which the chain binds like any other.
 */
async function readRemains(
  { owner }: Pick<Store, 'owner'>,
  bureau: string,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const { rows } = await sql<{ record: string; reason: string | null }>`
    select v.record, v.reason from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version
    where e.bureau = ${bureau} and e.kind = 'erase' order by v.record, v.version`.execute(owner)
  const remains = new Map<string, ReadonlyMap<number, string>>()
  for (const { record, reason } of rows) remains.set(record, new Map(statedRemains(reason)))
  return remains
}

/** A statement that somebody has spoilt states nothing, and its own digest tells. */
function statedRemains(reason: string | null): Erasure['remains'] {
  try {
    return readErasure('erase', reason)?.remains ?? []
  } catch {
    return []
  }
}

function sameSums(a: ReadonlyMap<string, Decimal> = new Map(), b: ReadonlyMap<string, Decimal> = new Map()): boolean {
  const keys = new Set([...a.keys(), ...b.keys()])
  return [...keys].every((key) => (a.get(key) ?? '0') === (b.get(key) ?? '0'))
}

/** What lists and forms read of a record must be its last version. */
async function verifyRecords(
  { owner }: Pick<Store, 'owner'>,
  catalog: Catalog,
  bureau: string,
  fault: Report,
): Promise<void> {
  for (const register of catalog.registers.values()) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const { rows } = await sql<{ readonly [column: string]: unknown }>`
        select r.*, v.content as last_content, v.version as last_version from ${sql.table(tableName(register))} r
        left join lateral (select content, version from record_version v where v.bureau = r.bureau and v.record = r.id order by version desc limit 1) v on true
        where r.bureau = ${bureau} and r.id > ${after}::uuid order by r.id limit ${ENTRIES_PER_READ}`.execute(owner)
      for (const row of rows) {
        const { last_content: content, last_version: version } = row
        const same = content === null || canonical(content) === canonical(rowContent(register, row))
        if (!same || version !== row.version)
          fault('record', null, `${register.label}记录 ${row.identity} 的当前内容与最后一版不符`)
      }
      const last = rows.at(-1)
      if (last === undefined) break
      after = String(last.id)
    }
  }
}

/** Documents remember where the journal stood: a shorter or re-hashed one no longer contains that place. */
async function verifyAnchors({ owner }: Pick<Store, 'owner'>, bureau: string, fault: Report): Promise<void> {
  const { rows } = await sql<{ title: string; cutoff: number; cutoff_hash: string; hash: string | null }>`
    select d.title, d.cutoff, d.cutoff_hash, e.hash from document d left join entry e on e.bureau = d.bureau and e.number = d.cutoff
    where d.bureau = ${bureau} and d.cutoff > 0`.execute(owner)
  for (const { title, cutoff, cutoff_hash, hash } of rows) {
    if (hash !== cutoff_hash) fault('anchor', cutoff, `《${title}》定稿时总账第 ${cutoff} 号的校验值与现在不符`)
  }
}
