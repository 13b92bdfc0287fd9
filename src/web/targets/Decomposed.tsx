import { Tooltip } from 'antd'
import { isZero } from '../../kernel/exact.ts'
import type { TargetRow } from '../api/targets.ts'
import { type Drafts, decompositionOf, overWords } from './drafts.ts'

/** 分解核对: whether the streets come to the whole, or why they need not. */
export function Decomposed({ row, drafts }: { readonly row: TargetRow; readonly drafts: Drafts }) {
  if (row.adds === 'no')
    return (
      <Tooltip title={row.why}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard and touch */}
        <span className="kc-quiet" tabIndex={0}>
          不相加
          <span className="kc-hidden">：{row.why}</span>
        </span>
      </Tooltip>
    )
  const found = decompositionOf(row, drafts)
  if (found === null) return <span className="kc-quiet">未分解</span>
  const { sum, over } = found
  const even = over !== null && isZero(over)
  return (
    <Tooltip title={row.why}>
      <span>
        {sum}
        {over !== null && (
          <span
            className={
              even
                ? 'targets-over targets-even'
                : row.adds === 'yes'
                  ? 'targets-over targets-uneven'
                  : 'targets-over kc-quiet'
            }
          >
            {overWords(over)}
          </span>
        )}
      </span>
    </Tooltip>
  )
}
