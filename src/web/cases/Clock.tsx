import type { CaseAnswer } from '../api/cases.ts'
import { Left } from './Left.tsx'

/** 时限: used and left, when it is due, and what comes of letting it pass. */
export function Clock({ of }: { readonly of: CaseAnswer }) {
  const { clock, ended, overdueMeans, suspended } = of
  if (ended || (clock.limit === null && clock.due === null))
    return <p className="kc-quiet">{ended ? '已办结，不再计时' : '这一环节没有时限'}</p>
  return (
    <dl className="case-clock">
      <div>
        <dt>剩余</dt>
        <dd>
          <Left left={clock.left} level={clock.level} suspended={suspended} />
        </dd>
      </div>
      {clock.limit !== null && (
        <div>
          <dt>已用</dt>
          <dd>
            {clock.used} / {clock.limit} 个工作日
          </dd>
        </div>
      )}
      {clock.due !== null && (
        <div>
          <dt>最迟</dt>
          <dd>{clock.due}</dd>
        </div>
      )}
      {overdueMeans !== null && (
        <div>
          <dt>不办</dt>
          <dd>{overdueMeans}</dd>
        </div>
      )}
      {clock.provisional && (
        <p className="kc-quiet">期间有一段的节假日安排尚未公布，按周末休息暂算，公布后自动重算。</p>
      )}
    </dl>
  )
}
