import { latest } from '../../kernel/dated.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { Tx } from '../database.ts'
import { recordsById } from '../records/load.ts'

interface Where {
  readonly bureau: string
  readonly registers: ReadonlyMap<string, Register>
}

/** What tells nothing of which case it is: several firms are called on in one day, and assessed for one year. */
const UNTELLING = new Set(['date', 'year'])

/**
 * What cases are called: the first part of the title that is not another record. Where that is a day or a year, or where
 * there is none, the records come before it that the title names as well.
 */
export async function titlesOf(
  tx: Tx,
  where: Where,
  register: Register,
  contents: readonly Content[],
): Promise<readonly string[]> {
  const own = register.title.find((name) => register.fields[name]?.kind.name !== 'reference')
  const isTelling = own !== undefined && !UNTELLING.has(register.fields[own]?.kind.name ?? '')
  const beside = isTelling ? [] : register.title.filter((name) => register.fields[name]?.kind.name === 'reference')
  const names = await namesOf(tx, where, register, beside, contents)
  return contents.map(({ values, pending }) => {
    const field = own === undefined ? undefined : register.fields[own]
    const value = own === undefined ? null : (values[own] ?? null)
    const shown = field === undefined || value === null || field.facts.dated ? '' : field.kind.show(value, field.facts)
    const referred = beside.map((name) => names.get(String(values[name])) ?? '')
    const parts = [...referred, shown, ...Object.values(pending)]
    return parts.filter((part) => part !== '').join(' · ') || register.label
  })
}

/** The names of the records that fields refer to, by id. What is personal does not go into a title. */
async function namesOf(
  tx: Tx,
  { bureau, registers }: Where,
  { fields }: Register,
  references: readonly string[],
  contents: readonly Content[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const reference of references) {
    const to = registers.get(fields[reference]?.facts.to?.name ?? '')
    const [first = ''] = to?.title ?? []
    const field = to?.fields[first]
    if (to === undefined || field === undefined || field.facts.personal === true) continue
    const ids = contents.flatMap(({ values }) => (typeof values[reference] === 'string' ? [values[reference]] : []))
    for (const [id, { content }] of await recordsById(tx, to, bureau, [...new Set(ids)])) {
      const value = content.values[first]
      const now = field.facts.dated && Array.isArray(value) ? latest(value) : value
      if (now !== null && now !== undefined) names.set(id, field.kind.show(now, field.facts))
    }
  }
  return names
}
