import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { visitorQuery } from '../api/session.ts'

/**
 * A form as it is being filled in, with the key of its submission, kept in this window until it is sent or given up:
 * whoever signs in again after the session has ended finds it as it was. Nobody else does.
 */
export interface Draft<T> {
  readonly key: string
  readonly value: T
}

export function useDraft<T>(place: string, initial: T) {
  const { data: visitor } = useQuery(visitorQuery)
  const name = nameOf(visitor?.account.name ?? '', place)
  const [{ draft, restored }, setHeld] = useState(() => {
    const kept = read<T>(name)
    return { draft: kept ?? { key: newKey(), value: initial }, restored: kept !== null }
  })
  const keep = (value: T) => {
    const next = { ...draft, value }
    setHeld({ draft: next, restored })
    write(name, next)
  }
  /** Sent or given up; what is filled in next is another submission. */
  const forget = () => {
    write(name, null)
    setHeld({ draft: { key: newKey(), value: initial }, restored: false })
  }
  return { key: draft.key, value: draft.value, restored, keep, forget }
}

/** Leaves a form half filled in for whoever opens it next. */
export function beginDraft(account: string, place: string, value: unknown): void {
  write(nameOf(account, place), { key: newKey(), value })
}

function nameOf(account: string, place: string): string {
  return `kechuang.draft.${account}.${place}`
}

/** Names one submission. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function read<T>(name: string): Draft<T> | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(name) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'key' in kept && 'value' in kept ? (kept as Draft<T>) : null
  } catch {
    return null
  }
}

function write(name: string, draft: unknown): void {
  try {
    if (draft === null) window.sessionStorage.removeItem(name)
    else window.sessionStorage.setItem(name, JSON.stringify(draft))
  } catch {
    // Without storage the form holds until the page is left.
  }
}
