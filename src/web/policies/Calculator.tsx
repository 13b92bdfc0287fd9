import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Input, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { calculationQuery, clauseQuery, factsQuery } from '../api/policies.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { yuanText } from './amount.ts'
import { ClauseSelect } from './ClauseSelect.tsx'
import { FirmInput } from './FirmInput.tsx'
import { PolicyTabs } from './PolicyTabs.tsx'
import { AmountSteps, Conditions } from './Steps.tsx'

const route = getRouteApi('/$bureau/policies/calculator')

/** 测算: one clause for one firm by the books, or for facts that are typed; every step from the base to the amount. */
export function Calculator() {
  const { bureau } = useHere()
  useTitle('政策测算')
  const { clause, enterprise: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const [enterprise, setEnterprise] = useState<string | null>(asked ?? null)
  const [typed, setTyped] = useState<{ readonly [name: string]: string }>({})
  const told = Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''))
  return (
    <PolicyTabs bureau={bureau}>
      <section className="kc-card policy-block" aria-label="测算什么">
        <div className="policy-actions">
          <ClauseSelect
            bureau={bureau}
            value={clause}
            onChange={(id) => {
              setTyped({})
              void navigate({ search: (search) => ({ ...search, clause: id }) })
            }}
          />
          <FirmInput bureau={bureau} onChoose={setEnterprise} />
          <span className="kc-quiet">不选企业，就按下面填的事实算；都不保存。</span>
        </div>
        {clause !== undefined && (
          <Facts bureau={bureau} clause={clause} typed={typed} known={enterprise !== null} onChange={setTyped} />
        )}
      </section>
      {clause !== undefined && <Result bureau={bureau} clause={clause} enterprise={enterprise} facts={told} />}
    </PolicyTabs>
  )
}

/** The facts that the rule asks for, as far as they are single ones. */
function Facts({
  bureau,
  clause,
  typed,
  known,
  onChange,
}: {
  readonly bureau: string
  readonly clause: string
  readonly typed: { readonly [name: string]: string }
  readonly known: boolean
  readonly onChange: (typed: { readonly [name: string]: string }) => void
}) {
  const page = useQuery(clauseQuery(bureau, clause))
  const facts = useQuery(factsQuery(bureau))
  if (page.data === undefined || facts.data === undefined) return <Skeleton paragraph={{ rows: 2 }} title={false} />
  const text = page.data.rule?.text ?? ''
  const asked = facts.data.filter(({ path, name }) => !path.includes('[') && !path.includes('.') && text.includes(name))
  return (
    <div className="policy-fields">
      {asked.map(({ name, unit, choices, meaning }) => (
        <label key={name} htmlFor={`fact-${name}`} title={meaning}>
          {name}
          <Input
            id={`fact-${name}`}
            suffix={unit}
            placeholder={known ? '空着用账上的' : choices.length > 0 ? choices.join('、') : ''}
            value={typed[name] ?? ''}
            onChange={({ target }) => onChange({ ...typed, [name]: target.value })}
          />
        </label>
      ))}
    </div>
  )
}

function Result({
  bureau,
  clause,
  enterprise,
  facts,
}: {
  readonly bureau: string
  readonly clause: string
  readonly enterprise: string | null
  readonly facts: { readonly [name: string]: string }
}) {
  const { data, error } = useQuery(calculationQuery(bureau, { clause, enterprise, facts }))
  if (error) {
    const { message, advice } = problemOf(error)
    return (
      <section className="kc-card policy-block" role="alert">
        <strong className="policy-fault">{message}</strong>
        <p className="kc-quiet">{advice}</p>
      </section>
    )
  }
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  const { report, parts, amount } = data
  return (
    <section className="kc-card policy-block" aria-label="测算结果">
      <div className="policy-head">
        <h2>{data.enterprise ?? '按填写的事实'}</h2>
        <span className={`policy-outcome policy-outcome-${report.outcome}`}>{report.outcomeLabel}</span>
        <span className="policy-sum">{amount === null ? '金额还不能确定' : yuanText(amount)}</span>
        <span className="kc-quiet">{data.on} 测算</span>
      </div>
      {report.missing.length > 0 && <p className="policy-fault">还缺：{report.missing.join('、')}</p>}
      <div className="policy-columns">
        <div>
          <h3>条件</h3>
          <Conditions conditions={report.conditions} />
        </div>
        <div>
          <h3>金额怎么来的</h3>
          <AmountSteps steps={report.steps} parts={parts} amount={amount} />
        </div>
      </div>
    </section>
  )
}
