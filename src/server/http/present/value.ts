import type { AreaTree } from '../../../kernel/area.ts'
import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { Allowance } from '../may.ts'

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

/** Why a value is not shown whole: it is about a person, or kept for statistics. */
export type Withheld = 'personal' | 'statistics'

/** Asked where a value is shown: whoever sees a person's whole is noted. */
export function withheldFrom(field: Field<unknown>, allowance: Allowance): Withheld | null {
  const why = barredBy(field, allowance)
  if (why === null && field.facts.personal) allowance.opened?.(field.facts.label)
  return why
}

/** The same about a field of which no value is shown. */
export function barredBy({ facts }: Field<unknown>, { uses, personal }: Allowance): Withheld | null {
  if (!uses.has(facts.use)) return 'statistics'
  return facts.personal && personal === 'masked' ? 'personal' : null
}

/** 张*、138****12: the ends of a name or a number, the rest hidden. */
export function masked(text: string): string {
  if (text.length <= 1) return '*'
  if (text.length <= 6) return `${text.slice(0, 1)}${'*'.repeat(text.length - 1)}`
  return `${text.slice(0, 3)}****${text.slice(-2)}`
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
