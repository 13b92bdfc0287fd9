import { sql } from 'kysely'
import { decimal } from '../../kernel/exact.ts'
import type { Move } from '../../kernel/reconcile/stance.ts'
import type { Day } from '../../kernel/values.ts'
import type { Dimensions } from '../../kernel/where.ts'
import type { Tx } from '../database.ts'
import { along } from './drill.ts'

/** What each record of a register has in a measure over time, as known at a cut-off, the earliest first. */
export async function movesOf(
  tx: Tx,
  bureau: string,
  {
    register,
    measure,
    where,
    areas,
    cutoff,
  }: {
    readonly register: string
    readonly measure: string
    readonly where: Dimensions
    readonly areas: readonly string[]
    readonly cutoff: number
  },
): Promise<ReadonlyMap<string, readonly Move[]>> {
  const { rows } = await sql<{ record: string; on: Day; belongsTo: number; quantity: string }>`
    select e.record, p.occurred_on::text as "on", p.belongs_to as "belongsTo", sum(p.quantity)::text as quantity
    from posting p join entry e on e.bureau = p.bureau and e.number = p.entry
    where p.bureau = ${bureau} and p.entry <= ${cutoff} and p.measure = ${measure} and e.register = ${register}
      and p.area = any(${[...areas]}::text[]) and ${along(where)}
    group by 1, 2, 3 having sum(p.quantity) <> 0 order by 1, 2, 3`.execute(tx)
  const moves = new Map<string, Move[]>()
  for (const { record, on, belongsTo, quantity } of rows) {
    const move = { on, belongsTo, quantity: decimal(quantity) }
    const known = moves.get(record)
    if (known === undefined) moves.set(record, [move])
    else known.push(move)
  }
  return moves
}
