import './shell.css'
import { ContainerOutlined, DashboardOutlined, FileTextOutlined } from '@ant-design/icons'
import { useIsFetching } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Progress } from '../common/Progress.tsx'
import { useSlow } from '../common/useSlow.ts'
import { asOfText, CutoffNotice } from './Cutoff.tsx'
import { useHere } from './standing.ts'
import { TopBar } from './TopBar.tsx'
import { useOpenFigure } from './useOpenFigure.ts'

const DrillDrawer = lazy(() => import('../drill/DrillDrawer.tsx'))

const places = [
  { to: '/$bureau', label: '驾驶舱', icon: <DashboardOutlined />, exact: true },
  { to: '/$bureau/indicators', label: '指标', icon: <ContainerOutlined />, exact: false },
  { to: '/$bureau/documents', label: '文稿', icon: <FileTextOutlined />, exact: false },
] as const

/** The frame of every page: whose figures, when and where, always in sight. */
export function Shell() {
  const here = useHere()
  const { opened } = useOpenFigure()
  const slow = useSlow(useIsFetching() > 0)
  return (
    <div className="shell">
      {slow && <Progress />}
      <a className="shell-skip" href="#content">
        跳到正文
      </a>
      <TopBar here={here} />
      <nav className="shell-nav kc-no-print" aria-label="主导航">
        {places.map(({ to, label, icon, exact }) => (
          <Link
            key={to}
            to={to}
            params={{ bureau: here.bureau }}
            activeOptions={{ exact, includeSearch: false }}
            className="shell-link"
            activeProps={{ className: 'shell-link shell-link-here', 'aria-current': 'page' }}
          >
            {icon}
            <span>{label}</span>
          </Link>
        ))}
      </nav>
      <main className="shell-main" id="content" tabIndex={-1}>
        <CutoffNotice here={here} />
        <p className="kc-print-only shell-print-head">
          {here.state.name}　{here.periodName}　{here.areaName}　{asOfText(here)}
        </p>
        <Outlet />
      </main>
      {opened !== null && (
        <Suspense fallback={<Progress />}>
          <DrillDrawer here={here} opened={opened} />
        </Suspense>
      )}
    </div>
  )
}
