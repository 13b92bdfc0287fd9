import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { type ClauseHead, type Policy, policiesQuery } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { yuanText } from './amount.ts'
import { PolicyTabs } from './PolicyTabs.tsx'

/** 政策库: papers and their clauses, which of them can be claimed and which can be computed. */
export function Policies() {
  const { bureau } = useHere()
  useTitle('政策库')
  const [find, setFind] = useState('')
  const { data, error, refetch } = useQuery(policiesQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const shown = (data ?? []).map((paper) => found(paper, find.trim())).filter((paper) => paper !== null)
  return (
    <PolicyTabs bureau={bureau}>
      <div className="policy-actions">
        <Input.Search
          allowClear
          aria-label="查找政策和条款"
          placeholder="文号、政策、奖补事项"
          style={{ maxWidth: 280 }}
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'policy' }}>
          登记政策文件
        </Link>
        <Link to="/$bureau/registers/$register" params={{ bureau, register: 'clause' }}>
          登记条款
        </Link>
        <Link to="/$bureau/policies/reading" params={{ bureau }}>
          从原文拆条款
        </Link>
      </div>
      {data === undefined && <Skeleton paragraph={{ rows: 8 }} />}
      {data !== undefined && shown.length === 0 && (
        <div className="kc-card kc-state">
          <strong>{find === '' ? '还没有政策' : '没有找到'}</strong>
          <p>{find === '' ? '先登记政策文件，再登记条款；已有清单的可以整表导入。' : '换一个词再找。'}</p>
        </div>
      )}
      {shown.map((paper) => (
        <Paper key={paper.id} bureau={bureau} paper={paper} />
      ))}
    </PolicyTabs>
  )
}

function found(paper: Policy, find: string): Policy | null {
  if (find === '' || `${paper.number} ${paper.title}`.includes(find)) return paper
  const clauses = paper.clauses.filter(({ number, title }) => `${number} ${title}`.includes(find))
  return clauses.length === 0 ? null : { ...paper, clauses }
}

function Paper({ bureau, paper }: { readonly bureau: string; readonly paper: Policy }) {
  const { id, number, title, level, status, issuer, from, to, version, clauses } = paper
  return (
    <section className="kc-card policy-block" aria-label={[title, number].filter(Boolean).join('　')}>
      <div className="policy-head">
        <h2>
          <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'policy', record: id }}>
            {title}
          </Link>
        </h2>
        <Tag color={status === '现行' ? 'blue' : 'default'}>{status}</Tag>
        <span className="kc-quiet">
          {[number, level, issuer].filter(Boolean).join('　')}　{from ?? '未写施行日期'} 至 {to ?? '未写期限'}　第
          {version}版
        </span>
      </div>
      {clauses.length === 0 ? (
        <p className="kc-quiet">还没有登记条款。</p>
      ) : (
        <div className="policy-scroll">
          <table className="policy-table">
            <thead>
              <tr>
                <th scope="col">条款</th>
                <th scope="col">奖补事项</th>
                <th scope="col">金额</th>
                <th scope="col">状态</th>
                <th scope="col">期限</th>
                <th scope="col">计算规则</th>
                <th scope="col" className="number">
                  落实任务
                </th>
                <th scope="col" className="number">
                  兑付
                </th>
              </tr>
            </thead>
            <tbody>
              {clauses.map((clause) => (
                <ClauseRow key={clause.id} bureau={bureau} clause={clause} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

export const ruleWords = { none: '未写', faulty: '有错', masked: '缺数值', ready: '可计算' } as const

function ClauseRow({ bureau, clause }: { readonly bureau: string; readonly clause: ClauseHead }) {
  const { id, number, title, amount, stateLabel, closed, from, to, rule, cashing, done } = clause
  return (
    <tr>
      <td className="policy-short">{number}</td>
      <td>
        <Link to="/$bureau/policies/clauses/$id" params={{ bureau, id }}>
          {title}
        </Link>
        {cashing !== null && <span className="kc-quiet">　{cashing}</span>}
      </td>
      <td>{amount}</td>
      <td className="policy-short">
        {stateLabel}
        {closed !== null && <div className="policy-fault">{closed}</div>}
      </td>
      <td className="policy-short">
        {from ?? '--'} 至 {to ?? '--'}
      </td>
      <td className={rule === 'faulty' || rule === 'masked' ? 'policy-fault' : rule === 'none' ? 'kc-quiet' : ''}>
        {ruleWords[rule]}
      </td>
      <td className="number">{done.duties === 0 ? '--' : `${done.dutiesDone} / ${done.duties}`}</td>
      <td className="number">{done.firms === 0 ? '--' : `${yuanText(done.paid)}，${done.firms} 户`}</td>
    </tr>
  )
}
