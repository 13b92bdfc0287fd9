import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Skeleton, Table } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Unfiled as Answer, enrolFirms, type ListsAt, unfiledQuery } from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'

type Row = Answer['firms'][number]

/** 未建档: firms that belong into the pool of the year and have no file there, each with why. */
export default function Unfiled({
  at,
  title,
  onFirm,
}: {
  readonly at: ListsAt
  readonly title: string
  readonly onFirm: (firm: string) => void
}) {
  const { message, modal } = App.useApp()
  const { bureau, rule, year } = at
  const [selected, setSelected] = useState<readonly string[]>([])
  const { data, error, refetch } = useQuery(unfiledQuery(bureau, rule, year))
  const enrolling = useMutation({
    mutationFn: () => enrolFirms(bureau, rule, year, selected),
    onSuccess: (done) => {
      setSelected([])
      void message.success(`${done} 家列入${year}年培育`)
    },
    onError: (failure) => {
      const { message: said, advice } = problemOf(failure)
      void modal.error({ title: said, content: `${advice}。` })
    },
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { firms, total, strangers, mayManage } = data
  return (
    <section className="lists-screening" aria-label="未建档">
      <p className="kc-quiet">
        应当列入{year}年{title}培育、还没有列入的：摸底符合或只差一两项的，证书当年到期的，已有前一级称号的。
        {total > firms.length && `共 ${total} 家，列出 ${firms.length} 家。`}
      </p>
      <p className="lists-line">
        <strong>{total} 家未建档</strong>
        {mayManage && (
          <Button
            type="primary"
            disabled={selected.length === 0}
            loading={enrolling.isPending}
            onClick={() => enrolling.mutate()}
          >
            列入培育{selected.length > 0 && `（${selected.length} 家）`}
          </Button>
        )}
        {strangers.length > 0 && (
          <Link to="/$bureau/claims" params={{ bureau }}>
            名单上还有 {strangers.length} 个名称没有企业档案，去认领
          </Link>
        )}
      </p>
      {total === 0 ? (
        <div className="kc-card kc-state">
          <strong>没有未建档的企业</strong>
          <p>应当列入的都已在培育中。没有摸过底的先在「摸底」里发起一次，差一两项的也会列出来。</p>
        </div>
      ) : (
        <Table<Row>
          size="small"
          rowKey="firm"
          dataSource={[...firms]}
          scroll={{ x: 720 }}
          {...(mayManage
            ? {
                rowSelection: {
                  selectedRowKeys: [...selected],
                  preserveSelectedRowKeys: true,
                  onChange: (keys: readonly React.Key[]) => setSelected(keys.map(String)),
                  getCheckboxProps: ({ name }: Row) => ({ 'aria-label': name }),
                },
              }
            : {})}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            {
              title: '企业名称',
              dataIndex: 'name',
              width: 260,
              render: (name: string, { firm }) => (
                <button type="button" className="kc-plain lists-link" onClick={() => onFirm(firm)}>
                  {name}
                </button>
              ),
            },
            { title: '街道', dataIndex: 'areaName', width: 110, render: (area) => area ?? '未归属' },
            { title: '为什么应当列入', dataIndex: 'reasons', render: (why: string[]) => why.join('；') },
            { title: '还差什么', dataIndex: 'lacks', render: (lacks) => (lacks ?? '--').split('\n').join('；') },
          ]}
        />
      )}
    </section>
  )
}
