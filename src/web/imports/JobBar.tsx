import { Progress } from 'antd'
import type { Job } from '../api/jobs.ts'

/** How far a job has come: done of all, in rows. */
export function JobBar({ job, says }: { readonly job: Job | undefined; readonly says: string }) {
  const { done, of } = job ?? { done: 0, of: null }
  const percent = of === null || of === 0 ? 0 : Math.floor((done / of) * 100)
  return (
    <div className="kc-card imports-block imports-job" role="status">
      <p>
        {says}
        {of !== null && `　${done.toLocaleString('en-US')} / ${of.toLocaleString('en-US')} 行`}
      </p>
      <Progress percent={percent} status="active" showInfo={of !== null} aria-label={says} />
      <p className="kc-quiet">可以先去看别的页面，回到这里接着看。</p>
    </div>
  )
}
