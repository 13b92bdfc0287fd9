import { DownloadOutlined, RollbackOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, App, Button, Modal, Skeleton, Table, Tabs, Tag } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Batch,
  type BatchPart,
  type BatchRowsPage,
  batchAddress,
  batchQuery,
  batchRowsQuery,
  booksChanged,
  PLAN_PAGE_ROWS,
  startWithdraw,
} from '../api/imports.ts'
import { jobQuery } from '../api/jobs.ts'
import { isShown } from '../api/preview.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { BatchStatus } from './Batches.tsx'
import { MODES } from './draft.ts'
import { batchParts } from './parts.ts'

type Row = BatchRowsPage['rows'][number]

/** One file that was taken in: what it did, and the way back. */
export function BatchView({ bureau, id }: { readonly bureau: string; readonly id: string }) {
  const { data, error, refetch } = useQuery(batchQuery(bureau, id))
  const [withdrawing, setWithdrawing] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { fileName, registerLabel, mode, status, actor, startedAt, endedAt, counts, actions } = data
  const numbers = [
    ['新增', counts.accepted],
    ['更新', counts.updated],
    ['无变化', counts.unchanged],
    ['待认领', counts.pending],
    ['终止', counts.ending],
    ['未导入', counts.refused],
  ] as const
  return (
    <div className="imports">
      <header className="imports-head">
        <p>
          <Link to="/$bureau/batches" params={{ bureau }} search={(search) => ({ ...search, batch: undefined })}>
            导入批次
          </Link>{' '}
          ›{' '}
          <strong>
            {actions.includes('file') && isShown(fileName) ? (
              <FileLink name={fileName} href={batchAddress(bureau, id, 'file')} />
            ) : (
              fileName
            )}
          </strong>{' '}
          <BatchStatus status={status} />
        </p>
        <div className="imports-buttons">
          {actions.includes('file') && (
            <Button icon={<DownloadOutlined />} href={batchAddress(bureau, id, 'file')} download>
              原文件
            </Button>
          )}
          {actions.includes('refused') && (
            <Button icon={<DownloadOutlined />} href={batchAddress(bureau, id, 'refused')} download>
              未导入的行
            </Button>
          )}
          {actions.includes('withdraw') && (
            <Button danger icon={<RollbackOutlined />} onClick={() => setWithdrawing(true)}>
              撤回
            </Button>
          )}
        </div>
      </header>
      <Standing status={status} />
      <section className="kc-card imports-block">
        <p className="kc-quiet">
          {registerLabel}　{MODES[mode].label}　{actor} {localTime(startedAt)}
          {endedAt !== null && ` 至 ${localTime(endedAt)}`}
          {counts.rows !== null && `　共 ${counts.rows.toLocaleString('en-US')} 行`}
        </p>
        <dl className="imports-counts">
          {numbers
            .filter(([label, count]) => count > 0 || label === '新增' || label === '更新')
            .map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{count.toLocaleString('en-US')}</dd>
              </div>
            ))}
        </dl>
        <Tabs
          size="small"
          defaultActiveKey={counts.accepted === 0 && counts.updated > 0 ? 'updated' : 'created'}
          destroyOnHidden
          items={batchParts.map(({ part, label, none }) => ({
            key: part,
            label,
            children: <BatchRows bureau={bureau} batch={data} part={part} none={none} />,
          }))}
        />
      </section>
      {withdrawing && <Withdrawing bureau={bureau} batch={data} onClose={() => setWithdrawing(false)} />}
    </div>
  )
}

const standings: { readonly [status in Batch['status']]?: string } = {
  interrupted:
    '导入时程序停了。下面是已经写入的部分；把同一个文件再导入一次即可接着完成，已写入的不会重复。也可以撤回。',
  failed: '导入没有完成。下面是已经写入的部分；按提示改正后可再导入一次，也可以撤回。',
  withdrawn: '这个批次已经撤回，记录恢复到导入以前。',
}

function Standing({ status }: { readonly status: Batch['status'] }) {
  const says = standings[status]
  return says === undefined ? null : <Alert type={status === 'withdrawn' ? 'info' : 'warning'} showIcon title={says} />
}

function BatchRows({
  bureau,
  batch: { id, register },
  part,
  none,
}: {
  readonly bureau: string
  readonly batch: Batch
  readonly part: BatchPart
  readonly none: string
}) {
  const [page, setPage] = useState(1)
  const { data, error, refetch, isFetching } = useQuery(batchRowsQuery(bureau, id, part, page))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined || data.part !== part) return <Skeleton paragraph={{ rows: 5 }} />
  if (data.total === 0) return <p className="imports-none kc-quiet">{none}</p>
  return (
    <Table<Row>
      size="small"
      rowKey="key"
      loading={isFetching}
      className="imports-rows"
      scroll={{ x: 560 }}
      dataSource={[...data.rows]}
      columns={[
        {
          title: '位置',
          key: 'place',
          width: 160,
          render: (_, { sheet, row }) => (row === 0 ? '--' : `${sheet} 第 ${row} 行`),
        },
        {
          title: part === 'refused' ? '原因和办法' : '记录',
          key: 'what',
          render: (_, row) =>
            part === 'refused' ? <Findings row={row} /> : <Title bureau={bureau} register={register} row={row} />,
        },
      ]}
      pagination={{
        current: page,
        pageSize: PLAN_PAGE_ROWS,
        total: data.total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (total) => `共 ${total.toLocaleString('en-US')} 行`,
        onChange: setPage,
      }}
    />
  )
}

function Title({ bureau, register, row }: { readonly bureau: string; readonly register: string; readonly row: Row }) {
  const { record, title, state, changedSince } = row
  return (
    <>
      {record === null ? (
        title
      ) : (
        <Link to="/$bureau/registers/$register/$record" params={{ bureau, register, record }}>
          {title}
        </Link>
      )}{' '}
      {state === 'pending' && <Tag color="red">待认领</Tag>}
      {changedSince && <Tag>导入后又有变动</Tag>}
    </>
  )
}

function Findings({ row: { findings } }: { readonly row: Row }) {
  return (
    <ul className="imports-changes">
      {findings.map(({ column, value, message, advice }) => (
        <li key={`${column} ${message}`}>
          {column !== '' && <span className="kc-quiet">{column} 列 </span>}
          {message}
          {value !== '' && !message.includes(value) && <span className="kc-quiet">（原值 {value}）</span>}
          <span className="kc-quiet">。{advice}</span>
        </li>
      ))}
    </ul>
  )
}

/** 撤回: asked once more, done in the background, and refused with what comes first. */
function Withdrawing({
  bureau,
  batch,
  onClose,
}: {
  readonly bureau: string
  readonly batch: Batch
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const [job, setJob] = useState<string | null>(null)
  const starting = useMutation({
    mutationFn: () => startWithdraw(bureau, batch.id),
    onSuccess: ({ id }) => setJob(id),
  })
  const { data } = useQuery({ ...jobQuery(bureau, job ?? ''), enabled: job !== null })
  const done = data?.state === 'done'
  useEffect(() => {
    if (!done) return
    void message.success('已撤回')
    void booksChanged()
    onClose()
  }, [done, message, onClose])
  const problem = starting.error === null ? (data?.problem ?? null) : problemOf(starting.error)
  const { accepted, updated, pending, ending } = batch.counts
  return (
    <Modal
      open
      title="撤回这个批次"
      okText="撤回"
      okButtonProps={{ danger: true, disabled: problem !== null }}
      confirmLoading={starting.isPending || data?.state === 'running'}
      onOk={() => starting.mutate()}
      onCancel={onClose}
    >
      <p>
        《{batch.fileName}》新增和待认领的 {(accepted + pending).toLocaleString('en-US')} 条将作废，更新和终止的{' '}
        {(updated + ending).toLocaleString('en-US')} 条恢复到导入以前。变动记录里留下痕迹，各项数随之改回。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}
