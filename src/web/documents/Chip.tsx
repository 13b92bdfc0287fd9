import { Tooltip } from 'antd'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { type ChipFacts, faceOf } from './facts.ts'

/** The digits of a figure in a text that is read. */
export function Chip({
  facts,
  document,
  digits,
}: {
  readonly facts: ChipFacts
  /** In which it opens; `null` before there is one: then the indicator itself opens. */
  readonly document: string | null
  readonly digits: string
}) {
  const { openCitation, open } = useOpenFigure()
  const { state, words } = faceOf(facts)
  return (
    <Tooltip title={words} mouseEnterDelay={0.3}>
      <button
        type="button"
        className={`chip chip-${state}`}
        aria-label={`${digits}，${words}，打开`}
        onClick={() =>
          document === null
            ? open({ id: facts.citation.indicator, during: facts.citation.period })
            : openCitation(document, facts.citation.id)
        }
      >
        {digits}
      </button>
    </Tooltip>
  )
}
