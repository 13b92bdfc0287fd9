import '../notices/notices.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { caseReviewQuery } from '../api/reviews.ts'
import { reviewText } from './status.ts'

/** In a case's page: its review, and what it still waits for. Nothing where there never was one. */
export function CaseReview({
  bureau,
  register,
  id,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
}) {
  const { data } = useQuery(caseReviewQuery(bureau, register, id))
  if (data === undefined || (!data.asked && data.reviews.length === 0)) return null
  return (
    <section className="kc-card case-late-stage" aria-label="评审">
      <h2>评审</h2>
      {data.keptBack !== null && <span>{data.keptBack}</span>}
      {data.asked && data.reviews.every(({ status }) => status === 'voided') && (
        <Link to="/$bureau/reviews" params={{ bureau }}>
          去抽取专家
        </Link>
      )}
      {data.reviews.map((head) => (
        <Link key={head.id} to="/$bureau/reviews/$id" params={{ bureau, id: head.id }}>
          {reviewText(head)}
        </Link>
      ))}
    </section>
  )
}
