import { useQuery } from '@tanstack/react-query'
import { Select, Skeleton, Switch } from 'antd'
import { useState } from 'react'
import {
  comparisonQuery,
  type DocumentAnswer,
  type DocumentHead,
  type IssueComparison,
  issuesQuery,
  type Which,
} from '../api/documents.ts'
import { Failure } from '../common/Failure.tsx'
import { useOpenFigure } from '../shell/useOpenFigure.ts'
import { Compared } from './Compared.tsx'
import { figureName } from './facts.ts'

/** 与前一期比较: paragraph by paragraph, and the figures side by side. */
export function Comparison({ which, document }: { readonly which: Which; readonly document: DocumentAnswer }) {
  const { data, error, refetch } = useQuery(issuesQuery(which))
  const [chosen, setChosen] = useState<string>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 8 }} />
  const other = chosen ?? data[0]?.id
  if (other === undefined)
    return (
      <div className="kc-card kc-state">
        <strong>还没有可以比较的文稿</strong>
        <p>用同一个模板、同一个范围起草过上一期或上年同期的，才能比较。</p>
      </div>
    )
  return (
    <div className="comparison">
      <p className="comparison-with">
        <label htmlFor="comparison">和</label>
        <Select
          id="comparison"
          value={other}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          options={data.map((head) => ({ value: head.id, label: nameOf(head) }))}
        />
        比较
      </p>
      <Sides which={which} other={other} version={document.version} />
    </div>
  )
}

function nameOf({ title, periodName, status, cutoff }: DocumentHead): string {
  return `${periodName}　${status === 'frozen' ? '定稿' : '草稿'}　${title}（截止 ${cutoff.recordedAt.slice(0, 10)}）`
}

function Sides({ which, other, version }: { readonly which: Which; readonly other: string; readonly version: number }) {
  const { data, error, refetch } = useQuery(comparisonQuery(which, other, version))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 12 }} />
  return (
    <div className="comparison-sides">
      <section className="kc-card" aria-label="文字">
        <h2>文字</h2>
        <Compared lines={data.lines} />
      </section>
      <Figures of={data} />
    </div>
  )
}

function Figures({ of: { before, after, same, figures } }: { readonly of: IssueComparison }) {
  const { openCitation } = useOpenFigure()
  const [changesOnly, setChangesOnly] = useState(true)
  const shown = changesOnly ? figures.filter((one) => one.before !== null && one.after !== null) : figures
  const side = (figure: IssueComparison['figures'][number]['before'], document: string) =>
    figure === null ? (
      <span className="kc-quiet">--</span>
    ) : (
      <button
        type="button"
        className="kc-plain remarks-figure"
        title={figure.periodName}
        onClick={() => openCitation(document, figure.id)}
      >
        {figure.shown}
      </button>
    )
  return (
    <section className="kc-card comparison-figures" aria-label="数">
      <h2>
        数
        <span className="comparison-only">
          <Switch size="small" checked={changesOnly} onChange={setChangesOnly} aria-label="只看两期都有的" />
          只看两期都有的
        </span>
      </h2>
      <p className="kc-quiet">
        {same} 个相同，{figures.length} 个不同。
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">{before.periodName}</th>
            <th scope="col">{after.periodName}</th>
            <th scope="col">相差</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={`${one.before?.id} ${one.after?.id}`}>
              <th scope="row">
                {figureName(one)}
                <span className="kc-quiet"> {one.unit}</span>
              </th>
              <td>{side(one.before, before.id)}</td>
              <td>{side(one.after, after.id)}</td>
              <td>{one.difference ?? '--'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
