import '../shell/navigation.css'
import './help.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { ApiProblem } from '../api/client.ts'
import { helpContentsQuery, helpPageQuery } from '../api/help.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { rendered } from './markdown.ts'
import { contentsTopic } from './topics.ts'

const route = getRouteApi('/$bureau/help/$page')

/** 帮助: the handbook, page by page. */
export function Help() {
  const { bureau, page } = route.useParams()
  return (
    <div className="help">
      <Contents bureau={bureau} />
      <Page key={page} bureau={bureau} page={page} />
    </div>
  )
}

function Contents({ bureau }: { readonly bureau: string }) {
  const { data = [] } = useQuery(helpContentsQuery)
  const pages = [...data].sort((a, b) => Number(b.page === contentsTopic) - Number(a.page === contentsTopic))
  return (
    <nav className="help-contents kc-no-print" aria-label="手册目录">
      <ul>
        {pages.map(({ page, title }) => (
          <li key={page}>
            <Link
              to="/$bureau/help/$page"
              params={{ bureau, page }}
              activeOptions={{ includeSearch: false }}
              className="shell-link"
              activeProps={{ className: 'shell-link shell-link-here', 'aria-current': 'page' }}
            >
              {page === contentsTopic ? '目录' : title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Page({ bureau, page }: { readonly bureau: string; readonly page: string }) {
  const { data, error, refetch } = useQuery(helpPageQuery(page))
  const router = useRouter()
  const text = useRef<HTMLElement>(null)
  useTitle(data === undefined ? '帮助' : data.title)
  const html = useMemo(() => (data === undefined ? '' : rendered(data.text, `/${bureau}/help`)), [data, bureau])
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (html !== '' && anchor !== '') document.getElementById(anchor)?.scrollIntoView()
  }, [html])
  if (error instanceof ApiProblem && error.status === 404) return <Unknown bureau={bureau} page={page} />
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href') ?? ''
    if (!href.startsWith(`/${bureau}/`) || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click as well
    <article
      className="kc-card help-text"
      ref={text}
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer escapes every tag of the text
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

function Unknown({ bureau, page }: { readonly bureau: string; readonly page: string }) {
  return (
    <div className="kc-card kc-state">
      <h1 className="help-unknown">手册里没有“{page}”这一篇</h1>
      <p>链接可能已变，请从目录中找。</p>
      <Link to="/$bureau/help/$page" params={{ bureau, page: contentsTopic }}>
        打开目录
      </Link>
    </div>
  )
}
