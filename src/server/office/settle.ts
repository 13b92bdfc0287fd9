import { normaliseName } from '../../kernel/read/name.ts'
import type { Register } from '../../kernel/register.ts'
import { identityOf } from '../../kernel/version.ts'
import { recordsByIdentity } from '../../store/records/load.ts'
import type { StoredRecord } from '../../store/records/row.ts'
import type { Save } from '../../store/records/save.ts'
import type { At } from './office.ts'

/**
 * Gives waiting records the record that their name means. One that turns out to be there already, under its
 * right name, is voided: it never counted, and nothing counts twice.
 */
export async function settle(
  { tx, bureau }: At,
  register: Register,
  field: string,
  waiting: readonly StoredRecord[],
  meant: (name: string) => string | undefined,
  reason: string | null,
): Promise<Save[]> {
  const settled = waiting.flatMap((record) => {
    const { [field]: name = '', ...pending } = record.content.pending
    const id = meant(normaliseName(name))
    if (id === undefined) return []
    const content = { ...record.content, pending, values: { ...record.content.values, [field]: id } }
    return [{ record, content, identity: identityOf(register, content.values, pending) }]
  })
  const taken = await recordsByIdentity(
    tx,
    register,
    bureau,
    settled.map(({ identity }) => identity),
  )
  const known = new Set(taken.keys())
  return settled.map(({ record, content, identity }): Save => {
    const double = known.has(identity)
    known.add(identity)
    if (!double) return { register, id: record.id, content, kind: 'resolve', reason }
    return {
      register,
      id: record.id,
      content: { ...record.content, voided: true },
      kind: 'void',
      reason: `${reason === null ? '' : `${reason}，`}认领后与已有的${register.label}记录重复`,
    }
  })
}
