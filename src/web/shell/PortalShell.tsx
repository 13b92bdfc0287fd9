import './shell.css'
import './navigation.css'
import { useIsFetching, useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useRef } from 'react'
import { mayIn, visitorQuery } from '../api/session.ts'
import { Progress } from '../common/Progress.tsx'
import { useNarrow } from '../common/useNarrow.ts'
import { useSlow } from '../common/useSlow.ts'
import { MessagesLink } from '../messages/MessagesLink.tsx'
import { HelpLink } from './HelpLink.tsx'
import { PageLink } from './Navigation.tsx'
import { peoplePages, portalPages } from './pages.tsx'
import { useHere } from './standing.ts'
import { BureauName, VisitorMenu } from './TopBar.tsx'
import { useArrival } from './useArrival.ts'

/** The frame for those who come to the office: their cases, their files; no figures, no registers. */
export function PortalShell() {
  const here = useHere()
  const phone = useNarrow()
  const slow = useSlow(useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' }) > 0)
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  const { data: visitor } = useQuery(visitorQuery)
  const open = [...portalPages, ...peoplePages].filter(({ needs }) => mayIn(visitor, here.bureau, needs))
  const links = open.map((page) => <PageLink key={page.to} bureau={here.bureau} page={page} />)
  return (
    <div className="shell">
      {slow && <Progress />}
      <a className="shell-skip" href="#content">
        跳到正文
      </a>
      <header className="bar kc-no-print">
        <div className="bar-brand">
          <span className="bar-name">科创台账</span>
          <BureauName here={here} />
        </div>
        <span className="bar-standing" />
        <MessagesLink bureau={here.bureau} />
        <HelpLink bureau={here.bureau} />
        <VisitorMenu />
      </header>
      {!phone && (
        <nav className="shell-nav kc-no-print" aria-label="主导航">
          <div className="nav-pages">{links}</div>
        </nav>
      )}
      <main className="shell-main" id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {phone && (
        <nav className="bottom kc-no-print" aria-label="主导航">
          {links}
        </nav>
      )}
    </div>
  )
}
