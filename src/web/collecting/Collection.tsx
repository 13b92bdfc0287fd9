import './collecting.css'
import { CopyOutlined, DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, App, Button, Input, Modal, Select, Skeleton, Tabs } from 'antd'
import { useState } from 'react'
import { addDays } from '../../kernel/day.ts'
import { problemOf } from '../api/client.ts'
import {
  type CollectionAnswer,
  collectAgain,
  collectionQuery,
  collectionWorkbook,
  endCollection,
  type FillLink,
  keepRhythm,
  newLinks,
  type Rhythm,
} from '../api/collections.ts'
import { DayField } from '../common/DayField.tsx'
import { Failure } from '../common/Failure.tsx'
import { localTime, today } from '../common/time.ts'
import { useCopy } from '../common/useCopy.ts'
import { useTitle } from '../common/useTitle.ts'
import { LinkTable } from './LinkTable.tsx'

const route = getRouteApi('/$bureau/collections/$id')
const WEEK_DAYS = 7

/** One form that was sent out: who has handed in, who is missing, and all rows together. */
export function Collection() {
  const { bureau, id } = route.useParams()
  const { data, error, refetch } = useQuery(collectionQuery(bureau, id))
  useTitle(data?.title ?? '收表')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const answered = data.fillers.filter(({ filledAt }) => filledAt !== null).length
  return (
    <div className="collect">
      <header className="collect-head">
        <h1>{data.title}</h1>
        <span className="kc-quiet">
          {data.survey ? '统计调查　' : ''}已报 {answered} / {data.fillers.length}，
          {data.status === 'closed' ? '已结束' : `${data.deadline} 截止`}
        </span>
        <Actions bureau={bureau} data={data} />
      </header>
      <Tabs
        items={[
          {
            key: 'fillers',
            label: `填报单位 ${data.fillers.length}`,
            children: <Fillers bureau={bureau} data={data} />,
          },
          { key: 'rows', label: `汇总 ${data.rows.length} 行`, children: <Merged data={data} /> },
        ]}
      />
    </div>
  )
}

function Actions({ bureau, data }: { readonly bureau: string; readonly data: CollectionAnswer }) {
  const { message, modal } = App.useApp()
  const copy = useCopy()
  const ending = useMutation({
    mutationFn: () => endCollection(bureau, data.id),
    onError: (error) => void message.error(problemOf(error).message),
  })
  return (
    <span className="collect-right">
      <Again bureau={bureau} data={data} />
      {data.later === null && <Repeating bureau={bureau} data={data} />}
      <Button icon={<CopyOutlined />} onClick={() => copy(data.reminder, '催报文字已复制')}>
        复制催报文字
      </Button>
      <Button
        icon={<DownloadOutlined />}
        href={collectionWorkbook(bureau, data.id)}
        disabled={data.withheld || data.rows.length === 0}
      >
        汇总表
      </Button>
      {data.status === 'open' && (
        <Button
          loading={ending.isPending}
          onClick={() =>
            void modal.confirm({
              title: '结束这次收表？',
              content: '结束后链接不再接收填报，已报的内容保留。',
              okText: '结束',
              cancelText: '取消',
              onOk: () => ending.mutateAsync(),
            })
          }
        >
          结束
        </Button>
      )}
    </span>
  )
}

const rhythms: readonly { readonly value: NonNullable<Rhythm> | 'once'; readonly label: string }[] = [
  { value: 'once', label: '不自动再收' },
  { value: 'month', label: '每月自动再收' },
  { value: 'quarter', label: '每季自动再收' },
]

/** 按月填报: the next one goes out by itself on the first of the month in which it is due. */
function Repeating({ bureau, data }: { readonly bureau: string; readonly data: CollectionAnswer }) {
  const { message } = App.useApp()
  const keeping = useMutation({
    mutationFn: (every: Rhythm) => keepRhythm(bureau, data.id, every),
    onSuccess: (_, every) =>
      void message.success(
        every === null ? '不再自动再收' : '到下期截止日所在月的1日自动发出，有账户的填报单位会收到消息',
      ),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <Select
      aria-label="按期再收"
      value={data.every ?? 'once'}
      loading={keeping.isPending}
      options={[...rhythms]}
      onChange={(every: NonNullable<Rhythm> | 'once') => keeping.mutate(every === 'once' ? null : every)}
    />
  )
}

/** 下期再收: asks the same of the same, by a new name and day. */
function Again({ bureau, data }: { readonly bureau: string; readonly data: CollectionAnswer }) {
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState(data.title)
  const [deadline, setDeadline] = useState<string>(() => addDays(today(), WEEK_DAYS))
  const sending = useMutation({ mutationFn: () => collectAgain(bureau, data.id, { title, deadline }) })
  const problem = sending.error === null ? null : problemOf(sending.error)
  const links = sending.data?.links
  return (
    <>
      {data.later === null ? (
        <Button onClick={() => setOpen(true)}>下期再收</Button>
      ) : (
        <Link to="/$bureau/collections/$id" params={{ bureau, id: data.later.id }}>
          下一期《{data.later.title}》
        </Link>
      )}
      <Modal
        open={open}
        // A tap beside it must not take away links that are shown once.
        mask={{ closable: links === undefined }}
        title={links === undefined ? '下期再收' : '链接只显示这一次，请现在复制发出'}
        width={links === undefined ? 520 : 860}
        okText={`生成 ${data.fillers.length} 个填报链接`}
        confirmLoading={sending.isPending}
        okButtonProps={{ disabled: title.trim() === '' }}
        onOk={() => sending.mutate()}
        onCancel={() => {
          setOpen(false)
          sending.reset()
        }}
        {...(links === undefined ? {} : { footer: null })}
      >
        {links !== undefined ? (
          <LinkTable title={title} deadline={deadline} links={links} />
        ) : (
          <>
            <p className="kc-quiet">
              列、填报单位和填报说明与这次相同；填报人报上来后与这次相比，相差十倍的会请他核对。
            </p>
            <div className="kc-field">
              名称
              <Input
                aria-label="下期名称"
                value={title}
                maxLength={100}
                onChange={({ target }) => setTitle(target.value)}
              />
            </div>
            <div className="kc-field">
              截止
              <DayField label="下期截止日期" required from={today()} day={deadline} onChange={setDeadline} />
            </div>
            {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
          </>
        )}
      </Modal>
    </>
  )
}

function Fillers({ bureau, data }: { readonly bureau: string; readonly data: CollectionAnswer }) {
  const { message } = App.useApp()
  const [links, setLinks] = useState<readonly FillLink[] | null>(null)
  const renewing = useMutation({
    mutationFn: (ordinals: readonly number[]) => newLinks(bureau, data.id, ordinals),
    onSuccess: setLinks,
    onError: (error) => void message.error(problemOf(error).message),
  })
  const missing = data.fillers.filter(({ filledAt }) => filledAt === null)
  return (
    <section className="kc-card collect-columns">
      <table>
        <thead>
          <tr>
            <th>填报单位</th>
            <th>情况</th>
            <th className="collect-number">行</th>
            <th>填报人</th>
            <th>时间</th>
            <th>
              {data.status === 'open' && missing.length > 0 && (
                <Button
                  size="small"
                  loading={renewing.isPending}
                  onClick={() => renewing.mutate(missing.map(({ ordinal }) => ordinal))}
                >
                  给未报的换新链接
                </Button>
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.fillers.map(({ ordinal, name, filledAt, filledBy, rows, late, version }) => (
            <tr key={ordinal}>
              <td>{name}</td>
              <td className={filledAt === null && late ? 'collect-late' : ''}>
                {filledAt === null ? (late ? '逾期未报' : '未报') : late ? '迟报' : '已报'}
                {version > 1 && `（第 ${version} 次）`}
              </td>
              <td className="collect-number">{filledAt === null ? '--' : rows}</td>
              <td>{filledBy ?? '--'}</td>
              <td>{filledAt === null ? '--' : localTime(filledAt)}</td>
              <td>
                {data.status === 'open' && (
                  <Button type="link" size="small" onClick={() => renewing.mutate([ordinal])}>
                    换新链接
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Modal
        open={links !== null}
        mask={{ closable: false }}
        title="新的链接（原来的已失效，只显示这一次）"
        width={860}
        footer={null}
        onCancel={() => setLinks(null)}
      >
        {links !== null && <LinkTable title={data.title} deadline={data.deadline} links={links} />}
      </Modal>
    </section>
  )
}

const SHOWN_MAX = 500

function Merged({ data }: { readonly data: CollectionAnswer }) {
  if (data.withheld)
    return (
      <div className="kc-card kc-state">
        <strong>统计调查的填报内容限专人查看</strong>
        <p>收齐情况和催报不受影响；需要查看内容的，找负责统计的同事。</p>
      </div>
    )
  if (data.rows.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>还没有人填报</strong>
        <p>填报单位打开链接报送后，这里按单位汇总。</p>
      </div>
    )
  return (
    <section className="kc-card collect-columns">
      {data.rows.length > SHOWN_MAX && <p className="kc-quiet">只显示前 {SHOWN_MAX} 行，全部请下载汇总表。</p>}
      <table>
        <thead>
          <tr>
            <th>填报单位</th>
            {data.columns.map(({ key, label, unit }) => (
              <th key={key}>{unit === null ? label : `${label}（${unit}）`}</th>
            ))}
            <th>备注</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.slice(0, SHOWN_MAX).map(({ filler, cells, remark }, index) => (
            // Rows have no name of their own; their order is that of the hand-ins.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came
            <tr key={index}>
              <td>{filler}</td>
              {data.columns.map(({ key, takes }, column) => (
                <td key={key} className={takes === 'number' || takes === 'integer' ? 'collect-number' : ''}>
                  {cells[column] === '' ? '--' : cells[column]}
                </td>
              ))}
              <td className="collect-late">{remark ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
