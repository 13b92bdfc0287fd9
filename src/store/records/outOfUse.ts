import { isDay } from '../../kernel/day.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import type { Content } from '../../kernel/version.ts'
import type { Tx } from '../database.ts'
import { recordsById } from './load.ts'

interface Where {
  readonly catalog: { readonly registers: ReadonlyMap<string, Register> }
  readonly bureau: string
}

export interface Written {
  /** `null` of a new record. */
  readonly before: Content | null
  readonly content: Content
}

/**
 * What refers to a record for a day or a period after that one went out of use (停用): nothing is entered for it any
 * more. For each what is wrong, `null` where nothing is. What stood before is left as it is.
 */
export async function outOfUse(
  tx: Tx,
  { catalog, bureau }: Where,
  register: Register,
  written: readonly Written[],
): Promise<readonly (Problem | null)[]> {
  const problems: (Problem | null)[] = written.map(() => null)
  for (const [name, { facts }] of Object.entries(register.fields)) {
    const { inUse } = facts
    const to = catalog.registers.get(facts.to?.name ?? '')
    if (inUse === undefined || to === undefined) continue
    const ids = written.flatMap(({ content: { values } }) => (typeof values[name] === 'string' ? [values[name]] : []))
    const targets = await recordsById(tx, to, bureau, [...new Set(ids)])
    for (const [index, { before, content }] of written.entries()) {
      const target = targets.get(String(content.values[name]))?.content.values
      const [until, day] = [target?.[inUse.until], dayOf(content.values[inUse.on])]
      const isAsBefore = [name, inUse.on].every((field) => before?.values[field] === content.values[field])
      if (content.voided || (isAsBefore && before?.voided === false)) continue
      if (typeof until !== 'string' || day === null || day <= until) continue
      problems[index] = {
        code: 'reference.outOfUse',
        message: `「${String(target?.[to.title[0] ?? ''] ?? facts.label)}」${until}已停用，不再登记以后的${register.label}`,
        advice: `核对${register.fields[inUse.on]?.facts.label ?? '日期'}；仍要登记的，先在${to.label}里清除或推后${to.fields[inUse.until]?.facts.label ?? '停用日期'}`,
      }
    }
  }
  return problems
}

/** The day, or the last day of the period, that a field tells. */
function dayOf(value: unknown): Day | null {
  if (typeof value !== 'string') return null
  if (isDay(value)) return value
  const period = parsePeriod(value)
  return period === null ? null : lastDay(period)
}
