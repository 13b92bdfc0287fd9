import '../notices/notices.css'
import './reviews.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type ReviewList, reviewsQuery, type WaitingReview } from '../api/reviews.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { reviewText } from './status.ts'

const Drawing = lazy(() => import('./Drawing.tsx'))

/** 组织评审: cases that wait for experts, and reviews that are under way or over. */
export function Reviews() {
  const { bureau } = useHere()
  useTitle('评审')
  const { data, error, refetch } = useQuery(reviewsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const groups = [...groupsOf(data.waiting)]
  return (
    <div className="reviews">
      <header className="notices-head">
        <h1>评审</h1>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'expert' }}>
          专家库（{data.pool.count} 人）
        </Link>
      </header>
      {groups.length === 0 && (
        <section className="kc-card notices-block" aria-label="等待评审">
          <h2>等待评审</h2>
          <p className="kc-quiet">没有等待抽取专家的办件。办件走到评审环节后会列在这里。</p>
        </section>
      )}
      {groups.map(([key, cases]) => (
        <Waiting key={key} bureau={bureau} cases={cases} pool={data.pool} />
      ))}
      <section className="kc-card notices-block" aria-labelledby="reviews-all">
        <h2 id="reviews-all">已抽取专家</h2>
        {data.reviews.length === 0 ? (
          <p className="kc-quiet">还没有组织过评审。</p>
        ) : (
          <ul className="notices-list">
            {data.reviews.map((head) => (
              <li key={head.id}>
                <Link to="/$bureau/reviews/$id" params={{ bureau, id: head.id }} className="notices-title">
                  {head.applicant}
                </Link>
                <span className="kc-quiet">{head.shown.map(({ shown }) => shown).join(' ')}</span>
                <span className={head.status === 'voided' ? 'kc-quiet' : ''}>{reviewText(head)}</span>
                <span className={head.late ? 'notices-open' : 'kc-quiet'}>{head.due.slice(5)}</span>
                <span className="kc-quiet">{head.late ? '已过评分截止日' : '评分截止'}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function groupsOf(waiting: ReviewList['waiting']): ReadonlyMap<string, readonly WaitingReview[]> {
  const groups = new Map<string, WaitingReview[]>()
  for (const one of waiting) {
    const key = `${one.register} ${one.state}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function Waiting({
  bureau,
  cases,
  pool,
}: {
  readonly bureau: string
  readonly cases: readonly WaitingReview[]
  readonly pool: ReviewList['pool']
}) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [drawing, setDrawing] = useState(false)
  const [first] = cases
  return (
    <section className="kc-card notices-block" aria-label="等待评审">
      <h2>
        等待评审：{first?.registerLabel} · {first?.stateLabel}
      </h2>
      <Checkbox.Group className="review-cases" value={[...chosen]} onChange={(values) => setChosen(values)}>
        {cases.map(({ record, applicant, shown }) => (
          <Checkbox key={record} value={record}>
            {applicant}　<span className="kc-quiet">{shown.map(({ shown: one }) => one).join(' ')}</span>
          </Checkbox>
        ))}
      </Checkbox.Group>
      <div className="review-foot">
        <Button type="primary" disabled={chosen.length === 0} onClick={() => setDrawing(true)}>
          抽取专家
        </Button>
        <span className="kc-quiet">同时选几件的，由同一组专家评审，凡与其中一件有关的都回避。</span>
      </div>
      {drawing && first !== undefined && (
        <Suspense fallback={null}>
          <Drawing
            bureau={bureau}
            register={first.register}
            records={chosen}
            pool={pool}
            onClose={() => {
              setDrawing(false)
              setChosen([])
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
