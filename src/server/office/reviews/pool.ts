import type { Expert, Reviewed } from '../../../kernel/procedure/draw.ts'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import { each, expert } from '../../../lines/experts/expert.ts'
import { listRecords, recordsById } from '../../../store/records/load.ts'
import type { StoredRecord } from '../../../store/records/row.ts'
import type { LoadedCase } from '../cases/load.ts'
import type { At } from '../office.ts'

/** More experts than any bureau has. */
const POOL_MAX = 20_000

/** An expert of the pool, with what is shown of them beside what the draw needs. */
export interface Pooled extends Expert {
  readonly rank: string
  readonly account: string | null
}

/** 专家库: those who are in it on the day. */
export async function expertPool({ tx, bureau }: Pick<At, 'tx' | 'bureau'>, day: Day): Promise<readonly Pooled[]> {
  const records = await listRecords(tx, expert, bureau, { state: 'live', limit: POOL_MAX })
  return records.flatMap((record) => {
    const { joinedOn, leftOn } = record.content.values as { readonly joinedOn: Day | null; readonly leftOn: Day | null }
    return (joinedOn !== null && joinedOn > day) || (leftOn !== null && leftOn <= day) ? [] : [pooled(record)]
  })
}

function pooled({ id, content: { values } }: StoredRecord): Pooled {
  const text = (name: keyof typeof expert.fields) => (values[name] as string | null) ?? ''
  return {
    id,
    name: text('name'),
    unit: text('unit'),
    fields: each(text('fields')),
    interests: [...each(text('avoids')), ...each(text('ties'))],
    rank: text('rank'),
    account: text('account') === '' ? null : text('account'),
  }
}

/** The experts for whom an account stands. */
export async function expertsOf(at: Pick<At, 'tx' | 'bureau'>, account: string, day: Day): Promise<readonly Pooled[]> {
  return (await expertPool(at, day)).filter((one) => one.account === account)
}

/**
 * By what a tie to an expert is found: every name that the firms bore or bear, their codes, and the persons that
 * their files and the cases name.
 */
export async function reviewedOf(at: At, cases: readonly LoadedCase[]): Promise<Reviewed> {
  const units = new Set<string>()
  const people = new Set<string>()
  const take = (register: Register, { content: { values, pending } }: StoredRecord, isSubject: boolean) => {
    for (const [name, { kind, facts }] of Object.entries(register.fields)) {
      const texts = textsOf(values[name], kind.name, facts.dated)
      if (facts.personal && kind.name === 'text') for (const one of texts) people.add(one)
      else if (isSubject && (register.title.includes(name) || kind.name === 'creditCode' || name === 'formerNames'))
        for (const one of texts.flatMap((text) => [text, ...each(text)])) units.add(one)
    }
    for (const name of Object.values(pending)) units.add(name)
  }
  for (const { procedure, stored } of cases) {
    const { of } = procedure
    take(of, stored, of.subject === 'itself')
    const to = of.subject === null || of.subject === 'itself' ? undefined : of.fields[of.subject]?.facts.to?.name
    const about = to === undefined ? undefined : at.catalog.registers.get(to)
    const id = stored.content.values[of.subject ?? '']
    if (about === undefined || typeof id !== 'string') continue
    for (const found of (await recordsById(at.tx, about, at.bureau, [id])).values()) take(about, found, true)
  }
  return { units: [...units], people: [...people] }
}

function textsOf(value: unknown, kind: string, dated: boolean): readonly string[] {
  if (value === null || value === undefined || (kind !== 'text' && kind !== 'creditCode')) return []
  if (!dated) return [String(value)]
  return (value as readonly { readonly value: unknown }[]).map((one) => String(one.value))
}
