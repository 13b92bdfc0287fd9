import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { mayIn, visitorQuery } from '../api/session.ts'
import { waitingPartsQuery } from '../api/writing.ts'

/** 供稿: parts of documents that wait for me to write, and those that came back to be taken in. */
export function PartsToWrite({ bureau }: { readonly bureau: string }) {
  const { data: visitor } = useQuery(visitorQuery)
  const { data = [] } = useQuery({
    ...waitingPartsQuery(bureau),
    enabled: mayIn(visitor, bureau, 'documents.edit'),
  })
  if (data.length === 0) return null
  return (
    <section className="kc-card work-parts" aria-label="供稿">
      <h2>供稿 {data.length}</h2>
      <ul>
        {data.map(({ document, ordinal, title, heading, holderName, due, state, askedBy, overdue }) => {
          const isGiven = state === 'given'
          const params = { bureau, id: document }
          return (
            <li key={`${document} ${ordinal}`}>
              {isGiven ? (
                <Link to="/$bureau/documents/$id" params={params}>
                  收进「{heading}」
                </Link>
              ) : (
                <Link to="/$bureau/documents/$id/parts/$ordinal" params={{ ...params, ordinal: String(ordinal) }}>
                  写「{heading}」
                </Link>
              )}
              {overdue && <Tag color="red">逾期</Tag>}
              {state === 'returned' && <Tag color="orange">退回待改</Tag>}
              <span className="kc-quiet">
                《{title}》　{isGiven ? `${holderName}已交稿` : `${askedBy}请${holderName}写，${due} 前交`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
