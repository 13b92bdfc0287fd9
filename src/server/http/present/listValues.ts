import type { Register } from '../../../kernel/register.ts'
import { content } from '../../../kernel/version.ts'
import type { ValueCount } from '../../../store/records/list.ts'
import { columnOf, type Reach } from '../../office/column.ts'
import type { Where } from '../../office/list.ts'
import type { At } from '../../office/office.ts'
import { valueWords } from './list.ts'
import { referredNames } from './naming.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The names of the records that a list's conditions name by their ids. */
export function wantedNames(at: At, register: Register, where: Where): Promise<Map<string, string>> {
  const wanted = Object.entries(where).flatMap(([key, { among }]) => (among ?? []).map((id) => [key, id] as const))
  return namesOf(at, register, wanted)
}

/** The values of a column as a screen shows them, with how often each is there. */
export async function presentValues(at: At, reach: Reach, key: string, values: readonly ValueCount[]) {
  const { field } = columnOf(reach, key)
  const names = await namesOf(
    at,
    reach.register,
    values.flatMap(({ value }) => (value === null ? [] : [[key, value] as const])),
  )
  return values.map(({ value, count }) => ({
    value: value ?? '',
    shown: valueWords(at, field, value ?? '', names),
    count,
  }))
}

function namesOf(
  at: At,
  register: Register,
  wanted: readonly (readonly [field: string, value: string])[],
): Promise<Map<string, string>> {
  const referring = wanted.filter(
    ([field, value]) =>
      Object.hasOwn(register.fields, field) && register.fields[field]?.kind.name === 'reference' && UUID.test(value),
  )
  return referredNames(
    at,
    referring.map(([field, id]) => ({ register, content: content(register, { [field]: id }) })),
  )
}
