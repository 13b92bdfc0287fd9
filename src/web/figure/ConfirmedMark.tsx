import './figure.css'
import { Tooltip } from 'antd'
import type { FigureAnswer } from '../api/figures.ts'

/** Full where somebody stands behind the number, hollow where nobody does yet, half where it changed since. */
export function ConfirmedMark({ figure }: { readonly figure: Pick<FigureAnswer, 'confirmation' | 'owner' | 'value'> }) {
  const { confirmation, owner } = figure
  const state = confirmation?.state ?? 'open'
  const text = confirmationText(confirmation, owner)
  return (
    <Tooltip title={text}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what the mark says must be reachable by keyboard and touch */}
      <span className={`mark mark-${state}`} role="img" aria-label={text} tabIndex={0} />
    </Tooltip>
  )
}

export function confirmationText(confirmation: FigureAnswer['confirmation'], owner: string): string {
  if (confirmation === null) return `未确认，责任科室：${owner}`
  const by = `${confirmation.by} ${confirmation.on} 确认`
  return confirmation.state === 'confirmed' ? by : `${by}，此后账上的数有变化，需重新确认`
}
