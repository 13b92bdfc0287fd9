import './indicators.css'
import '../figure/figure.css'
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Input, Skeleton } from 'antd'
import { useState } from 'react'
import { type Definition, definitionsQuery, type FigureAnswer, latestFiguresQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { ConfirmedMark } from '../figure/ConfirmedMark.tsx'
import { shownUnit } from '../figure/format.ts'
import { toOpen } from '../figure/toOpen.ts'
import { Value } from '../figure/Value.tsx'
import { ValueOf } from '../figure/ValueOf.tsx'
import { standingOf, useHere } from '../shell/standing.ts'

/** 指标目录: every indicator with its definition, what it is often taken for, and its figure of the period. */
export function Indicators() {
  const here = useHere()
  useTitle('指标')
  const [wanted, setWanted] = useState('')
  const definitions = useQuery(definitionsQuery(here.bureau))
  const figures = useQuery(latestFiguresQuery(standingOf(here)))
  const error = definitions.error ?? figures.error
  if (error)
    return <Failure error={error} onRetry={() => void Promise.all([definitions.refetch(), figures.refetch()])} />
  if (definitions.data === undefined) return <Skeleton paragraph={{ rows: 14 }} />
  const byId = new Map(figures.data?.map((figure) => [figure.id, figure]))
  const found = definitions.data.filter((definition) => matches(definition, wanted.trim().toLowerCase()))
  const lines = [...new Set(found.map(({ lineName }) => lineName))]
  return (
    <div className="indicators">
      <header className="indicators-head">
        <h1>指标与口径</h1>
        <Input
          allowClear
          aria-label="查找指标"
          prefix={<SearchOutlined />}
          placeholder="按名称、口径、科室查找"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <span className="kc-quiet">
          {found.length === definitions.data.length ? `共 ${found.length} 项` : `找到 ${found.length} 项`}
        </span>
      </header>
      {found.length === 0 && (
        <div className="kc-card kc-state">
          <strong>没有这样的指标</strong>
          <p>换一个词试试，如「高新技术」「兑付」「成果科」。</p>
        </div>
      )}
      {lines.map((line) => (
        <section key={line}>
          <h2>{line}</h2>
          <ul className="kc-card indicators-list">
            {found
              .filter(({ lineName }) => lineName === line)
              .map((definition) => (
                <Entry key={definition.id} definition={definition} figure={byId.get(definition.id)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Entry({ definition, figure }: { readonly definition: Definition; readonly figure: FigureAnswer | undefined }) {
  const { label, owner, definition: meaning, confusedWith } = definition
  return (
    <li className="indicators-entry">
      <span className="indicators-name">
        {figure && <ConfirmedMark figure={figure} />}
        {label}
        {figure && <ValueOf figure={figure} />}
      </span>
      <span className="indicators-value">
        {figure && <Value definition={definition} figure={figure} to={toOpen(figure)} />}
        <small>{shownUnit(definition)}</small>
      </span>
      <p>
        {meaning}
        {confusedWith !== null && <span className="kc-quiet">　易混：{confusedWith}</span>}
      </p>
      <span className="kc-quiet indicators-owner">{owner}</span>
    </li>
  )
}

function matches({ id, label, definition, confusedWith, owner }: Definition, wanted: string): boolean {
  return [id, label, definition, confusedWith ?? '', owner].some((text) => text.toLowerCase().includes(wanted))
}
