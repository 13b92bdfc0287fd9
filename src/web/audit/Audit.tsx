import './audit.css'
import { DownloadOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Pagination, Select, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import {
  AUDIT_PAGE_ROWS,
  type AuditList,
  type AuditSearch,
  auditFileAddress,
  auditQuery,
  startAuditExport,
} from '../api/audit.ts'
import { problemOf } from '../api/client.ts'
import { jobQuery } from '../api/jobs.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { AuditEvents } from './AuditEvents.tsx'

const FIND_AFTER_MS = 300

const everything: AuditSearch = { account: '', actions: [], target: '', result: 'all', from: '', to: '', text: '' }

/** 审计日志: who did what to what, from where, with which result. */
export function Audit() {
  const { bureau } = useHere()
  useTitle('审计日志')
  const [search, setSearch] = useState(everything)
  const [wanted, setWanted] = useState({ search, page: 1 })
  useEffect(() => {
    const timer = setTimeout(() => setWanted({ search, page: 1 }), FIND_AFTER_MS)
    return () => clearTimeout(timer)
  }, [search])
  const { data, error, refetch, isFetching } = useQuery(auditQuery(bureau, wanted.search, wanted.page))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return (
    <div className="audit">
      <header className="audit-head">
        <h1>审计日志</h1>
        <span className="kc-quiet">
          {data.more ? `超过 ${data.count.toLocaleString('en-US')}` : data.count.toLocaleString('en-US')}{' '}
          条；只增不改，至少保存 {data.monthsMin} 个月
        </span>
        <ExportAudit bureau={bureau} search={wanted.search} count={data.count} />
      </header>
      <Conditions search={search} actions={data.actions} onChange={(change) => setSearch({ ...search, ...change })} />
      {data.events.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>没有符合条件的日志</strong>
          <p>放宽条件试试，如去掉操作或延长起止日期。</p>
          <Button onClick={() => setSearch(everything)}>清除全部条件</Button>
        </div>
      ) : (
        <AuditEvents events={data.events} busy={isFetching} />
      )}
      {data.count > AUDIT_PAGE_ROWS && (
        <Pagination
          align="end"
          showSizeChanger={false}
          pageSize={AUDIT_PAGE_ROWS}
          total={data.count}
          current={wanted.page}
          onChange={(page) => setWanted({ search: wanted.search, page })}
        />
      )}
    </div>
  )
}

const results = [
  { value: 'all', label: '全部结果' },
  { value: 'done', label: '成功' },
  { value: 'refused', label: '没有成功' },
] as const

function Conditions({
  search,
  actions,
  onChange,
}: {
  readonly search: AuditSearch
  readonly actions: AuditList['actions']
  readonly onChange: (change: Partial<AuditSearch>) => void
}) {
  const { account, target, text, result, from, to } = search
  return (
    <search className="audit-conditions">
      <Input
        allowClear
        aria-label="查找"
        prefix={<SearchOutlined />}
        placeholder="查找：账户、地址、操作、记录编号"
        className="audit-text"
        value={text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Input
        allowClear
        aria-label="账户"
        placeholder="账户"
        value={account}
        onChange={(event) => onChange({ account: event.target.value })}
      />
      <Select<string[]>
        allowClear
        mode="multiple"
        maxTagCount={1}
        aria-label="操作"
        placeholder="全部操作"
        className="audit-actions"
        popupMatchSelectWidth={360}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...search.actions]}
        options={actions.map(({ action, label }) => ({ value: action, label }))}
        onChange={(chosen) => onChange({ actions: chosen })}
      />
      <Input
        allowClear
        aria-label="对象"
        placeholder="对象"
        value={target}
        onChange={(event) => onChange({ target: event.target.value })}
      />
      <Select
        aria-label="结果"
        value={result}
        options={[...results]}
        onChange={(chosen: AuditSearch['result']) => onChange({ result: chosen })}
      />
      <DayField label="起日" day={from === '' ? null : from} onChange={(day) => onChange({ from: day ?? '' })} />
      <DayField label="止日" day={to === '' ? null : to} onChange={(day) => onChange({ to: day ?? '' })} />
    </search>
  )
}

/** Makes the workbook in the background and takes it when it is there. */
function ExportAudit({
  bureau,
  search,
  count,
}: {
  readonly bureau: string
  readonly search: AuditSearch
  readonly count: number
}) {
  const { message } = App.useApp()
  const [job, setJob] = useState<string | null>(null)
  const { data } = useQuery({ ...jobQuery(bureau, job ?? ''), enabled: job !== null })
  useEffect(() => {
    if (job === null || data === undefined || data.id !== job || data.state === 'running') return
    setJob(null)
    if (data.state === 'failed')
      void message.error(`没有导出：${data.problem?.message ?? ''}${data.problem?.advice ?? ''}`)
    else window.location.assign(auditFileAddress(bureau, job))
  }, [job, data, bureau, message])
  const start = () =>
    startAuditExport(bureau, search).then(
      ({ id }) => setJob(id),
      (error: unknown) => void message.error(problemOf(error).message),
    )
  return (
    <Button
      className="audit-export"
      icon={<DownloadOutlined />}
      disabled={count === 0}
      loading={job !== null}
      onClick={() => void start()}
    >
      导出
    </Button>
  )
}
