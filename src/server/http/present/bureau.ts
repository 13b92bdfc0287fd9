import { sql } from 'kysely'
import type { AreaTree } from '../../../kernel/area.ts'
import { booksMeasures, READING } from '../../../kernel/books.ts'
import { monthOfYear, periodCode, upToMonth, yearOfMonth } from '../../../kernel/period.ts'
import type { Membership } from '../../../store/accounts.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
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

export function presentBureau(
  { bureau, bureauName }: Membership,
  areas: AreaTree,
  months: Months | null,
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
    head: { entry, recordedAt },
  }
}

function monthCode(month: number): string {
  return periodCode({ first: month, last: month })
}
