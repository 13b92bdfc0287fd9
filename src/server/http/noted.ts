import type { Action } from './may.ts'

/** What a request turned out to be about, written down by those who do it and read by the audit. */
export interface Noted {
  /** The bureau in which somebody asked for an action, and which. */
  bureau: string | null
  action: Action | null
  /** The name under which somebody says to sign in. */
  claims: string | null
  /** Records written, by register: how many, and the first of them. */
  readonly records: Map<string, { count: number; readonly ids: string[] }>
  /** Labels of fields about natural persons that were shown whole. */
  readonly personal: Set<string>
}

const IDS_NOTED_MAX = 50

export function newNoted(): Noted {
  return { bureau: null, action: null, claims: null, records: new Map(), personal: new Set() }
}

export function noteRecord({ records }: Noted, register: string, id: string): void {
  const known = records.get(register) ?? { count: 0, ids: [] }
  records.set(register, known)
  known.count += 1
  if (known.ids.length < IDS_NOTED_MAX) known.ids.push(id)
}
