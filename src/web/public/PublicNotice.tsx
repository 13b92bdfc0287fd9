import './public.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { publicNoticeQuery } from '../api/public.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { NoticePaper } from '../notices/NoticePaper.tsx'
import { phaseText } from '../notices/phases.ts'
import { PublicFrame } from './PublicFrame.tsx'

const Objecting = lazy(() => import('./Objecting.tsx'))
const route = getRouteApi('/public/$bureau/notices/$id')

/** One notice for everybody, to read, print and object to. */
export function PublicNotice() {
  const { bureau, id } = route.useParams()
  const { data, error, refetch } = useQuery(publicNoticeQuery(bureau, id))
  useTitle(data?.title ?? '公示')
  const [objecting, setObjecting] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  if (data.phase === 'withdrawn')
    return (
      <PublicFrame bureau={bureau} name={data.bureau}>
        <h1>{data.title}</h1>
        <p className="kc-card kc-state">本公示已撤回。</p>
      </PublicFrame>
    )
  return (
    <PublicFrame bureau={bureau} name={data.bureau}>
      <div className="kc-card">
        <NoticePaper {...data} />
      </div>
      <div className="public-actions kc-no-print">
        <span className="kc-quiet">{phaseText(data)}</span>
        {data.phase === 'standing' && !objecting && <Button onClick={() => setObjecting(true)}>提出异议</Button>}
        <Button onClick={() => window.print()}>打印</Button>
      </div>
      {objecting && (
        <Suspense fallback={<Skeleton />}>
          <Objecting bureau={bureau} notice={data} />
        </Suspense>
      )}
    </PublicFrame>
  )
}
