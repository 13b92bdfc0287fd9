import { sql } from 'kysely'
import { namedIndicators } from '../../../kernel/document/template.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { quoted } from '../../../store/schema/model.ts'
import { columnName, tableName } from '../../../store/schema/registers.ts'
import { loadTemplate, templateIds } from '../../office/draftTemplates.ts'
import type { At } from '../../office/office.ts'

/** 用在哪里: which document templates name an indicator, and how often it left the house. */
export async function presentUses({ tx, bureau, catalog }: At, indicators: readonly Indicator[]) {
  const templates = templateIds().map((id) => {
    const template = loadTemplate(catalog, id)
    return { name: template.name, named: new Set(namedIndicators(template).map(({ id: of }) => of)) }
  })
  const issued = await issuedCounts({ tx, bureau, catalog })
  return indicators.map(({ id }) => ({
    id,
    templates: templates.filter(({ named }) => named.has(id)).map(({ name }) => name),
    issued: issued.get(id)?.count ?? 0,
    lastIssuedOn: issued.get(id)?.last ?? null,
  }))
}

async function issuedCounts({ tx, bureau, catalog }: Pick<At, 'tx' | 'bureau' | 'catalog'>) {
  const register = catalog.registers.get('issuedFigure')
  if (register === undefined) return new Map<string, { count: number; last: string }>()
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const { rows } = await sql<{ indicator: string; count: number; last: string }>`
    select ${column('indicator')} as indicator, count(distinct ${column('document')})::int as count, max(${column('issuedOn')})::text as last
    from ${sql.raw(quoted(tableName(register)))} where bureau = ${bureau} and state = 'live' group by 1`.execute(tx)
  return new Map(rows.map(({ indicator, ...rest }) => [indicator, rest]))
}
