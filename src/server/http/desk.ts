import type { Context } from 'hono'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Account, Membership } from '../../store/accounts.ts'
import type { Store } from '../../store/database.ts'
import type { Jobs } from '../office/jobs.ts'
import type { Office } from '../office/office.ts'
import { type Action, type Allowance, may } from './may.ts'
import { notAllowed, notFound, notSignedIn } from './problem.ts'

/** What the server stands on. The clock is a part, so that tests can let time pass. */
export interface Premises {
  readonly store: Store
  readonly catalog: Catalog
  /** Folder of content-addressed files. */
  readonly files: string
  readonly now: () => Date
}

export interface Visitor {
  readonly token: string
  readonly account: Account
  readonly memberships: readonly Membership[]
}

export interface Env {
  Variables: { premises: Premises; jobs: Jobs; visitor: Visitor | null; requestId: string }
}

/** Somebody at work in one bureau, with what they may see of it. */
export interface Desk {
  readonly office: Office
  readonly allowance: Allowance
  readonly member: Membership
  /** Whose the files are that are handed over here. */
  readonly account: string
}

/**
 * Authorises a request: the bureau it names (or the only one the visitor has) and the action in it.
 * A bureau the visitor is no member of does not exist for them.
 */
export function deskFor(c: Context<Env>, action: Action): Desk {
  const visitor = signedIn(c)
  const code = c.req.query('bureau')
  const member = code === undefined ? visitor.memberships[0] : visitor.memberships.find(({ bureau }) => bureau === code)
  if (member === undefined) throw notFound('单位')
  const allowance = may(member, action)
  if (allowance === null) throw notAllowed()
  const { store, catalog, files } = c.var.premises
  return {
    office: { store, catalog, files, bureau: member.bureau, actor: visitor.account.displayName },
    allowance,
    member,
    account: visitor.account.id,
  }
}

export function signedIn(c: Context<Env>): Visitor {
  if (c.var.visitor === null) throw notSignedIn()
  return c.var.visitor
}
