import { createHash } from 'node:crypto'
import { canonical } from '../journal/hash.ts'

/** 审计事件: who did what to what from where, with which result. It holds no content and no personal data of records. */
export interface AuditEvent {
  /** ISO time of the deed. */
  readonly at: string
  /** `null` where nobody, or nobody known, has signed in. */
  readonly account: string | null
  readonly name: string
  readonly address: string | null
  /** Method and path template: `POST /registers/{register}/changes`. */
  readonly action: string
  readonly target: string | null
  /** `done`, or the code of the reason why not. */
  readonly result: string
  readonly detail: { readonly [name: string]: unknown }
}

export const DONE = 'done'

/** Of an event of nobody known: the installation's own. */
export const INSTALLATION = ''

/** The law on network security (网络安全法, on keeping network logs) asks for six months; the application has no right to take an event away at all. */
export const AUDIT_MONTHS_MIN = 6

/** Where an event stands. */
export interface AuditPlace {
  readonly bureau: string
  readonly stream: string
  readonly number: number
}

/** Where a stream ended as far as was known. */
export interface StreamEnd {
  readonly stream: string
  readonly number: number
  readonly hash: string
}

/** The first event of a stream: it names where the streams before it ended, so that a cut end is found. */
export const STREAM_BEGINS = 'audit.begin'

/** Binds an event to all before it in its stream. */
export function auditHash(previous: string, { bureau, stream, number }: AuditPlace, event: AuditEvent): string {
  const { at, account, name, address, action, target, result, detail } = event
  const instant = new Date(at).toISOString()
  const row = [bureau, stream, number, instant, account, name, address, action, target, result, detail]
  return createHash('sha256')
    .update(`${previous}\n${canonical(row)}`)
    .digest('hex')
}
