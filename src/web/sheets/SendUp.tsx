import { SendOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { problemOf } from '../api/client.ts'
import { sendSheet, sentQuery } from '../api/districts.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { states } from '../districts/states.ts'

/** 报送上级, where the bureau has one; what became of it stands beside. */
export function SendUp({ bureau, sheet }: { readonly bureau: string; readonly sheet: string }) {
  const { message } = App.useApp()
  const { data: visitor } = useQuery(visitorQuery)
  const maySend = mayIn(visitor, bureau, 'sheets.send')
  const { data } = useQuery({ ...sentQuery(bureau, sheet), enabled: maySend })
  const sending = useMutation({
    mutationFn: () => sendSheet(bureau, sheet),
    onSuccess: () => void message.success('已报送'),
    onError: (failed) => void message.error(problemOf(failed).message),
  })
  if (data === undefined || data.superior === null) return null
  const [last] = data.sent
  return (
    <>
      {last !== undefined && (
        <Tag color={states[last.state].color} title={`${last.actor} 报送${data.superior}`}>
          {states[last.state].label}
          {last.note === '' ? '' : `：${last.note}`}
        </Tag>
      )}
      {(last === undefined || last.state === 'returned') && (
        <Button icon={<SendOutlined />} loading={sending.isPending} onClick={() => sending.mutate()}>
          报送{data.superior}
        </Button>
      )}
    </>
  )
}
