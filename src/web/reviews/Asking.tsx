import '../notices/notices.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'

interface Answer {
  readonly yes: boolean
  readonly by: string
  readonly reason: string
}

/** A question with a reason: yes or no, who, and why. */
export function Asking({
  title,
  says,
  label,
  choice,
  by: byLabel,
  initialBy = '',
  optional = () => false,
  danger = false,
  onSend,
  onClose,
}: {
  readonly title: string
  readonly says: string
  readonly label: string
  readonly choice?: { readonly label: string; readonly yes: string; readonly no: string }
  readonly by?: string
  readonly initialBy?: string
  /** Whether the reason may be left out with this choice. */
  readonly optional?: (yes: boolean | null) => boolean
  readonly danger?: boolean
  readonly onSend: (answer: Answer) => Promise<unknown>
  readonly onClose: () => void
}) {
  const [yes, setYes] = useState<boolean | null>(null)
  const [by, setBy] = useState(initialBy)
  const [reason, setReason] = useState('')
  const sending = useMutation({
    mutationFn: () => onSend({ yes: yes === true, by: by.trim(), reason: reason.trim() }),
    onSuccess: onClose,
  })
  const ready =
    (choice === undefined || yes !== null) &&
    (byLabel === undefined || by.trim() !== '') &&
    (reason.trim() !== '' || optional(yes))
  return (
    <Modal
      open
      title={title}
      okText="确定"
      onCancel={onClose}
      onOk={() => sending.mutate()}
      confirmLoading={sending.isPending}
      okButtonProps={{ danger, disabled: !ready }}
    >
      <div className="deciding">
        <p>{says}</p>
        {choice && (
          <Radio.Group aria-label={choice.label} value={yes} onChange={({ target }) => setYes(target.value as boolean)}>
            <Radio value={true}>{choice.yes}</Radio>
            <Radio value={false}>{choice.no}</Radio>
          </Radio.Group>
        )}
        {byLabel !== undefined && (
          <>
            <label htmlFor="asking-by">{byLabel}</label>
            <Input id="asking-by" maxLength={100} value={by} onChange={({ target }) => setBy(target.value)} />
          </>
        )}
        <label htmlFor="asking-reason">{label}</label>
        <Input.TextArea
          id="asking-reason"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {sending.error && (
          <Alert
            type="error"
            showIcon
            title={`${problemOf(sending.error).message}。${problemOf(sending.error).advice}。`}
          />
        )}
      </div>
    </Modal>
  )
}
