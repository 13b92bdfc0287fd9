import { sql } from 'kysely'
import { fullView } from '../../kernel/catalog.ts'
import type { Fields } from '../../kernel/field/field.ts'
import type { CountUnit, Measure } from '../../kernel/measure.ts'
import { PRESENT } from '../balance/key.ts'
import type { Tx } from '../database.ts'

/** The values along a dimension that any of the measures was ever posted with, `''` for unknown among them. */
export async function dimensionValues(
  tx: Tx,
  bureau: string,
  measures: readonly Measure<CountUnit, Fields>[],
  dimension: string,
): Promise<string[]> {
  const values = new Set<string>()
  for (const measure of measures) {
    const view = fullView(measure)
    const { rows } = await sql<{ value: string }>`
      select distinct key::jsonb ->> ${view.split(',').indexOf(dimension)}::int as value from (
        select distinct key from balance
        where bureau = ${bureau} and measure = ${measure.name} and view = ${view} and recorded = ${PRESENT}
      ) as posted`.execute(tx)
    for (const { value } of rows) values.add(value)
  }
  return [...values].sort()
}
