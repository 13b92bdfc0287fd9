import { sql } from 'kysely'
import type { AreaTree } from '../../../kernel/area.ts'
import { booksMeasures, READING } from '../../../kernel/books.ts'
import { monthOfYear, type Period, parsePeriod, periodCode, upToMonth, yearOfMonth } from '../../../kernel/period.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { quoted } from '../../../store/schema/model.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../../office/office.ts'
import { monthNow } from './time.ts'

export interface Months {
  readonly first: number
  readonly last: number
}

/** From which month to which the records tell what happened; expiries that lie ahead are not news of their month. */
export async function monthsOf(at: At, now: Date): Promise<Months | null> {
  return at.remember(['months', monthNow(now)], () => readMonths(at, now))
}

async function readMonths({ tx, bureau, catalog }: At, now: Date): Promise<Months | null> {
  const told = [...catalog.measures.values()].filter(
    (measure) => !measure.held && (measure === READING || !booksMeasures.some((own) => own === measure)),
  )
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min(occurred) as first, max(occurred) as last from balance
    where bureau = ${bureau} and recorded = 0 and view = '' and postings > 0 and occurred <= ${monthNow(now)}
      and measure = any(${told.map(({ name }) => name)}::text[])`.execute(tx)
  const { first, last } = rows[0] ?? { first: null, last: null }
  return first === null || last === null ? null : { first, last }
}

/** Up to when somebody answers for figures of the whole ground: the latest period with any, and of how many. */
export interface LastConfirmed {
  readonly period: string
  readonly indicators: number
}

export async function lastConfirmed(at: At): Promise<LastConfirmed | null> {
  return at.remember(['confirmed'], () => readLastConfirmed(at))
}

async function readLastConfirmed({ tx, bureau, catalog, areas }: At): Promise<LastConfirmed | null> {
  const register = catalog.registers.get('confirmation')
  if (register === undefined) return null
  const [period, area] = ['period', 'area'].map((field) => sql.raw(quoted(columnName(field))))
  const { rows } = await sql<{ period: string; indicators: string }>`
    select ${period} as period, count(*) as indicators from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${bureau} and state = 'live' and ${area} = ${areas.root} group by 1`.execute(tx)
  const found = rows.flatMap((row) => {
    const span = parsePeriod(row.period)
    return span === null ? [] : [{ span, indicators: Number(row.indicators) }]
  })
  const [latest] = found.sort((a, b) => b.span.last - a.span.last || months(b.span) - months(a.span))
  return latest === undefined ? null : { period: periodCode(latest.span), indicators: latest.indicators }
}

function months({ first, last }: Period): number {
  return last - first
}

export function presentBureau(
  { bureau, bureauName }: Membership,
  areas: AreaTree,
  months: Months | null,
  confirmed: LastConfirmed | null,
  { entry, recordedAt }: Pick<Cutoff, 'entry' | 'recordedAt'>,
  now: Date,
) {
  const until = months?.last ?? monthNow(now)
  return {
    code: bureau,
    name: bureauName,
    area: areas.root,
    areas: [...areas.areas.values()].map(({ code, name, parent, group }) => ({
      code,
      name,
      parent: code === areas.root ? null : parent,
      group,
    })),
    months: months === null ? null : { first: monthCode(months.first), last: monthCode(months.last) },
    period: periodCode(upToMonth(yearOfMonth(until), monthOfYear(until))),
    confirmed,
    head: { entry, recordedAt },
  }
}

function monthCode(month: number): string {
  return periodCode({ first: month, last: month })
}
