import './policies.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const tabs = [
  ['/$bureau/policies', '政策库'],
  ['/$bureau/policies/calculator', '测算'],
  ['/$bureau/policies/matches', '匹配'],
  ['/$bureau/policies/pushes', '推送'],
  ['/$bureau/policies/bundles', '清单'],
  ['/$bureau/policies/materials', '资料'],
  ['/$bureau/policies/budgets', '额度'],
  ['/$bureau/policies/payments', '支付'],
  ['/$bureau/policies/online', '上线兑付'],
  ['/$bureau/policies/vouchers', '创新券'],
] as const

/** The pages of policies and money, side by side. */
export function PolicyTabs({ bureau, children }: { readonly bureau: string; readonly children: ReactNode }) {
  return (
    <div className="policies">
      <nav className="kc-tabs" aria-label="政策与资金">
        <h1>政策</h1>
        {tabs.map(([to, label]) => (
          <Link
            key={to}
            to={to}
            params={{ bureau }}
            // 政策库 stands above all the others; a page below one of those belongs to it.
            activeOptions={{ exact: to === '/$bureau/policies', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
