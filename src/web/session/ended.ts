import { useSyncExternalStore } from 'react'

/*
 * A session that has ended takes nothing from the page: what was asked for waits here until the same person has
 * signed in again, and is then asked for once more. What was half filled in stays as it is.
 */
let waiting: { readonly again: Promise<void>; readonly resume: () => void } | null = null
const listeners = new Set<() => void>()

/** Resolves when there is a session again. */
export function sessionAgain(): Promise<void> {
  if (waiting === null) {
    let resume = () => {}
    const again = new Promise<void>((resolve) => {
      resume = resolve
    })
    waiting = { again, resume }
    tell()
  }
  return waiting.again
}

export function resumeSession(): void {
  waiting?.resume()
  waiting = null
  tell()
}

/** Whether requests are waiting for somebody to sign in again. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(listen, () => waiting !== null)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
