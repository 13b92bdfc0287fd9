import { sql } from 'kysely'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import type { Tx } from '../database.ts'
import { tableName } from '../schema/registers.ts'
import type { NameOrigin } from './name.ts'

export interface Naming {
  readonly name: string | null
  readonly code: string | null
}

export type Resolution =
  | { readonly id: string; readonly candidates?: never }
  /** Undecided: the records that bear the name, if several do. */
  | { readonly id: null; readonly candidates: readonly string[] }

// An alias is somebody's decision and comes before what the name says of itself.
const precedence: readonly NameOrigin[] = ['alias', 'name', 'former']

/** Finds the records that codes and names mean, each in this order: code, decision, present name, former name. */
export async function resolve(
  tx: Tx,
  register: Register,
  bureau: string,
  namings: readonly Naming[],
): Promise<Map<string, Resolution>> {
  const codes = [...new Set(namings.flatMap(({ code }) => (code === null ? [] : [code])))]
  const names = [...new Set(namings.flatMap(({ name }) => (name === null ? [] : [normaliseName(name)])))]
  const byCode = await idsByIdentity(tx, register, bureau, codes)
  const byName = await idsByName(tx, register, bureau, names)
  return new Map(namings.map((naming) => [namingKey(naming), decide(naming, byCode, byName)]))
}

export function namingKey({ name, code }: Naming): string {
  return JSON.stringify([code, name === null ? null : normaliseName(name)])
}

function decide(
  { name, code }: Naming,
  byCode: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, readonly Named[]>,
): Resolution {
  const coded = code === null ? undefined : byCode.get(code)
  if (coded !== undefined) return { id: coded }
  const named = name === null ? [] : (byName.get(normaliseName(name)) ?? [])
  for (const origin of precedence) {
    const found = [...new Set(named.filter((one) => one.origin === origin).map(({ record }) => record))]
    const [only] = found
    if (only !== undefined) return found.length === 1 ? { id: only } : { id: null, candidates: found }
  }
  return { id: null, candidates: [] }
}

async function idsByIdentity(
  tx: Tx,
  register: Register,
  bureau: string,
  identities: readonly string[],
): Promise<Map<string, string>> {
  if (identities.length === 0) return new Map()
  // Each by itself, as in load.ts.
  const { rows } = await sql<{ identity: string; id: string }>`
    select asked.identity, found.id from unnest(${[...identities]}::text[]) as asked(identity) cross join lateral (
      select id from ${sql.table(tableName(register))} where bureau = ${bureau} and identity = asked.identity and state <> 'void' limit 1
    ) as found`.execute(tx)
  return new Map(rows.map(({ identity, id }) => [identity, id]))
}

interface Named {
  readonly name: string
  readonly record: string
  readonly origin: NameOrigin
}

async function idsByName(
  tx: Tx,
  register: Register,
  bureau: string,
  names: readonly string[],
): Promise<Map<string, Named[]>> {
  const found = new Map<string, Named[]>()
  if (names.length === 0) return found
  const { rows } = await sql<Named>`
    select n.name, n.record, n.origin from record_name n join ${sql.table(tableName(register))} r on r.bureau = n.bureau and r.id = n.record and r.state <> 'void'
    where n.bureau = ${bureau} and n.register = ${register.name} and n.name = any(${[...names]}::text[])`.execute(tx)
  for (const row of rows) found.set(row.name, [...(found.get(row.name) ?? []), row])
  return found
}

/** All names under which records are known, the decided ones among them, by the record. */
export async function namesSpoken(
  { tx, bureau }: { readonly tx: Tx; readonly bureau: string },
  records: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ record: string; name: string }>`
    select record, name from record_name where bureau = ${bureau} and record = any(${[...records]}::uuid[])`.execute(tx)
  const byRecord = Map.groupBy(rows, ({ record }) => record)
  return new Map([...byRecord].map(([record, of]) => [record, new Set(of.map(({ name }) => name))]))
}
