import { sql } from 'kysely'
import { v5 as uuid } from 'uuid'
import { OUTSIDE } from '../../../kernel/area.ts'
import { assess, type Outcome } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { assessment } from '../../../lines/cultivation/assessment.ts'
import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import { recognition } from '../../../lines/cultivation/recognition.ts'
import { screening } from '../../../lines/cultivation/screening.ts'
import { recordsById } from '../../../store/records/load.ts'
import { storedRecord } from '../../../store/records/row.ts'
import { saveRecords } from '../../../store/records/save.ts'
import { Refusal } from '../../../store/refusal.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { Progress } from '../jobs.ts'
import { type At, look, type Office, work } from '../office.ts'
import { summaryOf } from './assessing.ts'
import { factsOfFirms } from './firmFacts.ts'
import { made } from './open.ts'
import { boundOn, type TitleRule } from './rulebook.ts'

/** 摸底 as it was asked for. */
export interface ScreeningOrder {
  readonly of: TitleRule
  readonly name: string
  readonly year: number
  readonly day: Day
}

export type Counts = { readonly [outcome in Outcome]: number }

const FIRMS_PER_SLICE = 200
/** Ids of what a screening finds are made of its own and of the firm's, so that going over a firm twice finds one. */
const FOUND = 'c2f5ad7e-5a0d-4f5b-9b61-2f6f4a2f3b11'

/** Holds the rule against every firm of the bureau. Begun again under the same id, it goes on where it was. */
export async function screen(
  office: Office,
  id: string,
  { of, name, year, day }: ScreeningOrder,
  progress: Progress,
): Promise<Counts> {
  const bound = boundOn(of, day)
  const { data } = of.rule
  const firms = await work(office, async (at) => {
    const [known] = (await recordsById(at.tx, screening, at.bureau, [id])).values()
    if (known === undefined) {
      const { rows } = await sql<{ number: number }>`select number from head where bureau = ${at.bureau}`.execute(at.tx)
      const cells = {
        ...{ name: { text: name }, title: { text: of.title }, rule: { text: data.id } },
        ...{ ruleVersion: { text: data.version }, year: { text: String(year) } },
        ...{ startedOn: { text: day }, cutoff: { text: String(rows[0]?.number ?? 0) } },
      }
      await made(at, screening, office, [{ cells, id }])
    }
    return firmsHere(at)
  })
  const counts = { met: 0, open: 0, notMet: 0, unknown: 0 }
  for (let done = 0; done < firms.length; done += FIRMS_PER_SLICE) {
    progress(done, firms.length)
    const slice = firms.slice(done, done + FIRMS_PER_SLICE)
    await work(office, async (at) => {
      const facts = await factsOfFirms(at, slice, day, null)
      const found = [...facts.values()].map(({ firm, values }) => ({ firm, assessed: assess(bound, values) }))
      for (const { assessed } of found) counts[assessed.outcome] += 1
      const ids = new Map(found.map(({ firm }) => [firm.id, uuid(`${id} ${firm.id}`, FOUND)]))
      const written = await recordsById(at.tx, assessment, at.bureau, [...ids.values()])
      const fresh = found.filter(({ firm }) => !written.has(ids.get(firm.id)!))
      await dropOlder(
        at,
        fresh.map(({ firm }) => firm.id),
        data.id,
        day,
      )
      const list = fresh.map(({ firm, assessed }) => {
        const { outcome, lacking, lacks, score } = summaryOf(assessed)
        const cells = {
          ...{ enterprise: { text: '', record: firm.id }, title: { text: of.title }, rule: { text: data.id } },
          ...{ ruleVersion: { text: data.version }, assessedBy: { text: '摸底' }, assessedOn: { text: day } },
          ...{ outcome: { text: outcome }, lacking: { text: lacking }, lacks: { text: lacks }, score: { text: score } },
        }
        return { cells, id: ids.get(firm.id)!, values: { screening: id } }
      })
      await made(at, assessment, office, list)
    })
  }
  await work(office, async (at) => {
    const known = (await recordsById(at.tx, screening, at.bureau, [id], { lock: true })).get(id)
    if (known === undefined) return
    const values = { ...known.content.values, firms: firms.length, ...counts }
    const content = { ...known.content, values }
    await saveRecords(at.tx, at, [{ register: screening, id, expected: known.version, content, kind: 'change' }])
  })
  return counts
}

/** A second 摸底 on one day replaces the first one's findings: one firm, one rule, one day is one record. */
async function dropOlder(at: At, firms: readonly string[], rule: string, day: Day): Promise<void> {
  const column = (name: string) => sql.ref(columnName(name))
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(tableName(assessment))}
    where bureau = ${at.bureau} and ${column('rule')} = ${rule} and ${column('assessedBy')} = '摸底'
      and ${column('assessedOn')} = ${day} and ${column('enterprise')} = any(${[...firms]}::uuid[])`.execute(at.tx)
  if ((rows[0]?.count ?? 0) > 0)
    throw new Refusal(
      'screening.again',
      '今天已经按这项规则摸过底',
      '打开今天的摸底结果；数据改了以后，三张清单会自动更新',
    )
}

/** Firms that are here and have not closed. */
async function firmsHere(at: At): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tableName(enterprise))}
    where bureau = ${at.bureau} and state <> 'void'
      and coalesce(${sql.ref(columnName('area'))} -> -1 ->> 'value', '') <> ${OUTSIDE}
      and coalesce(${sql.ref(columnName('status'))} -> -1 ->> 'value', '') not in ('注销', '吊销', '迁出')
    order by id`.execute(at.tx)
  return rows.map(({ id }) => id)
}

/** A firm as a screening found it. */
export interface Screened {
  readonly record: string
  readonly firm: string
  readonly name: string
  readonly outcome: string
  readonly lacking: number
  readonly lacks: string | null
  readonly score: string | null
  /** Whether it has a case of the campaign. */
  readonly enrolled: boolean
}

/** What a screening found, those that lack least first. */
export async function screened(
  at: At,
  id: string,
  { outcome, offset, limit }: { readonly outcome: string | undefined; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly Screened[] }> {
  const of = (await recordsById(at.tx, screening, at.bureau, [id])).get(id)
  if (of === undefined) throw new Refusal('screening.unknown', '没有找到这次摸底', '请从摸底列表重新打开')
  const { title, year } = of.content.values as { readonly title: string; readonly year: number }
  const column = (name: string) => sql.ref(`a.${columnName(name)}`)
  const where = sql`a.bureau = ${at.bureau} and ${column('screening')} = ${id}::uuid and a.state <> 'void'
    ${outcome === undefined ? sql`` : sql` and ${column('outcome')} = ${outcome}`}`
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(tableName(assessment))} a where ${where}`.execute(at.tx)
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select a.*, exists (
      select 1 from ${sql.table(tableName(recognition))} r
      where r.bureau = a.bureau and r.${sql.ref(columnName('enterprise'))} = ${column('enterprise')} and r.state <> 'void'
        and r.${sql.ref(columnName('title'))} = ${title} and r.${sql.ref(columnName('batch'))} like ${`${year}-%`}
    ) as enrolled
    from ${sql.table(tableName(assessment))} a where ${where}
    order by ${column('lacking')}, a.id offset ${offset} limit ${limit}`.execute(at.tx)
  const firms = await recordsById(
    at.tx,
    enterprise,
    at.bureau,
    rows.map((row) => String(row[columnName('enterprise')])),
  )
  return {
    total: counted[0]?.count ?? 0,
    rows: rows.map((row) => {
      const { id: record, content } = storedRecord(assessment, row)
      const { enterprise: firm, outcome: found, lacking, lacks, score } = content.values
      const name = firms.get(String(firm))?.content.values.name as readonly { readonly value: string }[] | undefined
      return {
        ...{ record, firm: String(firm), name: name?.at(-1)?.value ?? '', outcome: String(found) },
        ...{ lacking: Number(lacking), lacks: (lacks as string) ?? null, score: (score as string) ?? null },
        enrolled: row.enrolled === true,
      }
    }),
  }
}

/** 列入培育: opens a case of the campaign for each firm that has none, with what is known for it. Gives how many. */
export async function enrol(
  office: Office,
  { of, year, day }: Pick<ScreeningOrder, 'of' | 'year' | 'day'>,
  firms: readonly string[],
): Promise<number> {
  return work(office, async (at) => {
    const column = (name: string) => sql.ref(columnName(name))
    const { rows } = await sql<{ firm: string }>`
      select distinct ${column('enterprise')} as firm from ${sql.table(tableName(recognition))}
      where bureau = ${at.bureau} and state <> 'void' and ${column('title')} = ${of.title}
        and ${column('batch')} like ${`${year}-%`} and ${column('enterprise')} = any(${[...firms]}::uuid[])`.execute(
      at.tx,
    )
    const there = new Set(rows.map(({ firm }) => firm))
    const ours = await recordsById(at.tx, enterprise, at.bureau, firms)
    const fresh = [...ours.keys()].filter((firm) => !there.has(firm))
    const facts = await factsOfFirms(at, fresh, day, null)
    const list = fresh.map((firm) => {
      const field = facts.get(firm)?.values.技术领域
      const cells = {
        ...{ enterprise: { text: '', record: firm }, title: { text: of.title }, batch: { text: `${year}年` } },
        field: { text: typeof field === 'string' ? field : '' },
      }
      return { cells }
    })
    await made(at, recognition, office, list)
    return list.length
  })
}

/** A screening as a list shows it. */
export interface ScreeningHead {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly rule: string
  readonly year: number
  readonly startedOn: Day
  readonly cutoff: number
  /** `null` while it is at work. */
  readonly firms: number | null
  readonly counts: Counts | null
}

const SCREENINGS_MAX = 50

export async function screenings(office: Office): Promise<readonly ScreeningHead[]> {
  return look(office, async (at) => {
    const { rows } = await sql<{ readonly [column: string]: unknown }>`
      select * from ${sql.table(tableName(screening))} where bureau = ${at.bureau} and state <> 'void'
      order by ${sql.ref(columnName('startedOn'))} desc, id desc limit ${SCREENINGS_MAX}`.execute(at.tx)
    return rows
      .map((row) => storedRecord(screening, row))
      .map(({ id, content: { values } }) => {
        const counted = values as { readonly [field: string]: string | null }
        const number = (name: string) => Number(counted[name])
        const counts = {
          met: number('met'),
          open: number('open'),
          notMet: number('notMet'),
          unknown: number('unknown'),
        }
        const done = counted.firms !== null
        const sums = { firms: done ? number('firms') : null, counts: done ? counts : null }
        const { name, title, rule, startedOn } = values as Pick<ScreeningHead, 'name' | 'title' | 'rule' | 'startedOn'>
        return { id, name, title, rule, year: number('year'), startedOn, cutoff: number('cutoff'), ...sums }
      })
  })
}
