import type { CompiledQuery } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import { addDecimals } from '../../kernel/exact.ts'
import type { JournalLine } from '../../kernel/posting.ts'
import type { Decimal } from '../../kernel/values.ts'
import { insertions } from '../bulk.ts'
import { baseSchema } from '../schema/base.ts'
import { countWrites, type Standing } from './count.ts'
import { keptOf } from './kept.ts'
import { cellOf, PRESENT } from './key.ts'
import type { Recorded } from './recorded.ts'

/** A posting as it was just written: in which entry, and when. */
export interface WrittenLine extends JournalLine {
  readonly entry: number
  readonly recorded: Recorded
}

/**
 * What keeps the balances in step with the postings of one transaction, under the lock of the head; `standing` is what
 * their subjects had before (`standingBefore`). Each posting counts in every view of its measure: in the present and,
 * where formulas read the view, in its month and its day of recording.
 */
export function balanceWrites(
  catalog: Catalog,
  bureau: string,
  lines: readonly WrittenLine[],
  standing: readonly Standing[],
): readonly CompiledQuery[] {
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
  return [
    ...countWrites(kept, bureau, lines, standing),
    ...upserts('balance', sums.rows()),
    ...upserts('subject_balance', subjects.rows()),
  ]
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

function upserts(
  name: 'balance' | 'subject_balance',
  rows: readonly { [column: string]: unknown }[],
): readonly CompiledQuery[] {
  const table = baseSchema[name]!
  const conflict = `on conflict (${table.primaryKey.join(', ')}) do update
    set quantity = ${name}.quantity + excluded.quantity, postings = ${name}.postings + excluded.postings`
  return insertions(name, table, rows, conflict)
}
