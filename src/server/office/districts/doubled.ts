import { enterprise } from '../../../lines/cultivation/enterprise.ts'
import type { Bureau } from '../../../store/bureau.ts'
import { bureauScope, readInScope } from '../../../store/database.ts'
import { presentIdentities } from '../../../store/records/presence.ts'
import type { Office } from '../office.ts'

/** A firm that two bureaus keep as theirs: what it holds would be added twice. */
export interface DoubledFirm {
  readonly identity: string
  readonly bureaus: readonly string[]
}

/** Of the bureaus given, each read within its own walls. */
export async function doubledFirms(
  { store }: Pick<Office, 'store'>,
  bureaus: readonly Bureau[],
): Promise<readonly DoubledFirm[]> {
  const holders = new Map<string, string[]>()
  for (const { code, name } of bureaus) {
    const there = await readInScope(store, bureauScope(code), (tx) => presentIdentities(tx, enterprise, code))
    for (const identity of there) holders.set(identity, [...(holders.get(identity) ?? []), name])
  }
  return [...holders].filter(([, names]) => names.length > 1).map(([identity, names]) => ({ identity, bureaus: names }))
}
