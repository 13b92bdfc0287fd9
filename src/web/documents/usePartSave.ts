import { useCallback, useEffect, useRef, useState } from 'react'
import { sameText } from '../../kernel/document/merge.ts'
import type { DocumentText } from '../../kernel/document/text.ts'
import { type ProblemSaid, problemOf } from '../api/client.ts'
import { type WhichPart, writePart } from '../api/writing.ts'

/** After a pause in writing. */
const PAUSE_MS = 2_000

export type PartSaving =
  | { readonly state: 'saved' | 'waiting' | 'saving' }
  | { readonly state: 'failed'; readonly problem: ProblemSaid }

/** Saves a part by itself; what could not be saved stays on screen and is said. */
export function usePartSave(which: WhichPart, from: number, begun: DocumentText, current: () => DocumentText | null) {
  const [saving, setSaving] = useState<PartSaving>({ state: 'saved' })
  const kept = useRef({ version: from, text: begun })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<number> | null>(null)
  const now = useRef(current)
  now.current = current
  const { bureau, id, ordinal } = which

  /** Resolves with the version under which everything on screen stands; rejects where it could not be saved. */
  const save = useCallback(async (): Promise<number> => {
    clearTimeout(timer.current)
    if (running.current !== null) await running.current.catch(() => 0)
    const text = now.current()
    if (text === null || sameText(text, kept.current.text)) {
      setSaving({ state: 'saved' })
      return kept.current.version
    }
    setSaving({ state: 'saving' })
    running.current = writePart({ bureau, id, ordinal }, kept.current.version, text)
      .then(({ version }) => {
        kept.current = { version, text }
        setSaving({ state: 'saved' })
        return version
      })
      .catch((error: unknown) => {
        setSaving({ state: 'failed', problem: problemOf(error) })
        throw error
      })
      .finally(() => {
        running.current = null
      })
    return running.current
  }, [bureau, id, ordinal])

  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save().catch(() => 0), PAUSE_MS)
    setSaving({ state: 'waiting' })
  }, [save])

  useEffect(() => () => void save().catch(() => 0), [save])
  return { saving, changed, save }
}
