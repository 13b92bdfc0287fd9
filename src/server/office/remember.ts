import { type RawBuilder, sql } from 'kysely'
import type { Store, Tx } from '../../store/database.ts'
import { prepared } from '../../store/prepared.ts'
import type { Remember } from '../../store/records/list.ts'

/** Answers kept, of the most recent questions. */
const ANSWERS_MAX = 300

type Answers = Map<string, Promise<readonly unknown[]>>

const answersOf = new WeakMap<Store, Answers>()

/**
 * Nothing changes a record without an entry in its bureau's journal: what was read at an entry is read no second time
 * before the next one. Only for a snapshot: a transaction that writes sees what no entry tells of yet. Whoever sees
 * less than the whole bureau does not see its head either, and reads for themselves.
 */
export function rememberIn(store: Store, tx: Tx, bureau: string): Remember {
  const answers = answersOf.get(store) ?? new Map()
  answersOf.set(store, answers)
  let head: Promise<number | null> | null = null
  return async <R>(query: RawBuilder<R>) => {
    const read = async () => (await query.execute(tx)).rows
    const entry = await (head ??= headOf(tx, bureau))
    if (entry === null) return read()
    const { sql: text, parameters } = query.compile(tx)
    const key = JSON.stringify([bureau, entry, text, parameters])
    const answer = (answers.get(key) as Promise<readonly R[]> | undefined) ?? read()
    keep(answers, key, answer)
    return answer
  }
}

/** The latest asked stand last. */
function keep(answers: Answers, key: string, answer: Promise<readonly unknown[]>): void {
  const fresh = !answers.delete(key)
  answers.set(key, answer)
  if (!fresh) return
  answer.catch(() => answers.delete(key))
  const [oldest] = answers.keys()
  if (answers.size > ANSWERS_MAX && oldest !== undefined) answers.delete(oldest)
}

async function headOf(tx: Tx, bureau: string): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`${prepared} select number from head where bureau = ${bureau}`.execute(
    tx,
  )
  return rows[0]?.number ?? null
}
