import type { Register } from '../../kernel/register.ts'
import { type Content, content, identityOf } from '../../kernel/version.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import type { Save } from '../../store/records/save.ts'
import type { At } from './office.ts'

/** A record to be made, and what stands under its identity already. */
export interface Making {
  readonly save: Save
  readonly before: StoredRecord | null
}

/**
 * Records to be made by a deed. A voided record keeps its identity: made again, it is restored with what is said now,
 * as an import restores it. What stands and is not voided is left to whoever asks, who must not make it twice.
 */
export async function madeOrRestored(
  at: At,
  register: Register,
  made: readonly Content['values'][],
): Promise<readonly Making[]> {
  const contents = made.map((values) => content(register, values))
  const identities = contents.map(({ values }) => identityOf(register, values))
  const known = await recordsByIdentity(at.tx, register, at.bureau, [...new Set(identities)])
  return contents.map((fresh, index) => {
    const before = known.get(identities[index] ?? '') ?? null
    if (before === null || !before.content.voided)
      return { save: { register, id: null, kind: 'create', content: fresh }, before }
    const { id, version, content: old } = before
    const restored = { ...old, values: { ...old.values, ...made[index] }, voided: false }
    return { save: { register, id, expected: version, kind: 'restore', content: restored }, before }
  })
}
