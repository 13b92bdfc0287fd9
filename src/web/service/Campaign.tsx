import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Skeleton, Tag } from 'antd'
import { problemOf } from '../api/client.ts'
import { type CampaignBoard, type CampaignRow, campaignQuery, settleVisits } from '../api/service.ts'
import { Failure } from '../common/Failure.tsx'
import { NONE } from '../figure/format.ts'
import { Coverage } from './Coverage.tsx'

/** 晾晒台: of one campaign how many are covered, where, day by day, and who is still to be visited. */
export function Campaign({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(campaignQuery(bureau, id))
  const settling = useMutation({
    mutationFn: () => settleVisits(bureau),
    onSuccess: (done) => void message.info(done === 0 ? '名单已与走访台账一致' : `登记已走访 ${done} 户`),
    onError: (failed) => void message.error(problemOf(failed).message),
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { rows, name, kind, from, to } = data
  const left = rows.filter(({ visitedOn }) => visitedOn === null)
  const byStreet = Map.groupBy(rows, ({ areaName }) => areaName ?? '未归属')
  return (
    <>
      <section className="kc-card service-card" aria-label={name}>
        <div className="service-title">
          <h2>{name}</h2>
          <Tag>{kind}</Tag>
          <span className="kc-quiet">
            {from} 至 {to}
          </span>
          <Button size="small" loading={settling.isPending} onClick={() => settling.mutate()}>
            按走访台账核对
          </Button>
        </div>
        <Coverage label="全部名单" covered={rows.length - left.length} listed={rows.length} />
        <div className="service-streets">
          {[...byStreet].map(([street, of]) => (
            <Coverage
              key={street}
              label={street}
              covered={of.filter(({ visitedOn }) => visitedOn !== null).length}
              listed={of.length}
            />
          ))}
        </div>
      </section>
      <div className="service-columns">
        <Days board={data} />
        <Rows bureau={bureau} title={`待走访 ${left.length} 户`} rows={left} />
      </div>
    </>
  )
}

function Days({ board: { days, rows } }: { readonly board: CampaignBoard }) {
  return (
    <section className="kc-card service-card" aria-label="逐日进度">
      <h2>逐日进度</h2>
      {days.length === 0 ? (
        <p className="kc-quiet">还没有走访</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        <div className="service-scroll" tabIndex={0}>
          <table className="service-table">
            <thead>
              <tr>
                <th scope="col">日期</th>
                <th scope="col" className="number">
                  当日走访（户）
                </th>
                <th scope="col" className="number">
                  累计覆盖（户）
                </th>
                <th scope="col">覆盖</th>
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map(({ on, visited, covered }) => (
                <tr key={on}>
                  <td>{on}</td>
                  <td className="number">{visited}</td>
                  <td className="number">{covered}</td>
                  <td>
                    <Coverage covered={covered} listed={rows.length} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Rows({
  bureau,
  title,
  rows,
}: {
  readonly bureau: string
  readonly title: string
  readonly rows: readonly CampaignRow[]
}) {
  return (
    <section className="kc-card service-card" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="kc-quiet">名单内都已走访</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        <div className="service-scroll" tabIndex={0}>
          <table className="service-table">
            <thead>
              <tr>
                <th scope="col">企业</th>
                <th scope="col">街道</th>
                <th scope="col">走访责任岗位</th>
                <th scope="col">计划完成</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ record, name, areaName, visitor, dueOn, overdue }) => (
                <tr key={record}>
                  <td>
                    <Link
                      to="/$bureau/registers/$register/$record"
                      params={{ bureau, register: 'campaignFirm', record }}
                    >
                      {name}
                    </Link>
                  </td>
                  <td>{areaName ?? '未归属'}</td>
                  <td>{visitor}</td>
                  <td>
                    {dueOn ?? NONE} {overdue && <Tag color="red">逾期</Tag>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
