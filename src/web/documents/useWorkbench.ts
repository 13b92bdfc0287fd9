import { useCallback, useMemo, useRef, useState } from 'react'
import type { DocumentText, Span } from '../../kernel/document/text.ts'
import type { Citation, Cited } from '../api/documents.ts'
import type { BlockStyle, EditorHandle } from './editor/Editor.tsx'
import type { PlacedNumber } from './editor/typed.ts'
import { byFigure, type ChipFacts, faceOf } from './facts.ts'

/** What the page shows beside the editor follows a little behind the keys. */
const FOLLOWS_MS = 250

export interface Standing {
  readonly text: DocumentText
  readonly typed: readonly PlacedNumber[]
  readonly style: BlockStyle | null
}

/** The text of a draft on the desk: the editor, what it cites, and what the page knows of it. */
export function useWorkbench(from: Parameters<typeof byFigure>[0], text: DocumentText) {
  const editor = useRef<EditorHandle | null>(null)
  const [standing, setStanding] = useState<Standing>({ text, typed: [], style: null })
  const [added, setAdded] = useState<readonly Citation[]>([])
  const facts = useMemo(() => {
    const known = byFigure(from)
    for (const citation of added)
      if (!known.has(citation.id)) known.set(citation.id, { citation, restated: null, issued: null })
    return known
  }, [from, added])
  // The editor asks at once, before the page is drawn with what was just added.
  const latest = useRef<ReadonlyMap<string, ChipFacts>>(facts)
  latest.current = facts
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = useCallback((isText: boolean) => {
    const look = () => {
      const handle = editor.current
      if (handle === null) return
      const style = handle.style()
      setStanding((before) =>
        isText
          ? { text: handle.text(), typed: handle.typed(), style }
          : before.style === style
            ? before
            : { ...before, style },
      )
    }
    if (!isText) return look()
    clearTimeout(timer.current)
    timer.current = setTimeout(look, FOLLOWS_MS)
  }, [])
  const know = useCallback((citations: readonly Citation[]) => {
    const known = new Map(latest.current)
    for (const citation of citations)
      if (!known.has(citation.id)) known.set(citation.id, { citation, restated: null, issued: null })
    latest.current = known
    setAdded((before) => [...before, ...citations])
  }, [])
  const cite = useCallback(
    ({ spans, citations }: Cited): readonly Span[] => {
      know(citations)
      return spans
    },
    [know],
  )
  return {
    editor,
    standing,
    facts,
    follow,
    cite,
    know,
    digits: (figure: string) => latest.current.get(figure)?.citation.shown ?? null,
    face: (figure: string) => {
      const known = latest.current.get(figure)
      return known === undefined ? { digits: '', state: 'open' as const, words: '没有出处' } : faceOf(known)
    },
  }
}
