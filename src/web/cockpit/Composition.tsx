import './parts.css'
import { useQuery } from '@tanstack/react-query'
import { Segmented, Select, Skeleton } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { Standing } from '../api/bureau.ts'
import { type Definition, type Split, splitQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, shownUnit } from '../figure/format.ts'
import { type ToOpen, useOpenFigure } from '../shell/useOpenFigure.ts'
import type { DrawnPart } from './PartsChart.tsx'

const PartsChart = lazy(() => import('./charts.ts').then(({ PartsChart }) => ({ default: PartsChart })))

const PARTS_DRAWN_MAX = 12

/** 构成: the chosen indicator by one of its dimensions; each part opens. */
export function Composition({
  definition,
  standing,
  to,
}: {
  readonly definition: Definition
  readonly standing: Standing
  readonly to: ToOpen
}) {
  const [wanted, setWanted] = useState<string>()
  const [table, setTable] = useState(false)
  const { dimensions } = definition
  const by = (dimensions.find(({ name }) => name === wanted) ?? dimensions[0])?.name
  if (by === undefined) return <p className="kc-quiet ranking-none">这个指标没有可以分列的维度。</p>
  return (
    <div>
      <div className="parts-tools kc-no-print">
        <Select
          size="small"
          aria-label="按什么分列"
          value={by}
          onChange={setWanted}
          popupMatchSelectWidth={false}
          options={dimensions.map(({ name, label }) => ({ value: name, label: `按${label}` }))}
        />
        <Segmented
          size="small"
          aria-label="图或表"
          value={table ? '表' : '图'}
          onChange={(chosen) => setTable(chosen === '表')}
          options={['图', '表']}
        />
      </div>
      <Parts definition={definition} standing={standing} to={to} by={by} table={table} />
    </div>
  )
}

function Parts({
  definition,
  standing,
  to,
  by,
  table,
}: {
  readonly definition: Definition
  readonly standing: Standing
  readonly to: ToOpen
  readonly by: string
  readonly table: boolean
}) {
  const { data, error, refetch } = useQuery(splitQuery(standing, definition.id, by))
  const { open } = useOpenFigure()
  const drawn = useMemo(() => drawnOf(definition, data), [definition, data])
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 5 }} title={false} />
  if (data.parts.length === 0) return <p className="kc-quiet ranking-none">本期没有可分列的明细。</p>
  return (
    <>
      {table || data.parts.length > PARTS_DRAWN_MAX ? (
        <PartsTable split={data} definition={definition} to={to} />
      ) : (
        <Suspense fallback={<Skeleton paragraph={{ rows: 5 }} title={false} />}>
          <PartsChart
            kind="bars"
            title={`${definition.label}按${data.label}`}
            parts={drawn}
            onOpen={(value) => open({ ...to, slice: `${by}:${value}` })}
          />
        </Suspense>
      )}
      {!data.adds && <p className="kc-quiet parts-note">同一主体可在几项中出现，各项之和不等于合计。</p>}
    </>
  )
}

function PartsTable({
  split: { parts, dimension, label, whole },
  definition,
  to,
}: {
  readonly split: Split
  readonly definition: Definition
  readonly to: ToOpen
}) {
  return (
    <table className="parts">
      <caption className="kc-hidden">
        {definition.label}按{label}
      </caption>
      <tbody>
        {parts.map(({ value, name, figure }) => (
          <tr key={value}>
            <th scope="row">{name}</th>
            <td className="number">
              <FigureButton
                to={{ ...to, slice: `${dimension}:${value}` }}
                says={`${name} ${figure.shown ?? ''}，打开明细`}
              >
                {digitsOf(definition, figure.value)}
              </FigureButton>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">合计（{shownUnit(definition)}）</th>
          <td className="number">{digitsOf(definition, whole.value)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function drawnOf(definition: Definition, split: Split | undefined): readonly DrawnPart[] {
  return (split?.parts ?? []).map(({ value, name, figure }) => {
    const digits = digitsOf(definition, figure.value)
    return { key: value, name, drawn: Number(digits.replace(/,/g, '')), shown: `${digits}${shownUnit(definition)}` }
  })
}
