import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState } from 'react'
import type { Standing } from '../api/bureau.ts'
import { definitionsQuery, openedQuery, type Step } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { NONE } from '../figure/format.ts'
import { type OpenedFigure, useOpenFigure } from '../shell/useOpenFigure.ts'
import { Comparisons } from './Comparisons.tsx'
import { DefinitionCard } from './DefinitionCard.tsx'
import { Postings } from './Postings.tsx'
import type { Go } from './place.ts'

export function FigureView({
  standing,
  opened,
  onGo,
}: {
  readonly standing: Standing
  readonly opened: OpenedFigure
  readonly onGo: Go
}) {
  const [page, setPage] = useState({ of: opened.path, offset: 0 })
  const offset = page.of === opened.path ? page.offset : 0
  const { data, error, refetch, isPlaceholderData } = useQuery(openedQuery(standing, opened, offset))
  const definitions = useQuery(definitionsQuery(standing.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const last = data?.steps.at(-1)
  if (data === undefined || last === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const definition = definitions.data?.find(
    ({ id }) => id === (last.indicator ?? (opened.kind === 'indicator' ? opened.id : null)),
  )
  return (
    <div className="drill" aria-busy={isPlaceholderData}>
      <Steps steps={data.steps} path={opened.path} />
      <p className="drill-value">{last.shown ?? NONE}</p>
      <p className="kc-quiet">
        {last.periodName}　{last.areaName}
        {opened.kind === 'indicator' &&
          opened.slice !== undefined &&
          `　只取：${opened.slice.split(':')[1] || '未填写'}`}
        {last.reason !== null && `　${last.reason}`}
        {last.rough !== null && `　${last.rough}`}
      </p>
      {opened.kind === 'indicator' && (
        <Comparisons standing={standing} opening={opened} since={opened.since} onGo={onGo} />
      )}
      <p className="drill-words">
        <span className="kc-quiet">算法</span>
        {last.words}
      </p>
      {data.operands !== null && <Operands operands={data.operands} path={opened.path} />}
      {data.rows !== null && (
        <Postings
          rows={data.rows}
          unit={data.unit}
          shown={last.shown}
          offset={offset}
          onPage={(offset) => setPage({ of: opened.path, offset })}
          onGo={onGo}
        />
      )}
      {definition !== undefined && (
        <DefinitionCard
          key={definition.id}
          definition={definition}
          onGo={onGo}
          standing={last.indicator === null ? standing : { ...standing, period: last.period, area: last.area }}
        />
      )}
    </div>
  )
}

/** From the figure asked for down to the one that is open; each step can be gone back to. */
function Steps({ steps, path }: { readonly steps: readonly Step[]; readonly path: string | undefined }) {
  const { follow } = useOpenFigure()
  const indexes = path?.split('.') ?? []
  const above = steps.slice(0, -1)
  return (
    <nav className="drill-steps" aria-label="算式中的位置">
      {above.map((step, depth) => (
        <span key={indexes.slice(0, depth).join('.')}>
          <button
            type="button"
            className="kc-plain"
            onClick={() => follow(depth === 0 ? undefined : indexes.slice(0, depth).join('.'))}
          >
            {step.label}
          </button>
          <span className="kc-quiet"> › </span>
        </span>
      ))}
      <strong>{steps.at(-1)?.label}</strong>
    </nav>
  )
}

function Operands({ operands, path }: { readonly operands: readonly Step[]; readonly path: string | undefined }) {
  const { follow } = useOpenFigure()
  return (
    <table className="drill-table">
      <caption className="kc-hidden">算式中的各项</caption>
      <thead>
        <tr>
          <th scope="col">算式中的项</th>
          <th scope="col">期间</th>
          <th scope="col">区划</th>
          <th scope="col" className="number">
            数
          </th>
        </tr>
      </thead>
      <tbody>
        {operands.map((operand, index) => (
          <tr key={`${operand.label} ${operand.area} ${operand.period}`}>
            <th scope="row">
              {operand.label}
              {operand.indicator === null && <small>{operand.words}</small>}
            </th>
            <td>{operand.periodName}</td>
            <td>{operand.areaName}</td>
            <td className="number">
              <button
                type="button"
                className="kc-plain kc-opens drill-open"
                aria-label={`${operand.label} ${operand.shown ?? '无'}，打开`}
                onClick={() => follow(path === undefined ? String(index) : `${path}.${index}`)}
              >
                {operand.shown ?? NONE}
              </button>
              {operand.reason !== null && <small>{operand.reason}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
