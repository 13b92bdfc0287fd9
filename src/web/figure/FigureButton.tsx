import type { ReactNode } from 'react'
import { type ToOpen, useOpenFigure } from '../shell/useOpenFigure.ts'

/** A number that opens. A figure that is shown without opening must not exist. */
export function FigureButton({
  to,
  says,
  className = '',
  children,
}: {
  readonly to: ToOpen
  /** What is opened, for those who do not see where it stands. */
  readonly says: string
  readonly className?: string
  readonly children: ReactNode
}) {
  const { open } = useOpenFigure()
  return (
    <button type="button" className={`kc-plain kc-opens ${className}`} aria-label={says} onClick={() => open(to)}>
      {children}
    </button>
  )
}
