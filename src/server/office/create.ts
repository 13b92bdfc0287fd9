import type { Register } from '../../kernel/register.ts'
import type { Store, Tx } from '../../store/database.ts'
import { Together } from '../../store/together.ts'
import { extraColumnsOf } from '../../store/views.ts'
import type { Reach } from './column.ts'
import type { ListedRow } from './list.ts'
import { type At, workBeside } from './office.ts'
import { type EditResult, type New, writeNew } from './records.ts'

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
  const { office } = first
  const extrasOf = (tx: Tx) => extraColumnsOf({ tx, bureau: office.bureau }, register.name)
  return workBeside(office, extrasOf, async (at, extras) => {
    const created: Created<unknown>[] = []
    // Shown as they were written: reading them back would hold the books for as long as that takes.
    for (const [index, { result, row }] of (await writeNew(at, register, extras, list)).entries()) {
      const { withheld, show } = list[index]!
      created.push({ result, shown: row === null ? null : await show(at, { register, extras, withheld }, row) })
    }
    return created
  })
}
