import { sql } from 'kysely'
import { type Dated, valueOn } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import { normaliseName } from '../../../kernel/read/name.ts'
import type { Known, Listing, Said } from '../../../kernel/reconcile/match.ts'
import { stanceOf } from '../../../kernel/reconcile/stance.ts'
import type { Day } from '../../../kernel/values.ts'
import { movesOf } from '../../../store/figures/moves.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type Asked as ListAsked, type ListedRow, listRows, reachOf } from '../list.ts'
import type { At } from '../office.ts'
import type { OurList } from './asked.ts'
import type { Held } from './held.ts'

/** Records of one register that are looked at; no bureau has more of one kind. */
const RECORDS_MAX = 200_000

/** What our books say of everybody who has a record in the register, or is among `others`. */
export interface OurBooks {
  readonly known: ReadonlyMap<string, Known>
  /** Names, normalised, under which records wait to be claimed. */
  readonly waiting: ReadonlySet<string>
}

export async function readOurs(
  at: At,
  cutoff: Cutoff,
  held: Held,
  list: OurList,
  others: ReadonlySet<string>,
): Promise<OurBooks> {
  const { register } = list
  const reach = await reachOf(at, register, list.withheld)
  const everything: ListAsked = { where: {}, sort: [], search: '', ids: null }
  const window = { offset: 0, limit: RECORDS_MAX + 1 }
  const rows = await listRows(at, reach, everything, window)
  if (rows.length > RECORDS_MAX)
    throw new Refusal('reconcile.tooMany', `${register.label}超过 ${RECORDS_MAX} 条`, '请按条件分几次对')
  const isNarrow = Object.keys(list.where).length > 0 || list.search.trim() !== ''
  const chosen = isNarrow
    ? new Set(
        (await listRows(at, reach, { ...everything, where: list.where, search: list.search }, window)).map(
          ({ id }) => id,
        ),
      )
    : null
  const { measure } = list
  const moves =
    measure === null
      ? null
      : await movesOf(at.tx, at.bureau, {
          ...{ register: register.name, measure: measure.name, where: measure.where, cutoff: cutoff.entry },
          areas: [...at.areas.within(list.area)],
        })
  const listings = new Map<string, Listing[]>()
  const waiting = new Set<string>()
  for (const row of rows) {
    const key = keyOf(held, row)
    const pending = held.subject === null ? undefined : row.content.pending[held.subject]
    if (pending !== undefined) waiting.add(normaliseName(pending))
    if (key === null || row.state !== 'live') continue
    const of = moves?.get(row.id) ?? []
    // Of a figure, records that never count for it are no part of the list: another title is another matter.
    if (moves !== null && list.indicator !== null && of.length === 0) continue
    const listing: Listing = {
      record: row.id,
      selected: chosen === null || chosen.has(row.id),
      stance: moves === null ? { is: 'in', since: null } : stanceOf(of, list.test),
      batch: batchOf(held, row),
      endReason: endReasonOf(held, row),
      told: toldBy(held, row.content.values, list.on),
    }
    const before = listings.get(key)
    if (before === undefined) listings.set(key, [listing])
    else before.push(listing)
  }
  const keys = [...new Set([...listings.keys(), ...others])]
  const targets = await recordsById(at.tx, held.target, at.bureau, keys)
  const known = new Map<string, Known>()
  for (const [key, record] of targets)
    if (!record.content.voided) known.set(key, knownAs(held, key, record, listings.get(key) ?? [], list.on))
  return { known, waiting }
}

function keyOf({ subject }: Held, { id, content }: ListedRow): string | null {
  if (subject === null) return id
  const to = content.values[subject]
  return typeof to === 'string' ? to : null
}

function knownAs(
  held: Held,
  key: string,
  { content: { values } }: StoredRecord,
  listings: readonly Listing[],
  on: Day,
): Known {
  const { target, nameField, codeField } = held
  const names = datedText(target.fields[nameField], values[nameField])
  const [stateName, state] = Object.entries(target.fields).find(([, { facts }]) => facts.closing !== undefined) ?? []
  const code = codeField === null ? null : values[codeField]
  return {
    key,
    name: valueOn(names, on) ?? names.at(0)?.value ?? '',
    code: typeof code === 'string' ? code : null,
    names,
    areas: target.area === null ? [] : datedText(target.fields[target.area], values[target.area]),
    states: stateName === undefined ? [] : datedText(state, values[stateName]),
    closing: state?.facts.closing ?? [],
    listings,
  }
}

function datedText(field: Field<unknown> | undefined, value: unknown): Dated<string> {
  if (field?.facts.dated) return (value ?? []) as Dated<string>
  return typeof value === 'string' ? [{ from: null, value }] : []
}

function batchOf(held: Held, { content: { values } }: ListedRow): string | null {
  const [name, field] = Object.entries(held.register.fields).find(([, { kind }]) => kind.name === 'batch') ?? []
  const value = name === undefined ? null : values[name]
  return field === undefined || value === null || value === undefined ? null : field.kind.show(value, field.facts)
}

/** What a record says of its end, where the register ends its records by a day and gives a reason. */
function endReasonOf({ register }: Held, { content: { values } }: ListedRow): string | null {
  if (register.ending === null || values[register.ending.on] == null) return null
  const reason = values.endReason
  return typeof reason === 'string' ? reason : null
}

/** Fields of a record in the words of a screen, by label; what is empty says nothing. */
export function toldBy({ compared }: Held, values: { readonly [field: string]: unknown }, on: Day): Said {
  return Object.fromEntries(
    compared.flatMap(([name, { kind, facts }]) => {
      const value = facts.dated ? valueOn((values[name] ?? []) as Dated<unknown>, on) : values[name]
      return value === null || value === undefined || value === '' ? [] : [[facts.label, kind.show(value, facts)]]
    }),
  )
}

/** All names of a register with the records that bear them, for the ones that are nearest to what nobody has. */
export async function allNames(
  at: At,
  { target }: Held,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  const { rows } = await sql<{ key: string; name: string }>`
    select record as key, name from record_name
    where bureau = ${at.bureau} and register = ${target.name} and octet_length(name) > length(name)`.execute(at.tx)
  return rows
}
