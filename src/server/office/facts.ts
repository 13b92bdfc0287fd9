import { sql } from 'kysely'
import { looseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import {
  complete,
  type Dictionary,
  type Fact,
  type FactOrigin,
  factValue,
  type RecordValue,
  unknown,
  type Value,
} from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, enterpriseYear } from '../../lines/cultivation/enterprise.ts'
import { recognition } from '../../lines/cultivation/recognition.ts'
import { lastDayValid, type Title } from '../../lines/cultivation/title.ts'
import { LAPSED, patent } from '../../lines/patents/patent.ts'
import { platformKinds } from '../../lines/platforms/kind.ts'
import { platform } from '../../lines/platforms/platform.ts'
import { tenant } from '../../lines/platforms/tenant.ts'
import { type StoredRecord, stateOf, storedRecord } from '../../store/records/row.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import { asOfEntry } from './enterprise.ts'
import type { At } from './office.ts'

/** Which record told a fact, and when that record last changed. */
export interface Origin extends FactOrigin {
  readonly register: string
  readonly record: string
}

/** What the books know of one enterprise for the rules. */
export interface Gathered {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly facts: RecordValue
  /** By the path of the fact: `职工总数`, `近三年.销售收入`. */
  readonly origins: { readonly [path: string]: readonly Origin[] }
}

/**
 * All that the books say of some enterprises (of all, without ids) on a day, as they stood when the journal had come to
 * `entry`; `null` is the present. What they do not say stays missing.
 */
export async function gatherFacts(
  at: At,
  dictionary: Dictionary,
  day: Day,
  ids: readonly string[] | null,
  entry: number | null = null,
): Promise<readonly Gathered[]> {
  const firms = await rowsOf(at, enterprise, 'id', ids, entry)
  const [years, titles, patents, platforms, tenancies] = [
    await byFirm(at, enterpriseYear, 'enterprise', ids, entry),
    await byFirm(at, recognition, 'enterprise', ids, entry),
    await byFirm(at, patent, 'patentee', ids, entry),
    await byFirm(at, platform, 'host', ids, entry),
    await byFirm(at, tenant, 'enterprise', ids, entry),
  ]
  return firms.map((firm) => {
    const gathering = new Gathering()
    const of = (from: Index) => from.get(firm.id) ?? []
    ownFacts(gathering, dictionary, firm)
    yearFacts(gathering, dictionary, of(years), day)
    rightFacts(gathering, of(patents), lastYearOf(of(years), day), day)
    titleFacts(gathering, of(titles), day)
    platformFacts(gathering, of(platforms), day)
    tenantFacts(gathering, of(tenancies), day)
    const { creditCode, name } = firm.content.values
    return {
      id: firm.id,
      code: (creditCode as string | null) ?? null,
      name: String((name as readonly { readonly value: string }[]).at(-1)?.value ?? ''),
      facts: complete(dictionary, gathering.values, day),
      origins: gathering.origins,
    }
  })
}

/** Values as they come together, each with the record that told it. */
class Gathering {
  readonly values: { [name: string]: Value } = {}
  readonly origins: { [path: string]: Origin[] } = {}

  tell(name: string, value: Value | undefined, ...from: readonly (readonly [Register, StoredRecord, string])[]): void {
    if (value === undefined) return
    this.values[name] = value
    for (const origin of from) this.trace(name, ...origin)
  }

  trace(path: string, register: Register, { id, changedAt }: StoredRecord, label: string): void {
    const origins = (this.origins[path] ??= [])
    origins.push({ register: register.name, record: id, source: label, on: changedAt })
  }
}

/** Single facts that a register's field holds as it is. */
function fieldsFrom(dictionary: Dictionary, register: Register): readonly (Fact & { readonly is: 'single' })[] {
  return [...dictionary.values()].flatMap((fact) =>
    fact.is === 'single' && fact.from?.register === register.name ? [fact] : [],
  )
}

function valueIn(record: StoredRecord, { field, from }: Fact & { readonly is: 'single' }): Value | undefined {
  const value = record.content.values[from?.field ?? '']
  return value === null || value === undefined ? undefined : factValue(field, value)
}

function ownFacts(gathering: Gathering, dictionary: Dictionary, firm: StoredRecord): void {
  for (const fact of fieldsFrom(dictionary, enterprise))
    gathering.tell(fact.name, valueIn(firm, fact), [enterprise, firm, fact.from?.label ?? ''])
}

/** The accounting year before the day's for single facts, and every year that was reported for the rows. */
function yearFacts(gathering: Gathering, dictionary: Dictionary, years: readonly StoredRecord[], day: Day): void {
  const last = lastYearOf(years, day)
  if (last !== undefined)
    for (const fact of fieldsFrom(dictionary, enterpriseYear))
      gathering.tell(fact.name, valueIn(last, fact), [enterpriseYear, last, fact.from?.label ?? ''])
  for (const fact of dictionary.values()) {
    if (fact.is !== 'list' || fact.years === null) continue
    const fields = fieldsFrom(fact.fields, enterpriseYear)
    const rows = years.map((record) => {
      const told = fields.flatMap((field) => {
        const value = valueIn(record, field)
        if (value !== undefined)
          gathering.trace(`${fact.name}.${field.name}`, enterpriseYear, record, field.from?.label ?? '')
        return value === undefined ? [] : [[field.name, value] as const]
      })
      return Object.fromEntries(told)
    })
    gathering.values[fact.name] = rows
  }
}

function lastYearOf(years: readonly StoredRecord[], day: Day): StoredRecord | undefined {
  return years.find(({ content }) => content.values.year === Number(day.slice(0, 4)) - 1)
}

const RIGHT_KINDS: { readonly [type: string]: string } = {
  发明: '发明专利',
  实用新型: '实用新型专利',
  外观设计: '外观设计专利',
}

/** What the survey counts: 可用软件著作权数. */
const USABLE_COPYRIGHT = { 种类: '软件著作权', 有效: true, 取得方式: '自主研发', 共有: false, 曾用于高企认定: false }

/** Of other rights than patents the books hold at most a number; where they do not, nothing is concluded from that. */
function rightFacts(
  gathering: Gathering,
  patents: readonly StoredRecord[],
  year: StoredRecord | undefined,
  day: Day,
): void {
  const granted = patents.filter(({ content }) => {
    const on = content.values.grantedOn
    return typeof on !== 'string' || on <= day
  })
  const rows = granted.map((record): Value => {
    const { name, type, patentees } = record.content.values
    gathering.trace('知识产权', patent, record, patent.label)
    return told({
      名称: name,
      种类: RIGHT_KINDS[String(type)],
      有效: inForce(record, day),
      共有: typeof patentees === 'string' && patentees !== '' ? owners(patentees) > 1 : undefined,
    })
  })
  const copyrights = year?.content.values.copyrights ?? null
  const others =
    copyrights === null
      ? [unknown('专利以外的知识产权（软件著作权等）')]
      : Array.from({ length: Number(copyrights) }, () => USABLE_COPYRIGHT)
  gathering.values.知识产权 = [...rows, ...others]
}

function inForce({ content: { values } }: StoredRecord, day: Day): boolean | undefined {
  const { status, grantedOn, lapsedOn } = values
  if (typeof lapsedOn === 'string' && lapsedOn <= day) return false
  if (typeof status === 'string' && LAPSED.includes(status)) return lapsedOn === null ? false : undefined
  if (status === '审查中' || status === '驳回' || status === '撤回') return false
  return status === '有效' || typeof grantedOn === 'string' ? true : undefined
}

function owners(patentees: string): number {
  return new Set(
    patentees
      .split(/[;；、,，]/)
      .map((name) => looseName(name))
      .filter((name) => name !== ''),
  ).size
}

const HIGH_TECH: Title = '高新技术企业'

function titleFacts(gathering: Gathering, titles: readonly StoredRecord[], day: Day): void {
  const held = titles
    .filter(({ content: { values } }) => values.title === HIGH_TECH && isBy(values.recognisedOn, day))
    .sort((a, b) => String(a.content.values.recognisedOn).localeCompare(String(b.content.values.recognisedOn)))
  const last = held.at(-1)
  if (last === undefined) return
  const { recognisedOn, expiresOn, endedOn, firstTime } = last.content.values
  const until = expiresOn ?? lastDayValid(HIGH_TECH, recognisedOn as Day)
  const valid = (until === null || day <= String(until)) && !isBy(endedOn, day)
  gathering.tell('高新技术企业证书有效', valid, [recognition, last, '称号认定·有效期至'])
  gathering.tell('高企认定公告日期', recognisedOn as Day, [recognition, last, '称号认定·认定日期'])
  const kind = firstTime === '首次' ? '新认定' : firstTime === '重新' ? '重新认定' : undefined
  gathering.tell('高企认定类型', kind, [recognition, last, '称号认定·首次/重新'])
}

/** One such platform answers the question; that there is none here does not. */
function platformFacts(gathering: Gathering, platforms: readonly StoredRecord[], day: Day): void {
  const found = platforms.find(({ content: { values } }) => {
    const { kind, level, recognisedOn, removedOn } = values
    const research = platformKinds[kind as keyof typeof platformKinds]?.group === '研发平台'
    return research && (level === '国家' || level === '省') && isBy(recognisedOn, day) && !isBy(removedOn, day)
  })
  if (found !== undefined) gathering.tell('省部级以上研发机构', true, [platform, found, '创新平台·级别'])
}

/** Who is in an incubator today. Of who never was in one, nothing is said. */
function tenantFacts(gathering: Gathering, tenancies: readonly StoredRecord[], day: Day): void {
  const known = tenancies.filter(({ content: { values } }) => values.kind !== '一般租户' && isBy(values.enteredOn, day))
  const within = known.find(({ content: { values } }) => !isBy(values.graduatedOn, day) && !isBy(values.leftOn, day))
  const told = within ?? known[0]
  if (told !== undefined)
    gathering.tell('在孵企业或项目团队', within !== undefined, [tenant, told, '在孵企业·入驻类型'])
}

function isBy(on: unknown, day: Day): boolean {
  return typeof on === 'string' && on <= day
}

function told(fields: { readonly [name: string]: unknown }): RecordValue {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(known) as RecordValue
}

type Index = ReadonlyMap<string, readonly StoredRecord[]>

async function byFirm(
  at: At,
  register: Register,
  field: string,
  ids: readonly string[] | null,
  entry: number | null,
): Promise<Index> {
  const found = new Map<string, StoredRecord[]>()
  for (const record of await rowsOf(at, register, field, ids, entry)) {
    const firm = String(record.content.values[field])
    const records = found.get(firm)
    if (records === undefined) found.set(firm, [record])
    else records.push(record)
  }
  return found
}

/** Records whose field (or own id) is among the ids, live at the time. */
async function rowsOf(
  at: At,
  register: Register,
  field: string,
  ids: readonly string[] | null,
  entry: number | null,
): Promise<readonly StoredRecord[]> {
  const column = sql.raw(quoted(field === 'id' ? 'id' : columnName(field)))
  const among = ids === null ? sql`${column} is not null` : sql`${column} = any(${[...ids]}::uuid[])`
  const live = entry === null ? sql`state = 'live'` : sql`true`
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select * from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${at.bureau} and ${live} and ${among} order by id`.execute(at.tx)
  const now = rows.map((row) => storedRecord(register, row))
  if (entry === null) return now
  const then = new Map((await asOfEntry(at, now, entry)).map(({ id, content }) => [id, content]))
  return now.flatMap((record) => {
    const content = then.get(record.id)
    return content === undefined || stateOf(content) !== 'live' ? [] : [{ ...record, content }]
  })
}
