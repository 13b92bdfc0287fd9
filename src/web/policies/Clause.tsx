import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type ClausePage, clauseQuery } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { yuanText } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'
import { RuleWords } from './RuleWords.tsx'

const RuleEditor = lazy(() => import('./RuleEditor.tsx'))
const route = getRouteApi('/$bureau/policies/clauses/$id')

/** 一个条款: its words, its reviews, its rule in sentences and its parameters with their dates. */
export function Clause() {
  const { bureau } = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(clauseQuery(bureau, id))
  const [editing, setEditing] = useState(false)
  useTitle(data?.head.title ?? '政策条款')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { head, policy } = data
  return (
    <PolicyTabs bureau={bureau}>
      <header className="policy-head">
        <h2>
          {head.number} {head.title}
        </h2>
        <Tag color={head.state === 'published' ? 'blue' : 'default'}>{head.stateLabel}</Tag>
        {policy !== null && (
          <span className="kc-quiet">
            {policy.number} {policy.title}
          </span>
        )}
        <span className="kc-quiet">第{data.version}版</span>
      </header>
      {head.closed !== null && <p className="policy-fault">{head.closed}</p>}
      <div className="policy-actions">
        {data.mayWrite && !editing && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {data.rule === null ? '写计算规则' : '编辑规则'}
          </Button>
        )}
        <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'clause', record: id }}>
          送审和发布
        </Link>
        <Link to="/$bureau/policies/calculator" params={{ bureau }} search={{ clause: id }}>
          测算
        </Link>
        <Link to="/$bureau/policies/matches" params={{ bureau }} search={{ clause: id }}>
          谁能享受
        </Link>
        <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'clause', record: id }}>
          变动记录
        </Link>
      </div>
      {editing && (
        <Suspense fallback={<Skeleton paragraph={{ rows: 8 }} />}>
          <RuleEditor bureau={bureau} clause={data} onClose={() => setEditing(false)} />
        </Suspense>
      )}
      <div className="policy-columns">
        <Words clause={data} />
        {!editing && (
          <section className="kc-card policy-block" aria-label="计算规则">
            <h2>计算规则</h2>
            {data.rule === null ? (
              <p className="kc-quiet">还没有写。写了规则，才能测算、匹配和模拟。</p>
            ) : (
              <RuleWords rule={data.rule} />
            )}
            {data.parameters.length > 0 && <Parameters parameters={data.parameters} />}
          </section>
        )}
      </div>
    </PolicyTabs>
  )
}

function Words({ clause }: { readonly clause: ClausePage }) {
  const { head, reviews, faults } = clause
  const rows = [
    ['支持对象', clause.who],
    ['支持条件', clause.condition],
    ['支持标准', clause.standard],
    ['单项上限', clause.cap === null ? null : yuanText(clause.cap)],
    ['年度上限', clause.yearlyCap === null ? null : yuanText(clause.yearlyCap)],
    ['就高事项', clause.matter],
    ['享受频次', clause.recurs],
    ['兑现方式', head.cashing],
    ['期限', head.from === null && head.to === null ? null : `${head.from ?? '--'} 至 ${head.to ?? '--'}`],
    ['依法终止', clause.legalEnd],
    ['停止', clause.endedOn],
    ['责任科室', clause.agency],
  ] as const
  return (
    <section className="kc-card policy-block" aria-label="条款内容">
      <h2>条款内容</h2>
      <dl className="policy-facts">
        {rows
          .filter(([, value]) => value !== null)
          .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{value}</dd>])}
        {reviews.map(({ label, number, on }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}=`} className={number === null || on === null ? 'policy-fault' : ''}>
            {number === null
              ? '没有登记文号，不能发布'
              : on === null
                ? `${number}，没有登记日期`
                : `${number}（${on}）`}
          </dd>,
        ])}
      </dl>
      {faults.length > 0 && (
        <ul className="policy-list">
          {faults.map(({ words, why, advice }) => (
            <li key={words}>
              <span className="policy-fault">
                「{words}」{why}
              </span>
              <div className="kc-quiet">{advice}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Parameters({ parameters }: Pick<ClausePage, 'parameters'>) {
  return (
    <>
      <h3>参数</h3>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col" className="number">
                数值
              </th>
              <th scope="col">自哪天起</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {parameters.flatMap(({ name, unit, meaning, values }) =>
              values.length === 0
                ? [
                    <tr key={name}>
                      <td>{name}</td>
                      <td className="number policy-fault">没有数值</td>
                      <td colSpan={2} className="kc-quiet">
                        {meaning}
                      </td>
                    </tr>,
                  ]
                : values.map(({ from, value, cites }) => (
                    <tr key={`${name} ${from}`}>
                      <td>
                        {name}
                        {meaning !== null && <div className="kc-quiet">{meaning}</div>}
                      </td>
                      <td className="number">
                        {value}
                        {unit}
                      </td>
                      <td>{from}</td>
                      <td>{cites}</td>
                    </tr>
                  )),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}
