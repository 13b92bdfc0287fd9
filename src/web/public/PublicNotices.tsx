import './public.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Pagination, Skeleton } from 'antd'
import { useState } from 'react'
import { PUBLIC_PAGE, publicNoticesQuery } from '../api/public.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { phaseText } from '../notices/phases.ts'
import { PublicFrame } from './PublicFrame.tsx'

const route = getRouteApi('/public/$bureau')

/** 公示 for everybody, those that stand first. */
export function PublicNotices() {
  const { bureau } = route.useParams()
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery(publicNoticesQuery(bureau, offset))
  useTitle('公示')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  const parts = [
    { label: '正在公示', notices: data.notices.filter(({ phase }) => phase === 'standing') },
    { label: '已期满', notices: data.notices.filter(({ phase }) => phase === 'past') },
  ].filter(({ notices }) => notices.length > 0)
  return (
    <PublicFrame bureau={bureau} name={data.bureau}>
      <h1>公示</h1>
      {parts.length === 0 && <p className="kc-card kc-state">目前没有公示。</p>}
      {parts.map(({ label, notices }) => (
        <section key={label} aria-label={label}>
          <h2>{label}</h2>
          <ul className="kc-card public-list">
            {notices.map((head) => (
              <li key={head.id}>
                <Link to="/public/$bureau/notices/$id" params={{ bureau, id: head.id }}>
                  {head.title}
                </Link>
                <span className="kc-quiet">
                  {head.first} 至 {head.last}，{phaseText(head)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {data.total > PUBLIC_PAGE && (
        <Pagination
          align="end"
          showSizeChanger={false}
          pageSize={PUBLIC_PAGE}
          total={data.total}
          current={offset / PUBLIC_PAGE + 1}
          onChange={(page) => setOffset((page - 1) * PUBLIC_PAGE)}
        />
      )}
    </PublicFrame>
  )
}
