import type { Context } from 'hono'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Account, Membership } from '../../store/accounts.ts'
import type { Audit } from '../../store/audit/write.ts'
import type { Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import type { Jobs } from '../office/jobs.ts'
import type { Office } from '../office/office.ts'
import type { Queue } from '../queue/queue.ts'
import type { SignedIn } from '../session.ts'
import type { ForeignSignIn } from '../signIn/foreign.ts'
import type { TrustedProxies } from './address.ts'
import type { Deeds } from './deeds.ts'
import { type Action, type Allowance, may, scopeOf } from './may.ts'
import { type Noted, noteRecord } from './noted.ts'
import { gateClosed, notAllowed, notFound, notSignedIn } from './problem.ts'

/** What the server stands on. The clock is a part, so that tests can let time pass. */
export interface Premises {
  readonly store: Store
  readonly catalog: Catalog
  /** Where content-addressed files are kept. */
  readonly files: Files
  readonly now: () => Date
  /** Proxies whose word about a visitor's address is taken; none where absent. */
  readonly proxies?: TrustedProxies | undefined
  /** Absent where nothing is done by the clock. */
  readonly queue?: Queue
  /** Another place to sign in at; `null` where none is set up. */
  readonly foreign?: ForeignSignIn | null
}

export interface Visitor extends SignedIn {
  readonly token: string
}

export interface Env {
  Variables: {
    premises: Premises
    /** What is declared, with what the bureau that is asked for added to it. */
    catalog: Catalog
    jobs: Jobs
    visitor: Visitor | null
    requestId: string
    audit: Audit
    noted: Noted
    deeds: Deeds
    /** What the answer tells, where it is JSON. */
    told?: unknown
  }
}

/** Somebody at work in one bureau, with what they may see of it. */
export interface Desk {
  readonly office: Office
  readonly allowance: Allowance
  readonly member: Membership
  readonly account: Account
}

/** Somebody without an account at work in a bureau: let in by a link, or doing what anybody may do. */
export function guestOffice({ var: { premises, noted } }: Context<Env>, bureau: string, actor: string): Office {
  const { store, catalog, files } = premises
  const witness = { wrote: (register: string, id: string) => noteRecord(noted, register, id), ended: () => {} }
  return { store, catalog, files, bureau, actor, witness }
}

/**
 * Authorises a request: the bureau it names (or the only one the visitor has) and the action in it.
 * A bureau the visitor is no member of does not exist for them.
 */
export function deskFor(c: Context<Env>, action: Action): Desk {
  const visitor = atWork(c)
  const member = memberAsked(visitor, c.req.query('bureau'))
  if (member === undefined) throw notFound('单位')
  const { noted } = c.var
  noted.bureau = member.bureau
  noted.action = action
  const allowance = may(member, action)
  if (allowance === null) throw notAllowed()
  return deskOf({ ...c.var.premises, catalog: c.var.catalog }, { account: visitor.account, member, allowance, noted })
}

/** Of which bureau somebody asks as its member; the only one they have where they name none. */
export function memberAsked({ memberships }: Visitor, code: string | undefined): Membership | undefined {
  return code === undefined ? memberships[0] : memberships.find(({ bureau }) => bureau === code)
}

interface Admitted extends Pick<Desk, 'account' | 'member' | 'allowance'> {
  readonly noted: Noted
}

/** The desk of somebody who is allowed to be there. */
export function deskOf({ store, catalog, files }: Premises, { account, member, allowance, noted }: Admitted): Desk {
  return {
    office: {
      store,
      catalog,
      files,
      bureau: member.bureau,
      actor: account.displayName,
      account: account.id,
      reads: scopeOf(member, account.id),
      witness: { wrote: (register, id) => noteRecord(noted, register, id) },
    },
    allowance: { ...allowance, opened: (label) => noted.personal.add(label) },
    member,
    account,
  }
}

/** Somebody who has nothing left to do before they work: whoever must set a password may do nothing else. */
export function atWork(c: Context<Env>): Visitor {
  const visitor = signedIn(c)
  if (visitor.gate !== null) throw gateClosed(visitor.gate)
  return visitor
}

export function signedIn(c: Context<Env>): Visitor {
  if (c.var.visitor === null) throw notSignedIn()
  return c.var.visitor
}
