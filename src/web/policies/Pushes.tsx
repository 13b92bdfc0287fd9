import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type PushedPaper, pushesQuery } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

/** 推送: what was sent to firms on which day, how many opened it, and who has not. */
export function Pushes() {
  const { bureau } = useHere()
  useTitle('政策推送')
  const { data, error, refetch } = useQuery(pushesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        <Link to="/$bureau/policies/matches" params={{ bureau }}>
          选条款，推送给匹配的企业
        </Link>
        <span className="kc-quiet">企业在“我的政策”里打开才算已读；没有账户的企业推送不到，用电话或上门送达。</span>
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 6 }} />}
      {data?.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有推送过政策</strong>
          <p>在“匹配·按条款”里选一个条款，勾选企业，点“推送”。</p>
        </div>
      )}
      {data !== undefined && data.length > 0 && <PushTable bureau={bureau} pushes={data} />}
    </PolicyTabs>
  )
}

function PushTable({ bureau, pushes }: { readonly bureau: string; readonly pushes: readonly PushedPaper[] }) {
  return (
    <section className="kc-card policy-block" aria-label="推送和回执">
      <h2>推送和回执</h2>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">政策</th>
              <th scope="col" className="number">
                推送（家）
              </th>
              <th scope="col" className="number">
                已读（家）
              </th>
              <th scope="col">没有打开的</th>
            </tr>
          </thead>
          <tbody>
            {pushes.map(({ policy, title, on, sent, firms, read, unread }) => (
              <tr key={`${on} ${policy}`}>
                <td className="policy-short">{on}</td>
                <td className="policy-name">
                  {title}
                  <div className="kc-quiet">{sent.join('、')}</div>
                </td>
                <td className="number">{firms}</td>
                <td className="number">{read}</td>
                <td className="policy-name">
                  {unread.length === 0 ? (
                    <span className="kc-quiet">都已打开</span>
                  ) : (
                    <details>
                      <summary>{firms - read} 家</summary>
                      <ul className="policy-plain">
                        {unread.map(({ firm, name }) => (
                          <li key={firm}>
                            <Link to="/$bureau/enterprises/$id" params={{ bureau, id: firm }}>
                              {name}
                            </Link>
                          </li>
                        ))}
                      </ul>
                      {firms - read > unread.length && <p className="kc-quiet">只列出前 {unread.length} 家。</p>}
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Link to="/$bureau/registers/$register" params={{ bureau, register: 'policyDelivery' }}>
        全部政策送达
      </Link>
    </section>
  )
}
