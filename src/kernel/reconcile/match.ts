import { OUTSIDE } from '../area.ts'
import { type Dated, valueOn } from '../dated.ts'
import { addDays } from '../day.ts'
import { normaliseName } from '../read/name.ts'
import type { Day } from '../values.ts'
import type { Named } from './near.ts'
import type { Reason } from './reason.ts'
import type { Stance } from './stance.ts'

/** Texts by the label of a column. */
export interface Said {
  readonly [label: string]: string
}

/** A row of another body's list, and whom our books say that it means. */
export interface TheirRow {
  /** Sheet and row, for the clerk who looks it up. */
  readonly place: string
  readonly name: string | null
  readonly code: string | null
  /** What is wrong with the code, if anything. */
  readonly codeFault: string | null
  readonly batch: string | null
  readonly said: Said
  readonly means: Meaning
}

export type Meaning =
  | { readonly key: string }
  /** Undecided; the names of all who bear the name, if several do. */
  | { readonly key: null; readonly names: readonly string[]; readonly waiting: boolean }

/** A record of ours about somebody. */
export interface Listing {
  readonly record: string
  /** Meets the conditions that our list was asked with. */
  readonly selected: boolean
  readonly stance: Stance
  readonly batch: string | null
  readonly endReason: string | null
  readonly told: Said
}

/** Somebody whom our books know, on our list or not. */
export interface Known {
  readonly key: string
  readonly name: string
  readonly code: string | null
  readonly names: Dated<string>
  readonly areas: Dated<string>
  /** States that close the books of whoever is in one, over time. */
  readonly states: Dated<string>
  readonly closing: readonly string[]
  readonly listings: readonly Listing[]
}

export type Side = 'both' | 'theirs' | 'ours' | 'unclear' | 'repeated'

/** A row of the comparison. Reasons come with the telling one first. */
export interface Compared {
  readonly side: Side
  /** The same in a later comparison with the same body. */
  readonly key: string
  readonly theirs: Pick<TheirRow, 'place' | 'name' | 'code' | 'said'> | null
  readonly ours: {
    readonly key: string
    readonly name: string
    readonly code: string | null
    readonly record: string | null
    readonly told: Said
  } | null
  readonly reasons: readonly [Reason, ...Reason[]]
}

/** Whoever came on our list within so many days before the day may be missing from a list made a little earlier. */
const RECENT_DAYS = 60
const MOVED_DAYS = 366

interface Lists {
  readonly theirs: readonly TheirRow[]
  readonly known: ReadonlyMap<string, Known>
  /** The nearest name that our books know. */
  readonly near: (name: string) => Named | null
  readonly on: Day
}

/** 名单对账: their list against ours, each row with why it is where it is. */
export function compareLists({ theirs, known, near, on }: Lists): readonly Compared[] {
  const rows: Compared[] = []
  const seen = new Set<string>()
  const open: TheirRow[] = []
  const first = new FirstRows()
  for (const row of theirs) {
    if (row.means.key !== null) seen.add(row.means.key)
    const one = row.means.key === null ? undefined : known.get(row.means.key)
    const before = first.rowOf(row)
    if (before !== null) rows.push(repeated(row, before))
    else if (one === undefined) open.push(row)
    else rows.push(decided(row, one, on))
  }
  for (const row of open) {
    const likely = row.name === null || row.means.key !== null ? null : near(row.name)
    const one = likely === null ? undefined : known.get(likely.key)
    const isFree = one !== undefined && !seen.has(one.key)
    // Whom two rows may mean is nobody's: the second is told without a partner.
    if (isFree && isListed(one)) seen.add(one.key)
    rows.push(undecided(row, likely, isFree && isListed(one) ? one : null))
  }
  const batches = new Set(theirs.flatMap(({ batch }) => batch ?? []))
  for (const one of known.values())
    if (isListed(one) && !seen.has(one.key))
      rows.push({
        side: 'ours',
        key: one.key,
        theirs: null,
        ours: oursOf(one),
        reasons: [missingThere(one, batches, on)],
      })
  return rows
}

/** Where their list names somebody first: by whom our books say that it is, or else by the code or the name alone. */
class FirstRows {
  readonly #rows = new Map<string, TheirRow>()

  /** The row that named the same before; `null` for the first, which is kept. */
  rowOf(row: TheirRow): TheirRow | null {
    const keys = keysOf(row)
    for (const key of keys) {
      const before = this.#rows.get(key)
      if (before !== undefined && !areTwo(before, row)) return before
    }
    for (const key of keys) if (!this.#rows.has(key)) this.#rows.set(key, row)
    return null
  }
}

/** One name is two bodies where each has a good code of its own, or where our books know several of that name. */
function areTwo(a: TheirRow, b: TheirRow): boolean {
  if (a.means.key !== null || b.means.key !== null) return a.means.key !== b.means.key
  if (b.means.names.length > 1 && (a.code === null || b.code === null)) return true
  return a.code !== null && b.code !== null && a.code !== b.code && a.codeFault === null && b.codeFault === null
}

function keysOf({ means, name, code }: TheirRow): readonly string[] {
  if (means.key !== null) return [means.key]
  return [...(code === null ? [] : [`code:${code}`]), ...(name === null ? [] : [`name:${normaliseName(name)}`])]
}

function keyOf(row: TheirRow): string | null {
  return keysOf(row)[0] ?? null
}

/** Counted once, where it stands first; what the second says otherwise is told. */
function repeated(row: TheirRow, before: TheirRow): Compared {
  const unlike = Object.entries(row.said).flatMap(([label, said]) => {
    const told = before.said[label]
    return told === undefined || told === said ? [] : [{ label, first: told, again: said }]
  })
  const why: Reason = { is: 'repeated', place: before.place, unlike }
  return { side: 'repeated', key: keyOf(before) ?? before.place, theirs: row, ours: null, reasons: [why] }
}

function isListed({ listings }: Known): boolean {
  return listings.some(isIn)
}

function isIn({ selected, stance }: Listing): boolean {
  return selected && stance.is === 'in'
}

function oursOf({ key, name, code, listings }: Known): Compared['ours'] {
  const listing = listings.find(isIn) ?? listings.at(-1)
  return { key, name, code, record: listing?.record ?? null, told: listing?.told ?? {} }
}

function decided(row: TheirRow, one: Known, on: Day): Compared {
  const notes = [...naming(row, one), ...faults(row)]
  if (!isListed(one)) {
    const why = absentHere(one, row.batch, on)
    return { side: 'theirs', key: one.key, theirs: row, ours: oursOf(one), reasons: [why, ...notes] }
  }
  const ours = oursOf(one)
  const [first = { is: 'same' } as const, ...rest] = [...notes, ...differences(row.said, ours?.told ?? {})]
  return { side: 'both', key: one.key, theirs: row, ours, reasons: [first, ...rest] }
}

function faults({ codeFault }: TheirRow): Reason[] {
  return codeFault === null ? [] : [{ is: 'codeInvalid', said: codeFault }]
}

/** How the names of the two sides hang together. */
function naming({ name, code, codeFault }: TheirRow, one: Known): Reason[] {
  const reasons: Reason[] = []
  if (name !== null && normaliseName(name) !== normaliseName(one.name)) {
    const at = one.names.findLastIndex(({ value }) => normaliseName(value) === normaliseName(name))
    const words = { theirs: name, ours: one.name }
    if (at >= 0) reasons.push({ is: 'renamed', ...words, on: one.names[at + 1]?.from ?? null })
    else if (code !== null && code === one.code) reasons.push({ is: 'nameDiffers', ...words })
    else reasons.push({ is: 'alias', ...words })
  }
  if (code !== null && codeFault === null && one.code !== null && code !== one.code)
    reasons.push({ is: 'codeDiffers', theirs: code, ours: one.code })
  return reasons
}

function differences(theirs: Said, ours: Said): Reason[] {
  return Object.entries(theirs).flatMap(([label, said]) => {
    const told = ours[label]
    return told === undefined || told === said ? [] : [{ is: 'differs' as const, label, theirs: said, ours: told }]
  })
}

/** Why somebody whom we know is not on our list. */
function absentHere(one: Known, batch: string | null, on: Day): Reason {
  const ended = one.listings.filter(({ selected }) => selected).map(({ stance }) => stance)
  const state = valueOn(one.states, on)
  if (state !== null && one.closing.includes(state))
    return { is: 'closed', status: state, on: one.states.findLast(({ value }) => value === state)?.from ?? null }
  if (valueOn(one.areas, on) === OUTSIDE)
    return { is: 'movedOut', on: one.areas.findLast(({ value }) => value === OUTSIDE)?.from ?? null }
  if (one.listings.length === 0) return { is: 'noRecord' }
  if (ended.length === 0) {
    const other = one.listings.find((listing) => listing.batch !== null && listing.stance.is === 'in')
    return other?.batch != null && other.batch !== batch
      ? { is: 'otherBatch', batch: other.batch }
      : { is: 'outsideConditions' }
  }
  for (const is of ['later', 'ended', 'otherYear', 'earlier'] as const) {
    const listing = one.listings.findLast(({ selected, stance }) => selected && stance.is === is)
    if (listing === undefined) continue
    const { stance } = listing
    if (stance.is === 'ended') return { is: 'ended', on: stance.on, why: listing.endReason }
    if (stance.is === 'otherYear') return { is: 'otherYear', year: stance.year }
    if (stance.is === 'later' || stance.is === 'earlier') return { is: stance.is, on: stance.on }
  }
  return { is: 'noRecord' }
}

/** Why somebody on our list may be missing from theirs. */
function missingThere(one: Known, batches: ReadonlySet<string>, on: Day): Reason {
  const listing = one.listings.find(isIn)
  const came = one.areas.findLast(
    ({ from, value }, at) => from !== null && value !== OUTSIDE && one.areas[at - 1]?.value === OUTSIDE,
  )
  if (came?.from != null && came.from <= on && came.from > addDays(on, -MOVED_DAYS))
    return { is: 'movedIn', on: came.from }
  if (listing?.batch != null && batches.size > 0 && !batches.has(listing.batch))
    return { is: 'otherBatch', batch: listing.batch }
  const since = listing?.stance.is === 'in' ? listing.stance.since : null
  if (since !== null && since > addDays(on, -RECENT_DAYS)) return { is: 'recent', on: since }
  return { is: 'unexplained' }
}

function undecided(row: TheirRow, likely: Named | null, partner: Known | null): Compared {
  const { means, name, code } = row
  const key = keyOf(row) ?? `row:${row.place}`
  const rest = faults(row)
  const told = { key, theirs: row, ours: partner === null ? null : oursOf(partner) }
  if (name === null && (code === null || row.codeFault !== null))
    return { side: 'unclear', ...told, reasons: [{ is: 'nameless' }, ...rest] }
  if (means.key === null && means.waiting) return { side: 'unclear', ...told, reasons: [{ is: 'waiting' }, ...rest] }
  if (means.key === null && means.names.length > 1)
    return { side: 'unclear', ...told, reasons: [{ is: 'several', names: means.names }, ...rest] }
  if (likely !== null) return { side: 'unclear', ...told, reasons: [{ is: 'near', name: likely.name }, ...rest] }
  return { side: 'theirs', ...told, reasons: [{ is: 'unknown' }, ...rest] }
}
