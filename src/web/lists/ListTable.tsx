import { useQuery } from '@tanstack/react-query'
import { Segmented, Skeleton, Table } from 'antd'
import { useState } from 'react'
import {
  type Campaigner,
  LIST_ROWS_MAX,
  type ListName,
  type ListsAt,
  listQuery,
  type ThreeLists,
} from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'
import { OutcomeMark } from '../rule/Explanation.tsx'
import { listNames, listTexts } from './Board.tsx'

/** One list as a table: sortable, page by page. */
export default function ListTable({
  at,
  lists,
  onFirm,
}: {
  readonly at: ListsAt
  readonly lists: ThreeLists
  readonly onFirm: (firm: string) => void
}) {
  const [list, setList] = useState<ListName>(() => listNames.find((name) => lists.lists[name].total > 0) ?? 'declare')
  const [page, setPage] = useState(0)
  const { data, error, refetch, isPlaceholderData } = useQuery(listQuery(at, list, page))
  const choose = (name: ListName) => {
    setList(name)
    setPage(0)
  }
  return (
    <>
      <Segmented
        aria-label="清单"
        value={list}
        options={listNames.map((name) => ({
          value: name,
          label: `${listTexts[name].label} ${lists.lists[name].total}`,
        }))}
        onChange={choose}
      />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton paragraph={{ rows: 8 }} />
      ) : (
        <Table<Campaigner>
          size="small"
          rowKey="record"
          loading={isPlaceholderData}
          dataSource={[...data.lists[list].rows]}
          scroll={{ x: 980 }}
          pagination={{
            current: page + 1,
            pageSize: LIST_ROWS_MAX,
            total: data.lists[list].total,
            hideOnSinglePage: true,
            showSizeChanger: false,
            onChange: (to) => setPage(to - 1),
          }}
          columns={[
            {
              title: '企业名称',
              dataIndex: 'name',
              width: 240,
              sorter: (a, b) => a.name.localeCompare(b.name, 'zh'),
              render: (name: string, { firm }) => (
                <button type="button" className="kc-plain lists-link" onClick={() => onFirm(firm)}>
                  {name}
                </button>
              ),
            },
            { title: '所属街道', dataIndex: 'areaName', width: 100, render: dash },
            { title: '办理状态', dataIndex: 'stageLabel', width: 90 },
            {
              title: '结论',
              dataIndex: 'outcome',
              width: 100,
              render: (_, one) => <OutcomeMark outcome={one.outcome} />,
            },
            { title: '得分', dataIndex: 'score', width: 90, align: 'right', render: dash },
            {
              title: '欠缺（项）',
              dataIndex: 'lacking',
              width: 100,
              align: 'right',
              sorter: (a, b) => a.lacking - b.lacking,
            },
            { title: '还差什么', dataIndex: 'lacks', render: (lacks: readonly string[]) => lacks.join('；') || '--' },
            {
              title: '未销号（项）',
              dataIndex: 'openItems',
              width: 110,
              align: 'right',
              sorter: (a, b) => a.openItems - b.openItems,
            },
            {
              title: '最近期限',
              dataIndex: 'deadline',
              width: 110,
              sorter: (a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'),
              render: (deadline: string | null, { overdueItems }) => (
                <span className={overdueItems > 0 ? 'kc-late' : undefined}>{deadline ?? '--'}</span>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

function dash(value: string | null) {
  return value ?? '--'
}
