import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Simulation, simulate } from '../api/policies.ts'
import { yuanFigure, yuanText } from './amount.ts'

/** 模拟: what the rule as it is being written would have cost, and who gains and loses against the present one. */
export function Simulating({
  bureau,
  clause,
  text,
}: {
  readonly bureau: string
  readonly clause: string
  readonly text: string
}) {
  const [on, setOn] = useState(`${new Date().getFullYear() - 1}-12-31`)
  const asking = useMutation({ mutationFn: () => simulate(bureau, clause, text, on) })
  return (
    <div>
      <h3>模拟</h3>
      <div className="policy-actions">
        <label htmlFor="simulate-on">用哪天的事实</label>
        <Input
          id="simulate-on"
          style={{ width: 130 }}
          value={on}
          onChange={({ target }) => setOn(target.value.trim())}
        />
        <Button loading={asking.isPending} onClick={() => asking.mutate()}>
          算全部企业
        </Button>
        <span className="kc-quiet">只比规则本身，不算就高、年度上限和预算；不保存。</span>
      </div>
      {asking.error !== null && (
        <p className="policy-fault" role="alert">
          {problemOf(asking.error).message}。{problemOf(asking.error).advice}
        </p>
      )}
      {asking.data !== undefined && <Outcome found={asking.data} />}
    </div>
  )
}

function Outcome({ found }: { readonly found: Simulation }) {
  const { cost, paid, unknown, firms, compared, gains, loses, gainers, losers } = found
  return (
    <div aria-live="polite">
      <p>
        按草案 <strong>{yuanText(cost.after)}</strong>，{paid.after} 家
        {compared && (
          <>
            ；现行 {yuanText(cost.before)}，{paid.before} 家；相差 {yuanText(cost.difference)}
          </>
        )}
        。共 {firms} 家，其中 {unknown} 家缺事实，没有算在内。
      </p>
      <Movers label={compared ? `增加 ${gainers} 家` : `享受 ${gainers} 家`} changes={gains} />
      <Movers label={`减少 ${losers} 家`} changes={loses} />
    </div>
  )
}

const SHOWN = 10

function Movers({ label, changes }: { readonly label: string; readonly changes: Simulation['gains'] }) {
  if (changes.length === 0) return null
  return (
    <details open>
      <summary>{label}</summary>
      <table className="policy-table">
        <thead>
          <tr>
            <th scope="col">企业</th>
            {['现行（元）', '草案（元）', '增减（元）'].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, SHOWN).map(({ firm, name, before, after, difference }) => (
            <tr key={firm}>
              <td>{name}</td>
              <td className="number">{yuanFigure(before)}</td>
              <td className="number">{yuanFigure(after)}</td>
              <td className="number">{yuanFigure(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
