import './reconciling.css'
import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Checkbox, Input, Pagination, Segmented, Select, Skeleton } from 'antd'
import { useState } from 'react'
import {
  type ReconciliationHead,
  ROWS_PAGE,
  type RowsAsked,
  reconciliationQuery,
  reconciliationWorkbook,
  type Side,
} from '../api/reconciliations.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'
import { Deciding } from './Deciding.tsx'
import { RowTable } from './RowTable.tsx'

const route = getRouteApi('/$bureau/reconciliations/$id')

const everything: RowsAsked = { side: undefined, reason: undefined, words: '', open: false, offset: 0 }

/** One comparison: counts by side and reason, the rows, what was decided of them, and the sheet to send back. */
export function Reconciliation() {
  const bureau = useBureau()
  const { id } = route.useParams()
  const [asked, setAsked] = useState(everything)
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const { data, error, refetch } = useQuery(reconciliationQuery(bureau, id, asked))
  useTitle('名单对账')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { head, rows, total, settledRows } = data
  const ask = (next: Partial<RowsAsked>) => {
    setPicked(new Set())
    setAsked({ ...asked, offset: 0, ...next })
  }
  return (
    <div className="reconcile">
      <header className="reconcile-head">
        <h1>
          <Link to="/$bureau/reconciliations" params={{ bureau }} className="kc-up">
            名单对账
          </Link>
          <span aria-hidden="true"> / </span>
          {head.body}　{head.label}
        </h1>
        <a href={reconciliationWorkbook(bureau, id)} download className="reconcile-right">
          <Button icon={<DownloadOutlined />} tabIndex={-1}>
            对账单
          </Button>
        </a>
      </header>
      <p className="kc-quiet">
        对方 {head.theirs} 行{head.theirFirms < head.theirs && `、${head.theirFirms} 家`}（{head.file.name}），我方{' '}
        {head.ours} 家（{head.listedOn}，第 {head.cutoff.entry} 号变动）　
        {head.actor} {localTime(head.madeAt)}
        {head.before !== null && (
          <>
            {'　比'}
            <Link to="/$bureau/reconciliations/$id" params={{ bureau, id: head.before }}>
              上一次
            </Link>
            了结 {head.settled} 个
          </>
        )}
      </p>
      {settledRows.length > 0 && (
        <details className="kc-card reconcile-settled">
          <summary>上次的差异，这次已了结 {head.settled} 个</summary>
          <ul>
            {settledRows.map(({ name, side, now }) => (
              <li key={`${side} ${name}`}>
                {name}　{side} → {now === 'both' ? '双方都有' : '双方都没有'}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="reconcile-filters">
        <Segmented
          aria-label="结果"
          value={asked.side ?? 'all'}
          options={[
            { value: 'all', label: '全部' },
            ...head.sides.map(({ side, label, count }) => ({ value: side, label: `${label} ${count}` })),
          ]}
          onChange={(side) => ask({ side: side === 'all' ? undefined : (side as Side), reason: undefined })}
        />
        <Select
          aria-label="原因"
          allowClear
          placeholder="全部原因"
          className="reconcile-reason"
          value={asked.reason}
          options={reasonsOf(head, asked.side)}
          onChange={(reason) => ask({ reason })}
        />
        <Input.Search
          aria-label="查找"
          allowClear
          placeholder="名称或代码"
          className="reconcile-words"
          onSearch={(words) => ask({ words: words.trim() })}
        />
        <Checkbox checked={asked.open} onChange={({ target }) => ask({ open: target.checked })}>
          只看没有结论的
        </Checkbox>
      </div>
      <Deciding bureau={bureau} id={id} picked={picked} onDone={() => setPicked(new Set())} />
      <RowTable
        bureau={bureau}
        rows={rows}
        register={head.register}
        picked={picked}
        onPick={setPicked}
        body={head.body}
      />
      {total > ROWS_PAGE && (
        <Pagination
          current={asked.offset / ROWS_PAGE + 1}
          pageSize={ROWS_PAGE}
          total={total}
          showSizeChanger={false}
          onChange={(page) => ask({ offset: (page - 1) * ROWS_PAGE })}
        />
      )}
    </div>
  )
}

function reasonsOf({ sides }: ReconciliationHead, side: Side | undefined) {
  const reasons = new Map<string, { readonly label: string; count: number }>()
  for (const one of sides.filter((of) => side === undefined || of.side === side))
    for (const { kind, label, count } of one.reasons)
      reasons.set(kind, { label, count: (reasons.get(kind)?.count ?? 0) + count })
  return [...reasons].map(([value, { label, count }]) => ({ value, label: `${label} ${count}` }))
}
