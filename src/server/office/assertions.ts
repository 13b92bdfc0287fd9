import { sql } from 'kysely'
import { treeOf } from '../../kernel/document/aspect.ts'
import { isStanding } from '../../kernel/document/within.ts'
import { isKnown } from '../../kernel/evaluate.ts'
import { decimal, rational, roundHalfUp, subtract, toDecimal } from '../../kernel/exact.ts'
import { type Indicator, show } from '../../kernel/indicator.ts'
import { type Period, periodCode } from '../../kernel/period.ts'
import type { AreaCode, Decimal } from '../../kernel/values.ts'
import { answer } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import { quoted } from '../../store/schema/model.ts'
import { columnName, tableName } from '../../store/schema/registers.ts'
import type { At } from './office.ts'
import { exactValue } from './proofread/books.ts'

/** 核对数: what another body says of an indicator, held against our own count. */
export interface Asserted {
  readonly record: string
  readonly body: string
  /** As it was said. */
  readonly shown: string
  /** Theirs less ours, in the digits of the indicator; `null` where we have none. */
  readonly difference: string | null
  /** The same exactly, in the unit of the indicator. */
  readonly apart: Decimal | null
  readonly publishedOn: string | null
  readonly source: string | null
  readonly sentence: string | null
}

/** What other bodies say of an indicator's period, each beside what the books say. */
export async function assertionsOf(
  at: At,
  cutoff: Cutoff,
  indicator: Indicator,
  period: Period,
  area: AreaCode,
): Promise<readonly Asserted[]> {
  const register = at.catalog.registers.get('assertion')
  if (register === undefined) throw new Error('no register assertion')
  const column = (field: string) => sql.raw(quoted(columnName(field)))
  const standing = isStanding(indicator.of.tree) ? { first: period.last, last: period.last } : period
  const { rows } = await sql<Omit<Asserted, 'shown' | 'difference' | 'apart'> & { value: string; unit: string | null }>`
    select id as record, ${column('body')} as body, ${column('value')}::text as value, ${column('unit')} as unit,
      ${column('publishedOn')}::text as "publishedOn", ${column('source')} as source, ${column('sentence')} as sentence
    from ${sql.raw(quoted(tableName(register)))}
    where bureau = ${at.bureau} and state = 'live' and ${column('indicator')} = ${indicator.id}
      and ${column('period')} = ${periodCode(standing)} and ${column('area')} = ${area}
    order by ${column('body')}`.execute(at.tx)
  if (rows.length === 0) return []
  const question = { tree: treeOf(indicator, 'value'), at: { period, area } }
  const [own] = await answer(at.tx, { ...at, cutoff }, [question])
  return rows.map(({ value, unit, ...said }) => {
    const claim = { value: decimal(value), unit: unit ?? indicator.of.unit }
    const theirs = exactValue(claim, indicator)
    const ours = own !== undefined && isKnown(own) ? own.value : null
    const exact = theirs === null || ours === null ? null : subtract(rational(decimal(theirs)), ours)
    const apart = exact === null ? null : show(indicator, exact)
    return {
      ...said,
      shown: `${roundHalfUp(rational(claim.value), SHOWN_PLACES)}${claim.unit}`,
      difference: apart === null ? null : `${apart.digits}${apart.unit}`,
      apart: exact === null ? null : toDecimal(exact),
    }
  })
}

const SHOWN_PLACES = 4
