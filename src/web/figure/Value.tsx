import './figure.css'
import { Tag, Tooltip } from 'antd'
import type { Definition, FigureAnswer } from '../api/figures.ts'
import type { ToOpen } from '../shell/useOpenFigure.ts'
import { FigureButton } from './FigureButton.tsx'
import { NONE, shownOf } from './format.ts'

const doubts = { estimate: '预计', preliminary: '初步' } as const

/** The digits of a figure, which open; or why there are none. */
export function Value({
  definition,
  figure,
  to,
  withUnit = false,
}: {
  readonly definition: Definition
  readonly figure: FigureAnswer
  readonly to: ToOpen
  readonly withUnit?: boolean
}) {
  const shown = shownOf(definition, figure.value)
  if (shown === null)
    return (
      <Tooltip title={figure.reason}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard and touch */}
        <span className="reason" tabIndex={0}>
          {NONE}
          <span className="kc-hidden">：{figure.reason}</span>
        </span>
      </Tooltip>
    )
  const { status, rough } = figure
  const word = rough !== null && (
    <Tooltip title={rough.text}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: between what it lies must be reachable by keyboard and touch */}
      <span className="value-unit" tabIndex={0}>
        {rough.word}
        <span className="kc-hidden">（{rough.text}）</span>
      </span>
    </Tooltip>
  )
  return (
    <span className="value">
      {status !== null && status !== 'final' && <Tag className="value-tag">{doubts[status]}</Tag>}
      {rough?.word !== '余' && word}
      <FigureButton
        to={to}
        says={`${definition.label} ${shown.digits}${shown.unit}，打开明细`}
        className="value-digits"
      >
        {shown.digits}
      </FigureButton>
      {rough?.word === '余' && word}
      {withUnit && <span className="value-unit">{shown.unit}</span>}
    </span>
  )
}
