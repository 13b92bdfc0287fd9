import { CheckCircleOutlined, CloseCircleOutlined, LoadingOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Button, Popover } from 'antd'
import { type MouseEvent, useEffect, useState } from 'react'
import { type Job, jobsQuery, resultOf } from '../api/jobs.ts'
import { queries } from '../api/queries.ts'
import { localTime } from '../common/time.ts'

/** My work in the background: what is running and what has ended lately, wherever I am. */
export function JobsTray({ bureau }: { readonly bureau: string }) {
  const { data: jobs = [] } = useQuery(jobsQuery(bureau))
  const [open, setOpen] = useState(false)
  useNewJobs(bureau)
  if (jobs.length === 0) return null
  const running = jobs.filter(({ state }) => state === 'running').length
  const failed = jobs.some(({ state }) => state === 'failed')
  const says = running > 0 ? `后台任务：${running} 项进行中` : `后台任务：${jobs.length} 项已结束`
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title="后台任务"
      content={
        <ul className="jobs">
          {jobs.map((job) => (
            <JobEntry key={job.id} job={job} onGone={() => setOpen(false)} />
          ))}
        </ul>
      }
    >
      <Button
        type="text"
        className="bar-jobs"
        aria-label={says}
        title={says}
        icon={running > 0 ? <LoadingOutlined /> : failed ? <CloseCircleOutlined /> : <CheckCircleOutlined />}
      >
        {running > 0 && running}
      </Button>
    </Popover>
  )
}

/** A page that starts a job watches it; at that moment the list learns of it. */
function useNewJobs(bureau: string): void {
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ type, query: { queryKey } }) => {
        const [kind, of, job] = queryKey
        if (type === 'added' && kind === 'jobs' && of === bureau && job !== undefined)
          void queries.invalidateQueries({ queryKey: ['jobs', bureau], exact: true })
      }),
    [bureau],
  )
}

function JobEntry({ job, onGone }: { readonly job: Job; readonly onGone: () => void }) {
  const { label, state, done, of, endedAt, problem } = job
  const { href, text } = resultOf(job)
  return (
    <li>
      <p className="jobs-label">
        {href === null || state !== 'done' ? label : <JobLink href={href} label={label} onGone={onGone} />}
      </p>
      {state === 'running' && (
        <p className="kc-quiet jobs-progress">
          <progress value={of === null ? undefined : done} max={of ?? undefined} aria-label={`${label}的进度`} />
          {of === null ? (done > 0 ? `已处理 ${done}` : '正在处理') : `${done} / ${of}`}
        </p>
      )}
      {state === 'done' && <p className="kc-quiet">{text ?? '已完成'}</p>}
      {state === 'failed' && (
        <p className="jobs-failed">
          {problem?.message ?? '没有完成'}。{problem?.advice}
        </p>
      )}
      {endedAt !== null && <p className="kc-quiet jobs-when">{localTime(endedAt)}</p>}
    </li>
  )
}

function JobLink({
  href,
  label,
  onGone,
}: {
  readonly href: string
  readonly label: string
  readonly onGone: () => void
}) {
  const router = useRouter()
  const go = (event: MouseEvent) => {
    onGone()
    // What the server hands out, such as a file, is the browser's to fetch.
    if (href.startsWith('/api/') || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return (
    <a href={href} onClick={go}>
      {label}
    </a>
  )
}
