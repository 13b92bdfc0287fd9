import '../proofread/findings.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { type DocumentText, linePlaces, linesOf, spansText } from '../../kernel/document/text.ts'
import { problemOf } from '../api/client.ts'
import { type Passage, proofreadPassage } from '../api/proofread.ts'

/** What a reader of the present text would point at. It is asked again when nobody has written for a while. */
export function Suspicions({
  bureau,
  text,
  onShow,
}: {
  readonly bureau: string
  readonly text: DocumentText
  /** Shows a block of the text. */
  readonly onShow: (block: number) => void
}) {
  const settled = useSettled(text)
  const passage = useMemo(() => passageOf(settled), [settled])
  const { data, error } = useQuery({
    queryKey: ['passage', bureau, passage],
    // A reading of words that stand no more is given up.
    queryFn: ({ signal }) => proofreadPassage(bureau, passage, signal),
    placeholderData: (before) => before,
    retry: false,
  })
  if (error !== null) return <p className="kc-quiet">{`${problemOf(error).message}。${problemOf(error).advice}。`}</p>
  if (data === undefined) return <p className="kc-quiet">正在读…</p>
  const places = linePlaces(settled)
  return (
    <div className="suspicions">
      <p className="kc-quiet">
        {data.length === 0 ? '没有发现疑点。' : `${data.length} 处。引用的数来自账上，不再核对；手打的数与账上核对。`}
      </p>
      <ul>
        {data.map(({ start, end, kind, kindName, certainty, quote, reason, correction }) => (
          <li key={`${start} ${end} ${kind}`} className="finding">
            <button
              type="button"
              className="kc-plain finding-words"
              onClick={() => onShow(places[lineAt(passage.text, start)]?.block ?? 0)}
            >
              <span className={`certainty certainty-${certainty}`}>{kindName}</span>
              <strong>{quote}</strong>
            </button>
            <p>
              {reason}
              {correction !== null && (
                <ins className="found-correction">{correction === '' ? '（删去）' : correction}</ins>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

const PAUSE_MS = 1_500

/** The text once nobody has written for a while. */
function useSettled(text: DocumentText): DocumentText {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** The text as it is read, and where in it figures stand that the books gave. */
function passageOf(document: DocumentText): Passage {
  const cited: { start: number; end: number }[] = []
  let at = 0
  const lines = linesOf(document).map((spans) => {
    for (const { text, figure } of spans) {
      if (figure !== undefined) cited.push({ start: at, end: at + text.length })
      at += text.length
    }
    at += 1
    return spansText(spans)
  })
  return { text: lines.join('\n'), cited }
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length - 1
}
