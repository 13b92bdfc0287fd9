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
        <Link to="/public/$bureau/receipt" params={{ bureau }}>
          查询异议处理结果
        </Link>
      </header>
      <main className="public-main">{children}</main>
    </div>
  )
}
