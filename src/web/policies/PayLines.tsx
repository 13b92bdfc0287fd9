import { Link } from '@tanstack/react-router'
import { Button, Input, Modal, Tag } from 'antd'
import { useState } from 'react'
import {
  addClaims,
  batchFileAddress,
  forgetPayments,
  keepReceipt,
  noteReturn,
  type PayLine,
  type PaymentBatch,
  type Prepared,
} from '../api/payments.ts'
import { DayField } from '../common/DayField.tsx'
import { FileButton } from '../common/FileButton.tsx'
import { today } from '../common/time.ts'
import { useDoing } from '../people/useDoing.ts'
import { FileLink } from '../preview/FileLink.tsx'
import { yuanFigure, yuanText } from './amount.ts'

const colours = { 待支付: 'blue', 已支付: 'green', 退回: 'red' } as const

/** 支付明细: each payment with where it stands; what came back goes out again as a payment of its own. */
export function PayLines({ bureau, batch }: { readonly bureau: string; readonly batch: PaymentBatch }) {
  const { id, lines, ready, mayWrite, closedOn } = batch
  const [returning, setReturning] = useState<PayLine | null>(null)
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const forget = () => void forgetPayments(bureau)
  const again = useDoing<Prepared[]>((answers) => {
    setRefused(new Map(answers.flatMap(({ id: claim, done, says }) => (done ? [] : [[claim, says]]))))
    forget()
  })
  const keeping = useDoing(forget)
  const mayGoAgain = (line: PayLine) =>
    line.state === '退回' && closedOn === null && ready.some((one) => one.id === line.payment && one.waitsFor === null)
  if (lines.length === 0) return <p className="kc-quiet">还没有支付明细：从下面把已批准的奖补列入这一批。</p>
  return (
    <section className="kc-card policy-block" aria-label="支付明细">
      <h3>支付明细（{lines.length} 笔）</h3>
      <div className="policy-scroll">
        <table className="policy-table">
          <thead>
            <tr>
              <th scope="col">收款人</th>
              <th scope="col">奖补事项</th>
              <th scope="col" className="number">
                金额（元）
              </th>
              <th scope="col">状态</th>
              <th scope="col">支付日期和凭证</th>
              <th scope="col">收款凭证</th>
              {mayWrite && <th scope="col">办理</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td className="policy-name">{line.payee}</td>
                <td>
                  <Link
                    to="/$bureau/cases/$register/$record"
                    params={{ bureau, register: 'payment', record: line.payment }}
                  >
                    {line.item}
                  </Link>
                </td>
                <td className="number">{yuanFigure(line.amount)}</td>
                <td>
                  <Tag color={colours[line.state as keyof typeof colours]}>{line.state}</Tag>
                  {line.returnReason !== null && (
                    <span className="kc-quiet">
                      {line.returnedOn}　{line.returnReason}
                    </span>
                  )}
                </td>
                <td className="policy-short">{[line.paidOn, line.voucher].filter(Boolean).join('　') || '--'}</td>
                <td>
                  {line.receipt !== null && (
                    <FileLink name={line.receipt.name} href={batchFileAddress(bureau, id, line.receipt.hash)} />
                  )}
                  {mayWrite && line.state === '已支付' && (
                    <FileButton
                      label={`${line.payee}的收款凭证`}
                      busy={keeping.busy}
                      onFile={(file) => keeping.run(() => keepReceipt(bureau, id, line.id, file), '收款凭证已收存')}
                    >
                      {line.receipt === null ? '上传' : '换一份'}
                    </FileButton>
                  )}
                </td>
                {mayWrite && (
                  <td>
                    {line.state !== '退回' && closedOn === null && (
                      <Button size="small" onClick={() => setReturning(line)}>
                        登记退票
                      </Button>
                    )}
                    {mayGoAgain(line) && (
                      <Button
                        size="small"
                        loading={again.busy}
                        onClick={() => again.run(() => addClaims(bureau, id, [line.payment]))}
                      >
                        再次列入
                      </Button>
                    )}
                    {line.state === '退回' && refused.has(line.payment) && (
                      <span className="policy-fault" role="alert">
                        {refused.get(line.payment)}
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {returning !== null && (
        <Returning bureau={bureau} batch={id} line={returning} onClose={() => setReturning(null)} />
      )}
    </section>
  )
}

function Returning({
  bureau,
  batch,
  line,
  onClose,
}: {
  readonly bureau: string
  readonly batch: string
  readonly line: PayLine
  readonly onClose: () => void
}) {
  const [on, setOn] = useState<string>(today)
  const [reason, setReason] = useState('')
  const { busy, run } = useDoing(() => {
    void forgetPayments(bureau)
    onClose()
  })
  return (
    <Modal
      open
      title={`登记退票：${line.payee}　${yuanText(line.amount)}`}
      okText="登记退票"
      cancelText="取消"
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => run(() => noteReturn(bureau, batch, { line: line.id, on, reason }), '已登记退票，办件回到已批准')}
    >
      <p className="kc-quiet">这一笔留着，标为退回；改好账户后“再次列入”，是另一笔。</p>
      <div className="policy-form">
        <DayField label="退回日期" required day={on} onChange={setOn} />
        <Input
          aria-label="退回原因"
          placeholder="退回原因，如 账号户名不符"
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  )
}
