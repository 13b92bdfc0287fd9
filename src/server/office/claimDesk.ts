import { sql } from 'kysely'
import { OUTSIDE } from '../../kernel/area.ts'
import { always } from '../../kernel/dated.ts'
import { looseName, normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import { content } from '../../kernel/version.ts'
import { recordsById } from '../../store/records/load.ts'
import { type Save, saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { type Candidate, claimReason, effectOf, nameRecord, references, registerNamed, type Settled } from './claim.ts'
import { type At, look, type Office, work } from './office.ts'

/** A name that waits, with all the registers in which it does. */
export interface WaitingName {
  readonly to: Register
  readonly name: string
  /** How many records wait for it. */
  readonly records: number
  readonly waiting: readonly { readonly register: Register; readonly field: string; readonly records: number }[]
}

/** Every undecided name, the most awaited first. */
export async function waitingNames(at: At): Promise<WaitingName[]> {
  const found = new Map<string, WaitingName & { waiting: WaitingName['waiting'] }>()
  for (const { register, field, to } of references(at)) {
    const { rows } = await sql<{ name: string; records: number }>`
      select pending ->> ${field} as name, count(*)::int as records from ${sql.table(tableName(register))}
      where bureau = ${at.bureau} and state = 'pending' and pending ? ${field} group by 1`.execute(at.tx)
    for (const { name, records } of rows) {
      const key = `${to.name} ${normaliseName(name)}`
      const known = found.get(key) ?? { to, name, records: 0, waiting: [] }
      const waiting = [...known.waiting, { register, field, records }]
      found.set(key, { ...known, records: known.records + records, waiting })
    }
  }
  return [...found.values()].sort((a, b) => b.records - a.records || a.name.localeCompare(b.name, 'zh'))
}

/** Why a record may be the one that a name means: what the two have in common, in words. */
export function likeness(name: string, candidate: string): string {
  const [a, b] = [normaliseName(name), normaliseName(candidate)]
  if (a === b) return '名称相同'
  const [bareA, bareB] = [looseName(a), looseName(b)]
  if (bareA === bareB) return '只差省市区名或公司形式'
  if (bareA.includes(bareB) || bareB.includes(bareA)) return '一个名称包含另一个'
  const apart = distance(bareA, bareB)
  if (apart <= LETTERS_APART_MAX) return `只差 ${apart} 个字`
  const common = longestCommon(bareA, bareB)
  return common.length >= 2 ? `都有“${common}”` : '个别字相同'
}

const LETTERS_APART_MAX = 2

function longestCommon(a: string, b: string): string {
  let longest = ''
  for (let from = 0; from < a.length; from++) {
    for (let to = a.length; to > from + longest.length; to--) {
      const part = a.slice(from, to)
      if (b.includes(part)) longest = part
    }
  }
  return longest
}

/** How many letters must be changed, added or left out. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(same, (previous[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    previous = line
  }
  return previous[b.length] ?? 0
}

export interface FoundRecord extends Candidate {
  readonly area: string | null
}

const FOUND_MAX = 20

/** Records by a part of their name or identity, for whoever knows better than the candidates. */
export async function findRecords(office: Office, register: string, text: string): Promise<readonly FoundRecord[]> {
  return look(office, async (at) => {
    const to = registerNamed(at, register)
    const wanted = normaliseName(text)
    if (wanted === '') return []
    const like = `%${wanted.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    const { rows } = await sql<Candidate>`
      select distinct on (r.id) r.id, r.identity, n.name from record_name n
      join ${sql.table(tableName(to))} r on r.bureau = n.bureau and r.id = n.record and r.state <> 'void'
      where n.bureau = ${at.bureau} and n.register = ${to.name} and (n.name like ${like} or r.identity like ${like})
      limit ${FOUND_MAX}`.execute(at.tx)
    return withAreas(at, to, rows)
  })
}

export async function withAreas(at: At, to: Register, found: readonly Candidate[]): Promise<FoundRecord[]> {
  const records = await recordsById(
    at.tx,
    to,
    at.bureau,
    found.map(({ id }) => id),
  )
  return found.map((one) => {
    const area = to.area === null ? undefined : records.get(one.id)?.content.values[to.area]
    const last = Array.isArray(area) ? area.at(-1)?.value : area
    return { ...one, area: typeof last === 'string' ? last : null }
  })
}

/** Whom a name means: a record that is there, a firm to be registered, or one that is not this bureau's. */
export type Decision =
  | { readonly kind: 'record'; readonly record: string }
  | { readonly kind: 'new'; readonly code: string | null; readonly area: string | null }
  | { readonly kind: 'elsewhere' }

export async function decide(
  office: Office,
  register: string,
  name: string,
  decision: Decision,
): Promise<Settled & { readonly record: string }> {
  return work(office, async (at) => {
    const to = registerNamed(at, register)
    const record =
      decision.kind === 'record' ? await standing(at, to, decision.record) : await made(at, to, name, decision)
    return { ...(await nameRecord(at, to, name, record)), record }
  })
}

export async function effectOfDecision(
  office: Office,
  register: string,
  name: string,
  record: string,
): Promise<Settled> {
  return look(office, async (at) => {
    const to = registerNamed(at, register)
    return effectOf(at, to, name, await standing(at, to, record))
  })
}

async function standing(at: At, to: Register, id: string): Promise<string> {
  const record = (await recordsById(at.tx, to, at.bureau, [id])).get(id)
  if (record === undefined || record.content.voided)
    throw new Refusal('claim.noRecord', `没有找到要认领到的${to.label}`, '请刷新后重新选择')
  return id
}

/** A record known by its name, with its code and place where they are known. */
async function made(
  at: At,
  to: Register,
  name: string,
  decision: Exclude<Decision, { kind: 'record' }>,
): Promise<string> {
  const { fields, orElse } = to.identity
  const [codeField = ''] = fields
  if (orElse === null || to.area === null)
    throw new Refusal('claim.noNew', `${to.label}不能只凭名称新建`, `请先在“${to.label}”台账登记，再回来认领`)
  const values: { [field: string]: unknown } = { [orElse]: held(to, orElse, name) }
  if (decision.kind === 'elsewhere') values[to.area] = held(to, to.area, OUTSIDE)
  else {
    if (decision.code !== null) values[codeField] = held(to, codeField, read(at, to, codeField, decision.code))
    if (decision.area !== null) values[to.area] = held(to, to.area, read(at, to, to.area, decision.area))
  }
  const save: Save = { register: to, id: null, content: content(to, values), kind: 'create', reason: claimReason(name) }
  const { saved } = await saveRecords(at.tx, at, [save])
  const [record] = saved
  if (record === undefined) throw new Error('a new record was not saved')
  return record.id
}

function held({ fields }: Register, name: string, value: unknown): unknown {
  return fields[name]?.facts.dated ? always(value) : value
}

function read({ context }: At, { fields }: Register, name: string, text: string): unknown {
  const field = fields[name]
  if (field === undefined) throw new Error(`no field ${name}`)
  const { value, problem } = field.kind.read({ text }, field.facts, context)
  if (problem) throw new Refusal(problem.code, `${field.facts.label}：${problem.message}`, problem.advice)
  return value
}

/** A decision that was made, with what came of it. */
export interface Decided {
  readonly name: string
  readonly to: string
  readonly record: string
  readonly settled: number
  readonly actor: string
  readonly recordedAt: string
}

const DECIDED_MAX = 30

/** The last decisions that settled something, the newest first. */
export async function lastDecisions({ tx, bureau }: At): Promise<Decided[]> {
  const { rows } = await sql<Omit<Decided, 'to' | 'record'>>`
    select substr(v.reason, ${claimReason('').length + 1}) as name, count(*)::int as settled, max(e.actor) as actor, max(e.recorded_at) as "recordedAt"
    from entry e join record_version v on v.bureau = e.bureau and v.record = e.record and v.version = e.version
    where e.bureau = ${bureau} and e.kind = 'resolve' and v.reason like ${`${claimReason('')}%`}
    group by v.reason order by max(e.number) desc limit ${DECIDED_MAX}`.execute(tx)
  const keys = rows.map(({ name }) => normaliseName(name))
  const { rows: aliases } = await sql<{ name: string; to: string; record: string }>`
    select name, register as to, record from record_name
    where bureau = ${bureau} and origin = 'alias' and name = any(${keys}::text[])`.execute(tx)
  return rows.flatMap((row) => {
    const alias = aliases.find(({ name }) => name === normaliseName(row.name))
    return alias === undefined ? [] : [{ ...row, to: alias.to, record: alias.record }]
  })
}

/**
 * 撤销认领: the name is open again, and what it settled waits for it again. Records changed since keep what they are;
 * a firm that the decision itself made goes, unless something else refers to it.
 */
export async function undoDecision(
  office: Office,
  register: string,
  name: string,
): Promise<{ readonly reopened: number; readonly kept: number }> {
  return work(office, async (at) => {
    const to = registerNamed(at, register)
    const key = normaliseName(name)
    const { rows: aliases } = await sql<{ record: string }>`
      delete from record_name where bureau = ${at.bureau} and register = ${to.name} and name = ${key} and origin = 'alias'
      returning record`.execute(at.tx)
    const [alias] = aliases
    if (alias === undefined) throw new Refusal('claim.undecided', `“${name}”没有认领过，或者已经撤销`, '请刷新认领台')
    const settled = await settledRecords(at, name)
    const open = settled.filter(({ edited }) => !edited)
    const saves = open.flatMap(({ record, register: own, before }): Save[] => {
      const declared = at.catalog.registers.get(own)
      if (declared === undefined || before === null) return []
      return [{ register: declared, id: record, content: before, kind: 'withdraw', reason: `撤销认领：${name}` }]
    })
    await saveRecords(at.tx, at, saves)
    await withdrawMade(at, to, name, alias.record)
    return { reopened: saves.length, kept: settled.length - open.length }
  })
}

interface SettledRecord {
  readonly record: string
  readonly register: string
  readonly before: Save['content'] | null
  readonly edited: boolean
}

/** Records that the last decision on a name settled or voided. */
async function settledRecords({ tx, bureau }: At, name: string): Promise<readonly SettledRecord[]> {
  const reason = claimReason(name)
  const { rows } = await sql<SettledRecord>`
    select distinct on (v.record) v.record, v.register, b.content as before, exists (
      select 1 from entry n where n.bureau = ${bureau} and n.record = v.record and n.version > v.version and n.kind not in ('carry', 'repost')) as edited
    from record_version v
    join entry e on e.bureau = v.bureau and e.record = v.record and e.version = v.version and e.kind in ('resolve', 'void')
    join record_version b on b.bureau = v.bureau and b.record = v.record and b.version = v.version - 1
    where v.bureau = ${bureau} and (v.reason = ${reason} or starts_with(v.reason, ${`${reason}，认领后`}))
    order by v.record, v.version desc`.execute(tx)
  return rows
}

async function withdrawMade(at: At, to: Register, name: string, id: string): Promise<void> {
  const { rows } = await sql<{ made: boolean }>`
    select reason = ${claimReason(name)} as made from record_version
    where bureau = ${at.bureau} and record = ${id} and version = 1`.execute(at.tx)
  const record = (await recordsById(at.tx, to, at.bureau, [id])).get(id)
  if (rows[0]?.made !== true || record === undefined || record.version > 1 || (await isReferred(at, to, id))) return
  const voided = { ...record.content, voided: true }
  await saveRecords(at.tx, at, [{ register: to, id, content: voided, kind: 'withdraw', reason: `撤销认领：${name}` }])
}

async function isReferred(at: At, to: Register, id: string): Promise<boolean> {
  for (const { register, field } of references(at).filter((one) => one.to === to)) {
    const { rows } = await sql`select 1 from ${sql.table(tableName(register))}
      where bureau = ${at.bureau} and state <> 'void' and ${sql.ref(columnName(field))} = ${id} limit 1`.execute(at.tx)
    if (rows.length > 0) return true
  }
  return false
}
