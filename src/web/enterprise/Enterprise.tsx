import './enterprise.css'
import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Segmented, Select, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type EnterpriseFile, enterpriseFileQuery, type FirmAt, type TabId } from '../api/enterprises.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Basic } from './Basic.tsx'
import { Changes } from './Changes.tsx'
import { Head } from './Head.tsx'
import { Part } from './Part.tsx'
import type { EnterpriseSearch } from './place.ts'
import { type Range, rangeOf } from './range.ts'
import { TabStrip } from './TabStrip.tsx'
import { Timeline } from './Timeline.tsx'
import { TimelineList } from './TimelineList.tsx'

const Assessed = lazy(() => import('./Assessed.tsx'))
const PrintFile = lazy(() => import('./PrintFile.tsx'))
const route = getRouteApi('/$bureau/enterprises/$id')

/** 一企一档: all that the books know of one firm, over one axis of time. */
export function Enterprise() {
  const here = useHere()
  const { id } = route.useParams()
  const firm: FirmAt = { bureau: here.bureau, id, asOf: here.asOf }
  const { data, error, refetch } = useQuery(enterpriseFileQuery(firm))
  useTitle(data?.name ?? '企业档案')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  return <File key={id} firm={firm} file={data} />
}

function useChange(): (change: EnterpriseSearch) => void {
  const navigate = useNavigate()
  return (change) =>
    void navigate({ to: '.', search: (search) => ({ ...search, ...change }), resetScroll: false, replace: true })
}

function File({ firm, file }: { readonly firm: FirmAt; readonly file: EnterpriseFile }) {
  const narrow = useNarrow()
  const search = route.useSearch()
  const change = useChange()
  const [printing, setPrinting] = useState(false)
  const range = rangeOf(file, search)
  const tab: TabId = search.tab ?? 'basic'
  return (
    <div className="efile">
      <div className="kc-no-print efile-screen">
        <Head file={file}>
          <Years file={file} range={range} onRange={({ from, to }) => change({ from: String(from), to: String(to) })} />
          {!narrow && (
            <Button icon={<PrinterOutlined />} loading={printing} onClick={() => setPrinting(true)}>
              打印
            </Button>
          )}
        </Head>
        {narrow ? (
          <TimelineList bureau={firm.bureau} file={file} range={range} />
        ) : (
          <Timeline bureau={firm.bureau} file={file} range={range} />
        )}
        <TabStrip tabs={file.tabs} chosen={tab} onChoose={(to) => change({ tab: to === 'basic' ? undefined : to })} />
        <section className="efile-part" role="tabpanel" id={`part-${tab}`} aria-labelledby={`tab-${tab}`}>
          {tab === 'basic' && <Basic firm={firm} />}
          {tab === 'changes' && <Changes firm={firm} range={range} />}
          {tab === 'assessment' && (
            <Suspense fallback={<Skeleton paragraph={{ rows: 8 }} />}>
              <Assessed firm={firm} />
            </Suspense>
          )}
          {tab !== 'basic' && tab !== 'assessment' && tab !== 'changes' && (
            <Part key={tab} firm={firm} tab={tab} range={range} />
          )}
        </section>
      </div>
      {printing && (
        <Suspense fallback={null}>
          <PrintFile firm={firm} file={file} range={range} onDone={() => setPrinting(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** Which years everything on the page speaks of. */
function Years({
  file: { years, on },
  range,
  onRange,
}: {
  readonly file: EnterpriseFile
  readonly range: Range
  readonly onRange: (range: Range) => void
}) {
  const now = Number(on.slice(0, 4))
  const first = Math.min(years.first, now)
  const last = Math.max(years.last, now + 1)
  const options = Array.from({ length: last - first + 1 }, (_, n) => ({ value: first + n, label: `${first + n}` }))
  const quick: { readonly [label: string]: Range } = {
    近三年: { from: Math.max(first, now - 2), to: now + 1 },
    近五年: { from: Math.max(first, now - 4), to: now + 1 },
    全部: { from: first, to: last },
  }
  const chosen = Object.keys(quick).find((label) => quick[label]?.from === range.from && quick[label]?.to === range.to)
  return (
    <span className="efile-years">
      <Segmented
        value={chosen ?? ''}
        options={Object.keys(quick)}
        onChange={(label) => onRange(quick[label] ?? range)}
        aria-label="年份"
      />
      <span className="efile-exact">
        <Select
          aria-label="从哪年"
          value={range.from}
          options={options.filter(({ value }) => value <= range.to)}
          onChange={(from) => onRange({ ...range, from })}
          popupMatchSelectWidth={false}
        />
        —
        <Select
          aria-label="到哪年"
          value={range.to}
          options={options.filter(({ value }) => value >= range.from)}
          onChange={(to) => onRange({ ...range, to })}
          popupMatchSelectWidth={false}
        />
      </span>
    </span>
  )
}
