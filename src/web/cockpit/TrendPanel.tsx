import { useQuery } from '@tanstack/react-query'
import { Segmented, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Standing } from '../api/bureau.ts'
import { type Definition, type Trend, trendQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { type ToOpen, useOpenFigure } from '../shell/useOpenFigure.ts'

// The largest part of the page comes beside the figures, not after them.
const charts = import('./charts.ts')
const TrendChart = lazy(() => charts.then(({ TrendChart }) => ({ default: TrendChart })))

type Way = Trend['series'][number]['of']
const wayNames: { readonly [way in Way]: string } = { cumulative: '累计', month: '当月', end: '期末', year: '年度' }

/** This year's months against last year's; each point opens. */
export function TrendPanel({
  definition,
  standing,
  to,
}: {
  readonly definition: Definition
  readonly standing: Standing
  readonly to: ToOpen
}) {
  const { data, error, refetch } = useQuery(trendQuery(standing, definition.id))
  const { open } = useOpenFigure()
  const [wanted, setWanted] = useState<Way>('cumulative')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 5 }} title={false} />
  const ways = [...new Set(data.series.map(({ of }) => of))]
  const way = ways.find((one) => one === wanted) ?? ways[0] ?? wanted
  const series = data.series.filter(({ of }) => of === way)
  const empty = series.every(({ points }) => points.every(({ drawn }) => drawn === null))
  return (
    <div>
      {ways.length > 1 && (
        <Segmented
          size="small"
          className="kc-no-print"
          value={way}
          onChange={setWanted}
          options={ways.map((one) => ({ value: one, label: wayNames[one] }))}
        />
      )}
      {empty ? (
        <p className="kc-quiet ranking-none">今年和上年都还没有数。</p>
      ) : (
        <Suspense fallback={<Skeleton paragraph={{ rows: 5 }} title={false} />}>
          <TrendChart
            title={`${definition.label}${wayNames[way]}走势`}
            unit={data.unit}
            series={series}
            onOpen={(period) => open({ ...to, during: period })}
          />
        </Suspense>
      )}
    </div>
  )
}
