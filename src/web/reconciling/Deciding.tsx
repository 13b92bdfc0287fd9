import { useMutation } from '@tanstack/react-query'
import { App, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type VerdictKind, verdictLabels } from '../../kernel/reconcile/verdict.ts'
import { problemOf } from '../api/client.ts'
import { decideRows } from '../api/reconciliations.ts'

const kinds = Object.entries(verdictLabels).map(([value, label]) => ({ value: value as VerdictKind, label }))

/** What somebody decides of the picked rows. */
export function Deciding({
  bureau,
  id,
  picked,
  onDone,
}: {
  readonly bureau: string
  readonly id: string
  readonly picked: ReadonlySet<number>
  readonly onDone: () => void
}) {
  const { message } = App.useApp()
  const [verdict, setVerdict] = useState<VerdictKind>('theirs')
  const [note, setNote] = useState('')
  const deciding = useMutation({
    mutationFn: () => decideRows(bureau, id, { ordinals: [...picked], verdict, note }),
    onSuccess: () => {
      void message.success('结论已记下')
      setNote('')
      onDone()
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  return (
    <div className="reconcile-deciding">
      <span>已选 {picked.size} 行</span>
      <Select aria-label="结论" value={verdict} options={kinds} onChange={setVerdict} popupMatchSelectWidth={false} />
      <Input
        aria-label="说明"
        placeholder="说明（谁确认的、凭什么）"
        value={note}
        maxLength={500}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button
        type="primary"
        disabled={picked.size === 0}
        loading={deciding.isPending}
        onClick={() => deciding.mutate()}
      >
        写结论
      </Button>
    </div>
  )
}
