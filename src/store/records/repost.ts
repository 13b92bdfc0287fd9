import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { decimal, negate } from '../../kernel/exact.ts'
import { OVER } from '../../kernel/field/kinds/reference.ts'
import { type Posting, postingKey } from '../../kernel/posting.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode, Day } from '../../kernel/values.ts'
import { carriedFrom, postingsOf } from '../../kernel/version.ts'
import { insertRows } from '../bulk.ts'
import type { Tx } from '../database.ts'
import { type Append, append } from '../journal/append.ts'
import { versionDigest } from '../journal/hash.ts'
import { baseSchema } from '../schema/base.ts'
import { tableName } from '../schema/registers.ts'
import { recordsById } from './load.ts'
import { type StoredRecord, storedRecord } from './row.ts'
import type { Writing } from './save.ts'

const REASON = '口径调整'

/**
 * Posts anew up to `limit` records of a register whose last version was posted by an older `posts`. What they
 * posted then is read from the journal, since the old function is gone; the difference is appended. Returns
 * how many there were.
 */
export async function repostRecords(tx: Tx, writing: Writing, register: Register, limit: number): Promise<number> {
  const { bureau, actor, areas } = writing
  const table = sql.table(tableName(register))
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select r.* from ${table} r join record_version v on v.bureau = r.bureau and v.record = r.id and v.version = r.version
    where r.bureau = ${bureau} and v.posts_version <> ${register.postsVersion} order by r.id limit ${limit} for update of r`.execute(
    tx,
  )
  const records = await withOver(
    tx,
    writing,
    register,
    rows.map((row) => storedRecord(register, row)),
  )
  const standing = await standingPostings(
    tx,
    bureau,
    records.map(({ id }) => id),
  )
  const appends: Append[] = []
  const versions = records.map(({ id, version, content }) => {
    const salt = randomBytes(16).toString('hex')
    const digest = versionDigest(salt, content, REASON)
    const entry = { kind: 'repost', actor, register: register.name, record: id, version: version + 1, digest } as const
    appends.push({ ...entry, before: standing.get(id) ?? [], after: postingsOf(register, content, areas.root) })
    return {
      bureau,
      record: id,
      version: version + 1,
      register: register.name,
      content,
      reason: REASON,
      salt,
      digest,
      posts_version: register.postsVersion,
      actor,
    }
  })
  await sql`update ${table} set version = version + 1 where bureau = ${bureau} and id = any(${records.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  const carried = records.map(({ id, content }) => ({ id, carried: content.carried }))
  await sql`update ${table} t set carried = g.carried
    from jsonb_to_recordset(${JSON.stringify(carried)}::jsonb) as g(id uuid, carried jsonb)
    where t.bureau = ${bureau} and t.id = g.id and t.carried is distinct from g.carried`.execute(tx)
  await insertRows(tx, 'record_version', baseSchema.record_version!, versions)
  await append(tx, writing.catalog, bureau, appends, writing.clock)
  return records.length
}

/** With since when the records that they end with are over: an older version did not carry it. */
async function withOver(
  tx: Tx,
  { bureau, catalog }: Writing,
  register: Register,
  records: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  let now = records
  for (const [name, { facts }] of Object.entries(register.fields)) {
    const to = catalog.registers.get(facts.to?.name ?? '')
    if (to === undefined || facts.carry?.includes(OVER) !== true) continue
    const ids = now.flatMap(({ content: { values } }) => (typeof values[name] === 'string' ? [values[name]] : []))
    const targets = await recordsById(tx, to, bureau, [...new Set(ids)])
    now = now.map((one) => {
      const target = targets.get(String(one.content.values[name]))
      if (target === undefined) return one
      const carried = { ...one.content.carried, [name]: carriedFrom(to, target.content, facts.carry ?? []) }
      return { ...one, content: { ...one.content, carried } }
    })
  }
  return now
}

interface Line {
  readonly record: string
  readonly measure: string
  readonly quantity: string
  readonly reversal: boolean
  readonly occurred_on: Day
  readonly belongs_to: number
  readonly subject: string | null
  readonly area: AreaCode
  readonly dimensions: Posting['by']
}

/** What each record has posted and not taken back. */
async function standingPostings(
  tx: Tx,
  bureau: string,
  records: readonly string[],
): Promise<Map<string, readonly Posting[]>> {
  const { rows } = await sql<Line>`
    select e.record, p.measure, p.quantity, p.reversal, p.occurred_on, p.belongs_to, p.subject, p.area, p.dimensions
    from entry e join posting p on p.bureau = e.bureau and p.entry = e.number
    where e.bureau = ${bureau} and e.record = any(${[...records]}::uuid[]) order by p.entry, p.line`.execute(tx)
  const standing = new Map<string, Map<string, Posting[]>>()
  for (const { record, reversal, ...line } of rows) {
    const own = standing.get(record) ?? new Map<string, Posting[]>()
    standing.set(record, own)
    const posting = postingOf(line)
    const key = postingKey(reversal ? { ...posting, quantity: negate(posting.quantity) } : posting)
    if (reversal) own.get(key)?.pop()
    else own.set(key, [...(own.get(key) ?? []), posting])
  }
  return new Map([...standing].map(([record, own]) => [record, [...own.values()].flat()]))
}

function postingOf({
  measure,
  quantity,
  occurred_on,
  belongs_to,
  subject,
  area,
  dimensions,
}: Omit<Line, 'record' | 'reversal'>): Posting {
  return { measure, quantity: decimal(quantity), on: occurred_on, belongsTo: belongs_to, subject, area, by: dimensions }
}
