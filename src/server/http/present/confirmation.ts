import { sql } from 'kysely'
import { compareDecimals, isDecimal } from '../../../kernel/exact.ts'
import { identityOf } from '../../../kernel/version.ts'
import type { Tx } from '../../../store/database.ts'
import type { Cutoff } from '../../../store/journal/cutoff.ts'
import { recordsByIdentity } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { IndicatorReport } from '../../office/indicator.ts'
import type { At } from '../../office/office.ts'

/** Who stands behind a figure. `changed`: the books say something else since it was confirmed. */
export interface Confirmation {
  readonly state: 'confirmed' | 'changed'
  readonly by: string
  readonly on: string
  /** What was confirmed, where it was written down. */
  readonly value: string | null
  /** The entry up to which the books were counted then. */
  readonly entry: number
  /** On what grounds, where somebody said so. */
  readonly note: string | null
}

/** The confirmations of several figures of one period as of a cut-off, in their order. */
export async function confirmationsOf(
  { tx, catalog, bureau }: Pick<At, 'tx' | 'catalog' | 'bureau'>,
  cutoff: Cutoff,
  figures: readonly Pick<IndicatorReport, 'id' | 'area' | 'value'>[],
  period: string,
): Promise<readonly (Confirmation | null)[]> {
  const register = catalog.registers.get('confirmation')
  if (register === undefined) return figures.map(() => null)
  const identities = figures.map(({ id, area }) => identityOf(register, { indicator: id, area, period }))
  const records = await recordsByIdentity(tx, register, bureau, identities)
  const notes = await notesOf(tx, bureau, [...records.values()])
  return figures.map(({ value }, index) => {
    const record = records.get(identities[index] ?? '')
    if (record === undefined || record.content.voided || record.changedAt > cutoff.recordedAt) return null
    const { confirmedBy, confirmedOn, value: confirmed, entry } = record.content.values
    return {
      state: same(value, confirmed) ? 'confirmed' : 'changed',
      by: String(confirmedBy),
      on: String(confirmedOn),
      value: isDecimal(confirmed) ? confirmed : null,
      entry: Number(entry),
      note: notes.get(record.id) ?? null,
    }
  })
}

async function notesOf(tx: Tx, bureau: string, records: readonly StoredRecord[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map()
  const wanted = JSON.stringify(records.map(({ id, version }) => ({ id, version })))
  const { rows } = await sql<{ record: string; reason: string }>`
    select v.record, v.reason from jsonb_to_recordset(${wanted}::jsonb) as wanted(id uuid, version int)
    join record_version v on v.bureau = ${bureau} and v.record = wanted.id and v.version = wanted.version
    where v.reason is not null`.execute(tx)
  return new Map(rows.map(({ record, reason }) => [record, reason]))
}

function same(value: string | null, confirmed: unknown): boolean {
  if (!isDecimal(confirmed)) return true
  return isDecimal(value) && compareDecimals(value, confirmed) === 0
}
