import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { bindIdentity } from '../../../store/accounts.ts'
import type { Store } from '../../../store/database.ts'
import type { Identity } from '../../signIn/foreign.ts'

type Books = Pick<Store, 'app'>

const PURPOSE = 'identity'
const TOKEN_BYTES = 24
export const BINDING_SECONDS = 600

/** Keeps an identity that no account is bound to, until its owner has signed in by password once. */
export async function holdIdentity({ app }: Books, identity: Identity, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const expiresAt = new Date(now.getTime() + BINDING_SECONDS * 1000).toISOString()
  await sql`insert into one_time_link (token_hash, bureau, purpose, target, detail, made_by, made_at, expires_at)
    values (${hashOf(token)}, '', ${PURPOSE}, ${uuid()}, ${JSON.stringify(identity)}::jsonb, ${identity.issuer},
      ${now.toISOString()}, ${expiresAt})`.execute(app)
  return token
}

/** Binds what was held to the account that has signed in. False where nothing is held any more. */
export async function bindHeld(store: Books, token: string, account: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ detail: Identity }>`
    update one_time_link set used_at = ${now.toISOString()} where token_hash = ${hashOf(token)} and purpose = ${PURPOSE}
      and used_at is null and expires_at > ${now.toISOString()} returning detail`.execute(store.app)
  const [row] = rows
  return row !== undefined && bindIdentity(store, row.detail, account, now)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
