import { useQuery } from '@tanstack/react-query'
import type { Standing } from '../api/bureau.ts'
import { assertionsQuery } from '../api/figures.ts'

/** What other bodies say of the figure, and how far it is from ours. */
export function OtherBodies({ standing, indicator }: { readonly standing: Standing; readonly indicator: string }) {
  const { data } = useQuery(assertionsQuery(standing, indicator))
  if (data === undefined || data.length === 0) return null
  return (
    <div className="definition-line">
      <dt>其他单位的数</dt>
      <dd>
        <ul className="definition-others">
          {data.map(({ record, body, shown, difference, publishedOn, source, sentence }) => (
            <li key={record}>
              {body}　<strong>{shown}</strong>
              {difference !== null && (isZero(difference) ? '，与账上一致' : `，与账上相差 ${difference}`)}
              <small className="kc-quiet">
                {[publishedOn, source].filter(Boolean).join('　')}
                {sentence !== null && `　“${sentence}”`}
              </small>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function isZero(shown: string): boolean {
  return !/[1-9]/.test(shown)
}
