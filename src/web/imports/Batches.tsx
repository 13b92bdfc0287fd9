import './imports.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Input, Select, Skeleton, Table, Tag } from 'antd'
import { useState } from 'react'
import { BATCH_PAGE_ROWS, type Batch, batchesQuery } from '../api/imports.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { BatchView } from './BatchView.tsx'
import { MODES } from './draft.ts'
import { statusColours, statusWords } from './parts.ts'
import type { ImportSearch } from './search.ts'

const route = getRouteApi('/$bureau/batches')

/** 导入批次: what came in, by whom, and one of them opened. */
export function Batches() {
  const { bureau } = useHere()
  const { batch, register, q } = route.useSearch()
  useTitle('导入批次')
  return batch === undefined ? (
    <BatchList key={`${register} ${q}`} bureau={bureau} register={register} q={q} />
  ) : (
    <BatchView bureau={bureau} id={batch} />
  )
}

function BatchList({
  bureau,
  register,
  q,
}: {
  readonly bureau: string
  readonly register: string | undefined
  readonly q: string | undefined
}) {
  const [page, setPage] = useState(1)
  const navigate = useNavigate()
  const { data, error, refetch, isFetching } = useQuery(batchesQuery(bureau, { register, q }, page))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const choose = (chosen: ImportSearch) =>
    void navigate({
      to: '/$bureau/batches',
      params: { bureau },
      search: (search) => ({ ...search, ...chosen, batch: undefined }),
    })
  return (
    <div className="imports">
      <header className="imports-head">
        <h1>导入批次</h1>
        <Select
          allowClear
          className="imports-filter"
          aria-label="按台账筛选"
          placeholder="全部台账"
          showSearch={{ optionFilterProp: 'label' }}
          value={register ?? null}
          onChange={(chosen: string | null | undefined) => choose({ register: chosen ?? undefined })}
          options={data.registers.map(({ name, label }) => ({ value: name, label }))}
        />
        <Input.Search
          allowClear
          className="imports-filter"
          aria-label="按文件名查找"
          placeholder="文件名"
          defaultValue={q ?? ''}
          onSearch={(words) => choose({ q: words.trim() === '' ? undefined : words.trim() })}
        />
        {data.mayImport && (
          <Link className="imports-go" to="/$bureau/import" params={{ bureau }}>
            导入
          </Link>
        )}
      </header>
      {data.total === 0 && (q !== undefined || register !== undefined) ? (
        <div className="kc-card kc-state">
          <strong>没有这样的批次</strong>
          <p>换一个文件名或台账试试。</p>
          <button
            type="button"
            className="kc-plain kc-opens"
            onClick={() => choose({ register: undefined, q: undefined })}
          >
            查看全部批次
          </button>
        </div>
      ) : data.total === 0 ? (
        <div className="kc-card kc-state">
          <strong>还没有导入过</strong>
          <p>把 Excel、Word、PDF 里的表格拖进“导入”页，或从剪贴板粘贴。</p>
          {data.mayImport && (
            <Link to="/$bureau/import" params={{ bureau }}>
              去导入
            </Link>
          )}
        </div>
      ) : (
        <Table<Batch>
          size="small"
          rowKey="id"
          className="kc-card imports-table"
          loading={isFetching}
          scroll={{ x: 1060 }}
          dataSource={[...data.batches]}
          columns={[
            {
              title: '文件',
              key: 'file',
              render: (_, { id, fileName }) => (
                <Link to="/$bureau/batches" params={{ bureau }} search={(search) => ({ ...search, batch: id })}>
                  {fileName}
                </Link>
              ),
            },
            { title: '台账', dataIndex: 'registerLabel', width: 110 },
            { title: '方式', key: 'mode', width: 100, render: (_, { mode }) => MODES[mode].label },
            { title: '状态', key: 'status', width: 90, render: (_, { status }) => <BatchStatus status={status} /> },
            ...counted.map(([title, name]) => ({
              title,
              key: name,
              width: 72,
              align: 'right' as const,
              render: (_: unknown, { counts }: Batch) => numberOrNone(counts[name]),
            })),
            { title: '经办', dataIndex: 'actor', width: 100 },
            { title: '时间', key: 'at', width: 136, render: (_, { startedAt }) => localTime(startedAt) },
          ]}
          pagination={{
            current: page,
            pageSize: BATCH_PAGE_ROWS,
            total: data.total,
            showSizeChanger: false,
            hideOnSinglePage: true,
            showTotal: (total) => `共 ${total} 批`,
            onChange: setPage,
          }}
        />
      )}
    </div>
  )
}

const counted = [
  ['新增', 'accepted'],
  ['更新', 'updated'],
  ['待认领', 'pending'],
  ['未导入', 'refused'],
] as const

function numberOrNone(count: number): string {
  return count === 0 ? '--' : count.toLocaleString('en-US')
}

export function BatchStatus({ status }: { readonly status: Batch['status'] }) {
  return <Tag color={statusColours[status]}>{statusWords[status]}</Tag>
}
