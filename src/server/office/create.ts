import type { Register } from '../../kernel/register.ts'
import type { Store } from '../../store/database.ts'
import { extraColumnsOf } from '../../store/views.ts'
import type { Reach } from './column.ts'
import { type ListedRow, listRows } from './list.ts'
import { type At, work } from './office.ts'
import { type EditResult, type New, writeNew } from './records.ts'
import { Together } from './together.ts'

/** Shows a new record as it now stands, in the transaction that makes it. */
export type Show<P> = (at: At, reach: Reach, row: ListedRow) => Promise<P>

export interface Created<P> {
  readonly result: EditResult
  /** `null` where nothing was made. */
  readonly shown: P | null
}

interface Coming extends New {
  readonly show: Show<unknown>
}

type Line = Together<Coming, Created<unknown>>

/** One line for each register of each bureau, of those that this process writes to. */
const lines = new WeakMap<Store, Map<string, Line>>()

/**
 * A new record from a form. Forms that are handed in while others are being written go into the books together: each
 * has its own entry and its own answer.
 */
export async function createFromForm<P>(register: Register, made: New, show: Show<P>): Promise<Created<P>> {
  const { result, shown } = await lineOf(made.office.store, made.office.bureau, register).add({ ...made, show })
  return { result, shown: shown as P | null }
}

function lineOf(store: Store, bureau: string, register: Register): Line {
  const own = lines.get(store) ?? new Map<string, Line>()
  lines.set(store, own)
  const key = `${bureau} ${register.name}`
  const line = own.get(key) ?? new Together((list: readonly Coming[]) => createAll(register, list))
  own.set(key, line)
  return line
}

async function createAll(register: Register, list: readonly Coming[]): Promise<readonly Created<unknown>[]> {
  const [first] = list
  if (first === undefined) return []
  return work(first.office, async (at) => {
    const extras = await extraColumnsOf(at, register.name)
    const results = await writeNew(at, register, extras, list)
    const ids = results.flatMap(({ id }) => (id === '' ? [] : [id]))
    const asked = { where: {}, sort: [], search: '', ids }
    const whole = { register, extras, withheld: () => false }
    const rows = await listRows(at, whole, asked, { offset: 0, limit: ids.length })
    const byId = new Map(rows.map((row) => [row.id, row]))
    const created: Created<unknown>[] = []
    for (const [index, { withheld, show }] of list.entries()) {
      const result = results[index]!
      const row = byId.get(result.id)
      created.push({ result, shown: row === undefined ? null : await show(at, { register, extras, withheld }, row) })
    }
    return created
  })
}
