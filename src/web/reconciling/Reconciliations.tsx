import './reconciling.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Segmented, Skeleton } from 'antd'
import { reconciliationsQuery } from '../api/reconciliations.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Differences } from './Differences.tsx'
import { NewReconciliation } from './NewReconciliation.tsx'

const route = getRouteApi('/$bureau/reconciliations')

/** 对账: lists against lists, and figures against figures. */
export function Reconciliations() {
  const { bureau } = useHere()
  const { view } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className="reconcile">
      <header className="reconcile-head">
        <h1>名单对账</h1>
        <Segmented
          aria-label="看法"
          value={view ?? 'lists'}
          options={[
            { value: 'lists', label: '名单对名单' },
            { value: 'figures', label: '数据衔接' },
          ]}
          onChange={(to) => void navigate({ search: to === 'figures' ? { view: to } : {} })}
        />
      </header>
      {view === 'figures' ? <Differences bureau={bureau} /> : <OfLists />}
    </div>
  )
}

/** 名单对账: another body's list to be dropped, and the comparisons that were made. */
function OfLists() {
  const here = useHere()
  const search = route.useSearch()
  useTitle('名单对账')
  const { data, error, refetch } = useQuery(reconciliationsQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <>
      <NewReconciliation
        key={JSON.stringify(search)}
        here={here}
        search={search}
        bodies={data?.map(({ body }) => body) ?? []}
      />
      {data === undefined && <Skeleton paragraph={{ rows: 4 }} />}
      {data !== undefined && data.length > 0 && (
        <ul className="kc-card reconcile-list" aria-label="做过的对账">
          {data.map(({ id, body, label, listedOn, theirFirms, ours, sides, actor, madeAt }) => (
            <li key={id}>
              <Link to="/$bureau/reconciliations/$id" params={{ bureau: here.bureau, id }}>
                {body}　{label}　{listedOn}
              </Link>
              <span>
                对方 {theirFirms}，我方 {ours}
                {sides
                  .filter(({ side, count }) => side !== 'both' && count > 0)
                  .map(({ side, label: name, count }) => (
                    <span key={side} className={`reconcile-side reconcile-${side}`}>
                      {name} {count}
                    </span>
                  ))}
              </span>
              <span className="kc-quiet">
                {actor}　{localTime(madeAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
