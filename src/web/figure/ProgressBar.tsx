import './figure.css'
import { Tooltip } from 'antd'
import { type Progress, percentText } from './format.ts'

/** Done against the year's target, with a tick where the path expects it to be by now. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const { done, expected, behind, basis } = progress
  const words = progressWords(progress)
  return (
    <Tooltip title={expected === null ? basis : `${basis}，至期末应完成 ${percent(expected)}；实际 ${percent(done)}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the basis must be reachable by keyboard and touch */}
      <span className={behind ? 'progress progress-behind' : 'progress'} role="img" aria-label={words} tabIndex={0}>
        <span className="progress-done" style={{ width: `${Math.max(0, Math.min(100, done))}%` }} />
        {expected !== null && <span className="progress-tick" style={{ left: `${Math.min(100, expected)}%` }} />}
      </span>
    </Tooltip>
  )
}

export function progressWords({ done, expected, behind, basis }: Progress): string {
  const against = expected === null ? basis : behind ? '慢于序时' : '达到序时'
  return `完成年度目标 ${percent(done)}，${against}`
}

function percent(value: number): string {
  return percentText(value.toFixed(6).replace(/\.?0+$/, ''))
}
