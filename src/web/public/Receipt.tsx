import './public.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { askReceipt, publicNoticesQuery, type ReceiptAnswer } from '../api/public.ts'
import { useTitle } from '../common/useTitle.ts'
import { PublicFrame } from './PublicFrame.tsx'

const route = getRouteApi('/public/$bureau/receipt')

/** The answer to an objection, for whoever has its receipt. */
export function Receipt() {
  const { bureau } = route.useParams()
  const { data } = useQuery(publicNoticesQuery(bureau, 0))
  useTitle('查询异议处理结果')
  const [receipt, setReceipt] = useState('')
  const asking = useMutation({ mutationFn: () => askReceipt(bureau, receipt.trim()) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (receipt.trim() !== '') asking.mutate()
  }
  return (
    <PublicFrame bureau={bureau} name={data?.bureau ?? ''}>
      <h1>查询异议处理结果</h1>
      <form className="kc-card public-form" onSubmit={submit}>
        <label htmlFor="receipt">回执编号</label>
        <Input
          id="receipt"
          autoComplete="off"
          maxLength={40}
          placeholder="如 7KQM-3XPA-RT8Z"
          value={receipt}
          onChange={({ target }) => setReceipt(target.value)}
        />
        <div className="public-actions">
          <Button type="primary" htmlType="submit" disabled={receipt.trim() === ''} loading={asking.isPending}>
            查询
          </Button>
        </div>
        {asking.error && (
          <Alert
            type="error"
            showIcon
            title={`${problemOf(asking.error).message}。${problemOf(asking.error).advice}。`}
          />
        )}
        <div aria-live="polite">{asking.data && <Answer answer={asking.data} />}</div>
      </form>
    </PublicFrame>
  )
}

function Answer({ answer: { title, row, raisedOn, decision, withdrawnFor } }: { readonly answer: ReceiptAnswer }) {
  return (
    <>
      <p>
        {raisedOn} 就《{title}》中的「{row}」提出的异议：
      </p>
      {decision !== null ? (
        <p>
          <strong>{decision.upheld ? '异议成立' : '异议不成立'}</strong>（{decision.on}）：{decision.reason}
        </p>
      ) : withdrawnFor !== null ? (
        <p>
          <strong>公示已撤回</strong>：{withdrawnFor}
        </p>
      ) : (
        <p>
          <strong>正在核实</strong>，处理后可在这里查到结果。
        </p>
      )}
    </>
  )
}
