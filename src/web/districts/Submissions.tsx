import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Input, Modal, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { decide, type Submission, submissionsQuery } from '../api/districts.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { states } from './states.ts'

/** 报送: accepted, or returned with the reason; the sheet opens in the books of who sent it. */
export function Submissions({ bureau }: { readonly bureau: string }) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(submissionsQuery(bureau))
  const [returning, setReturning] = useState<Submission | null>(null)
  const [note, setNote] = useState('')
  const deciding = useMutation({
    mutationFn: ({ id, accept }: { readonly id: string; readonly accept: boolean }) =>
      decide(bureau, id, accept, accept ? '' : note),
    onSuccess: () => {
      setReturning(null)
      setNote('')
    },
    onError: (failed) => void message.error(problemOf(failed).message),
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} />
  if (data.length === 0)
    return (
      <div className="kc-card kc-state">
        <strong>还没有报送</strong>
        <p>下级单位报出报数单后，在报数单上点“报送上级”，就出现在这里。</p>
      </div>
    )
  return (
    <section className="kc-card districts-matrix">
      <div className="districts-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">报数单</th>
              <th scope="col">报送</th>
              <th scope="col">状态</th>
              <th scope="col">办理</th>
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.id}>
                <td>{one.senderName}</td>
                <td>
                  <Link to="/$bureau/sheets/$id" params={{ bureau: one.sender, id: one.sheet }}>
                    {one.title}
                  </Link>
                </td>
                <td className="kc-quiet">
                  {one.actor} {localTime(one.sentAt)}
                </td>
                <td>
                  <Tag color={states[one.state].color}>{states[one.state].label}</Tag>
                  {one.note}
                </td>
                <td>
                  {one.state === 'sent' ? (
                    <>
                      <Button type="link" size="small" onClick={() => deciding.mutate({ id: one.id, accept: true })}>
                        接收
                      </Button>
                      <Button type="link" size="small" onClick={() => setReturning(one)}>
                        退回
                      </Button>
                    </>
                  ) : (
                    <span className="kc-quiet">
                      {one.decidedBy} {one.decidedAt === null ? '' : localTime(one.decidedAt)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Modal
        open={returning !== null}
        title={`退回“${returning?.title ?? ''}”`}
        okText="退回"
        okButtonProps={{ disabled: note.trim() === '', loading: deciding.isPending }}
        onOk={() => returning !== null && deciding.mutate({ id: returning.id, accept: false })}
        onCancel={() => setReturning(null)}
      >
        <Input.TextArea
          aria-label="退回原因"
          rows={3}
          maxLength={500}
          placeholder="哪个数、为什么，对方按此更正后再报"
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </Modal>
    </section>
  )
}
