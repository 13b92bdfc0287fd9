import './shell.css'
import { useIsFetching } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Progress } from '../common/Progress.tsx'
import { isBoolean, useKept } from '../common/useKept.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useSlow } from '../common/useSlow.ts'
import { BottomBar } from './BottomBar.tsx'
import { asOfText, CutoffNotice } from './Cutoff.tsx'
import { Navigation } from './Navigation.tsx'
import { PortalShell } from './PortalShell.tsx'
import { useHere } from './standing.ts'
import { TopBar } from './TopBar.tsx'
import { useArrival } from './useArrival.ts'
import { useOpenFigure } from './useOpenFigure.ts'
import { useOutside } from './useOutside.ts'
import { useShortcuts } from './useShortcuts.ts'

const DrillDrawer = lazy(() => import('../drill/DrillDrawer.tsx'))
const importSearch = () => import('../search/Search.tsx')
const Search = lazy(importSearch)
const Shortcuts = lazy(() => import('./Shortcuts.tsx'))

/** The frame of every page, for those at work in the office and for those who come to it. */
export function Shell() {
  return useOutside() ? <PortalShell /> : <OfficeShell />
}

/** The frame of the office's pages: whose figures, when and where, always in sight; and the ways to all others. */
function OfficeShell() {
  const here = useHere()
  const phone = useNarrow()
  const { opened } = useOpenFigure()
  const slow = useSlow(useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' }) > 0)
  const [folded, setFolded] = useKept('nav.folded', false, isBoolean)
  const [dialog, setDialog] = useState<'search' | 'shortcuts' | null>(null)
  const search = useCallback(() => setDialog('search'), [])
  const list = useCallback(() => setDialog('shortcuts'), [])
  const close = useCallback(() => setDialog(null), [])
  useShortcuts(here.bureau, { onSearch: search, onList: list })
  useEffect(whenIdle, [])
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  return (
    <div className={folded ? 'shell shell-folded' : 'shell'}>
      {slow && <Progress />}
      <a className="shell-skip" href="#content">
        跳到正文
      </a>
      <TopBar here={here} onSearch={search} />
      {!phone && (
        <nav className="shell-nav kc-no-print" aria-label="主导航">
          <Navigation bureau={here.bureau} narrow={folded} onNarrow={setFolded} />
        </nav>
      )}
      <main className="shell-main" id="content" tabIndex={-1} ref={main}>
        <CutoffNotice here={here} />
        <p className="kc-print-only shell-print-head">
          {here.state.name}　{here.periodName}　{here.areaName}　{asOfText(here)}
        </p>
        <Outlet />
      </main>
      {phone && <BottomBar bureau={here.bureau} />}
      <Suspense fallback={<Progress />}>
        {opened !== null && <DrillDrawer here={here} opened={opened} />}
        {dialog === 'search' && <Search here={here} onClose={close} />}
        {dialog === 'shortcuts' && <Shortcuts onClose={close} />}
      </Suspense>
    </div>
  )
}

const IDLE_AFTER_MS = 2_000

/** Somebody who presses the key of the search writes at once: it must be here by then. */
function whenIdle() {
  const timer = setTimeout(() => void importSearch(), IDLE_AFTER_MS)
  return () => clearTimeout(timer)
}
