import { v7 as uuid } from 'uuid'
import { normaliseName } from '../../../kernel/read/name.ts'
import { type Compared, compareLists, type Meaning, type TheirRow } from '../../../kernel/reconcile/match.ts'
import { nearestNames } from '../../../kernel/reconcile/near.ts'
import { reasonWords } from '../../../kernel/reconcile/reason.ts'
import { keepFile } from '../../../store/files.ts'
import { type Cutoff, resolveCutoff } from '../../../store/journal/cutoff.ts'
import {
  insertReconciliation,
  lastReconciliation,
  type ReconciliationCounts,
  type Settled,
  type StoredReconciliation,
  type StoredRow,
  sidesOf,
} from '../../../store/reconciliations.ts'
import { namingKey, type Resolution, resolve } from '../../../store/records/resolve.ts'
import { openWorkbook } from '../importRead.ts'
import { type At, look, type Office, work } from '../office.ts'
import type { Asked, OurList } from './asked.ts'
import { type Held, heldBy } from './held.ts'
import { allNames, readOurs, toldBy } from './ours.ts'
import { type ListedThere, readTheirs, type TheirList } from './theirs.ts'

/** A row of a comparison as it is kept, its reasons in the words of the day on which it was made. */
export interface RowContent {
  readonly theirs: Compared['theirs']
  readonly ours: Compared['ours']
  readonly reasons: readonly string[]
}

export interface GivenList {
  readonly name: string
  readonly hash: string
  readonly bytes: Uint8Array
  /** Whose list it is. */
  readonly body: string
}

export interface Reconciled {
  readonly head: StoredReconciliation<Asked>
  readonly rows: readonly StoredRow<RowContent>[]
  readonly columns: readonly string[]
}

/** 名单对账: reads a list, holds it against ours, writes nothing. */
export async function reconcile(
  office: Office,
  given: GivenList,
  asked: Asked,
  listFor: (at: At) => OurList,
): Promise<Reconciled> {
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const workbook = await openWorkbook(given.bytes, given.name)
  return look(office, async (at) => {
    const list = listFor(at)
    const held = heldBy(at.catalog, list.register)
    const theirs = readTheirs(at, held, workbook)
    const compared = await comparison(at, cutoff, held, list, theirs)
    const rows = ordered(compared).map(storedRow)
    const before = await lastReconciliation(at.tx, at.bureau, { body: given.body, asked })
    const head: StoredReconciliation<Asked> = {
      id: uuid(),
      ...{ body: given.body, label: list.label, register: list.register.name, asked },
      ...{ indicator: list.indicator, period: list.period, listedOn: list.on },
      ...{ fileName: given.name, fileHash: given.hash },
      counts: countsOf(compared, theirs),
      before,
      settled: before === null ? [] : settledSince(await sidesOf(at.tx, at.bureau, before), compared),
      ...{ cutoff: cutoff.entry, cutoffAt: cutoff.recordedAt, actor: office.actor, madeAt: new Date().toISOString() },
    }
    return { head, rows, columns: theirs.columns }
  })
}

/** The same, kept with the file that it was made of. */
export async function keepReconciliation(
  office: Office,
  given: GivenList,
  { head, rows }: Reconciled,
): Promise<string> {
  await keepFile(office.files, given.hash, given.bytes)
  await work(office, (at) => insertReconciliation(at.tx, at.bureau, head, rows))
  return head.id
}

async function comparison(
  at: At,
  cutoff: Cutoff,
  held: Held,
  list: OurList,
  { rows }: TheirList,
): Promise<readonly Compared[]> {
  const resolved = await meanings(at, held, rows)
  const meant = new Set(resolved.flatMap(({ id }) => id ?? []))
  const open = rows.flatMap(({ name }, index) => (resolved[index]?.id === null && name !== null ? [name] : []))
  const likely = nearestNames(open, open.length === 0 ? [] : await allNames(at, held))
  for (const { key } of likely.values()) meant.add(key)
  const shared = new Set(resolved.flatMap(({ candidates }) => candidates ?? []))
  for (const one of shared) meant.add(one)
  const { known, waiting } = await readOurs(at, cutoff, held, list, meant)
  const theirs = rows.map((row, index): TheirRow => {
    const { values, name, code, codeFault, place } = row
    const said = toldBy(held, values, list.on)
    const batch = held.compared.find(([, { kind }]) => kind.name === 'batch')?.[1].facts.label
    const resolution = resolved[index] ?? { id: null, candidates: [] }
    return {
      ...{ place, name, code, codeFault, said },
      batch: batch === undefined ? null : (said[batch] ?? null),
      means: meaningOf(resolution, name, waiting, (id) => known.get(id)?.name ?? ''),
    }
  })
  const near = (name: string) => {
    const found = likely.get(name)
    return found === undefined ? null : { key: found.key, name: known.get(found.key)?.name ?? found.name }
  }
  return compareLists({ theirs, known, near, on: list.on })
}

function meaningOf(
  { id, candidates }: Resolution,
  name: string | null,
  waiting: ReadonlySet<string>,
  nameOf: (id: string) => string,
): Meaning {
  if (id !== null) return { key: id }
  return {
    key: null,
    names: (candidates ?? []).map(nameOf),
    waiting: name !== null && waiting.has(normaliseName(name)),
  }
}

/** Whom each row means: by its code, its name, and then by the former names that it gives itself. */
async function meanings(at: At, held: Held, rows: readonly ListedThere[]): Promise<readonly Resolution[]> {
  const codeOf = codeReader(at, held)
  const namings = rows.map(({ name, code }) => ({ name, code: code ?? codeOf(name) }))
  const first = await resolve(at.tx, held.target, at.bureau, namings)
  const formerly = rows.flatMap(({ former }) => former.map((name) => ({ name, code: null })))
  const second = formerly.length === 0 ? new Map() : await resolve(at.tx, held.target, at.bureau, formerly)
  return rows.map(({ former }, index): Resolution => {
    const naming = namings[index] ?? { name: null, code: null }
    const found = first.get(namingKey(naming)) ?? { id: null, candidates: [] }
    if (found.id !== null) return found
    for (const name of former) {
      const earlier = second.get(namingKey({ name, code: null }))
      if (earlier !== undefined && earlier.id !== null) return earlier
    }
    return found
  })
}

/** Records that are named by their number alone: 2023 1 0123456.7 is ZL202310123456.7. */
function codeReader({ context }: Pick<At, 'context'>, { target, nameField, codeField }: Held) {
  const field = codeField === null ? target.fields[nameField] : undefined
  return (name: string | null): string | null => {
    if (field === undefined || name === null) return null
    const { value } = field.kind.read({ text: name }, field.facts, context)
    return typeof value === 'string' ? value : null
  }
}

const SIDES = ['unclear', 'theirs', 'ours', 'repeated', 'both'] as const satisfies readonly Compared['side'][]

/** What somebody must settle comes first. */
function ordered(rows: readonly Compared[]): readonly Compared[] {
  const place = new Map<string, number>(SIDES.map((side, index) => [side, index]))
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (place.get(a.row.side) ?? 0) - (place.get(b.row.side) ?? 0) || a.index - b.index)
    .map(({ row }) => row)
}

function storedRow({ side, key, theirs, ours, reasons }: Compared, ordinal: number): StoredRow<RowContent> {
  const words = [theirs?.name, theirs?.code, ours?.name, ours?.code].filter((word) => word != null).join(' ')
  const said = theirs === null ? null : { place: theirs.place, name: theirs.name, code: theirs.code, said: theirs.said }
  return {
    ...{ ordinal, side, key, reason: reasons[0].is, words: words.toUpperCase() },
    content: { theirs: said, ours, reasons: reasons.map(reasonWords).filter((text) => text !== '') },
  }
}

function countsOf(rows: readonly Compared[], { rows: listed }: TheirList): ReconciliationCounts {
  const sides: { [side: string]: number } = Object.fromEntries(SIDES.map((side) => [side, 0]))
  const reasons: { [side: string]: { [reason: string]: number } } = {}
  let ours = 0
  for (const { side, reasons: why, ours: own } of rows) {
    sides[side] = (sides[side] ?? 0) + 1
    const of = (reasons[side] ??= {})
    of[why[0].is] = (of[why[0].is] ?? 0) + 1
    // A firm of ours that theirs may mean stands on our list too; one that is named but not listed does not.
    if (side === 'both' || side === 'ours' || (side === 'unclear' && own !== null)) ours += 1
  }
  return { theirs: listed.length, ours, sides, reasons }
}

/** Differences of the time before that are none any more. */
function settledSince(
  before: ReadonlyMap<string, { readonly side: string; readonly name: string }>,
  rows: readonly Compared[],
): readonly Settled[] {
  // A second row of the same firm says nothing of where the firm stands.
  const firsts = rows.filter(({ side }) => side !== 'repeated')
  const now = new Map(firsts.flatMap(({ key, side, theirs }) => keysOf(key, theirs).map((one) => [one, side] as const)))
  return [...before].flatMap(([key, { side, name }]) => {
    if (side === 'both') return []
    const at = now.get(key)
    return at === undefined || at === 'both' ? [{ name, side, now: at === 'both' ? 'both' : 'neither' } as const] : []
  })
}

/** A row that nobody could place the time before was kept by its name or code. */
function keysOf(key: string, theirs: Compared['theirs']): readonly string[] {
  const name = theirs?.name ?? null
  const code = theirs?.code ?? null
  return [key, ...(name === null ? [] : [`name:${normaliseName(name)}`]), ...(code === null ? [] : [`code:${code}`])]
}
