import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { type AnyJob, systemJobsQuery } from '../api/system.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'

/** 后台任务: what people have begun in the last seven days, and how it goes. */
export function Jobs({ bureau }: { readonly bureau: string }) {
  const { data, error, refetch } = useQuery(systemJobsQuery(bureau))
  if (error && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} />
  return (
    <section className="kc-card system-table">
      <table aria-label="后台任务">
        <thead>
          <tr>
            <th>任务</th>
            <th>谁开始的</th>
            <th>开始</th>
            <th>结束</th>
            <th>进度</th>
            <th>
              <Button size="small" onClick={() => void refetch()}>
                刷新
              </Button>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((job) => (
            <tr key={job.id}>
              <td>{job.label}</td>
              <td>{job.who}</td>
              <td>{localTime(job.startedAt)}</td>
              <td>{job.endedAt === null ? '--' : localTime(job.endedAt)}</td>
              <td colSpan={2}>
                <Standing job={job} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.length === 0 && <p className="kc-quiet">最近七天没有导入、导出等后台任务。</p>}
    </section>
  )
}

function Standing({ job: { label, state, done, of, failure } }: { readonly job: AnyJob }) {
  if (state === 'done') return '已完成'
  if (state === 'failed') return <span className="system-failed">未完成（{failure ?? '原因不明'}）</span>
  return (
    <span className="system-progress">
      <progress value={of === null ? undefined : done} max={of ?? undefined} aria-label={`${label}的进度`} />
      {of === null ? '正在处理' : `${done} / ${of}`}
    </span>
  )
}
