import { sql } from 'kysely'
import { type Dated, valueOn } from '../../../kernel/dated.ts'
import type { Day } from '../../../kernel/values.ts'
import { contact } from '../../../lines/service/contact.ts'
import { visit } from '../../../lines/service/visit.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import type { At } from '../office.ts'
import { type FirmName, firmsById, recordsOf } from './firms.ts'

/** A firm that somebody looks after, with when it was last seen, by whomever. */
export interface Contacted extends FirmName {
  readonly record: string
  readonly kind: string
  readonly keeper: string
  readonly grid: string | null
  /** Visits since the year began, and the last of all. */
  readonly visits: number
  readonly lastOn: Day | null
}

/** 联系包抓: all that stand on a day, by who looks after whom. Where there is no visit, none is known. */
export async function contactsOn(at: At, day: Day): Promise<readonly Contacted[]> {
  const standing = (await recordsOf(at, contact)).filter(({ content: { values } }) => {
    const { from, to, endedOn } = values as { from: Day; to: Day | null; endedOn: Day | null }
    return from <= day && (to === null || to >= day) && (endedOn === null || endedOn > day)
  })
  const ids = standing.map(({ content }) => String(content.values.enterprise))
  const [firms, seen] = [await firmsById(at, ids), await visitsOf(at, ids, day)]
  return standing
    .flatMap(({ id, content: { values } }): Contacted[] => {
      const firm = firms.get(String(values.enterprise))
      if (firm === undefined) return []
      const { visits = 0, lastOn = null } = seen.get(firm.firm) ?? {}
      const keeper = valueOn((values.keeper ?? []) as Dated<string>, day) ?? ''
      const grid = valueOn((values.grid ?? []) as Dated<string>, day)
      return [{ ...firm, record: id, kind: String(values.kind), keeper, grid, visits, lastOn }]
    })
    .sort(
      (a, b) =>
        a.kind.localeCompare(b.kind, 'zh') ||
        a.keeper.localeCompare(b.keeper, 'zh') ||
        a.name.localeCompare(b.name, 'zh'),
    )
}

async function visitsOf(at: At, firms: readonly string[], day: Day) {
  const of = (field: string) => sql.ref(columnName(field))
  const { rows } = await sql<{ firm: string; visits: number; lastOn: Day }>`
    select ${of('enterprise')} as firm, max(${of('on')})::text as "lastOn",
      count(*) filter (where ${of('on')} >= ${`${day.slice(0, 4)}-01-01`}::date)::int as visits
    from ${sql.table(tableName(visit))}
    where bureau = ${at.bureau} and state = 'live' and ${of('enterprise')} = any(${[...firms]}::uuid[]) and ${of('on')} <= ${day}::date
    group by 1`.execute(at.tx)
  return new Map(rows.map(({ firm, ...one }) => [firm, one]))
}
