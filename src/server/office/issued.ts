import { sql } from 'kysely'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import type { At } from './office.ts'

/** One entry of the register of issued figures (报数簿): what was told, in which sheet or document, to whom. */
export interface Issue {
  readonly indicator: string
  readonly area: string
  readonly value: string | null
  readonly shown: string
  readonly issuedOn: string
  readonly recipient: string | null
  readonly title: string
  readonly document: string
  readonly kind: 'sheet' | 'document'
  /** The entry up to which its issue counted. */
  readonly entry: number | null
}

/** What of some figures of a period left the house, the latest first. */
export async function issuesOf(
  { tx, bureau, catalog }: Pick<At, 'tx' | 'bureau' | 'catalog'>,
  {
    indicators,
    areas,
    period,
    aspect,
    until,
  }: {
    readonly indicators: readonly string[]
    readonly areas: readonly string[]
    readonly period: string
    readonly aspect: string
    /** As the register stood at a time. */
    readonly until: string
  },
): Promise<Issue[]> {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined || indicators.length === 0) return []
  const column = (field: string) => sql.raw(`i.${quoted(columnName(field))}`)
  const { rows } = await sql<Issue>`
    select ${column('indicator')} as indicator, ${column('area')} as area, ${column('value')} as value, ${column('shown')} as shown,
      ${column('issuedOn')}::text as "issuedOn", ${column('recipient')} as recipient, ${column('title')} as title, ${column('document')} as document,
      case when s.id is null then 'document' else 'sheet' end as kind, coalesce(s.cutoff, d.cutoff) as entry
    from ${sql.raw(quoted(tableName(register)))} i
    left join figure_sheet s on s.bureau = i.bureau and s.id::text = ${column('document')}
    left join document d on d.bureau = i.bureau and d.id::text = ${column('document')}
    where i.bureau = ${bureau} and i.state = 'live' and ${column('period')} = ${period} and ${column('aspect')} = ${aspect}
      and ${column('indicator')} = any(${[...new Set(indicators)]}::text[]) and ${column('area')} = any(${[...new Set(areas)]}::text[])
      and i.changed_at <= ${until}::timestamptz
    order by i.changed_at desc, i.id desc`.execute(tx)
  return rows
}
