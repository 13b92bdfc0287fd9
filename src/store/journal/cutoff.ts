import { sql } from 'kysely'
import { isDay } from '../../kernel/day.ts'
import { bureauScope, inScope, type Store } from '../database.ts'
import { dayEnd, microsText, parseMicros } from './clock.ts'

/** 截止: an entry number of a bureau. The time is only its label. */
export interface Cutoff {
  readonly entry: number
  readonly recordedAt: string
  readonly hash: string
}

/** A cut-off that names no day, no time with a zone and no entry. */
export class CutoffError extends Error {}

/**
 * Resolves a day (its end, UTC+8), a time or an entry number (`#120`) to an entry, once, under the lock
 * that writers take: an entry still in flight has either a number already or a later stamp.
 */
export async function resolveCutoff(store: Pick<Store, 'app'>, bureau: string, asOf: string | null): Promise<Cutoff> {
  return inScope(store, bureauScope(bureau), async (tx) => {
    const { rows } = await sql<{ number: number; hash: string; recorded_at: string }>`
      select number, hash, recorded_at from head where bureau = ${bureau} for share`.execute(tx)
    const [head] = rows
    if (head === undefined) throw new CutoffError(`没有代码为 ${bureau} 的单位`)
    const present = { entry: head.number, recordedAt: head.recorded_at, hash: head.hash }
    if (asOf === null) return present
    const found = await sql<{ number: number; hash: string; recorded_at: string }>`
      select number, hash, recorded_at from entry where bureau = ${bureau} and ${condition(asOf)} order by number desc limit 1`.execute(
      tx,
    )
    const [entry] = found.rows
    return entry === undefined
      ? { entry: 0, recordedAt: present.recordedAt, hash: '' }
      : { entry: entry.number, recordedAt: entry.recorded_at, hash: entry.hash }
  })
}

function condition(asOf: string) {
  if (/^#\d+$/.test(asOf)) return sql`number <= ${Number(asOf.slice(1))}`
  if (isDay(asOf)) return sql`recorded_at < ${dayEnd(asOf)}::timestamptz`
  return sql`recorded_at <= ${instant(asOf)}::timestamptz`
}

/** A time without a zone is China Standard Time. */
function instant(text: string): string {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}+08:00`
  try {
    return microsText(parseMicros(zoned.replace(' ', 'T')))
  } catch {
    throw new CutoffError(`截止时间「${text}」无法识别，请写成 2026-06-30 或 2026-06-30T18:00`)
  }
}
