import { hash } from 'node:crypto'
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
  if (lines.length === 0) return NO_LINES
  return sha256(lines.map(({ posting, reversal }) => `${reversal ? '-' : '+'}${postingKey(posting)}\n`).join(''))
}

const NO_LINES = sha256('')

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
  return sha256(text)
}

/**
 * A digest of a version's content and reason that stays verifiable when they are erased: without the
 * salt nobody can guess them back.
 */
export function versionDigest(salt: string, content: Content, reason: string | null): string {
  return textDigest(salt, canonical(content), reason)
}

/** The same of a content whose canonical text is at hand. */
export function textDigest(salt: string, content: string, reason: string | null): string {
  return sha256(`${salt}[${content},${JSON.stringify(reason)}]`)
}

// In one call: most texts are short, and a hash object costs more than hashing them.
function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** JSON with sorted keys, so that a value read back from the database hashes as it was written. */
export function canonical(value: unknown): string {
  return textOf(value) as string
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return quote(value)
  if (value === null) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one) ?? 'null').join(',')}]`
  const parts = value as { readonly [key: string]: unknown }
  let text = ''
  for (const { key, before } of inOrder(Object.keys(parts))) {
    const part = textOf(parts[key])
    if (part !== undefined) text += (text === '' ? '' : ',') + before + part
  }
  return `{${text}}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are written as escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}

type Keys = readonly { readonly key: string; readonly before: string }[]

/** What objects with these keys, in this order, are written in. */
interface Shape {
  readonly keys: readonly string[]
  readonly ordered: Keys
}

// Contents of one register come by the thousand, all with the same keys.
const shapes = new Map<string, Shape>()
const SHAPES_MAX = 1_000

function inOrder(keys: readonly string[]): Keys {
  const [first = ''] = keys
  const known = shapes.get(first)
  if (known !== undefined && areSame(keys, known.keys)) return known.ordered
  const ordered = sortedKeys(keys).map((key) => ({ key, before: `${JSON.stringify(key)}:` }))
  if (shapes.size >= SHAPES_MAX) shapes.clear()
  shapes.set(first, { keys, ordered })
  return ordered
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false
  return true
}

/** By their characters, and whole numbers before, by their size: as objects have always kept them. */
function sortedKeys(keys: readonly string[]): string[] {
  const numbers = keys.filter((key) => NUMBER.test(key) && Number(key) < INDEX_LIMIT)
  const rest = keys.filter((key) => !(NUMBER.test(key) && Number(key) < INDEX_LIMIT))
  return [...numbers.sort((a, b) => Number(a) - Number(b)), ...rest.sort()]
}

const NUMBER = /^(?:0|[1-9]\d{0,9})$/
const INDEX_LIMIT = 2 ** 32 - 1
