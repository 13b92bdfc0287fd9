import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type Budget, budgetsQuery } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { searchOf } from '../records/search.ts'
import { useHere } from '../shell/standing.ts'
import { yearly } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'
import { Structure } from './Structure.tsx'
import { Sums } from './Sums.tsx'

/** 额度: of every budget what is committed, approved, paid, returned and left. */
export function Budgets() {
  const { bureau } = useHere()
  useTitle('资金额度')
  const { data, error, refetch } = useQuery(budgetsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有预算</strong>
          <p>在“资金预算”台账登记预算项目、年度和政策依据；奖补兑付写上预算后，这里就有数。</p>
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'budget' }}>
            登记资金预算
          </Link>
        </div>
      )}
      {data !== undefined && data.length > 0 && <Structure bureau={bureau} />}
      {data?.map((budget) => (
        <BudgetCard key={budget.id} bureau={bureau} budget={budget} />
      ))}
      <div className="policy-actions">
        {(['budget', 'payment'] as const).map((register) => (
          <Link key={register} to="/$bureau/registers/$register" params={{ bureau, register }}>
            {{ budget: '资金预算', payment: '奖补兑付' }[register]}
          </Link>
        ))}
      </div>
    </PolicyTabs>
  )
}

function BudgetCard({ bureau, budget }: { readonly bureau: string; readonly budget: Budget }) {
  const { id, name, year, level, instrument, policy, amount, committed, approved, paid, returned, left, claims } =
    budget
  const figures = [
    ['预算', amount],
    ['已决策', committed],
    ['已批准', approved],
    ['已支付', paid],
    ['已退回', returned],
    ['剩余', left],
  ] as const
  return (
    <section className="kc-card policy-block" aria-label={yearly(year, name)}>
      <div className="policy-head">
        <h2>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'budget', record: id }}>
            {yearly(year, name)}
          </Link>
        </h2>
        <span className="kc-quiet">
          {[level, instrument, policy].filter(Boolean).join('　')}{' '}
          <Link
            to="/$bureau/registers/$register"
            params={{ bureau, register: 'payment' }}
            search={searchOf({ where: { budget: { contains: name } }, sort: [], search: '' })}
          >
            {claims} 件
          </Link>
        </span>
      </div>
      <div
        className="policy-bar"
        role="img"
        aria-label={`已决策 ${share(committed, amount)}%，已支付 ${share(paid, amount)}%`}
      >
        {[committed, approved, paid].map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three stages in their order
          <i key={index} style={{ width: `${share(part, amount)}%` }} />
        ))}
      </div>
      <div className="policy-scroll">
        <Sums of={figures} />
      </div>
    </section>
  )
}

/** How wide a bar is; a figure is never read off it. */
function share(part: string, whole: string): number {
  const all = Number(whole)
  return all <= 0 ? 0 : Math.round(Math.min(100, Math.max(0, (Number(part) / all) * 100)))
}
