import { LogoutOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Popover, Select } from 'antd'
import { problemOf } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { signOut, visitorQuery } from '../api/session.ts'
import { MessagesLink } from '../messages/MessagesLink.tsx'
import { AreaChooser } from './AreaChooser.tsx'
import { CutoffChooser } from './Cutoff.tsx'
import { HelpLink } from './HelpLink.tsx'
import { JobsTray } from './JobsTray.tsx'
import { PeriodChooser } from './PeriodChooser.tsx'
import type { Here } from './standing.ts'

export function TopBar({ here, onSearch }: { readonly here: Here; readonly onSearch: () => void }) {
  return (
    <header className="bar kc-no-print">
      <div className="bar-brand">
        <span className="bar-name">科创台账</span>
        <BureauName here={here} />
      </div>
      <div className="bar-standing">
        <PeriodChooser here={here} />
        <AreaChooser here={here} />
        <CutoffChooser here={here} />
      </div>
      <Button
        className="bar-search"
        icon={<SearchOutlined />}
        aria-label="查找企业、记录、指标、文稿 /"
        aria-keyshortcuts="/ Control+K"
        onClick={onSearch}
      >
        <span className="bar-search-words">查找企业、记录、指标、文稿</span>
        <kbd>/</kbd>
      </Button>
      <JobsTray bureau={here.bureau} />
      <MessagesLink bureau={here.bureau} />
      <HelpLink bureau={here.bureau} />
      <VisitorMenu />
    </header>
  )
}

export function BureauName({ here }: { readonly here: Here }) {
  const { data } = useQuery(visitorQuery)
  const navigate = useNavigate()
  const bureaus = data?.bureaus ?? []
  if (bureaus.length < 2) return <span className="bar-bureau">{here.state.name}</span>
  return (
    <Select
      className="bar-bureau"
      variant="borderless"
      aria-label="单位"
      value={here.bureau}
      popupMatchSelectWidth={false}
      options={bureaus.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(bureau) => void navigate({ to: '/$bureau/work', params: { bureau }, search: { period: here.period } })}
    />
  )
}

export function VisitorMenu() {
  const { data } = useQuery(visitorQuery)
  const { message } = App.useApp()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.clear()
      window.location.assign('/sign-in')
    },
    onError: (error) => void message.error(problemOf(error).message),
  })
  const name = data?.account.displayName ?? ''
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="bar-visitor-menu">
          <Button type="text" icon={<UserOutlined />} href="/account">
            我的账户
          </Button>
          <Button type="text" icon={<LogoutOutlined />} loading={leaving.isPending} onClick={() => leaving.mutate()}>
            退出登录
          </Button>
        </div>
      }
    >
      <Button type="text" className="bar-visitor" icon={<UserOutlined />} aria-label={`${name}，账户`}>
        <span className="bar-visitor-name">{name}</span>
      </Button>
    </Popover>
  )
}
