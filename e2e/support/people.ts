import { hashPassword } from '../../src/server/session-password.ts'
import { addAccount, type Membership, saveMembership } from '../../src/store/accounts.ts'
import type { Store } from '../../src/store/database.ts'

/** Somebody with an account of their own: what they are called and what they are in the bureau. */
export type Somebody = Partial<Omit<Membership, 'bureau' | 'bureauName'>> &
  Pick<Membership, 'role'> & { readonly name: string; readonly displayName: string }

/** Gives each an account in the bureau, all with the same password. */
export async function makePeople(
  store: Store,
  bureau: string,
  password: string,
  people: readonly Somebody[],
): Promise<void> {
  const hash = await hashPassword(password)
  for (const { name, displayName, ...member } of people) {
    const id = await addAccount(store, { name, displayName, password: hash, at: new Date() })
    await saveMembership(store, id, {
      ...{ bureau, section: null, duties: [], area: null, enterprise: null },
      ...member,
    })
  }
}
