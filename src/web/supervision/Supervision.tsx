import './supervision.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import type { SupervisionTab } from './search.ts'
import { TaskBoard } from './TaskBoard.tsx'

const Sources = lazy(() => import('./Sources.tsx'))
const Campaigns = lazy(() => import('./Campaigns.tsx'))
const YearCalendar = lazy(() => import('./YearCalendar.tsx'))
const Assessment = lazy(() => import('./Assessment.tsx'))
const route = getRouteApi('/$bureau/tasks')

const tabs: readonly (readonly [tab: SupervisionTab, label: string])[] = [
  ['board', '任务板'],
  ['sources', '任务分解'],
  ['campaigns', '专项'],
  ['year', '年历'],
  ['assessment', '街道考核'],
]

/** 督查督办: what was undertaken, where it came from, how far it is. */
export function Supervision() {
  const { bureau } = useHere()
  const { tab = 'board' } = route.useSearch()
  useTitle(tabs.find(([one]) => one === tab)?.[1] ?? '任务')
  return (
    <div className="supervision">
      <nav className="kc-tabs" aria-label="任务">
        <h1>任务</h1>
        {tabs.map(([one, label]) => (
          <Link
            key={one}
            to="/$bureau/tasks"
            params={{ bureau }}
            search={(before) => ({ ...before, tab: one === 'board' ? undefined : one })}
            // The tab stands in the search; the board is where none does.
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Skeleton paragraph={{ rows: 10 }} />}>
        {tab === 'board' && <TaskBoard />}
        {tab === 'sources' && <Sources />}
        {tab === 'campaigns' && <Campaigns />}
        {tab === 'year' && <YearCalendar />}
        {tab === 'assessment' && <Assessment />}
      </Suspense>
    </div>
  )
}
