import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Input, Segmented, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Difference, differencesQuery, settleDifference } from '../api/reconciliations.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { FigureButton } from '../figure/FigureButton.tsx'

const standings = { open: '待衔接', unknown: '账上没有数', settled: '已衔接', same: '一致' } as const
type Shown = 'all' | keyof typeof standings

/** 数据衔接: what streets, the statistics office and superiors say beside our own count, and what became of each difference. */
export function Differences({ bureau }: { readonly bureau: string }) {
  useTitle('数据衔接')
  const { data, error, refetch } = useQuery(differencesQuery(bureau))
  const [shown, setShown] = useState<Shown>('all')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const { rows, causes } = data
  if (rows.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>还没有核对数</strong>
        <p>
          把街道报来的、统计部门和上级通报的数登记或导入到
          <Link to="/$bureau/registers/$register" params={{ bureau, register: 'assertion' }}>
            核对数
          </Link>
          ，这里和账上的数逐条比较。
        </p>
      </div>
    )
  const listed = rows.filter(({ standing }) => shown === 'all' || standing === shown)
  const matters = [...Map.groupBy(listed, ({ indicator, period }) => `${indicator} ${period}`)]
  return (
    <>
      <div className="reconcile-filters">
        <Segmented
          aria-label="衔接情况"
          value={shown}
          options={[
            { value: 'all', label: `全部 ${rows.length}` },
            ...Object.entries(standings).map(([value, label]) => ({
              value,
              label: `${label} ${rows.filter(({ standing }) => standing === value).length}`,
            })),
          ]}
          onChange={(to) => setShown(to as Shown)}
        />
        <Link
          to="/$bureau/registers/$register"
          params={{ bureau, register: 'assertion' }}
          search={{ new: 'yes' }}
          className="reconcile-right"
        >
          登记核对数
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'assertion' }}>
          全部核对数
        </Link>
      </div>
      {matters.length === 0 && <p className="kc-quiet">没有这样的核对数。</p>}
      {matters.map(([key, of]) => (
        <Matter key={key} bureau={bureau} rows={of} causes={causes} />
      ))}
    </>
  )
}

/** One indicator at one time: our count of each place, and beside it what each body says. */
function Matter({
  bureau,
  rows,
  causes,
}: {
  readonly bureau: string
  readonly rows: readonly Difference[]
  readonly causes: readonly string[]
}) {
  const [first] = rows
  if (first === undefined) return null
  const places = [...Map.groupBy(rows, ({ area }) => area).values()]
  return (
    <section className="kc-card reconcile-matter" aria-label={`${first.label} ${first.periodName}`}>
      <h2>
        {first.label}　{first.periodName}
      </h2>
      <div className="reconcile-scroll">
        <table className="reconcile-figures">
          <thead>
            <tr>
              <th scope="col">区划</th>
              <th scope="col" className="number">
                账上（{first.unit}）
              </th>
              <th scope="col">谁说的</th>
              <th scope="col" className="number">
                对方数（{first.unit}）
              </th>
              <th scope="col" className="number">
                相差（{first.unit}）
              </th>
              <th scope="col">衔接</th>
            </tr>
          </thead>
          <tbody>
            {places.map((of) =>
              of.map((one, index) => (
                <Line key={one.record} bureau={bureau} one={one} span={index === 0 ? of.length : 0} causes={causes} />
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Line({
  bureau,
  one,
  span,
  causes,
}: {
  readonly bureau: string
  readonly one: Difference
  /** Over how many bodies the place and our own figure stand; 0 where they stand in a line above. */
  readonly span: number
  readonly causes: readonly string[]
}) {
  const { record, indicator, label, area, areaName, period, body, theirs, ours, why, difference, standing } = one
  return (
    <tr>
      {span > 0 && (
        <>
          <th scope="rowgroup" rowSpan={span}>
            {areaName}
          </th>
          <td className="number" rowSpan={span}>
            {ours === null ? (
              <span title={why ?? ''}>--</span>
            ) : (
              <FigureButton to={{ id: indicator, during: period, at: area }} says={`${areaName}${label}，打开明细`}>
                {ours}
              </FigureButton>
            )}
          </td>
        </>
      )}
      <td>{body}</td>
      <td className="number">
        <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'assertion', record }}>
          {theirs}
        </Link>
      </td>
      <td className={standing === 'open' ? 'number reconcile-apart' : 'number'}>{difference ?? '--'}</td>
      <td>
        <Settled one={one} bureau={bureau} causes={causes} />
      </td>
    </tr>
  )
}

function Settled({
  one,
  bureau,
  causes,
}: {
  readonly one: Difference
  readonly bureau: string
  readonly causes: readonly string[]
}) {
  const { standing, cause, settledOn, settledAt, settlement, lists, indicator } = one
  const [open, setOpen] = useState(false)
  return (
    <div className="reconcile-settling">
      <span>
        <Tag {...(standing === 'open' ? { color: 'orange' } : {})}>{standings[standing]}</Tag>{' '}
        {settledOn !== null && `${settledOn} ${cause ?? ''}`}
        {settledAt !== null && (
          <span className="kc-quiet">
            {'　'}当时账上 {settledAt.ours}
            {one.unit}，相差 {settledAt.difference}
            {one.unit}
          </span>
        )}
      </span>
      {settlement !== null && <span className="kc-quiet">{settlement}</span>}
      {lists.map(({ id, listedOn, words }) => (
        <Link key={id} to="/$bureau/reconciliations/$id" params={{ bureau, id }}>
          名单（{listedOn}）：{words}
        </Link>
      ))}
      {standing === 'open' && (
        <span className="reconcile-acts">
          <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
            登记衔接
          </Button>
          <Link to="/$bureau/reconciliations" params={{ bureau }} search={{ indicator }}>
            用名单对一对
          </Link>
        </span>
      )}
      {open && <Settle bureau={bureau} one={one} causes={causes} onDone={() => setOpen(false)} />}
    </div>
  )
}

function Settle({
  bureau,
  one: { record, version },
  causes,
  onDone,
}: {
  readonly bureau: string
  readonly one: Difference
  readonly causes: readonly string[]
  readonly onDone: () => void
}) {
  const { message } = App.useApp()
  const [cause, setCause] = useState<string | undefined>()
  const [settlement, setSettlement] = useState('')
  const settling = useMutation({
    mutationFn: () =>
      settleDifference(bureau, { record, version, cause: cause ?? '', settlement: settlement.trim() || null }),
    onSuccess: () => {
      void message.success('已登记，连同当时双方的数')
      onDone()
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <span className="reconcile-acts">
      <Select
        aria-label="差异原因"
        placeholder="差异原因"
        className="reconcile-reason"
        value={cause}
        options={causes.map((value) => ({ value, label: value }))}
        onChange={setCause}
      />
      <Input
        aria-label="衔接结果"
        placeholder="衔接结果（谁更正、怎样更正）"
        maxLength={1_000}
        value={settlement}
        onChange={({ target }) => setSettlement(target.value)}
      />
      <Button
        type="primary"
        disabled={cause === undefined}
        loading={settling.isPending}
        onClick={() => settling.mutate()}
      >
        登记
      </Button>
    </span>
  )
}
