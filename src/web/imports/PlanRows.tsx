import { useQuery } from '@tanstack/react-query'
import { Skeleton, Table } from 'antd'
import { useState } from 'react'
import { PLAN_PAGE_ROWS, type PlanPage, type PlanPart, planRowsQuery } from '../api/imports.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'

type Row = PlanPage['rows'][number]

/** One kind of rows of a preview, page by page from the server. */
export function PlanRows({
  bureau,
  plan,
  part,
  none,
}: {
  readonly bureau: string
  readonly plan: string
  readonly part: PlanPart
  readonly none: string
}) {
  const [page, setPage] = useState(1)
  const narrow = useNarrow()
  const { data, error, refetch, isFetching } = useQuery(planRowsQuery(bureau, plan, part, page))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined || data.part !== part) return <Skeleton paragraph={{ rows: 6 }} />
  if (data.total === 0) return <p className="imports-none kc-quiet">{none}</p>
  return (
    <Table<Row>
      size="small"
      rowKey="key"
      loading={isFetching}
      className="imports-rows"
      dataSource={[...data.rows]}
      columns={
        narrow
          ? [
              {
                title: heads[part] === '' ? '记录' : `记录和${heads[part]}`,
                key: 'all',
                render: (_, row) => (
                  <div className="imports-stacked">
                    <span>{row.title}</span>
                    {part !== 'ending' && <span className="kc-quiet">{placeOf(row)}</span>}
                    <What part={part} row={row} />
                  </div>
                ),
              },
            ]
          : [
              ...(part === 'ending'
                ? []
                : [{ title: '位置', key: 'place', width: 140, render: (_: unknown, row: Row) => placeOf(row) }]),
              { title: '记录', dataIndex: 'title', width: 260 },
              { title: heads[part], key: 'what', render: (_, row) => <What part={part} row={row} /> },
            ]
      }
      pagination={{
        current: page,
        pageSize: PLAN_PAGE_ROWS,
        total: data.total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (total) => `共 ${total.toLocaleString('en-US')} 行`,
        onChange: setPage,
      }}
    />
  )
}

const heads: { readonly [part in PlanPart]: string } = {
  created: '内容',
  updated: '变化',
  unchanged: '',
  pending: '等谁',
  refused: '原因和办法',
  warned: '提示',
  ending: '',
}

function placeOf({ sheet, row }: Row): string {
  return `${sheet} 第 ${row} 行`
}

function What({ part, row }: { readonly part: PlanPart; readonly row: Row }) {
  switch (part) {
    case 'created':
      return (
        <span className="imports-cells">
          {row.cells.map(({ label, text, column }) => (
            <span key={`${label} ${column}`}>
              <span className="kc-quiet">{label}</span> {text}
            </span>
          ))}
        </span>
      )
    case 'updated':
      return (
        <ul className="imports-changes">
          {row.changes.map(({ label, from, to }) => (
            <li key={label}>
              <span className="kc-quiet">{label}</span>{' '}
              {from === '' ? <span className="kc-quiet">（空）</span> : <del>{from}</del>} →{' '}
              <ins>{to === '' ? '（空）' : to}</ins>
            </li>
          ))}
        </ul>
      )
    case 'pending':
      return <span>{row.waiting.map((name) => `“${name}”`).join('、')}，导入后到认领台认领才计数</span>
    case 'refused':
    case 'warned':
      return (
        <ul className="imports-changes">
          {row.findings.map(({ column, value, message, advice }) => (
            <li key={`${column} ${message}`}>
              {column !== '' && <span className="kc-quiet">{column} 列 </span>}
              {message}
              {value !== '' && !message.includes(value) && <span className="kc-quiet">（原值 {value}）</span>}
              <span className="kc-quiet">。{advice}</span>
            </li>
          ))}
        </ul>
      )
    case 'unchanged':
    case 'ending':
      return null
  }
}
