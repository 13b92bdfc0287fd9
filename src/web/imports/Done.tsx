import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { batchAddress, booksChanged, type ImportResult } from '../api/imports.ts'
import { jobQuery } from '../api/jobs.ts'
import { Failure } from '../common/Failure.tsx'
import type { Here } from '../shell/standing.ts'
import type { UseDraft } from './draft.ts'
import { JobBar } from './JobBar.tsx'

/** What became of the file. */
export function Done({ here, using }: { readonly here: Here; readonly using: UseDraft }) {
  const { draft, change, begin } = using
  const job = useQuery({ ...jobQuery(here.bureau, draft.importJob ?? ''), enabled: draft.importJob !== null })
  const ended = job.data !== undefined && job.data.state !== 'running'
  useEffect(() => {
    if (ended) void booksChanged()
  }, [ended])
  if (job.error)
    return (
      <div className="kc-card">
        <Failure error={job.error} />
        <p className="imports-again">
          <Link to="/$bureau/batches" params={{ bureau: here.bureau }}>
            到导入批次里查看结果
          </Link>
        </p>
      </div>
    )
  if (job.data === undefined || job.data.state === 'running') return <JobBar job={job.data} says="正在导入" />
  if (job.data.state === 'failed')
    return (
      <div className="imports-preview">
        <Alert type="error" showIcon title={job.data.problem?.message} description={`${job.data.problem?.advice}。`} />
        <footer className="imports-actions">
          <Button onClick={() => change({ step: 1, importJob: null })}>回到核对列</Button>
        </footer>
      </div>
    )
  return <Report here={here} result={job.data.result as unknown as ImportResult} onNext={() => begin(null)} />
}

function Report({
  here,
  result,
  onNext,
}: {
  readonly here: Here
  readonly result: ImportResult
  readonly onNext: () => void
}) {
  const { batch, rows, accepted, updated, unchanged, pending, refused, ending, nothingTaken } = result
  const { bureau } = here
  if (nothingTaken)
    return (
      <Alert
        type="warning"
        showIcon
        title={`有 ${refused} 行不能导入，按“全部或全不”整份没有导入`}
        action={
          <Button size="small" onClick={onNext}>
            重新选文件
          </Button>
        }
      />
    )
  const told = [
    ['新增', accepted],
    ['更新', updated],
    ['无变化', unchanged],
    ['待认领', pending],
    ['终止', ending],
    ['未导入', refused],
  ] as const
  return (
    <section className="kc-card imports-block imports-report" aria-label="导入结果">
      <h2>已导入，共 {rows.toLocaleString('en-US')} 行</h2>
      <dl className="imports-counts">
        {told
          .filter(([label, count]) => count > 0 || label === '新增' || label === '更新')
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count.toLocaleString('en-US')}</dd>
            </div>
          ))}
      </dl>
      {refused > 0 && batch !== null && (
        <p className="imports-next">
          <Button icon={<DownloadOutlined />} href={batchAddress(bureau, batch, 'refused')} download>
            下载未导入的 {refused} 行
          </Button>
          <span className="kc-quiet">在表里按“未导入原因”改正后，把这个文件再导入一次</span>
        </p>
      )}
      {pending > 0 && (
        <p className="imports-next">
          <Link to="/$bureau/claims" params={{ bureau }}>
            去认领台
          </Link>
          <span className="kc-quiet">{pending} 行的名称还不知道是谁，认领后才计数</span>
        </p>
      )}
      <p className="imports-next">
        {batch !== null && (
          <Link to="/$bureau/batches" params={{ bureau }} search={(search) => ({ ...search, batch })}>
            查看这个批次
          </Link>
        )}
        <Button type="primary" onClick={onNext}>
          再导入一个
        </Button>
      </p>
    </section>
  )
}
