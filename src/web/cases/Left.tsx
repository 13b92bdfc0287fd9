import { NONE } from '../figure/format.ts'

/** 剩余工作日. Coloured only where it is near or past: what is in time needs no eye. */
export function Left({
  left,
  level,
  suspended = false,
}: {
  readonly left: number | null
  readonly level: string
  readonly suspended?: boolean
}) {
  if (suspended) return <span className="case-left">已中止</span>
  if (left === null) return <span className="case-left">{NONE}</span>
  const name = level === 'overdue' ? 'case-left case-late' : level === 'near' ? 'case-left case-near' : 'case-left'
  return <span className={name}>{leftWords(left, level)}</span>
}

export function leftWords(left: number, level: string): string {
  if (level === 'overdue') return left === 0 ? '已逾期' : `逾期 ${-left} 个工作日`
  return left === 0 ? '今天到期' : `剩 ${left} 个工作日`
}
