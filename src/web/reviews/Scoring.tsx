import './reviews.css'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { decimal, isDecimal, sumDecimals } from '../../kernel/exact.ts'
import { problemOf } from '../api/client.ts'
import type { ExpertForm, FormGiven } from '../api/reviews.ts'

const SCORE = /^\d{1,6}(\.\d{1,4})?$/

/** 评分表: every criterion with its score, an opinion, or why one stands aside. */
export function Scoring({
  id,
  criteria,
  busy,
  error,
  ready = true,
  onSend,
}: {
  /** Keeps the labels of several forms on one page apart. */
  readonly id: string
  readonly criteria: ExpertForm['criteria']
  readonly busy: boolean
  readonly error: unknown
  readonly ready?: boolean
  readonly onSend: (given: FormGiven) => void
}) {
  const [scores, setScores] = useState<{ readonly [name: string]: string }>({})
  const [opinion, setOpinion] = useState('')
  const [declining, setDeclining] = useState(false)
  const [declines, setDeclines] = useState('')
  const wrong = criteria.filter(({ name, max }) => !fits(scores[name] ?? '', max)).map(({ name }) => name)
  const total = wrong.length > 0 ? '--' : sumDecimals(criteria.map(({ name }) => decimal(scores[name]!.trim())))
  if (declining)
    return (
      <div className="scoring">
        <label htmlFor={`${id}-declines`}>回避或不能参加的理由</label>
        <Input.TextArea
          id={`${id}-declines`}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          value={declines}
          onChange={({ target }) => setDeclines(target.value)}
        />
        <Problem error={error} />
        <div className="scoring-actions">
          <Button
            type="primary"
            loading={busy}
            disabled={declines.trim() === '' || !ready}
            onClick={() => onSend({ declines: declines.trim() })}
          >
            确认回避
          </Button>
          <Button onClick={() => setDeclining(false)}>返回评分</Button>
        </div>
      </div>
    )
  return (
    <div className="scoring">
      <table className="scoring-table">
        <thead>
          <tr>
            <th scope="col">评分项</th>
            <th scope="col" className="review-number">
              满分
            </th>
            <th scope="col">得分</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ name, max }) => {
            const text = scores[name] ?? ''
            const bad = text !== '' && !fits(text, max)
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="review-number">{max}</td>
                <td>
                  <Input
                    aria-label={`${name}，0到${max}分`}
                    inputMode="decimal"
                    {...(bad ? { status: 'error' as const, 'aria-invalid': true } : {})}
                    value={text}
                    onChange={({ target }) => setScores({ ...scores, [name]: target.value })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              合计
            </th>
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
      <label htmlFor={`${id}-opinion`}>评审意见</label>
      <Input.TextArea
        id={`${id}-opinion`}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={5000}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <Problem error={error} />
      <div className="scoring-actions">
        <Button
          type="primary"
          loading={busy}
          disabled={wrong.length > 0 || !ready}
          onClick={() => onSend({ scores, opinion })}
        >
          提交评分
        </Button>
        <Button onClick={() => setDeclining(true)}>回避或不能参加</Button>
      </div>
    </div>
  )
}

function fits(text: string, max: string): boolean {
  const score = text.trim()
  return SCORE.test(score) && isDecimal(max) && Number(score) <= Number(max)
}

function Problem({ error }: { readonly error: unknown }) {
  if (!error) return null
  const { message, advice } = problemOf(error)
  return <Alert type="error" showIcon title={`${message}。${advice}。`} />
}
