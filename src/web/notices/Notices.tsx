import './notices.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Pagination, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { NOTICES_PAGE, type NoticeHead, noticesQuery, type WaitingGroup, waitingQuery } from '../api/notices.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { phaseText } from './phases.ts'

const Publishing = lazy(() => import('./Publishing.tsx'))

/** 公示管理: what waits to be shown, what stands, what has been. */
export function Notices() {
  const { bureau } = useHere()
  useTitle('公示')
  const [offset, setOffset] = useState(0)
  const [publishing, setPublishing] = useState<WaitingGroup | null>(null)
  const waiting = useQuery(waitingQuery(bureau))
  const list = useQuery(noticesQuery(bureau, offset))
  const error = waiting.error ?? list.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([waiting.refetch(), list.refetch()])} />
  if (waiting.data === undefined || list.data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const { notices, total } = list.data
  return (
    <div className="notices">
      <header className="notices-head">
        <h1>公示</h1>
        <a href={`/public/${bureau}`} target="_blank" rel="noreferrer">
          公众看到的页面
        </a>
      </header>
      <section className="kc-card notices-block" aria-labelledby="notices-waiting">
        <h2 id="notices-waiting">等待公示</h2>
        {waiting.data.length === 0 ? (
          <p className="kc-quiet">没有等待公示的办件。办件走到「公示」环节后会列在这里。</p>
        ) : (
          <ul className="notices-waiting">
            {waiting.data.map((group) => (
              <li key={`${group.register} ${group.state}`}>
                <span>
                  {group.registerLabel} · {group.stateLabel}
                </span>
                <span className="kc-quiet">
                  {group.rows.length} 件，公示 {group.workdays} 个工作日
                </span>
                <Button type="primary" size="small" onClick={() => setPublishing(group)}>
                  发布公示
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="kc-card notices-block" aria-labelledby="notices-all">
        <h2 id="notices-all">已发布</h2>
        {notices.length === 0 ? (
          <p className="kc-quiet">还没有发布过公示。</p>
        ) : (
          <ul className="notices-list">
            {notices.map((head) => (
              <Entry key={head.id} bureau={bureau} head={head} />
            ))}
          </ul>
        )}
        {total > NOTICES_PAGE && (
          <Pagination
            align="end"
            showSizeChanger={false}
            pageSize={NOTICES_PAGE}
            total={total}
            current={offset / NOTICES_PAGE + 1}
            onChange={(page) => setOffset((page - 1) * NOTICES_PAGE)}
          />
        )}
      </section>
      {publishing !== null && (
        <Suspense fallback={null}>
          <Publishing bureau={bureau} group={publishing} onClose={() => setPublishing(null)} />
        </Suspense>
      )}
    </div>
  )
}

function Entry({ bureau, head }: { readonly bureau: string; readonly head: NoticeHead }) {
  const { id, title, first, last, rows, objections, open, phase } = head
  return (
    <li>
      <Link to="/$bureau/notices/$id" params={{ bureau, id }} className="notices-title">
        {title}
      </Link>
      <span className={`notices-phase notices-${phase}`}>{phaseText(head)}</span>
      <span className="kc-quiet">
        {first} 至 {last}
      </span>
      <span className="kc-quiet">{rows} 家</span>
      <span className={open > 0 ? 'notices-open' : 'kc-quiet'}>
        {objections === 0 ? '无异议' : open > 0 ? `异议 ${objections} 件，待处理 ${open} 件` : `异议 ${objections} 件`}
      </span>
    </li>
  )
}
