import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { type BatchHead, paymentBatchesQuery } from '../api/payments.ts'
import { registerQuery } from '../api/registers.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Failure } from '../common/Failure.tsx'
import { today } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { yuanFigure } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

const RecordDrawer = lazy(() => import('../form/RecordDrawer.tsx'))

/** 支付批次: what went to the treasury, batch by batch, and how far each has come. */
export function Payments() {
  const here = useHere()
  const { bureau } = here
  useTitle('支付批次')
  const visitor = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(paymentBatchesQuery(bureau))
  const [making, setMaking] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const mayMake = visitor.data !== undefined && mayIn(visitor.data, bureau, 'cases.batch')
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        {mayMake && (
          <Button type="primary" onClick={() => setMaking(true)}>
            新建支付批次
          </Button>
        )}
        <span className="kc-quiet">已批准的奖补列入批次，请款表送国库，支付清单拖回来，逐户核对。</span>
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有支付批次</strong>
          <p>奖补办到“已批准”以后，新建一批，把要付的列入。</p>
        </div>
      )}
      {data !== undefined && data.length > 0 && <Batches bureau={bureau} batches={data} />}
      {making && <Making given={nextNumber(data ?? [])} onClose={() => setMaking(false)} />}
    </PolicyTabs>
  )
}

function Batches({ bureau, batches }: { readonly bureau: string; readonly batches: readonly BatchHead[] }) {
  return (
    <section className="kc-card policy-block" aria-label="支付批次">
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">批次</th>
              <th scope="col">到哪一步</th>
              <th scope="col">制单日期</th>
              <th scope="col" className="number">
                笔数
              </th>
              <th scope="col" className="number">
                合计（元）
              </th>
              <th scope="col" className="number">
                已支付（元）
              </th>
            </tr>
          </thead>
          <tbody>
            {batches.map((one) => (
              <tr key={one.id}>
                <td className="policy-name">
                  <Link to="/$bureau/policies/payments/$id" params={{ bureau, id: one.id }}>
                    {one.number}
                  </Link>{' '}
                  {one.name}
                </td>
                <td className="policy-short">
                  <Tag>{stepOf(one)}</Tag>
                  {one.back > 0 && <Tag color="red">退回 {one.back} 笔</Tag>}
                </td>
                <td className="policy-short">{one.madeOn}</td>
                <td className="number">{one.lines}</td>
                <td className="number">{yuanFigure(one.sum)}</td>
                <td className="number">{yuanFigure(one.paid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** How far a batch has come. */
function stepOf({ lines, waiting, sentOn, closedOn }: BatchHead): string {
  if (closedOn !== null) return '已办结'
  if (lines === 0) return '待列入'
  if (waiting === 0) return '待办结'
  return sentOn === null ? '待送财政' : '待国库清单'
}

function Making({ given, onClose }: { readonly given: string; readonly onClose: () => void }) {
  const here = useHere()
  const navigate = useNavigate()
  const register = useQuery(registerQuery(here.bureau, 'paymentBatch'))
  const [made, setMade] = useState<string | null>(null)
  const { bureau } = here
  // Once the form is gone: an open one would ask about what is in it.
  useEffect(() => {
    if (made !== null) void navigate({ to: '/$bureau/policies/payments/$id', params: { bureau, id: made } })
  }, [navigate, bureau, made])
  if (register.data === undefined || made !== null) return null
  return (
    <Suspense fallback={null}>
      <RecordDrawer
        here={here}
        register={register.data}
        given={{ number: { text: given }, madeOn: { text: today() } }}
        onSaved={(result) => {
          if (result.outcome === 'saved') setMade(result.id)
        }}
        onClose={onClose}
      />
    </Suspense>
  )
}

/** The number after the highest of this year: `2026-04`. */
function nextNumber(batches: readonly BatchHead[]): string {
  const year = today().slice(0, 4)
  const taken = batches.flatMap(({ number }) => {
    const [, of, ordinal] = /^(\d{4})-(\d+)$/.exec(number) ?? []
    return of === year ? [Number(ordinal)] : []
  })
  return `${year}-${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`
}
