import type { Action } from './may.ts'

/** What a request turned out to be about, written down by those who do it and read by the audit. */
export interface Noted {
  /** The bureau in which somebody asked for an action, and which. */
  bureau: string | null
  action: Action | null
  /** The name under which somebody says to sign in. */
  claims: string | null
  /** Somebody who acts without an account. */
  guest: Guest | null
  /** Records written, by register: how many, and the first of them. */
  readonly records: Map<string, { count: number; readonly ids: string[] }>
  /** Labels of fields about natural persons that were shown whole. */
  readonly personal: Set<string>
}

/** 不用账户的人: who has a link, or does what anybody may do, as far as it is known. */
export interface Guest {
  /** By what they came, and who they say they are. */
  readonly name: string
  /** `null` where nobody knows which; the installation's own audit takes it. */
  readonly bureau: string | null
  /** The beginning of the digest of what they came with: names it, opens nothing. */
  readonly link: string | null
  readonly target: string | null
}

const IDS_NOTED_MAX = 50

export function newNoted(): Noted {
  return { bureau: null, action: null, claims: null, guest: null, records: new Map(), personal: new Set() }
}

export function noteRecord({ records }: Noted, register: string, id: string): void {
  const known = records.get(register) ?? { count: 0, ids: [] }
  records.set(register, known)
  known.count += 1
  if (known.ids.length < IDS_NOTED_MAX) known.ids.push(id)
}
