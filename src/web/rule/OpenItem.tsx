import { useMutation } from '@tanstack/react-query'
import { App, Input, Modal } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Condition, openItems } from '../api/cultivation.ts'
import { DayField } from '../common/DayField.tsx'

/** 提出整改: what has to be mended follows from the condition; who does it and by when is for the clerk to say. */
export function OpenItem({
  bureau,
  rule,
  firm,
  condition,
  onDone,
}: {
  readonly bureau: string
  readonly rule: string
  readonly firm: string
  readonly condition: Condition
  readonly onDone: () => void
}) {
  const { message } = App.useApp()
  const [measure, setMeasure] = useState(condition.advice ?? '')
  const [section, setSection] = useState('')
  const [responsible, setResponsible] = useState('')
  const [deadline, setDeadline] = useState<string | null>(null)
  const opening = useMutation({
    mutationFn: () =>
      openItems(bureau, rule, firm, [{ condition: condition.id, measure, section, responsible, deadline }]),
    onSuccess: () => {
      void message.success('已提出整改')
      onDone()
    },
  })
  const problem = opening.error === null ? null : problemOf(opening.error)
  return (
    <Modal
      open
      title={`提出整改：${condition.label}`}
      okText="提出"
      cancelText="取消"
      confirmLoading={opening.isPending}
      onCancel={onDone}
      onOk={() => opening.mutate()}
    >
      <div className="rule-form">
        <p className="kc-quiet">{condition.says}</p>
        <div className="rule-field">
          <span>整改措施</span>{' '}
          <Input.TextArea
            aria-label="整改措施"
            rows={2}
            maxLength={500}
            value={measure}
            onChange={({ target }) => setMeasure(target.value)}
          />
        </div>
        <div className="rule-field">
          <span>责任科室</span>{' '}
          <Input
            aria-label="责任科室"
            maxLength={50}
            value={section}
            onChange={({ target }) => setSection(target.value)}
          />
        </div>
        <div className="rule-field">
          <span>责任人</span>{' '}
          <Input
            aria-label="责任人"
            maxLength={50}
            value={responsible}
            onChange={({ target }) => setResponsible(target.value)}
          />
        </div>
        <DayField label="整改期限" day={deadline} onChange={setDeadline} />
        {problem !== null && <p className="rule-problem">{`${problem.message}。${problem.advice}`}</p>}
        <p className="kc-quiet">条件满足后自动销号；也可以提交证明，由另一人复核销号。</p>
      </div>
    </Modal>
  )
}
