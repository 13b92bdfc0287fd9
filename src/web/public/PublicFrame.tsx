import './public.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The frame of pages that need no signing in. */
export function PublicFrame({
  bureau,
  name,
  children,
}: {
  readonly bureau: string
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <div className="public">
      <header className="public-bar kc-no-print">
        <Link to="/public/$bureau" params={{ bureau }} className="public-name">
          {name}
        </Link>
        <nav className="public-links" aria-label="公开栏目">
          <Link to="/public/$bureau" params={{ bureau }} activeOptions={{ exact: true }}>
            公示
          </Link>
          <Link to="/public/$bureau/questions" params={{ bureau }}>
            政企问答
          </Link>
          <Link to="/public/$bureau/receipt" params={{ bureau }}>
            查询异议处理结果
          </Link>
        </nav>
      </header>
      <main className="public-main">{children}</main>
    </div>
  )
}
