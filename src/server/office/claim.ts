import { sql } from 'kysely'
import { looseName, normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import { insertRows } from '../../store/bulk.ts'
import { recordsPending } from '../../store/records/load.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { baseSchema } from '../../store/schema/base.ts'
import { tableName } from '../../store/schema/registers.ts'
import { type At, look, type Office, work } from './office.ts'
import { settle } from './settle.ts'

/** 待认领: a name that came in and that nobody has yet said whom it means. */
export interface Claim {
  readonly name: string
  /** The register that the name stands in, and its field. */
  readonly register: string
  readonly field: string
  /** How many records wait for it. */
  readonly records: number
  readonly candidates: readonly Candidate[]
}

export interface Candidate {
  readonly id: string
  readonly identity: string
  readonly name: string
}

const CANDIDATES_MAX = 5
const CANDIDATES_READ = 200
const BRAND_LENGTH = 2

/** 认领台: every undecided name with the records it may mean, the most awaited first. */
export async function listClaims(office: Office): Promise<Claim[]> {
  return look(office, async (at) => {
    const claims: Claim[] = []
    for (const { register, field, to } of references(at)) {
      const waiting = new Map<string, number>()
      for (const { content } of await recordsPending(at.tx, register, field, at.bureau, null)) {
        const name = content.pending[field] ?? ''
        waiting.set(name, (waiting.get(name) ?? 0) + 1)
      }
      for (const [name, records] of waiting)
        claims.push({ name, register: register.name, field, records, candidates: await candidates(at, to, name) })
    }
    return claims.sort((a, b) => b.records - a.records)
  })
}

/** Decides a name once and for ever: it becomes another name of the record, and all that waited for it is settled. */
export async function decideClaim(
  office: Office,
  toRegister: string,
  name: string,
  identity: string,
): Promise<Settled> {
  return work(office, async (at) => {
    const to = registerNamed(at, toRegister)
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(tableName(to))} where bureau = ${at.bureau} and identity = ${identity} and state <> 'void'`.execute(
      at.tx,
    )
    const record = rows[0]?.id
    if (record === undefined)
      throw new Refusal('claim.noRecord', `${to.label}中没有 ${identity}`, '请先登记这条记录，再认领')
    return nameRecord(at, to, name, record)
  })
}

export interface Settled {
  /** Records that count from now on. */
  readonly settled: number
  /** Records that were there already under the right name, and are void. */
  readonly doubled: number
}

export function registerNamed({ catalog }: Pick<At, 'catalog'>, name: string): Register {
  const register = catalog.registers.get(name)
  if (register === undefined) throw new Refusal('register.unknown', `没有台账 ${name}`, '请检查台账名称')
  return register
}

export function claimReason(name: string): string {
  return `认领：${name}`
}

/** The name means the record from now on. */
export async function nameRecord(at: At, to: Register, name: string, record: string): Promise<Settled> {
  await insertRows(
    at.tx,
    'record_name',
    baseSchema.record_name!,
    [{ bureau: at.bureau, register: to.name, name: normaliseName(name), record, origin: 'alias' }],
    'on conflict do nothing',
  )
  const saves = await settling(at, to, name, record)
  await saveRecords(at.tx, at, saves)
  return settledBy(saves)
}

/** What would come of it; writes nothing. */
export async function effectOf(at: At, to: Register, name: string, record: string): Promise<Settled> {
  return settledBy(await settling(at, to, name, record))
}

async function settling(at: At, to: Register, name: string, record: string): Promise<Save[]> {
  const key = normaliseName(name)
  const saves: Save[] = []
  for (const { register, field } of references(at).filter((one) => one.to === to)) {
    const waiting = await recordsPending(at.tx, register, field, at.bureau, null)
    const meant = (wanted: string) => (wanted === key ? record : undefined)
    saves.push(...(await settle(at, register, field, waiting, meant, claimReason(name))))
  }
  return saves
}

function settledBy(saves: readonly Save[]): Settled {
  const doubled = saves.filter(({ kind }) => kind === 'void').length
  return { settled: saves.length - doubled, doubled }
}

export function references({
  catalog,
}: Pick<At, 'catalog'>): { readonly register: Register; readonly field: string; readonly to: Register }[] {
  return [...catalog.registers.values()].flatMap((register) =>
    Object.entries(register.fields).flatMap(([field, { facts }]) => {
      const to = catalog.registers.get(facts.to?.name ?? '')
      return to === undefined ? [] : [{ register, field, to }]
    }),
  )
}

/** Records whose names share most with the one that came in; a suggestion, never a decision. */
export async function candidates({ tx, bureau }: At, to: Register, name: string): Promise<Candidate[]> {
  const core = looseName(name)
  // The first characters after the place are the brand; what follows is trade and form, which many share.
  const brand = [...core].slice(0, BRAND_LENGTH).join('')
  const { rows } = await sql<Candidate>`
    select distinct on (r.id) r.id, r.identity, n.name from record_name n join ${sql.table(tableName(to))} r on r.bureau = n.bureau and r.id = n.record and r.state <> 'void'
    where n.bureau = ${bureau} and n.register = ${to.name} and (n.name like ${`%${escaped(core)}%`} or n.name like ${`%${escaped(brand)}%`}) limit ${CANDIDATES_READ}`.execute(
    tx,
  )
  return rows.sort((a, b) => shared(b.name, core) - shared(a.name, core)).slice(0, CANDIDATES_MAX)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}

function shared(name: string, core: string): number {
  const letters = new Set(core)
  return [...new Set(name)].filter((letter) => letters.has(letter)).length / Math.max(name.length, core.length)
}
