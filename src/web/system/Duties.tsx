import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Skeleton } from 'antd'
import { problemOf } from '../api/client.ts'
import { type Duty, dutiesQuery, runDuty } from '../api/system.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'

const often: { readonly [cron: string]: string } = {
  '5 * * * *': '每小时 05 分',
  '30 8 * * *': '每个工作日 08:30',
  '* * * * *': '每分钟',
}

/** What is done by the clock, and how it went. */
export function Duties({ bureau }: { readonly bureau: string }) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(dutiesQuery(bureau))
  const running = useMutation({
    mutationFn: (name: string) => runDuty(bureau, name),
    onSuccess: () => void message.success('已排入，稍后刷新查看结果'),
    onError: (failed) => void message.error(problemOf(failed).message),
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} />
  return (
    <section className="kc-card system-table">
      <table>
        <thead>
          <tr>
            <th>任务</th>
            <th>时间</th>
            <th className="system-number">等待</th>
            <th className="system-number">正在办</th>
            <th className="system-number">失败</th>
            <th>最近一次</th>
            <th>
              <Button size="small" onClick={() => void refetch()}>
                刷新
              </Button>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((duty) => (
            <tr key={duty.name}>
              <td>{duty.label}</td>
              <td>{often[duty.cron] ?? duty.cron}</td>
              <td className="system-number">{duty.waiting}</td>
              <td className="system-number">{duty.running}</td>
              <td className="system-number">{duty.failed}</td>
              <td>{lastSaid(duty)}</td>
              <td>
                <Button type="link" size="small" onClick={() => running.mutate(duty.name)}>
                  立即办一次
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function lastSaid({ last }: Duty): string {
  const [one] = last
  if (one === undefined) return '--'
  const when = one.endedAt === null ? '' : localTime(one.endedAt)
  return `${when}　${one.state === 'failed' ? `失败：${one.says}` : one.says || '没有到期的'}`
}
