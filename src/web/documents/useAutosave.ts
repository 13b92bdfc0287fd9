import { useCallback, useEffect, useRef, useState } from 'react'
import { sameText } from '../../kernel/document/merge.ts'
import type { DocumentText } from '../../kernel/document/text.ts'
import { ApiProblem, type ProblemSaid, problemOf } from '../api/client.ts'
import { type DocumentAnswer, documentQuery, saveText, textOf, type Which } from '../api/documents.ts'
import { queries } from '../api/queries.ts'

export type Saving =
  | { readonly state: 'saved' | 'waiting' | 'saving' }
  | { readonly state: 'failed'; readonly problem: ProblemSaid }
  /** Somebody else saved meanwhile: what both began with, and what they made of it. */
  | { readonly state: 'conflict'; readonly base: DocumentText; readonly theirs: DocumentAnswer }

/** After a pause in writing, and at the latest so long after the first change. */
const PAUSE_MS = 3_000
const LONGEST_MS = 20_000

interface Kept {
  version: number
  text: DocumentText
  /** When what is not yet saved began. */
  since: number | null
  timer: ReturnType<typeof setTimeout> | undefined
  running: Promise<void> | null
}

/** Saves a draft by itself, version upon version. What could not be saved stays, and is tried again. */
export function useAutosave(which: Which, from: DocumentAnswer, current: () => DocumentText | null) {
  const [saving, setSaving] = useState<Saving>({ state: 'saved' })
  const kept = useRef<Kept>({ version: from.version, text: textOf(from), since: null, timer: undefined, running: null })
  const stopped = useRef(false)
  const now = useRef(current)
  now.current = current
  const { bureau, id } = which

  const save = useCallback(async (): Promise<void> => {
    const own = kept.current
    clearTimeout(own.timer)
    if (own.running !== null) await own.running
    const text = now.current()
    if (text === null || stopped.current || own.since === null) return
    if (sameText(text, own.text)) {
      own.since = null
      setSaving({ state: 'saved' })
      return
    }
    own.since = null
    setSaving({ state: 'saving' })
    own.running = saveText({ bureau, id }, own.version, text)
      .then((head) => {
        own.version = head.version
        own.text = text
        remember({ bureau, id }, { ...head, text: text as never })
        setSaving({ state: own.since === null ? 'saved' : 'waiting' })
      })
      .catch(async (error: unknown) => {
        own.since ??= Date.now()
        const isStale = error instanceof ApiProblem && error.problem.code === 'document.stale'
        if (!isStale) return setSaving({ state: 'failed', problem: problemOf(error) })
        stopped.current = true
        const theirs = await queries.fetchQuery(documentQuery(bureau, id))
        setSaving({ state: 'conflict', base: own.text, theirs })
      })
      .finally(() => {
        own.running = null
      })
    await own.running
  }, [bureau, id])

  const changed = useCallback(() => {
    const own = kept.current
    if (stopped.current) return
    own.since ??= Date.now()
    clearTimeout(own.timer)
    own.timer = setTimeout(() => void save(), Math.max(0, Math.min(PAUSE_MS, own.since + LONGEST_MS - Date.now())))
    setSaving((before) => (before.state === 'failed' ? before : { state: 'waiting' }))
  }, [save])

  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (kept.current.since !== null || kept.current.running !== null) event.preventDefault()
    }
    window.addEventListener('beforeunload', stay)
    return () => {
      window.removeEventListener('beforeunload', stay)
      // Whoever goes to another page of the application takes the last words along.
      void save()
    }
  }, [save])

  return { saving, changed, save, version: () => kept.current.version }
}

/** The list and the page know what was saved without asking again. */
function remember({ bureau, id }: Which, saved: Partial<DocumentAnswer>): void {
  queries.setQueryData(documentQuery(bureau, id).queryKey, (before) => before && { ...before, ...saved })
  void queries.invalidateQueries({ queryKey: ['documents', bureau], refetchType: 'none' })
}
