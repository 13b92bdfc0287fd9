import './difference.css'
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import type { Standing } from '../api/bureau.ts'
import {
  type Between,
  type Compared,
  type Difference,
  differenceQuery,
  type Opening,
  PAGE_ROWS,
} from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { NONE } from '../figure/format.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import type { Go } from './place.ts'

type Changes = NonNullable<Difference['changes']>

/** 为什么不同: a figure then and now, and each entry between that moved it, by how much. */
export function DifferenceView({
  standing,
  opening,
  between,
  onGo,
}: {
  readonly standing: Standing
  readonly opening: Extract<Opening, { kind: 'indicator' }>
  readonly between: Between
  readonly onGo: Go
}) {
  const [page, setPage] = useState({ of: opening.path, offset: 0 })
  const offset = page.of === opening.path ? page.offset : 0
  const { data, error, refetch } = useQuery(differenceQuery(standing, opening, between, offset))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} title={false} />
  return (
    <section className="difference" aria-label="与先前相比">
      <TwoSides difference={data} />
      {data.operands !== null && <OperandChanges operands={data.operands} path={opening.path} />}
      {data.changes !== null && (
        <ChangeList
          changes={data.changes}
          unit={data.unit}
          offset={offset}
          onPage={(offset) => setPage({ of: opening.path, offset })}
          onGo={onGo}
        />
      )}
    </section>
  )
}

function TwoSides({ difference: { from, to, change, unit } }: { readonly difference: Difference }) {
  return (
    <dl className="difference-sides">
      {([from, to] as const).map((side, index) => (
        <div key={index === 0 ? 'from' : 'to'}>
          <dt>
            第 {side.entry} 号变动后<small>{localTime(side.recordedAt)}</small>
          </dt>
          <dd>{side.shown ?? NONE}</dd>
          {side.reason !== null && <dd className="kc-quiet">{side.reason}</dd>}
        </div>
      ))}
      <div>
        <dt>相差</dt>
        <dd>
          {change ?? NONE}
          {change !== null && <small>{unit}</small>}
        </dd>
      </div>
    </dl>
  )
}

function OperandChanges({
  operands,
  path,
}: {
  readonly operands: readonly Compared[]
  readonly path: string | undefined
}) {
  const { follow } = useOpenFigure()
  return (
    <table className="drill-table">
      <caption className="kc-hidden">算式中各项的变化</caption>
      <thead>
        <tr>
          <th scope="col">变在哪一项</th>
          <th scope="col" className="number">
            先前
          </th>
          <th scope="col" className="number">
            后来
          </th>
          <th scope="col" className="number">
            相差
          </th>
        </tr>
      </thead>
      <tbody>
        {operands.map(({ label, periodName, areaName, from, to, change }, index) => (
          <tr key={`${label} ${areaName} ${periodName}`}>
            <th scope="row">
              <button
                type="button"
                className="kc-plain kc-opens drill-open"
                onClick={() => follow(path === undefined ? String(index) : `${path}.${index}`)}
              >
                {label}
              </button>
              <small>
                {periodName}　{areaName}
              </small>
            </th>
            <td className="number">{from.shown ?? NONE}</td>
            <td className="number">{to.shown ?? NONE}</td>
            <td className="number">{change ?? NONE}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ChangeList({
  changes: { total, sum, withheld, groups, page },
  unit,
  offset,
  onPage,
  onGo,
}: {
  readonly changes: Changes
  readonly unit: string
  readonly offset: number
  readonly onPage: (offset: number) => void
  readonly onGo: Go
}) {
  if (total === 0) return <p className="kc-quiet">这段时间的变动没有改变这个数。</p>
  const listed = total - withheld
  return (
    <>
      <p className="drill-sum">
        {total} 次变动，合计 {sum}
        {unit}，与差额一致
      </p>
      {groups.length < total && (
        <ul className="difference-groups">
          {groups.map(({ what, actor, why, entries, change }) => (
            <li key={`${what} ${actor} ${why}`}>
              <strong>{what}</strong>　{entries} 次　{actor}
              {why !== '' && `　${why}`}
              <span>{change}</span>
            </li>
          ))}
        </ul>
      )}
      <table className="drill-table">
        <caption className="kc-hidden">逐次变动</caption>
        <thead>
          <tr>
            <th scope="col">变动</th>
            <th scope="col">谁、何时</th>
            <th scope="col" className="number">
              增减（{unit}）
            </th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ entry, what, why, actor, recordedAt, register, registerLabel, record, title, change }) => (
            <tr key={entry ?? 0}>
              <th scope="row">
                <span className="difference-what">{what}</span>{' '}
                {register !== null && record !== null && (
                  <button
                    type="button"
                    className="kc-plain kc-opens drill-open"
                    onClick={() => onGo({ kind: 'record', register, id: record })}
                  >
                    {title || registerLabel}
                  </button>
                )}
                <small>{[registerLabel, why].filter((part) => part !== '').join('　')}</small>
              </th>
              <td>
                {actor}
                <small>
                  {recordedAt !== null && localTime(recordedAt)}
                  {entry !== null && `　第 ${entry} 号`}
                </small>
              </td>
              <td className="number">{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {withheld > 0 && <p className="kc-quiet">另有 {withheld} 次变动是企业的统计数据，限专人查看，已计入合计。</p>}
      {listed > PAGE_ROWS && (
        <nav className="drill-pages" aria-label="变动翻页">
          <Button
            data-repeats
            size="small"
            disabled={offset === 0}
            onClick={() => onPage(Math.max(0, offset - PAGE_ROWS))}
          >
            上一页
          </Button>
          <span>
            第 {offset + 1}—{Math.min(listed, offset + PAGE_ROWS)} 次，共 {listed}
          </span>
          <Button
            data-repeats
            size="small"
            disabled={offset + PAGE_ROWS >= listed}
            onClick={() => onPage(offset + PAGE_ROWS)}
          >
            下一页
          </Button>
        </nav>
      )}
    </>
  )
}
