import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Tag } from 'antd'
import { useState } from 'react'
import { addClaims, forgetPayments, type PaymentBatch, type Prepared } from '../api/payments.ts'
import { useDoing } from '../people/useDoing.ts'
import { yuanFigure } from './amount.ts'

/** Approved claims that could go out with this batch; one that may not says why beside it. */
export function ReadyClaims({
  bureau,
  batch: { id, ready },
}: {
  readonly bureau: string
  readonly batch: PaymentBatch
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const { busy, run } = useDoing<Prepared[]>((answers) => {
    setRefused(new Map(answers.flatMap(({ id: claim, done, says }) => (done ? [] : [[claim, says]]))))
    setChosen(new Set())
    void forgetPayments(bureau)
  })
  const open = ready.filter(({ waitsFor }) => waitsFor === null)
  const wanted = open.filter((one) => chosen.has(one.id)).map((one) => one.id)
  const turn = (claim: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(claim)
    else next.delete(claim)
    setChosen(next)
  }
  return (
    <section className="kc-card policy-block" aria-label="可以列入的奖补">
      <div className="policy-head">
        <h3>可以列入的奖补（{open.length} 件）</h3>
        {ready.length > 0 && (
          <Button
            type="primary"
            size="small"
            disabled={wanted.length === 0}
            loading={busy}
            onClick={() => run(() => addClaims(bureau, id, wanted))}
          >
            列入这一批（{wanted.length} 件）
          </Button>
        )}
      </div>
      {ready.length === 0 && <p className="kc-quiet">没有已批准、还没列入支付的奖补。</p>}
      {ready.length > 0 && (
        <div className="policy-scroll">
          <table className="policy-table">
            <thead>
              <tr>
                <th scope="col">
                  <Checkbox
                    aria-label="全选"
                    checked={wanted.length > 0 && wanted.length === open.length}
                    indeterminate={wanted.length > 0 && wanted.length < open.length}
                    onChange={({ target }) => setChosen(new Set(target.checked ? open.map((one) => one.id) : []))}
                  />
                </th>
                <th scope="col">企业</th>
                <th scope="col">奖补事项</th>
                <th scope="col" className="number">
                  本次应付（元）
                </th>
                <th scope="col">说明</th>
              </tr>
            </thead>
            <tbody>
              {ready.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Checkbox
                      aria-label={`列入 ${one.payee} ${one.item}`}
                      disabled={one.waitsFor !== null}
                      checked={chosen.has(one.id)}
                      onChange={({ target }) => turn(one.id, target.checked)}
                    />
                  </td>
                  <td className="policy-name">{one.payee}</td>
                  <td>
                    <Link
                      to="/$bureau/cases/$register/$record"
                      params={{ bureau, register: 'payment', record: one.id }}
                    >
                      {one.policyYear}年度{one.item}
                    </Link>{' '}
                    <span className="kc-quiet">{one.policy}</span>
                  </td>
                  <td className="number">{yuanFigure(one.amount)}</td>
                  <td>
                    {one.instalment !== null && <Tag>第{one.instalment}期</Tag>}
                    {one.cameBack !== null && <Tag color="red">退回过：{one.cameBack}</Tag>}
                    {one.waitsFor !== null && <span className="kc-quiet">{one.waitsFor}</span>}
                    {refused.has(one.id) && (
                      <span className="policy-fault" role="alert">
                        没有列入：{refused.get(one.id)}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
