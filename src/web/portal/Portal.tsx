import '../cases/cases.css'
import '../workbench/workbench.css'
import './portal.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { CASES_PAGE, casesQuery, type ListedCase } from '../api/cases.ts'
import { portalQuery } from '../api/portal.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { CaseCards } from '../workbench/CaseCards.tsx'

const route = getRouteApi('/$bureau/work')

/** 我的办件, for enterprises, streets and all others who come to the office: what waits for them first, then all else that is theirs to see. */
export function Portal() {
  useTitle('我的办件')
  const { bureau, state } = useHere()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const page = Math.max(1, Number(search.page) || 1)
  const portal = useQuery(portalQuery(bureau))
  const mine = useQuery(casesQuery(bureau, { list: 'mine', page: 1 }))
  const all = useQuery(casesQuery(bureau, { list: 'all', page, q: search.q }))
  const error = portal.error ?? mine.error ?? all.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([mine.refetch(), all.refetch()])} />
  if (portal.data === undefined || mine.data === undefined || all.data === undefined)
    return <Skeleton paragraph={{ rows: 8 }} />
  const waiting = new Set(mine.data.cases.map(({ record }) => record))
  const rest = all.data.cases.filter(({ record }) => !waiting.has(record))
  const { enterpriseName, opens } = portal.data
  const own = enterpriseName !== null
  return (
    <div className="portal">
      <header className="portal-head">
        <div>
          <h1>{enterpriseName ?? '我的办件'}</h1>
          <p className="kc-quiet">{state.name}受理和答复；期限按工作日计算。</p>
        </div>
        {opens.map(({ register, label }) => (
          <Button
            key={register}
            type="primary"
            onClick={() => void navigate({ to: '/$bureau/raise/$register', params: { bureau, register } })}
          >
            提出{label}
          </Button>
        ))}
      </header>
      {mine.data.count > 0 && (
        <Group label={`等您办理（${mine.data.count}）`} bureau={bureau} cases={mine.data.cases} own={own} />
      )}
      {rest.length > 0 && (
        <Group label={mine.data.count > 0 ? '其他办件' : '全部办件'} bureau={bureau} cases={rest} own={own} />
      )}
      {all.data.count === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有办件</strong>
          <p>
            {opens.length > 0
              ? '遇到困难、需要协调的，按上面的「提出」告诉我们；进展会显示在这里。'
              : '需要您办理的会显示在这里。'}
          </p>
        </div>
      )}
      {all.data.count > page * CASES_PAGE && (
        <p>
          <Link to="/$bureau/work" params={{ bureau }} search={{ page: String(page + 1) }}>
            更早的办件
          </Link>
        </p>
      )}
    </div>
  )
}

function Group({
  label,
  bureau,
  cases,
  own,
}: {
  readonly label: string
  readonly bureau: string
  readonly cases: readonly ListedCase[]
  readonly own: boolean
}) {
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <CaseCards bureau={bureau} cases={cases} stale={false} own={own} />
    </section>
  )
}
