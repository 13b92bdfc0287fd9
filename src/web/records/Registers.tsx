import './records.css'
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input, Skeleton } from 'antd'
import { useState } from 'react'
import { formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import { type RegisterLines, registersQuery } from '../api/registers.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'

type Entry = RegisterLines['lines'][number]['registers'][number]

/** 台账目录: every register by business line, with how many records it has. */
export function Registers() {
  const here = useHere()
  useTitle('台账')
  const [wanted, setWanted] = useState('')
  const { data, error, refetch } = useQuery(registersQuery(here.bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 12 }} />
  const find = wanted.trim()
  const lines = data.lines
    .map((line) => ({ ...line, registers: line.registers.filter((one) => matches(one, line.name, find)) }))
    .filter(({ registers }) => registers.length > 0)
  return (
    <div className="registers">
      <header className="registers-head">
        <h1>台账</h1>
        <Input
          allowClear
          aria-label="查找台账"
          prefix={<SearchOutlined />}
          placeholder="按台账、业务线查找"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </header>
      {lines.length === 0 && (
        <div className="kc-card kc-state">
          <strong>没有这样的台账</strong>
          <p>换一个词试试，如「认定」「合同」「兑付」。</p>
        </div>
      )}
      {lines.map(({ line, name, registers }) => (
        <section key={line} aria-labelledby={`line-${line}`}>
          <h2 id={`line-${line}`}>{name}</h2>
          <ul className="registers-list">
            {registers.map((one) => (
              <li key={one.name} className="kc-card">
                <Link to="/$bureau/registers/$register" params={{ bureau: here.bureau, register: one.name }}>
                  <b>{one.label}</b>
                  <span className="registers-count">
                    {grouped(one.counts.live + one.counts.pending)}
                    <small> 条</small>
                  </span>
                </Link>
                <p className="kc-quiet">
                  {one.changedAt === null ? '还没有记录' : `最近修改 ${localTime(one.changedAt)}`}
                  {one.counts.pending > 0 && (
                    <span className="registers-pending">待认领 {grouped(one.counts.pending)}</span>
                  )}
                  {one.counts.void > 0 && `　已作废 ${grouped(one.counts.void)}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function matches({ name, label }: Entry, line: string, wanted: string): boolean {
  return [name.toLowerCase(), label, line].some((text) => text.includes(wanted.toLowerCase()))
}

function grouped(count: number): string {
  return formatDecimal(String(count) as Decimal, { group: true })
}
