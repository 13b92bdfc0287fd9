import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { mayIn, visitorQuery } from '../api/session.ts'
import { type WaitingSignature, waitingSignaturesQuery } from '../api/signing.ts'

const lists = [
  { title: '待我会签', holds: ({ kind, state }: WaitingSignature) => kind === 'countersign' && state === 'asked' },
  { title: '待我签发', holds: ({ kind, state }: WaitingSignature) => kind === 'issue' && state === 'asked' },
  { title: '送签退回', holds: ({ state }: WaitingSignature) => state !== 'asked' },
] as const

/** 待我会签, 待我签发, and papers whose signatures came back or were voided by a change. */
export function SignaturesWaiting({ bureau }: { readonly bureau: string }) {
  const { data: visitor } = useQuery(visitorQuery)
  const { data = [] } = useQuery({
    ...waitingSignaturesQuery(bureau),
    enabled: mayIn(visitor, bureau, 'documents.edit'),
  })
  return lists.map(({ title, holds }) => {
    const own = data.filter(holds)
    if (own.length === 0) return null
    return (
      <section key={title} className="kc-card work-parts" aria-label={title}>
        <h2>
          {title} {own.length}
        </h2>
        <ul>
          {own.map((one) => (
            <li key={`${one.document} ${one.ordinal}`}>
              <Link to="/$bureau/documents/$id" params={{ bureau, id: one.document }}>
                {one.title}
              </Link>
              {one.overdue && <Tag color="red">逾期</Tag>}
              {one.state !== 'asked' && <Tag color="orange">{one.stateName}</Tag>}
              <span className="kc-quiet">{wordsOf(one)}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function wordsOf({ state, kindName, holderName, askedBy, due, note, opinion, absent }: WaitingSignature): string {
  if (state === 'asked') {
    const instead = absent === null ? '' : `，由您代${absent}${kindName}`
    return `${askedBy}送${holderName}${kindName}，${due} 前${instead}${note === '' ? '' : `。${note}`}`
  }
  if (state === 'void') return `${holderName}${kindName}后正文改过，要重新送签`
  return `${holderName}退回${opinion === null ? '' : `：${opinion}`}`
}
