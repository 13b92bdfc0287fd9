import { memo, type Ref, useMemo } from 'react'
import type { Proofreading } from '../api/proofread.ts'
import { linesOf, type Segment } from './segments.ts'

interface Given {
  readonly ref: Ref<HTMLElement>
  readonly reading: Proofreading
  readonly accepted: ReadonlySet<number>
  readonly onFinding: (place: number) => void
}

/** The text with its claims and findings marked in their places, and corrections that were taken in theirs. */
export const MarkedText = memo(function MarkedText({ ref, reading, accepted, onFinding }: Given) {
  const lines = useMemo(() => linesOf(reading, accepted), [reading, accepted])
  return (
    <article className="paper proofread-paper" ref={ref} aria-label="文稿">
      {lines.map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text keep their order
          key={index}
          className={line.some(({ text }) => text.includes('\t')) ? 'proofread-row' : 'proofread-line'}
        >
          {line.map((segment) => (
            <Marked key={segment.start} segment={segment} reading={reading} onFinding={onFinding} />
          ))}
        </p>
      ))}
    </article>
  )
})

const rank = { sure: 0, probable: 1, hint: 2 } as const

function Marked({
  segment: { text, findings: places, claim: claimPlace, correction, gone },
  reading,
  onFinding,
}: Pick<Given, 'reading' | 'onFinding'> & { readonly segment: Segment }) {
  const claim = claimPlace === null ? undefined : reading.claims[claimPlace]
  const worst = [...places].sort((a, b) => rankOf(reading, a) - rankOf(reading, b))[0]
  const finding = worst === undefined ? undefined : reading.findings[worst]
  const words = text.replaceAll('\t', '　')
  if (finding === undefined || worst === undefined) {
    if (claim === undefined) return words
    return (
      <span className={`claim claim-${claim.verdict}`} title={claimWords(claim)}>
        {words}
      </span>
    )
  }
  const about = places.map((place) => reading.findings[place]?.reason ?? '').join('；')
  return (
    <>
      <button
        type="button"
        className={gone ? 'kc-plain found found-gone' : `kc-plain found found-${finding.certainty}`}
        data-findings={places.join(' ')}
        title={about}
        aria-label={`${words}，${about}`}
        onClick={() => onFinding(worst)}
      >
        {gone ? <del>{words}</del> : words}
      </button>
      {correction !== null && <ins className="found-correction">{correction}</ins>}
    </>
  )
}

function rankOf({ findings }: Proofreading, place: number): number {
  return rank[findings[place]?.certainty ?? 'hint']
}

function claimWords({ label, phrase, periodName, says }: Proofreading['claims'][number]): string {
  return [label ?? phrase, periodName ?? '期间不明', says].join('，')
}
