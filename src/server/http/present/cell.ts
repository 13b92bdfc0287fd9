import { latest } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Content } from '../../../kernel/version.ts'
import type { Allowance } from '../may.ts'
import { masked, type Surroundings, shownNow, type Withheld, withheldFrom } from './value.ts'

/** A value in a list or a form: as a screen shows it, and as a clerk would write it. */
export interface PresentedCell {
  readonly shown: string
  /** What stands in an editor, where it is not what is shown. */
  readonly text?: string
  /** The record referred to. */
  readonly to?: string
  readonly withheld?: Withheld
  /** A name that nobody has claimed yet. */
  readonly pending?: true
  /** Since when a fact over time is so. */
  readonly from?: string
}

export function presentCell(
  name: string,
  field: Field<unknown>,
  { values, pending }: Pick<Content, 'values' | 'pending'>,
  surroundings: Surroundings,
  allowance: Allowance,
): PresentedCell {
  const value = values[name]
  const waiting = pending[name]
  const shown = waiting ?? shownNow(field, value, surroundings)
  const withheld = shown === '' ? null : withheldFrom(field, allowance)
  if (withheld !== null) return { shown: withheld === 'personal' ? masked(shown) : '', withheld }
  if (waiting !== undefined) return { shown: waiting, pending: true }
  const text = editText(field, value, shown)
  const since = field.facts.dated ? sinceOf(value) : null
  return {
    shown,
    ...(text === shown ? {} : { text }),
    ...(field.kind.name === 'reference' && typeof value === 'string' ? { to: value } : {}),
    ...(since === null ? {} : { from: since }),
  }
}

/** The text that, read again, gives the same value: exact numbers without grouping, amounts in their unit. */
export function editText({ kind, facts }: Field<unknown>, value: unknown, shown: string): string {
  const present = facts.dated ? latest((value ?? []) as []) : value
  if (present === null || present === undefined || kind.align === 'left') return shown
  return kind.name === 'money' ? shown.replaceAll(',', '') : String(present)
}

function sinceOf(value: unknown): string | null {
  const last = ((value ?? []) as readonly { readonly from: string | null }[]).at(-1)
  return last?.from ?? null
}
