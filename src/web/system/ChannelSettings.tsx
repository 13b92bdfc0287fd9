import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Input, InputNumber, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Channels,
  channelsQuery,
  deliveriesQuery,
  type GivenChannels,
  saveChannels,
  tryChannel,
} from '../api/messages.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'

type Mail = NonNullable<GivenChannels['mail']>
type Robot = GivenChannels['robots'][number]

const kinds = [
  { value: 'dingtalk', label: '钉钉' },
  { value: 'wecom', label: '企业微信' },
  { value: 'zwdingtalk', label: '浙政钉' },
] as const

const newMail: Mail = { host: '', port: 465, secure: true, user: '', from: '' }

/** The mail server and the groups' robots; passwords go in and never come out. */
export function ChannelSettings({ bureau }: { readonly bureau: string }) {
  const { data, error, refetch } = useQuery(channelsQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 4 }} />
  return <Editing key={data.version} bureau={bureau} channels={data} />
}

function Editing({ bureau, channels }: { readonly bureau: string; readonly channels: Channels }) {
  const { message } = App.useApp()
  const [mail, setMail] = useState<Mail | null>(() => {
    if (channels.mail === null) return null
    const { hasPassword: _, ...known } = channels.mail
    return known
  })
  const [robots, setRobots] = useState<readonly Robot[]>(() =>
    channels.robots.map(({ id, kind, name }) => ({ id, kind, name })),
  )
  const [to, setTo] = useState('')
  const saving = useMutation({
    mutationFn: () => saveChannels(bureau, { version: channels.version, mail, robots: [...robots] }),
    onSuccess: () => void message.success('已保存'),
  })
  const trying = useMutation({
    mutationFn: (channel: string) => tryChannel(bureau, channel, to),
    onSuccess: ({ went, why }) =>
      went === 'yes'
        ? void message.success('已发出')
        : void message.error(`没有发出：${why ?? '不能确定对方是否收到'}`),
    onError: (failed) => void message.error(problemOf(failed).message),
  })
  const problem = saving.error === null ? null : problemOf(saving.error)
  const changeMail = (part: Partial<Mail>) => setMail({ ...(mail ?? newMail), ...part })
  const changeRobot = (at: number, part: Partial<Robot>) =>
    setRobots(robots.map((robot, index) => (index === at ? { ...robot, ...part } : robot)))
  return (
    <div className="system">
      <p className="kc-quiet">不设置也能用：消息都在系统里，可以复制或打印。只连接您在这里写明的地址。</p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <section className="kc-card system-form">
        <Checkbox checked={mail !== null} onChange={({ target }) => setMail(target.checked ? newMail : null)}>
          发邮件
        </Checkbox>
        {mail !== null && (
          <>
            <div className="kc-field">
              服务器
              <Input
                aria-label="服务器"
                value={mail.host}
                onChange={({ target }) => changeMail({ host: target.value })}
              />
            </div>
            <div className="kc-field">
              端口
              <InputNumber
                aria-label="端口"
                min={1}
                max={65535}
                value={mail.port}
                onChange={(port) => changeMail({ port: port ?? 465 })}
              />
            </div>
            <Checkbox checked={mail.secure} onChange={({ target }) => changeMail({ secure: target.checked })}>
              SSL/TLS
            </Checkbox>
            <div className="kc-field">
              用户名
              <Input
                aria-label="用户名"
                value={mail.user}
                onChange={({ target }) => changeMail({ user: target.value })}
              />
            </div>
            <div className="kc-field">
              密码
              <Input.Password
                aria-label="密码"
                autoComplete="new-password"
                placeholder={channels.mail?.hasPassword ? '已设置，不改则留空' : ''}
                value={mail.password ?? ''}
                onChange={({ target }) => changeMail({ password: target.value === '' ? undefined : target.value })}
              />
            </div>
            <div className="kc-field">
              发件人
              <Input
                aria-label="发件人"
                placeholder="科创台账 <books@example.gov.cn>"
                value={mail.from}
                onChange={({ target }) => changeMail({ from: target.value })}
              />
            </div>
            {channels.mail !== null && (
              <div className="kc-field">
                试发到
                <Input aria-label="试发到" value={to} onChange={({ target }) => setTo(target.value)} />
                <Button disabled={to === ''} loading={trying.isPending} onClick={() => trying.mutate('mail')}>
                  试发
                </Button>
              </div>
            )}
          </>
        )}
      </section>
      <section className="kc-card system-table">
        <table>
          <thead>
            <tr>
              <th>群机器人</th>
              <th>平台</th>
              <th>Webhook 地址</th>
              <th>加签密钥</th>
              <th>
                <Button size="small" onClick={() => setRobots([...robots, { id: null, kind: 'dingtalk', name: '' }])}>
                  添加
                </Button>
              </th>
            </tr>
          </thead>
          <tbody>
            {robots.length === 0 && (
              <tr>
                <td colSpan={5} className="kc-quiet">
                  还没有群机器人。钉钉、企业微信等群里添加机器人后，把它的地址填在这里。
                </td>
              </tr>
            )}
            {robots.map((robot, at) => {
              const known = channels.robots.find(({ id }) => id === robot.id)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a new one has no id until it is saved
                <tr key={at}>
                  <td>
                    <Input
                      aria-label="名称"
                      value={robot.name}
                      onChange={({ target }) => changeRobot(at, { name: target.value })}
                    />
                  </td>
                  <td>
                    <Select
                      aria-label="平台"
                      value={robot.kind}
                      options={[...kinds]}
                      onChange={(kind) => changeRobot(at, { kind })}
                    />
                  </td>
                  <td>
                    <Input
                      aria-label="Webhook 地址"
                      placeholder={known === undefined ? 'https://' : `${known.host}，不改则留空`}
                      value={robot.url ?? ''}
                      onChange={({ target }) =>
                        changeRobot(at, { url: target.value === '' ? undefined : target.value })
                      }
                    />
                  </td>
                  <td>
                    <Input.Password
                      aria-label="加签密钥"
                      autoComplete="new-password"
                      placeholder={known?.hasSecret ? '已设置，不改则留空' : '没有则留空'}
                      value={robot.secret ?? ''}
                      onChange={({ target }) =>
                        changeRobot(at, { secret: target.value === '' ? undefined : target.value })
                      }
                    />
                  </td>
                  <td>
                    {robot.id !== null && (
                      <Button type="link" size="small" onClick={() => trying.mutate(robot.id ?? '')}>
                        试发
                      </Button>
                    )}
                    <Button
                      type="link"
                      size="small"
                      onClick={() => setRobots(robots.filter((_, index) => index !== at))}
                    >
                      删除
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate()}>
          保存
        </Button>
      </p>
      <Deliveries bureau={bureau} />
    </div>
  )
}

const states: { readonly [status: string]: string } = {
  waiting: '等待发送',
  sending: '正在发送',
  sent: '已发出',
  failed: '没有发出',
  unsure: '不能确定',
}

function Deliveries({ bureau }: { readonly bureau: string }) {
  const { data = [] } = useQuery(deliveriesQuery(bureau))
  if (data.length === 0) return null
  return (
    <section className="kc-card system-table">
      <h2>最近的发送</h2>
      <table>
        <thead>
          <tr>
            <th>时间</th>
            <th>渠道</th>
            <th>收件人</th>
            <th>内容</th>
            <th>情况</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ at, channel, to, title, text, status, problem }) => (
            <tr key={`${at} ${channel} ${to ?? ''} ${text}`}>
              <td>{localTime(at)}</td>
              <td>{channel === 'mail' ? '邮件' : '群机器人'}</td>
              <td>{to ?? '群'}</td>
              <td>
                {title}：{text}
              </td>
              <td>
                {states[status] ?? status}
                {problem !== null && `：${problem}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
