import './imports.css'
import './claims.css'
import { SearchOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Input, Pagination, Skeleton } from 'antd'
import { useState } from 'react'
import { CLAIMS_PAGE_ROWS, type Claim, type ClaimList, claimsQuery, undoClaim } from '../api/claims.ts'
import { problemOf } from '../api/client.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Deciding } from './Deciding.tsx'

/** 认领台: names that nobody has yet said whom they mean, the most awaited first. */
export function Claims() {
  const here = useHere()
  useTitle('认领台')
  const { bureau } = here
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(claimsQuery(bureau, search, page))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const index = Math.max(
    0,
    data.claims.findIndex((claim) => keyOf(claim) === chosen),
  )
  const open = data.claims[index]
  const move = (by: number) => {
    const next = data.claims[Math.min(data.claims.length - 1, Math.max(0, index + by))]
    if (next !== undefined) setChosen(keyOf(next))
  }
  return (
    <div className="imports claims">
      <header className="imports-head">
        <h1>认领台</h1>
        <Input
          allowClear
          className="imports-filter"
          aria-label="查找名称"
          prefix={<SearchOutlined />}
          placeholder="查找名称"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value)
            setPage(1)
          }}
        />
        <span className="kc-quiet">
          {data.total === 0 ? '' : `${data.total} 个名称，${data.records.toLocaleString('en-US')} 条记录在等`}
        </span>
      </header>
      {open === undefined ? (
        <div className="kc-card kc-state">
          <strong>{search === '' ? '没有待认领的名称' : '没有这样的名称'}</strong>
          <p>导入时认不出是谁的名称会到这里，认领一次，以后都认得。</p>
          <Link to="/$bureau/import" params={{ bureau }}>
            去导入
          </Link>
        </div>
      ) : (
        <div className="claims-desk">
          <div className="kc-card claims-list">
            <ul aria-label="待认领的名称">
              {data.claims.map((claim) => (
                <li key={keyOf(claim)}>
                  <button
                    type="button"
                    className={claim === open ? 'kc-plain claims-name claims-name-open' : 'kc-plain claims-name'}
                    aria-current={claim === open}
                    onClick={() => setChosen(keyOf(claim))}
                  >
                    <span>{claim.name}</span>
                    <span className="kc-quiet">{claim.records} 条</span>
                  </button>
                </li>
              ))}
            </ul>
            <Pagination
              size="small"
              current={page}
              pageSize={CLAIMS_PAGE_ROWS}
              total={data.total}
              showSizeChanger={false}
              hideOnSinglePage
              onChange={setPage}
            />
          </div>
          <Deciding key={keyOf(open)} here={here} claim={open} mayDecide={data.mayDecide} onMove={move} />
        </div>
      )}
      {data.decided.length > 0 && <Decided bureau={bureau} decided={data.decided} mayDecide={data.mayDecide} />}
    </div>
  )
}

function keyOf({ to, name }: Claim): string {
  return `${to} ${name}`
}

function Decided({
  bureau,
  decided,
  mayDecide,
}: {
  readonly bureau: string
  readonly decided: ClaimList['decided']
  readonly mayDecide: boolean
}) {
  const { message } = App.useApp()
  const undoing = useMutation({
    mutationFn: (one: ClaimList['decided'][number]) => undoClaim(bureau, one),
    onSuccess: ({ reopened, kept }, { name }) =>
      void message.success(
        `“${name}”已重新待认领，${reopened} 条记录在等${kept > 0 ? `；${kept} 条后来改动过，保留不变` : ''}`,
      ),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <section className="kc-card imports-block" aria-label="最近认领">
      <h2>最近认领</h2>
      <ul className="claims-decided">
        {decided.map((one) => (
          <li key={`${one.to} ${one.name}`}>
            <span>
              {one.name} → {one.recordName}
            </span>
            <span className="kc-quiet">
              {one.settled} 条记录　{one.actor} {localTime(one.recordedAt)}
            </span>
            {mayDecide && (
              <Button
                type="link"
                size="small"
                aria-label={`撤销认领 ${one.name}`}
                loading={undoing.isPending && undoing.variables === one}
                onClick={() => undoing.mutate(one)}
              >
                撤销
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
