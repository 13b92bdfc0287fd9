import type { AreaTree } from '../../../kernel/area.ts'
import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { AreaCode } from '../../../kernel/values.ts'

/** What a value needs of its surroundings to be shown: the bureau's areas, and the names of records referred to. */
export interface Surroundings {
  readonly areas: AreaTree
  readonly referred: ReadonlyMap<string, string>
}

/** A value as a screen shows it, without its unit; `''` where there is none. */
export function shownOne({ kind, facts }: Field<unknown>, value: unknown, { areas, referred }: Surroundings): string {
  if (value === null || value === undefined) return ''
  if (kind.name === 'area') return areas.name(value as AreaCode)
  if (kind.name === 'reference') return referred.get(String(value)) ?? '（已不存在）'
  return kind.show(value, facts)
}

/** The same of a fact over time: as it is now. */
export function shownNow(field: Field<unknown>, value: unknown, surroundings: Surroundings): string {
  return shownOne(field, field.facts.dated ? latest((value ?? []) as Dated<unknown>) : value, surroundings)
}

const VISIBLE_AT_THE_ENDS = 1

/** The ends of a name or a number, the rest hidden. */
export function masked(text: string): string {
  const keep = text.length > 6 ? 3 : VISIBLE_AT_THE_ENDS
  return text.length <= keep ? '*' : text.slice(0, keep) + '*'.repeat(Math.min(text.length - keep, 4)) + (text.length > 8 ? text.slice(-2) : '')
}
