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
              // A link, for a button breaks its line.
              <a
                key={start}
                href={`#${proposalId(place)}`}
                data-place={place}
                className={`policy-said${place === open ? ' policy-said-open' : ''}${markClass(mark)}`}
                title={mark === null ? (proposals[place]?.title ?? '') : markLabels[mark]}
                onClick={(event) => {
                  event.preventDefault()
                  onOpen(place)
                }}
              >
                {words}
              </a>
            ),
          )}
        </p>
      ))}
    </article>
  )
})

/** The card to which the words of a proposal lead. */
export function proposalId(place: number): string {
  return `proposal-${place + 1}`
}

function markClass(mark: Mark | null): string {
  return mark === null ? '' : ` policy-mark policy-mark-${mark}`
}
