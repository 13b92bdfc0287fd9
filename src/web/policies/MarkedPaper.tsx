import { memo, useEffect, useMemo, useRef } from 'react'
import type { Proposal } from '../api/policies.ts'
import { type Mark, markLabels, stretchesOf } from './marks.ts'

/** The text with every proposal in its place, and of the open one what each word says of it. */
export const MarkedPaper = memo(function MarkedPaper({
  text,
  proposals,
  open,
  onOpen,
}: {
  readonly text: string
  readonly proposals: readonly Proposal[]
  readonly open: number
  readonly onOpen: (place: number) => void
}) {
  const paper = useRef<HTMLElement>(null)
  const lines = useMemo(() => stretchesOf(text, proposals, open), [text, proposals, open])
  useEffect(() => {
    const first = paper.current?.querySelector<HTMLElement>(`[data-place="${open}"]`)
    first?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <article className="kc-card policy-paper" ref={paper} aria-label="政策原文">
      <p className="policy-legend">
        {Object.entries(markLabels).map(([mark, label]) => (
          <span key={mark} className={`policy-mark policy-mark-${mark}`}>
            {label}
          </span>
        ))}
      </p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text keep their order
        <p key={index}>
          {line.map(({ start, text: words, places: [place], mark }) =>
            place === undefined ? (
              words
            ) : (
              <button
                key={start}
                type="button"
                data-place={place}
                className={`kc-plain policy-said${place === open ? ' policy-said-open' : ''}${markClass(mark)}`}
                title={mark === null ? (proposals[place]?.title ?? '') : markLabels[mark]}
                onClick={() => onOpen(place)}
              >
                {words}
              </button>
            ),
          )}
        </p>
      ))}
    </article>
  )
})

function markClass(mark: Mark | null): string {
  return mark === null ? '' : ` policy-mark policy-mark-${mark}`
}
