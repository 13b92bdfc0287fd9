import { Link } from '@tanstack/react-router'
import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { DistrictFigure, DistrictRow, Districts } from '../api/districts.ts'

/** Indicators by bureau: each figure opens the books that it comes from. */
export function Matrix({
  bureau,
  period,
  data: { bureaus, rows },
}: {
  readonly bureau: string
  readonly period: string
  readonly data: Districts
}) {
  const [wanted, setWanted] = useState('')
  const [isAll, setAll] = useState(false)
  const shown = rows.filter((row) => row.label.includes(wanted.trim()) && (isAll || hasNews(row)))
  return (
    <section className="kc-card districts-matrix">
      <div className="districts-tools">
        <Input
          allowClear
          aria-label="查找指标"
          placeholder="查找指标"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)}>
          没有数的也列出
        </Checkbox>
        <span className="kc-quiet">共 {shown.length} 项；合计由各单位账上的数逐项相加，去重的户数不能相加</span>
      </div>
      <div className="districts-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col" className="districts-number">
                合计
              </th>
              <th scope="col" className="districts-number">
                同比
              </th>
              <th scope="col" className="districts-number">
                本级
              </th>
              {bureaus.map(({ code, name }) => (
                <th key={code} scope="col" className="districts-number">
                  <Link to="/$bureau" params={{ bureau: code }} search={{ period }}>
                    {name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.label}
                  <small className="kc-quiet">（{row.unit}）</small>
                </th>
                <Cell figure={row.whole} note={row.takesPart ? undefined : '不含本级：本级没有这样的记录'} isWhole />
                <td className="districts-number">{change(row)}</td>
                <Cell figure={row.own} id={row.id} period={period} bureau={bureau} />
                {row.districts.map((figure, at) => (
                  <Cell
                    key={bureaus[at]?.code}
                    figure={figure}
                    id={row.id}
                    period={period}
                    bureau={bureaus[at]?.code ?? bureau}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Cell({
  figure: { shown, reason },
  isWhole = false,
  note,
  ...at
}: {
  readonly figure: DistrictFigure
  readonly isWhole?: boolean
  readonly note?: string | undefined
  readonly id?: string
  readonly period?: string
  readonly bureau?: string
}) {
  const text = shown ?? '--'
  return (
    <td className={isWhole ? 'districts-number districts-whole' : 'districts-number'} title={reason ?? note}>
      {at.id === undefined || at.bureau === undefined || shown === null ? (
        text
      ) : (
        <Link to="/$bureau" params={{ bureau: at.bureau }} search={{ period: at.period, open: at.id }}>
          {text}
        </Link>
      )}
    </td>
  )
}

function change({ whole: { growth }, unit }: DistrictRow): string {
  if (growth === null) return '--'
  const shown = formatDecimal(growth as Decimal, { places: unit === '%' ? 2 : 1 })
  return `${/^-|^0(\.0+)?$/.test(shown) ? '' : '+'}${shown}${unit === '%' ? ' 个百分点' : '%'}`
}

function hasNews({ own, districts }: DistrictRow): boolean {
  return [own, ...districts].some(({ value }) => value !== null && Number(value) !== 0)
}
