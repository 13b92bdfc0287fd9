import { Tooltip } from 'antd'
import type { Citation, DocumentAnswer } from '../api/documents.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'

export interface ChipFacts {
  readonly citation: Citation
  readonly restated: DocumentAnswer['restatements'][number] | null
  readonly issued: DocumentAnswer['issuedBefore'][number] | null
}

/** The digits of a figure in the text: full where somebody confirmed it, hollow where nobody did, marked where it changed. */
export function Chip({
  facts,
  document,
  digits,
}: {
  readonly facts: ChipFacts
  readonly document: string
  readonly digits: string
}) {
  const { openCitation } = useOpenFigure()
  const { citation, restated } = facts
  const words = wordsOf(facts)
  const state = restated !== null ? 'restated' : citation.confirmed === null ? 'open' : 'confirmed'
  return (
    <Tooltip title={words} mouseEnterDelay={0.3}>
      <button
        type="button"
        className={`chip chip-${state}`}
        aria-label={`${digits}，${words}，打开`}
        onClick={() => openCitation(document, citation.id)}
      >
        {digits}
      </button>
    </Tooltip>
  )
}

export function restatementText({ new: now, by, reason }: NonNullable<ChipFacts['restated']>): string {
  const why = [by, reason].filter((part) => part !== '').join('，')
  return `${now === null ? '账上已没有这个数' : `账上现为 ${now}`}${why === '' ? '' : `（${why}）`}`
}

function wordsOf({ citation, restated, issued }: ChipFacts): string {
  const { label, aspect, periodName, areaName, confirmed } = citation
  const what = `${label}${aspect === '本期数' ? '' : ` ${aspect}`}，${periodName}，${areaName}`
  const by = confirmed === null ? '未确认' : `${confirmed.by} ${confirmed.on} 确认`
  return [
    what,
    by,
    ...(restated === null ? [] : [restatementText(restated)]),
    ...(issued === null ? [] : [`与《${issued.title}》报出的 ${issued.issued} 不一致`]),
  ].join('；')
}
