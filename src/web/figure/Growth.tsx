import './figure.css'
import { Tooltip } from 'antd'
import type { FigureAnswer } from '../api/figures.ts'
import type { ToOpen } from '../shell/useOpenFigure.ts'
import { FigureButton } from './FigureButton.tsx'
import { growthText, NONE } from './format.ts'

/** The change on last year, or why there is none. Neither colour nor arrow: whether it is good the target's path says. */
export function Growth({ figure, to }: { readonly figure: FigureAnswer; readonly to: ToOpen }) {
  const text = growthText(figure.unit, figure.growth)
  if (text !== null)
    return (
      <FigureButton to={{ ...to, aspect: 'growth' }} says={`${figure.label}同比 ${text}，打开算式`}>
        {text}
      </FigureButton>
    )
  const reason = figure.growthReason ?? '本身是比较数，不再计同比'
  return (
    <Tooltip title={reason}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard and touch */}
      <span className="reason" tabIndex={0}>
        {reason.includes('不可比') ? '不可比' : NONE}
        <span className="kc-hidden">：{reason}</span>
      </span>
    </Tooltip>
  )
}
