import type { Dictionary, Fact, Misfit } from '../../kernel/rule/index.ts'
import { readFacts } from '../../kernel/rule/index.ts'
import type { Day } from '../../kernel/values.ts'

/** A fact by its name as a rule misses it: 技术领域, 专家评分技术先进程度, 近三年（2025年）科技成果转化数. */
export interface NamedFact {
  readonly name: string
  readonly fact: Fact & { readonly is: 'single' }
  /** The data as a file of facts would hold it. */
  data(value: unknown): { readonly [name: string]: unknown }
}

/** What a name means; `null` where no single value has it, such as an item of a list. */
export function factNamed(facts: Dictionary, name: string): NamedFact | null {
  const own = facts.get(name)
  if (own?.is === 'single') return { name, fact: own, data: (value) => ({ [name]: value }) }
  for (const [above, of] of facts) {
    if (of.is === 'single' || !name.startsWith(above)) continue
    const rest = name.slice(above.length)
    const [, year, field = rest] = /^（(\d{4})年）(.+)$/.exec(rest) ?? []
    const fact = of.fields.get(field)
    if (fact?.is !== 'single') continue
    if (of.is === 'group' && year === undefined) return { name, fact, data: (value) => ({ [above]: { [field]: value } }) }
    if (of.is === 'list' && of.years !== null && year !== undefined)
      return { name, fact, data: (value) => ({ [above]: { [year]: { [field]: value } } }) }
  }
  return null
}

/** Facts by their names, as one piece of data; what no name means is left out. */
export function suppliedData(facts: Dictionary, given: { readonly [name: string]: unknown }) {
  return Object.entries(given).reduce<Data>((all, [name, value]) => {
    const named = factNamed(facts, name)
    return named === null ? all : mergedData(all, named.data(value))
  }, {})
}

/** Why one value cannot be the fact; `null` where it can. */
export function misfitOf(named: NamedFact, value: string, facts: Dictionary, day: Day): Misfit | null {
  const read = readFacts({ data: named.data(value), place: () => null }, facts, day)
  return 'misfits' in read ? (read.misfits[0] ?? null) : null
}

interface Data {
  readonly [name: string]: unknown
}

function mergedData(a: Data, b: Data): Data {
  const merged: { [name: string]: unknown } = { ...a }
  for (const [name, value] of Object.entries(b)) {
    const before = merged[name]
    merged[name] = isData(before) && isData(value) ? mergedData(before, value) : value
  }
  return merged
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
