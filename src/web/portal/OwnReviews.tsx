import './portal.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { appealReview, type OwnReview, ownProofAddress, ownReviewsQuery } from '../api/portal.ts'
import { FileInput, type Handed } from '../cases/FileInput.tsx'

/** In a firm's own case: what was concluded about it, and the appeal against that. Nothing before there is a conclusion. */
export function OwnReviews({
  bureau,
  register,
  id,
}: {
  readonly bureau: string
  readonly register: string
  readonly id: string
}) {
  const { data = [] } = useQuery(ownReviewsQuery(bureau, register, id))
  return data.map((one) => <One key={one.id} bureau={bureau} one={one} />)
}

function One({ bureau, one }: { readonly bureau: string; readonly one: OwnReview }) {
  const [appealing, setAppealing] = useState(false)
  const { conclusion, appeal, appealUntil, mayAppeal } = one
  return (
    <section className="kc-card own-review" aria-label="评审结论">
      <h2>评审结论</h2>
      {conclusion === null ? (
        <p>原结论已撤销，等待重新作出结论。</p>
      ) : (
        <p>
          <strong>{conclusion.passes ? '通过' : '不通过'}</strong>
          {conclusion.reason !== '' && `：${conclusion.reason}`}
          <span className="kc-quiet">　{conclusion.on}</span>
        </p>
      )}
      {appeal !== null && (
        <>
          <p>
            {appeal.on} {appeal.by}提出申诉：{appeal.reason}
            {appeal.proof !== null && (
              <>
                {'　'}
                <a href={ownProofAddress(bureau, one.id)} target="_blank" rel="noreferrer">
                  {appeal.proof.name}
                </a>
              </>
            )}
          </p>
          <p>
            {appeal.answer === null ? (
              <span className="kc-quiet">等待答复。</span>
            ) : (
              <>
                {appeal.answer.on} 答复：<strong>申诉{appeal.answer.upheld ? '成立' : '不成立'}</strong>，
                {appeal.answer.reason}
              </>
            )}
          </p>
        </>
      )}
      {appeal === null && appealUntil !== null && (
        <p className="own-review-acts">
          {mayAppeal ? (
            <>
              <Button onClick={() => setAppealing(true)}>申诉</Button>
              <span className="kc-quiet">不服结论的，{appealUntil}前可以申诉一次。</span>
            </>
          ) : (
            <span className="kc-quiet">申诉期到{appealUntil}为止，或评审环节已经结束，不能再申诉。</span>
          )}
        </p>
      )}
      {appealing && <Appealing bureau={bureau} one={one} onClose={() => setAppealing(false)} />}
    </section>
  )
}

function Appealing({
  bureau,
  one: { id, appealUntil },
  onClose,
}: {
  readonly bureau: string
  readonly one: OwnReview
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const [proof, setProof] = useState<Handed | null>(null)
  const sending = useMutation({
    mutationFn: () => appealReview(bureau, id, { reason: reason.trim(), proof }),
    onSuccess: () => {
      void message.success('申诉已提交，答复会在这里显示')
      onClose()
    },
  })
  const problem = sending.error === null ? null : problemOf(sending.error)
  return (
    <Modal
      open
      title="对评审结论提出申诉"
      okText="提交申诉"
      cancelText="取消"
      onCancel={onClose}
      onOk={() => sending.mutate()}
      confirmLoading={sending.isPending}
      okButtonProps={{ disabled: reason.trim() === '' }}
    >
      <div className="own-review-form">
        <p>申诉应在 {appealUntil} 前提出，只能提出一次；请写明哪一项与事实不符。</p>
        <label htmlFor="appeal-reason">申诉理由</label>
        <Input.TextArea
          id="appeal-reason"
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <label htmlFor="appeal-proof">证明材料（可不交）</label>
        <FileInput bureau={bureau} id="appeal-proof" label="证明材料" file={proof} onChange={setProof} />
        {problem && <Alert type="error" showIcon title={`${problem.message}。${problem.advice}。`} />}
      </div>
    </Modal>
  )
}
