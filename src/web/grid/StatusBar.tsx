import { memo } from 'react'
import { formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { Totals } from '../api/registers.ts'
import type { GridColumn, GridRow } from './model.ts'
import type { Range, Size } from './selection.ts'
import { selectionSums } from './sums.ts'

/** Under the grid: how much is selected, and its exact sum and average. */
export const StatusBar = memo(Bar)

function Bar({
  columns,
  rowAt,
  range,
  size,
  totals,
}: {
  readonly columns: readonly GridColumn[]
  readonly rowAt: (index: number) => GridRow | undefined
  /** Another one whenever rows were read: the sums are then taken anew. */
  readonly version: number
  readonly range: Range
  readonly size: Size
  readonly totals: Totals['sums']
}) {
  const rows = range.bottom - range.top + 1
  const wide = range.right - range.left + 1
  if (size.rows === 0) return null
  const single = rows === 1 && wide === 1
  const { filled, sum, average, unit, why } = selectionSums(columns, rowAt, range, size, totals)
  return (
    <div className="grid-status" role="status">
      <span className="kc-quiet grid-keys">
        F2 或直接输入修改　Ctrl+C / V 复制粘贴　Ctrl+D 向下填充　Ctrl+Z 撤销　Ctrl+Enter 打开记录
      </span>
      {!single && (
        <span className="grid-sums">
          <span>
            选中 {grouped(rows)} 行 × {wide} 列
          </span>
          {filled !== null && <span>非空 {grouped(filled)}</span>}
          {sum !== null && (
            <>
              <span>
                合计 <b>{sum}</b>
                {unit}
              </span>
              <span>
                平均 {average}
                {unit}
              </span>
            </>
          )}
          {why !== null && <span className="kc-quiet">{why}</span>}
        </span>
      )}
    </div>
  )
}

function grouped(count: number): string {
  return formatDecimal(String(count) as Decimal, { group: true })
}
