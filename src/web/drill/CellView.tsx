import './cells.css'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useEffect, useRef } from 'react'
import { cellsQuery } from '../api/records.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import type { CellSource } from './place.ts'

/** The workbook as it was handed in, around the cell: file, sheet, row and column. */
export function CellView({ bureau, source }: { readonly bureau: string; readonly source: CellSource }) {
  const { data, error, refetch } = useQuery(cellsQuery(bureau, source))
  const cell = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (data !== undefined) cell.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [data])
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <div className="drill">
      <h3 className="record-title">《{data.file}》</h3>
      <p className="kc-quiet">
        工作表“{data.sheet}”，第 {source.row} 行 {source.column} 列　{data.importedBy} {localTime(data.importedAt)} 导入
      </p>
      <div className="cells">
        <table>
          <caption className="kc-hidden">
            {data.file} {data.sheet} {source.column}
            {source.row} 附近
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="kc-hidden">行号</span>
              </th>
              {data.columns.map((letter) => (
                <th key={letter} scope="col" className={letter === source.column ? 'cells-here' : ''}>
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ number, header, cells }) => (
              <tr key={number} className={header ? 'cells-header' : ''}>
                <th scope="row" className={number === source.row ? 'cells-here' : ''}>
                  {number}
                </th>
                {data.columns.map((letter, column) => {
                  const here = number === source.row && letter === source.column
                  return (
                    <td
                      key={letter}
                      ref={here ? cell : null}
                      className={here ? 'cells-cell' : number === source.row ? 'cells-row' : ''}
                      aria-current={here ? 'true' : undefined}
                    >
                      {cells[column]}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
