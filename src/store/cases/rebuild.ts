import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { dayAt } from '../../kernel/day.ts'
import type { Register } from '../../kernel/register.ts'
import { loadAreas } from '../bureau.ts'
import { loadCalendar } from '../calendar.ts'
import { bureauScope, inScope, type Store, type Tx } from '../database.ts'
import { storedRecord } from '../records/row.ts'
import { quoted } from '../schema/model.ts'
import { tableName } from '../schema/registers.ts'
import { noteCasesKept } from './shape.ts'
import { recordReaders, writeCases } from './write.ts'

const PAGE = 2_000

/** Writes anew how every case of a bureau stands: after an upgrade, or when the calendar has changed. */
export async function rebuildCases(store: Pick<Store, 'app'>, catalog: Catalog, bureau: string): Promise<void> {
  await inScope(store, bureauScope(bureau), async (tx) => {
    for (const register of catalog.registers.values()) {
      if (!catalog.procedures.has(register.name) && register.subject !== 'itself') continue
      await rebuildRegister(tx, catalog, bureau, register)
    }
    await noteCasesKept(tx, bureau)
  })
}

async function rebuildRegister(tx: Tx, catalog: Catalog, bureau: string, register: Register): Promise<void> {
  const areas = await loadAreas(tx, bureau)
  const calendar = await loadCalendar(tx)
  const procedure = catalog.procedures.get(register.name)
  const table = sql.raw(quoted(tableName(register)))
  let last: string | null = null
  for (;;) {
    const { rows }: { rows: { readonly [column: string]: unknown }[] } = await sql<{ [column: string]: unknown }>`
      select * from ${table} where bureau = ${bureau} and (${last}::uuid is null or id > ${last}::uuid) order by id limit ${PAGE}`.execute(
      tx,
    )
    if (rows.length === 0) return
    last = String(rows.at(-1)?.id)
    const records = rows.map((row) => ({ ...storedRecord(register, row), at: String(row.changed_at) }))
    const readers = records.map(({ id, content }) => ({
      id,
      readers: recordReaders(register, procedure, content, areas),
    }))
    await sql`update ${table} t set readers = g.readers
      from jsonb_to_recordset(${JSON.stringify(readers)}::jsonb) as g(id uuid, readers text[])
      where t.bureau = ${bureau} and t.id = g.id and t.readers is distinct from g.readers`.execute(tx)
    if (procedure === undefined) continue
    const ids = records.map(({ id }) => id)
    const { rows: taken } = await sql<StepTaken>`
      delete from case_step where bureau = ${bureau} and record = any(${ids}::uuid[])
      returning record, ordinal, taken_at::text as at`.execute(tx)
    const now = new Date().toISOString()
    const where = { bureau, registers: catalog.registers, areas, calendar, day: dayAt(Date.parse(now)), at: now }
    const changes = records.map(({ id: record, content }) => ({ record, before: null, content }))
    await writeCases(tx, where, procedure, changes)
    const moved = records.map(({ id, at }) => ({ id, at }))
    await sql`update case_standing c set moved_at = g.at
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as g(id uuid, at timestamptz)
      where c.bureau = ${bureau} and c.record = g.id`.execute(tx)
    // Reckoning anew does not change when somebody took a step.
    await sql`update case_step c set taken_at = g.at
      from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as g(record uuid, ordinal integer, at timestamptz)
      where c.bureau = ${bureau} and c.record = g.record and c.ordinal = g.ordinal`.execute(tx)
  }
}

interface StepTaken {
  readonly record: string
  readonly ordinal: number
  readonly at: string
}
