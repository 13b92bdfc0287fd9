import './notices.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { caseNoticeQuery } from '../api/notices.ts'
import { phaseText } from './phases.ts'

/** In a case's page: its notice, and what it still waits for. Nothing where there never was one. */
export function CaseNotice({
  bureau,
  register,
  id,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
}) {
  const { data } = useQuery(caseNoticeQuery(bureau, register, id))
  if (data === undefined || (!data.asked && data.notices.length === 0)) return null
  return (
    <section className="kc-card case-late-stage" aria-label="公示">
      <h2>公示</h2>
      {data.keptBack !== null && <span>{data.keptBack}</span>}
      {data.asked && data.notices.every(({ phase }) => phase === 'withdrawn') && (
        <Link to="/$bureau/notices" params={{ bureau }}>
          去发布公示
        </Link>
      )}
      {data.notices.map((head) => (
        <span key={head.id}>
          <Link to="/$bureau/notices/$id" params={{ bureau, id: head.id }}>
            {head.title}
          </Link>
          <span className="kc-quiet">
            {'　'}
            {phaseText(head)}
            {head.objections > 0 && `，异议 ${head.objections} 件${head.open > 0 ? `（待处理 ${head.open}）` : ''}`}
          </span>
        </span>
      ))}
    </section>
  )
}
