import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { type Contacted, contactsQuery } from '../api/service.ts'
import { Failure } from '../common/Failure.tsx'
import { NONE } from '../figure/format.ts'
import { Coverage } from './Coverage.tsx'

/** 联系包抓: by the post that looks after them, each firm with its visits of this year and the last one. */
export function Contacts({ bureau }: { readonly bureau: string }) {
  const { data, error, refetch } = useQuery(contactsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  if (data.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>还没有联系包抓</strong>
        <p>导入领导包抓名单和网格名单：企业、联系方式、联系岗位、开始日期。</p>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'contact' }}>
          联系包抓台账
        </Link>
      </div>
    )
  const groups = Map.groupBy(data, ({ kind, keeper }) => `${kind}　${keeper}`)
  return [...groups].map(([title, firms]) => <Group key={title} bureau={bureau} title={title} firms={firms} />)
}

function Group({
  bureau,
  title,
  firms,
}: {
  readonly bureau: string
  readonly title: string
  readonly firms: readonly Contacted[]
}) {
  const seen = firms.filter(({ visits }) => visits > 0).length
  return (
    <details className="kc-card service-card">
      <summary>
        <Coverage label={title} covered={seen} listed={firms.length} />
        <span className="kc-quiet">今年走访过的户数</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <div className="service-scroll" tabIndex={0}>
        <table className="service-table">
          <thead>
            <tr>
              <th scope="col">企业</th>
              <th scope="col">街道</th>
              <th scope="col">网格</th>
              <th scope="col" className="number">
                今年走访（次）
              </th>
              <th scope="col">最近走访</th>
            </tr>
          </thead>
          <tbody>
            {firms.map(({ record, firm, name, areaName, grid, visits, lastOn }) => (
              <tr key={record}>
                <td>
                  <Link to="/$bureau/enterprises/$id" params={{ bureau, id: firm }}>
                    {name}
                  </Link>
                </td>
                <td>{areaName ?? '未归属'}</td>
                <td>{grid ?? NONE}</td>
                <td className="number">{visits}</td>
                <td>{lastOn ?? '没有走访记录'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
