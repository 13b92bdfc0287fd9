import './compare.css'
import { useQuery } from '@tanstack/react-query'
import { Select, Skeleton } from 'antd'
import { useState } from 'react'
import type { Standing } from '../api/bureau.ts'
import { type Comparison, comparisonQuery } from '../api/figures.ts'
import { Failure } from '../common/Failure.tsx'
import { FigureButton } from '../figure/FigureButton.tsx'
import { digitsOf, NONE, shownUnit } from '../figure/format.ts'
import { keyRows, type Row } from './rows.ts'

const SHOWN_AT_FIRST = 6
const INDICATORS_MAX = 12

/** 街道比较: streets by several indicators, each column shaded by place, the best darkest; every number opens. */
export function Compare({ rows, standing }: { readonly rows: readonly Row[]; readonly standing: Standing }) {
  const comparable = rows.filter(({ definition }) => definition.areaRule !== 'published')
  const [picked, setPicked] = useState<readonly string[]>()
  const ids = picked ?? keyRows(comparable, SHOWN_AT_FIRST).map(({ definition }) => definition.id)
  const { data, error, refetch } = useQuery(comparisonQuery(standing, ids))
  const byId = new Map(comparable.map((row) => [row.definition.id, row]))
  return (
    <div className="compare">
      <Select
        mode="multiple"
        className="compare-pick kc-no-print"
        aria-label="比较哪些指标"
        placeholder="选要比较的指标"
        maxCount={INDICATORS_MAX}
        value={[...ids]}
        optionFilterProp="label"
        onChange={(chosen: string[]) => setPicked(chosen)}
        options={comparable.map(({ definition: { id, label } }) => ({ value: id, label }))}
      />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && ids.length === 0 && <p className="kc-quiet compare-none">请选要比较的指标。</p>}
      {!error && ids.length > 0 && data === undefined && <Skeleton paragraph={{ rows: 10 }} title={false} />}
      {data !== undefined && ids.length > 0 && <HeatTable comparison={data} byId={byId} />}
    </div>
  )
}

function HeatTable({ comparison, byId }: { readonly comparison: Comparison; readonly byId: ReadonlyMap<string, Row> }) {
  const { areas, rows } = comparison
  const shown = rows.flatMap((row) => {
    const found = byId.get(row.id)
    return found === undefined ? [] : [{ ...row, definition: found.definition }]
  })
  const rivals = areas.filter(({ code }, index) => index > 0 && !code.endsWith('~')).length
  if (rivals === 0) return <p className="kc-quiet compare-none">本区划下没有街道，不作比较。</p>
  return (
    <div className="compare-scroll">
      <table className="compare-table">
        <caption className="kc-hidden">街道比较，颜色越深名次越前</caption>
        <thead>
          <tr>
            <th scope="col">街道</th>
            {shown.map(({ id, definition }) => (
              <th key={id} scope="col" className="number">
                {definition.label}
                <small>{shownUnit(definition)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ code, name }, place) => (
            <tr key={code} className={place === 0 ? 'compare-whole' : code.endsWith('~') ? 'compare-rest' : ''}>
              <th scope="row">{name}</th>
              {shown.map(({ id, definition, figures }) => {
                const figure = figures[place]
                const digits = digitsOf(definition, figure?.value ?? null)
                return (
                  <td key={id} className="number" style={{ background: shade(figure?.rank ?? null, rivals) }}>
                    {figure?.value == null ? (
                      <span title={figure?.reason ?? undefined}>{NONE}</span>
                    ) : (
                      <FigureButton
                        to={{ id, at: code }}
                        says={`${name} ${definition.label} ${digits}${figure.rank === null ? '' : `，第 ${figure.rank} 位`}，打开明细`}
                      >
                        {digits}
                      </FigureButton>
                    )}
                    {figure?.rank != null && <small>{figure.rank}</small>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** From the first place to the last; a figure without a place has no shade. */
function shade(rank: number | null, of: number): string | undefined {
  if (rank === null || of < 2) return undefined
  const strength = 1 - (rank - 1) / (of - 1)
  return `rgba(47, 111, 183, ${(strength * 0.34).toFixed(3)})`
}
