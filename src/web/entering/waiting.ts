import type { EntryForm } from '../api/entering.ts'

/** What was handed in where there is no network; it goes out by itself once there is one. */
export interface Waiting {
  readonly key: string
  readonly form: EntryForm
}

const place = (what: string, token: string) => `kechuang.enter.${what}.${token.slice(-12)}`

export function waitingOf(token: string): readonly Waiting[] {
  const found = read(place('waiting', token))
  return Array.isArray(found) ? (found as Waiting[]) : []
}

export function keepWaiting(token: string, waiting: readonly Waiting[]): void {
  write(place('waiting', token), waiting.length === 0 ? null : waiting)
}

/** The form as it was left, when the page was closed or the telephone rang. */
export function draftOf(token: string): EntryForm | null {
  const found = read(place('draft', token))
  return typeof found === 'object' && found !== null ? (found as EntryForm) : null
}

export function keepDraft(token: string, form: EntryForm | null): void {
  write(place('draft', token), form)
}

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing only loses what was half filled in.
  }
}
