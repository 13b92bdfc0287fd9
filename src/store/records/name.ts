import { latest } from '../../kernel/dated.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'

/** Why a name leads to a record: it is the present one, a former one, or somebody decided so (认领). */
export type NameOrigin = 'name' | 'former' | 'alias'

export interface RecordName {
  readonly name: string
  readonly origin: NameOrigin
}

/** The names under which other records may refer to this one. */
export function namesOf(register: Register, { values }: Content): RecordName[] {
  const found = new Map<string, NameOrigin>()
  const add = (text: unknown, origin: NameOrigin) => {
    if (typeof text !== 'string' || text === '') return
    const name = normaliseName(text)
    if (!found.has(name)) found.set(name, origin)
  }
  for (const field of register.title) {
    const value = values[field]
    if (Array.isArray(value)) {
      add(latest(value), 'name')
      for (const { value: former } of value) add(former, 'former')
    } else add(value, 'name')
  }
  const former = values.formerNames
  if (typeof former === 'string') for (const name of former.split(/[、；;]/)) add(name.trim(), 'former')
  return [...found].map(([name, origin]) => ({ name, origin }))
}
