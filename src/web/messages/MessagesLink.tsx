import '../shell/shell.css'
import './messages.css'
import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { unreadQuery } from '../api/messages.ts'

const SHOWN_MAX = 99

/** The bell of the top bar: how many messages wait. */
export function MessagesLink({ bureau }: { readonly bureau: string }) {
  const { data: unread = 0 } = useQuery(unreadQuery(bureau))
  const says = unread === 0 ? '消息' : `消息，${unread} 条未读`
  return (
    <Link to="/$bureau/messages" params={{ bureau }} className="bar-help bar-messages" aria-label={says} title={says}>
      <BellOutlined />
      {unread > 0 && (
        <span className="messages-count" aria-hidden>
          {unread > SHOWN_MAX ? `${SHOWN_MAX}+` : unread}
        </span>
      )}
    </Link>
  )
}
