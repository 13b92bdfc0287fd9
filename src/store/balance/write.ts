import type { Catalog } from '../../kernel/catalog.ts'
import { addDecimals } from '../../kernel/exact.ts'
import type { JournalLine } from '../../kernel/posting.ts'
import type { Decimal } from '../../kernel/values.ts'
import { insertRows } from '../bulk.ts'
import type { Tx } from '../database.ts'
import { baseSchema } from '../schema/base.ts'
import { writeCounts } from './count.ts'
import { keptOf } from './kept.ts'
import { cellOf, PRESENT } from './key.ts'
import type { Recorded } from './recorded.ts'

/** A posting as it was just written: in which entry, and when. */
export interface WrittenLine extends JournalLine {
  readonly entry: number
  readonly recorded: Recorded
}

/**
 * Keeps the balances in step with the postings of one transaction, under the lock of the head. Each posting
 * counts in every view of its measure: in the present and, where formulas read the view, in its month and its
 * day of recording.
 */
export async function writeBalances(
  tx: Tx,
  catalog: Catalog,
  bureau: string,
  lines: readonly WrittenLine[],
): Promise<void> {
  const kept = keptOf(catalog)
  const sums = new Sums()
  const subjects = new Sums()
  for (const { posting, reversal, recorded } of lines) {
    const count = reversal ? -1 : 1
    for (const view of catalog.views.get(posting.measure) ?? []) {
      const cell = cellOf(posting, view)
      const stretches = kept.recorded(posting.measure, view) ? [PRESENT, recorded.month, recorded.day] : [PRESENT]
      for (const stretch of stretches) sums.add({ bureau, ...cell, recorded: stretch }, posting.quantity, count)
    }
    if (posting.subject === null) continue
    for (const view of catalog.subjectViews.get(posting.measure) ?? [])
      subjects.add({ bureau, ...cellOf(posting, view), subject: posting.subject }, posting.quantity, count)
  }
  await writeCounts(tx, kept, bureau, lines)
  await upsert(tx, 'balance', sums.rows())
  await upsert(tx, 'subject_balance', subjects.rows())
}

class Sums {
  readonly #cells = new Map<string, { row: { [column: string]: unknown }; quantity: Decimal; postings: number }>()

  add(row: { [column: string]: unknown }, quantity: Decimal, postings: number): void {
    const key = JSON.stringify(Object.values(row))
    const cell = this.#cells.get(key)
    if (cell === undefined) this.#cells.set(key, { row, quantity, postings })
    else {
      cell.quantity = addDecimals(cell.quantity, quantity)
      cell.postings += postings
    }
  }

  rows(): { [column: string]: unknown }[] {
    return [...this.#cells.values()].map(({ row, quantity, postings }) => ({ ...row, quantity, postings }))
  }
}

async function upsert(
  tx: Tx,
  name: 'balance' | 'subject_balance',
  rows: readonly { [column: string]: unknown }[],
): Promise<void> {
  const table = baseSchema[name]!
  const conflict = `on conflict (${table.primaryKey.join(', ')}) do update
    set quantity = ${name}.quantity + excluded.quantity, postings = ${name}.postings + excluded.postings`
  await insertRows(tx, name, table, rows, conflict)
}
