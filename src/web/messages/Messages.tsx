import './messages.css'
import { CopyOutlined, SettingOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { App, Button, Pagination, Popover, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { MESSAGES_PAGE, type Message, markRead, messagesQuery } from '../api/messages.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useCopy } from '../common/useCopy.ts'
import { useTitle } from '../common/useTitle.ts'
import { useBureau } from '../shell/useBureau.ts'
import { WishForm } from './WishForm.tsx'

/** 消息: what one was told, the latest first; each leads to what it tells of. */
export function Messages() {
  const bureau = useBureau()
  useTitle('消息')
  const { message: say } = App.useApp()
  const copy = useCopy()
  const [unread, setUnread] = useState(false)
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useQuery(messagesQuery(bureau, unread, (page - 1) * MESSAGES_PAGE))
  const reading = useMutation({
    mutationFn: (ids: readonly string[] | null) => markRead(bureau, ids),
    onError: (failed) => void say.error(problemOf(failed).message),
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const copyPage = () => {
    const lines = data.messages.map(({ title, text, madeAt }) => `${localTime(madeAt)}　${title}：${text}`)
    copy(lines.join('\n'), `已复制 ${lines.length} 条`)
  }
  return (
    <div className="messages">
      <header className="messages-head">
        <h1>消息</h1>
        <Segmented
          aria-label="看哪些"
          value={unread ? 'unread' : 'all'}
          options={[
            { value: 'all', label: '全部' },
            { value: 'unread', label: `未读 ${data.unread}` },
          ]}
          onChange={(value) => {
            setUnread(value === 'unread')
            setPage(1)
          }}
        />
        <span className="messages-actions">
          <Button disabled={data.unread === 0} loading={reading.isPending} onClick={() => reading.mutate(null)}>
            全部标为已读
          </Button>
          <Button icon={<CopyOutlined />} disabled={data.messages.length === 0} onClick={copyPage}>
            复制本页
          </Button>
          <Popover trigger="click" placement="bottomRight" title="怎样通知我" content={<WishForm bureau={bureau} />}>
            <Button icon={<SettingOutlined />} aria-label="怎样通知我" />
          </Popover>
        </span>
      </header>
      {data.messages.length === 0 ? (
        <div className="kc-card kc-state">
          <strong>{unread ? '没有未读的消息' : '还没有消息'}</strong>
          <p>办件转给您、快到期、被督办，或您提出的诉求有了进展，都会在这里告诉您。</p>
        </div>
      ) : (
        <ul className="kc-card messages-list">
          {data.messages.map((one) => (
            <li key={one.id}>
              <Entry bureau={bureau} one={one} onRead={() => reading.mutate([one.id])} />
            </li>
          ))}
        </ul>
      )}
      {data.count > MESSAGES_PAGE && (
        <Pagination
          align="end"
          showSizeChanger={false}
          pageSize={MESSAGES_PAGE}
          total={data.count}
          current={page}
          onChange={setPage}
        />
      )}
    </div>
  )
}

function Entry({
  bureau,
  one,
  onRead,
}: {
  readonly bureau: string
  readonly one: Message
  readonly onRead: () => void
}) {
  const router = useRouter()
  const { title, text, href, madeAt, readAt, kind } = one
  const isUrgent = kind === 'deadline' || kind === 'supervised'
  return (
    <button
      type="button"
      className={`kc-plain messages-entry${readAt === null ? ' messages-unread' : ''}`}
      onClick={() => {
        if (readAt === null) onRead()
        if (href !== null) void router.navigate({ href: `/${bureau}${href}` })
      }}
    >
      <span className={isUrgent ? 'messages-title messages-urgent' : 'messages-title'}>
        {readAt === null && <span className="kc-hidden">未读</span>}
        {title}
      </span>
      <span className="messages-text">{text}</span>
      <time className="kc-quiet messages-when">{localTime(madeAt)}</time>
    </button>
  )
}
