import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Tabs } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type ImportRequest, type Plan, planRefusedAddress, type Recognised, startImport } from '../api/imports.ts'
import { jobQuery } from '../api/jobs.ts'
import { Failure } from '../common/Failure.tsx'
import type { Here } from '../shell/standing.ts'
import { MODES, requestOf, type UseDraft } from './draft.ts'
import { JobBar } from './JobBar.tsx'
import { PlanRows } from './PlanRows.tsx'
import { planParts } from './parts.ts'

/** What the file would change, row by row, before anything is written. */
export function Preview({
  here,
  using,
  recognised,
}: {
  readonly here: Here
  readonly using: UseDraft
  readonly recognised: Recognised | undefined
}) {
  const { draft, change } = using
  const job = useQuery({ ...jobQuery(here.bureau, draft.previewJob ?? ''), enabled: draft.previewJob !== null })
  const back = (
    <p className="imports-again">
      <Button onClick={() => change({ step: 1 })}>上一步</Button>
    </p>
  )
  if (job.error)
    return (
      <div className="kc-card">
        <Failure error={job.error} />
        {back}
      </div>
    )
  if (job.data?.state === 'failed')
    return (
      <>
        <Alert type="error" showIcon title={job.data.problem?.message} description={`${job.data.problem?.advice}。`} />
        {back}
      </>
    )
  if (job.data?.state !== 'done' || recognised === undefined)
    return <JobBar job={job.data} says="正在与台账核对，还没有写入" />
  return <Counted here={here} using={using} recognised={recognised} plan={job.data.result as unknown as Plan} />
}

function Counted({
  here,
  using,
  recognised,
  plan,
}: {
  readonly here: Here
  readonly using: UseDraft
  readonly recognised: Recognised
  readonly plan: Plan
}) {
  const { draft, change } = using
  const { counts } = plan
  const mode = draft.mode ?? recognised.remembered?.mode ?? 'delta'
  const parts = planParts.filter(({ part }) =>
    part === 'ending' ? mode === 'snapshot' : part !== 'warned' || counts.warned > 0,
  )
  const [part, setPart] = useState(parts.find((one) => counts[one.part] > 0)?.part ?? 'created')
  const importing = useMutation({
    mutationFn: (request: ImportRequest) => startImport(here.bureau, request),
    onSuccess: ({ id }) => change({ importJob: id, step: 3 }),
  })
  const problem = importing.error === null ? null : problemOf(importing.error)
  const writes = counts.created + counts.updated + counts.pending + counts.ending
  const barred = whyNot(draft.allOrNone, mode, counts)
  const take = () => {
    const request = requestOf(draft, recognised, mode)
    if (typeof request !== 'string') importing.mutate(request)
  }
  return (
    <div className="imports-preview">
      <section className="kc-card imports-block">
        <p>
          {recognised.registerLabel}　{MODES[mode].label}　共 {counts.rows.toLocaleString('en-US')} 行
          {plan.ignored.length > 0 && <span className="kc-quiet">　未对应的列：{plan.ignored.join('、')}</span>}
        </p>
        <Tabs
          size="small"
          activeKey={part}
          onChange={(key) => setPart(planParts.find((one) => one.part === key)?.part ?? 'created')}
          items={parts.map((one) => ({
            key: one.part,
            label: `${one.label} ${counts[one.part].toLocaleString('en-US')}`,
            children: <PlanRows bureau={here.bureau} plan={plan.id} part={one.part} none={one.none} />,
          }))}
        />
      </section>
      {counts.refused > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${counts.refused} 行不能导入`}
          description={barred ?? '可以先导入其余的行，再下载这些行，在表里改正后重新导入；已导入的不会重复。'}
          action={
            <Button size="small" icon={<DownloadOutlined />} href={planRefusedAddress(here.bureau, plan.id)} download>
              下载这些行
            </Button>
          }
        />
      )}
      {plan.endsMany && (
        <Alert
          type="warning"
          showIcon
          title={`名单外有 ${counts.ending} 条记录，超过 5%，导入后都将终止`}
          description={
            <Checkbox
              checked={draft.endingConfirmed}
              onChange={({ target }) => change({ endingConfirmed: target.checked })}
            >
              已核对名单完整，确认终止
            </Checkbox>
          }
        />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <footer className="imports-actions">
        {writes === 0 && <span className="kc-quiet">没有要写入的内容</span>}
        <Button onClick={() => change({ step: 1 })}>上一步</Button>
        <Button
          type="primary"
          loading={importing.isPending}
          disabled={writes === 0 || barred !== null || (plan.endsMany && !draft.endingConfirmed)}
          onClick={take}
        >
          导入 {(counts.created + counts.updated + counts.pending).toLocaleString('en-US')} 行
        </Button>
      </footer>
    </div>
  )
}

function whyNot(allOrNone: boolean, mode: ImportRequest['mode'], { refused }: Plan['counts']): string | null {
  if (refused === 0) return null
  if (allOrNone) return '选了“全部或全不”，要改正后才能导入。'
  if (mode === 'snapshot') return '全量名单里有行读不出时，无法判断哪些记录已经终止，要改正后才能导入。'
  return null
}
