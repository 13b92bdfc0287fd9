import './figure.css'
import { Tooltip } from 'antd'
import type { FigureAnswer, Issue } from '../api/figures.ts'
import type { ToOpen } from '../shell/useOpenFigure.ts'
import { FigureButton } from './FigureButton.tsx'

/** 上次报的是多少: beside a figure that left the house; in amber where the books now say something else. */
export function LastIssued({ figure, to }: { readonly figure: FigureAnswer; readonly to: ToOpen }) {
  const { lastIssued, label } = figure
  if (lastIssued === null) return null
  const { differs, entry } = lastIssued
  const words = issueWords(lastIssued)
  const text = differs ? `上次报 ${lastIssued.shown}` : '已报'
  if (!differs || entry === null)
    return (
      <Tooltip title={words}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: to whom it was told must be reachable by keyboard and touch */}
        <span className={differs ? 'issued issued-differs' : 'issued'} tabIndex={0}>
          {text}
          <span className="kc-hidden">：{words}</span>
        </span>
      </Tooltip>
    )
  return (
    <Tooltip title={`${words}；点开看为什么不同`}>
      <span className="issued issued-differs">
        <FigureButton to={{ ...to, since: `#${entry}` }} says={`${label} ${words}，与现在不同，打开差额`}>
          {text}
        </FigureButton>
      </span>
    </Tooltip>
  )
}

export function issueWords({ shown, issuedOn, recipient, title }: Issue): string {
  return `${issuedOn} ${recipient === null ? '' : `报${recipient}`}《${title}》报出 ${shown}`
}
