import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Store, Tx } from '../../store/database.ts'
import { prepared } from '../../store/prepared.ts'
import type { Remember } from '../../store/records/list.ts'

/** Answers kept, of the most recent questions. */
const ANSWERS_MAX = 300
/** Rows in all of them: the figures of a page are a thousand. */
const ROWS_MAX = 60_000

interface Answer {
  readonly given: Promise<unknown>
  /** Known once it is there. */
  rows: number
}

type Answers = Map<string, Answer>

const answersOf = new WeakMap<Store, Answers>()

// A question names an indicator by its id; what that means hangs on the catalogue, which may be older than the books.
const numbers = new WeakMap<Catalog, number>()
let catalogs = 0

function numberOf(catalog: Catalog): number {
  const number = numbers.get(catalog) ?? ++catalogs
  numbers.set(catalog, number)
  return number
}

interface Where {
  readonly tx: Tx
  readonly bureau: string
  readonly catalog: Catalog
}

/**
 * Nothing changes a record without an entry in its bureau's journal: what was read at an entry is read no second time
 * before the next one. Only for a snapshot: a transaction that writes sees what no entry tells of yet. Whoever sees
 * less than the whole bureau does not see its head either, and reads for themselves.
 */
export function rememberIn(store: Store, { tx, bureau, catalog }: Where): Remember {
  const answers = answersOf.get(store) ?? new Map()
  answersOf.set(store, answers)
  let head: Promise<string | null> | null = null
  return async <T>(question: readonly unknown[], read: () => Promise<T>) => {
    const entry = await (head ??= headOf(tx, bureau))
    if (entry === null) return read()
    const key = digest(JSON.stringify([bureau, entry, numberOf(catalog), ...question]))
    const known = answers.get(key)
    const answer = known ?? { given: read(), rows: 1 }
    keep(answers, key, answer)
    const given = answer.given as Promise<T>
    // Somebody else asked first and failed, perhaps of something else: nobody fails for another.
    return known === undefined ? given : given.catch(read)
  }
}

/** A question about a document's figures is as long as the document. */
function digest(question: string): string {
  return createHash('sha256').update(question).digest('base64')
}

/** The latest asked stand last. */
function keep(answers: Answers, key: string, answer: Answer): void {
  const fresh = !answers.delete(key)
  answers.set(key, answer)
  if (!fresh) return
  answer.given.then(
    (found) => {
      answer.rows = Array.isArray(found) ? found.length : 1
      forgetOldest(answers)
    },
    () => answers.delete(key),
  )
  forgetOldest(answers)
}

function forgetOldest(answers: Answers): void {
  let rows = 0
  for (const answer of answers.values()) rows += answer.rows
  for (const [key, answer] of answers) {
    if (answers.size <= ANSWERS_MAX && rows <= ROWS_MAX) return
    rows -= answer.rows
    answers.delete(key)
  }
}

/** By its hash: in books that were put back to an earlier day the next entry has a number that was given before. */
async function headOf(tx: Tx, bureau: string): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`${prepared} select hash from head where bureau = ${bureau}`.execute(tx)
  return rows[0]?.hash ?? null
}
