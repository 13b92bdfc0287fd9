import { createHash } from 'node:crypto'
import { type JournalLine, postingKey } from '../../kernel/posting.ts'
import type { Content } from '../../kernel/version.ts'

/** The facts of an entry that its hash binds to all entries before it. */
export interface EntryFacts {
  readonly bureau: string
  readonly number: number
  readonly recordedAt: string
  readonly actor: string
  readonly kind: string
  readonly register: string
  readonly record: string
  readonly version: number
  readonly digest: string
}

export const FIRST_HASH = '0'.repeat(64)

/** What an entry hashes of its postings: their canonical texts in order. */
export function linesDigest(lines: readonly JournalLine[]): string {
  const hash = createHash('sha256')
  for (const { posting, reversal } of lines) hash.update(`${reversal ? '-' : '+'}${postingKey(posting)}\n`)
  return hash.digest('hex')
}

export function entryHash(previous: string, facts: EntryFacts, lines: string): string {
  const { bureau, number, recordedAt, actor, kind, register, record, version, digest } = facts
  const text = JSON.stringify([
    previous,
    bureau,
    number,
    recordedAt,
    actor,
    kind,
    register,
    record,
    version,
    digest,
    lines,
  ])
  return createHash('sha256').update(text).digest('hex')
}

/**
 * A digest of a version's content and reason that stays verifiable when they are erased: without the
 * salt nobody can guess them back.
 */
export function versionDigest(salt: string, content: Content, reason: string | null): string {
  return createHash('sha256')
    .update(salt)
    .update(canonical([content, reason]))
    .digest('hex')
}

/** JSON with sorted keys, so that a value read back from the database hashes as it was written. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const parts = value as { readonly [key: string]: unknown }
  const ordered: { [key: string]: unknown } = {}
  for (const key of Object.keys(parts).sort()) {
    // Set like any other, this key would vanish, and with it whatever somebody put under it.
    if (key === '__proto__') Object.defineProperty(ordered, key, { value: sorted(parts[key]), enumerable: true })
    else ordered[key] = sorted(parts[key])
  }
  return ordered
}
