import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Segmented, Skeleton, Table } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  enrolFirms,
  type ListsAt,
  renewed,
  SCREENED_PAGE,
  type Screened,
  type Screening,
  screenedQuery,
  screeningsQuery,
  startScreening,
} from '../api/cultivation.ts'
import { jobQuery } from '../api/jobs.ts'
import { Failure } from '../common/Failure.tsx'

type Row = Screened['rows'][number]

/** 摸底: the rule held against every firm; those that lack little are taken into the campaign from here. */
export default function Screenings({
  at,
  name,
  chosen,
  onChoose,
  onFirm,
}: {
  readonly at: ListsAt
  readonly name: string
  readonly chosen: string | undefined
  readonly onChoose: (screening: string | undefined) => void
  readonly onFirm: (firm: string) => void
}) {
  const { modal } = App.useApp()
  const [job, setJob] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(screeningsQuery(at.bureau))
  const starting = useMutation({
    mutationFn: () => startScreening(at.bureau, at.rule, at.year, `${at.year}年${name}摸底`),
    onSuccess: setJob,
    onError: (failure) => {
      const { message: title, advice } = problemOf(failure)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  const own = (data ?? []).filter(({ rule, year }) => rule === at.rule && year === at.year)
  const open = own.find(({ id }) => id === chosen) ?? own[0]
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  return (
    <section className="lists-screening" aria-label="摸底">
      <p className="lists-line">
        <Button type="primary" loading={starting.isPending || job !== null} onClick={() => starting.mutate()}>
          发起摸底
        </Button>
        {job !== null && <Running bureau={at.bureau} job={job} onEnd={() => setJob(null)} />}
        {own.length > 1 && (
          <Segmented
            aria-label="哪次摸底"
            value={open?.id ?? ''}
            options={own.map(({ id, startedOn }) => ({ value: id, label: startedOn }))}
            onChange={onChoose}
          />
        )}
      </p>
      {open === undefined ? (
        <div className="kc-card kc-state">
          <strong>{at.year}年还没有摸过底</strong>
          <p>发起后按规则逐家测评全部企业，写明每家差什么、缺什么，需要几秒到几分钟。</p>
        </div>
      ) : (
        <Found key={open.id} at={at} screening={open} onFirm={onFirm} />
      )}
    </section>
  )
}

function Running({
  bureau,
  job,
  onEnd,
}: {
  readonly bureau: string
  readonly job: string
  readonly onEnd: () => void
}) {
  const { modal } = App.useApp()
  const { data } = useQuery(jobQuery(bureau, job))
  const state = data?.state
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done at the end is done once, when it comes
  useEffect(() => {
    if (state === undefined || state === 'running') return
    if (state === 'failed') void modal.error({ title: data?.problem?.message, content: data?.problem?.advice })
    void renewed()
    onEnd()
  }, [state])
  return (
    <span className="kc-quiet" aria-live="polite">
      正在测评{data?.of == null ? '' : ` ${data.done} / ${data.of} 家`}
    </span>
  )
}

function Found({
  at,
  screening: { id, firms, counts, startedOn, cutoff },
  onFirm,
}: {
  readonly at: ListsAt
  readonly screening: Screening
  readonly onFirm: (firm: string) => void
}) {
  const { message, modal } = App.useApp()
  const [outcome, setOutcome] = useState<string | undefined>(undefined)
  const [page, setPage] = useState(0)
  const [selected, setSelected] = useState<readonly string[]>([])
  const { data, error, refetch, isPlaceholderData } = useQuery(screenedQuery(at.bureau, id, outcome, page))
  const enrolling = useMutation({
    mutationFn: () => enrolFirms(at.bureau, at.rule, at.year, selected),
    onSuccess: (done) => {
      setSelected([])
      void message.success(`${done} 家列入培育`)
    },
    onError: (failure) => {
      const { message: title, advice } = problemOf(failure)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <>
      <p className="kc-quiet">
        {startedOn}　{firms ?? '--'} 家　截止变动记录 #{cutoff}
      </p>
      <p className="lists-line">
        <Segmented
          aria-label="结论"
          value={outcome ?? ''}
          options={[
            { value: '', label: `全部 ${firms ?? ''}` },
            { value: '符合', label: `符合 ${counts?.met ?? ''}` },
            { value: '待评审', label: `待评审 ${counts?.open ?? ''}` },
            { value: '不符合', label: `不符合 ${counts?.notMet ?? ''}` },
            { value: '待补充', label: `待补充 ${counts?.unknown ?? ''}` },
          ]}
          onChange={(to) => {
            setOutcome(to === '' ? undefined : to)
            setPage(0)
          }}
        />
        <Button
          type="primary"
          disabled={selected.length === 0}
          loading={enrolling.isPending}
          onClick={() => enrolling.mutate()}
        >
          列入培育{selected.length > 0 && `（${selected.length} 家）`}
        </Button>
      </p>
      <Table<Row>
        size="small"
        rowKey="firm"
        loading={data === undefined || isPlaceholderData}
        dataSource={[...(data?.rows ?? [])]}
        scroll={{ x: 720 }}
        rowSelection={{
          selectedRowKeys: [...selected],
          preserveSelectedRowKeys: true,
          onChange: (keys) => setSelected(keys.map(String)),
          getCheckboxProps: ({ enrolled, name }) => ({ disabled: enrolled, 'aria-label': name }),
        }}
        pagination={{
          current: page + 1,
          pageSize: SCREENED_PAGE,
          total: data?.total ?? 0,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: (to) => setPage(to - 1),
        }}
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
          { title: '结论', dataIndex: 'outcome', width: 80 },
          { title: '欠缺（项）', dataIndex: 'lacking', width: 90, align: 'right' },
          { title: '得分', dataIndex: 'score', width: 90, align: 'right', render: (score) => score ?? '--' },
          { title: '差什么', dataIndex: 'lacks', render: (lacks) => (lacks ?? '--').split('\n').join('；') },
          { title: '培育', dataIndex: 'enrolled', width: 80, render: (on: boolean) => (on ? '已列入' : '--') },
        ]}
      />
    </>
  )
}
