import { randomBytes } from 'node:crypto'
import { ForeignRefusal, type ForeignSignIn } from './foreign.ts'

/**
 * A portal that sends its visitors back with a ticket (浙里办 and its like). What is the portal's own is the exchange:
 * a request from server to server, signed as the portal asks, that tells whose ticket it is.
 */
export interface TicketPortal {
  readonly label: string
  /** Names the portal in the books, and no other. */
  readonly issuer: string
  /** Where a visitor signs in; it is given the way back in `back`. */
  readonly entry: string
  /** Parameters of the portal's address and of its answer. */
  readonly names: { readonly back: string; readonly ticket: string }
  /** Whose ticket it is; throws where it is nobody's, was used or has run out. */
  exchange(ticket: string): Promise<{ readonly subject: string; readonly name: string | null }>
}

/** Carried through the portal in the way back, so that nobody is signed in with a ticket that somebody else began. */
const STATE = 'state'
const STATE_BYTES = 24
const TICKET_CHARACTERS_MAX = 512

export function ticketSignIn({ label, issuer, entry, names, exchange }: TicketPortal): ForeignSignIn {
  return {
    label,
    begin: async (back) => {
      const state = randomBytes(STATE_BYTES).toString('base64url')
      const way = new URL(back)
      way.searchParams.set(STATE, state)
      const to = new URL(entry)
      to.searchParams.set(names.back, way.href)
      return { to, kept: { state } }
    },
    finish: async (came, _, { state }) => {
      const ticket = came.searchParams.get(names.ticket) ?? ''
      if (state === undefined || came.searchParams.get(STATE) !== state) throw new ForeignRefusal('another began this')
      if (ticket === '' || ticket.length > TICKET_CHARACTERS_MAX) throw new ForeignRefusal('no ticket came back')
      const { subject, name } = await exchange(ticket).catch((error: unknown) => {
        throw new ForeignRefusal('the portal does not know the ticket', { cause: error })
      })
      if (subject === '') throw new ForeignRefusal('the ticket is nobody’s')
      return { issuer, subject, name }
    },
  }
}
