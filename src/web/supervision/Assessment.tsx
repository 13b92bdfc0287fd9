import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Select, Skeleton, Tooltip } from 'antd'
import { useState } from 'react'
import { periodCode } from '../../kernel/period.ts'
import { type Assessed, assessedQuery, assessmentSchemesQuery, type Scheme } from '../api/supervision.ts'
import { Failure } from '../common/Failure.tsx'
import { useHere } from '../shell/standing.ts'
import { useOpenFigure } from '../shell/useOpenFigure.ts'

/** 街道考核: scores of a scheme for the period at hand, each point with its reckoning. */
export default function Assessment() {
  const { bureau } = useHere()
  const { data, error, refetch } = useQuery(assessmentSchemesQuery(bureau))
  const [chosen, setChosen] = useState<string>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const scheme = data.schemes.find(({ id }) => id === chosen) ?? data.schemes[0]
  return (
    <>
      <div className="supervision-line">
        {scheme !== undefined && (
          <Select
            aria-label="考核方案"
            popupMatchSelectWidth={false}
            value={scheme.id}
            options={data.schemes.map(({ id, name, year }) => ({ value: id, label: `${year}年${name}` }))}
            onChange={setChosen}
          />
        )}
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'assessmentScheme' }}>
          考核方案
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'assessmentItem' }}>
          考核指标和分值
        </Link>
      </div>
      {scheme === undefined ? (
        <div className="kc-card kc-state">
          <strong>还没有考核方案</strong>
          <p>先登记方案，再逐项登记考核指标、分值和计分方法，合计100分。</p>
        </div>
      ) : (
        <Scores scheme={scheme} />
      )}
    </>
  )
}

function Scores({ scheme }: { readonly scheme: Scheme }) {
  const here = useHere()
  const { data, error, refetch } = useQuery(assessedQuery(here.bureau, scheme.id, periodCode(here.when), here.asOf))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const open = data.areas.some(({ place }) => place === null)
  return (
    <>
      <p className="kc-quiet">
        {data.periodName}　{data.basis}　只考核街道（镇），不考核个人。分值下面是算法，数可以点开。
      </p>
      {data.problem !== null && <Alert type="warning" showIcon title={data.problem} />}
      {open && <p className="kc-quiet">有未知项的只给得分区间，不排名次：未知不按零分计。</p>}
      <Table assessed={data} />
    </>
  )
}

function Table({ assessed: { lines, areas } }: { readonly assessed: Assessed }) {
  const here = useHere()
  const { open } = useOpenFigure()
  return (
    <div className="kc-card supervision-source supervision-scroll">
      <table className="supervision-table">
        <thead>
          <tr>
            <th scope="col">名次</th>
            <th scope="col">街道（镇）</th>
            <th scope="col">得分</th>
            {lines.map(({ indicator, label, weight, scoring }) => (
              <th key={indicator} scope="col">
                {label}
                <small className="kc-quiet">
                  {weight}分　{scoring}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, name, place, low, high, cells }) => (
            <tr key={area}>
              <td>{place ?? '—'}</td>
              <th scope="row">{name}</th>
              <td>
                <strong>{low === high ? low : `${low}—${high}`}</strong>
              </td>
              {cells.map(({ indicator, value, points, says }) => (
                <td key={indicator}>
                  <strong>{points === null ? '未知' : `${points}分`}</strong>
                  {'　'}
                  {value !== null && (
                    <button
                      type="button"
                      className="kc-plain kc-opens"
                      onClick={() => open({ id: indicator, at: area, during: periodCode(here.when) })}
                    >
                      {value}
                    </button>
                  )}
                  <Tooltip title={says}>
                    <p className="kc-quiet supervision-says">{says}</p>
                  </Tooltip>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
