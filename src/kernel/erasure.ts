import type { Register } from './register.ts'
import type { Day } from './values.ts'
import type { Content } from './version.ts'

/** What is taken out of every version of a record because somebody asked for it. */
export interface Erasing {
  /** Names of fields that are personal. */
  readonly fields: readonly string[]
  /** Files by the hashes of their contents. */
  readonly files: readonly string[]
  /** Whether the reasons go too that were written beside earlier changes. */
  readonly reasons: boolean
}

/** 按申请删除, as it was done: what the version says that did it. */
export interface Erasure extends Erasing {
  readonly on: Day
  /** The paper by which it was asked for. */
  readonly paper: string
  readonly reason: string
  /** Hashes of the imported files that went, because what was erased stood in them. */
  readonly sources: readonly string[]
  /** Of each earlier version what it is known by from now on: its number, and the digest of what is left. */
  readonly remains: readonly (readonly [version: number, digest: string])[]
}

/** What stands where something was erased. */
export const ERASED = '已按申请删除'

/** What is left of a version; all that its postings depend on is. */
export function erasedContent({ fields }: Register, content: Content, erasing: Erasing): Content {
  const values = Object.fromEntries(
    Object.entries(content.values).map(([name, value]) => [
      name,
      erasing.fields.includes(name) ? (fields[name]?.facts.dated ? [] : null) : withoutFile(value, erasing.files),
    ]),
  )
  const steps = content.steps.map((step) => ({
    ...step,
    gives: Object.fromEntries(
      Object.entries(step.gives).map(([name, value]) => [name, withoutFile(value, erasing.files)]),
    ),
  }))
  return { ...content, values, steps }
}

/** A file is known by its hash alone afterwards, in letters that nobody takes for a file that is there. */
function withoutFile(value: unknown, files: readonly string[]): unknown {
  const hash = typeof value === 'string' ? /^sha256:([0-9a-f]{64}) /.exec(value)?.[1] : undefined
  return hash !== undefined && files.includes(hash) ? `erased:${goneHash(hash)} ${ERASED}` : value
}

/** How the hash of a file is written that was erased. */
export function goneHash(hash: string): string {
  return hash.toUpperCase()
}

/** The statement of a version that erased; `null` for the reason of any other. */
export function readErasure(kind: string, reason: string | null): Erasure | null {
  return kind === 'erase' && reason !== null ? (JSON.parse(reason) as Erasure) : null
}

/** The last erasure by which a field has become empty; `null` where none has. */
export function erasureOf(erasures: readonly Erasure[], field: string): Erasure | null {
  return erasures.findLast(({ fields }) => fields.includes(field)) ?? null
}
