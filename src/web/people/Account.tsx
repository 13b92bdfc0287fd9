import './people.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { colleaguesQuery, decideColleague } from '../api/people.ts'
import {
  beginCodes,
  changePassword,
  confirmCodes,
  type Enrolment,
  endCodes,
  mayIn,
  signOut,
  type Visitor,
  visitorQuery,
} from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from './useDoing.ts'

const route = getRouteApi('/account')

const gates = {
  password: '首次登录，或密码由管理员重置过：请先设置自己的密码。',
  expired: '密码已到期：请先设置新的密码。',
  code: '您的角色须使用动态口令：请先启用。',
} as const

/** 我的账户: password, one-time codes, and for an organisation the accounts that wait for it. */
export function Account() {
  const { to } = route.useSearch()
  const { data: visitor } = useQuery(visitorQuery)
  const router = useRouter()
  useTitle('我的账户')
  if (!visitor) return null
  const { gate, bureaus, awaiting } = visitor
  const firm = bureaus.find(({ code }) => mayIn(visitor, code, 'colleagues.manage'))
  const onward = () => void router.navigate({ href: to ?? '/', replace: true })
  const leads = bureaus.some(({ may }) => may.includes('people.read'))
  return (
    <main className="people-public">
      <h1>我的账户</h1>
      <p className="kc-quiet">
        {visitor.account.displayName}（{visitor.account.name}）{bureaus.map(({ name }) => name).join('、')}
      </p>
      {gate !== null && <Alert type="warning" showIcon title={gates[gate]} />}
      {bureaus.length === 0 && (
        <Alert
          type="info"
          showIcon
          title={
            awaiting.length > 0
              ? `账户正在等待审核：${awaiting.join('、')}，或本单位已有的账户。通过后重新登录即可使用。`
              : '您的账户还没有加入任何单位，请联系管理员。'
          }
        />
      )}
      {gate !== 'code' && <Password rule={visitor.passwordRule} />}
      {(gate === null || gate === 'code') && <Codes visitor={visitor} />}
      {firm !== undefined && gate === null && <Colleagues bureau={firm.code} />}
      <div className="people-form-acts">
        {gate === null && leads && (
          <Button type="primary" onClick={onward}>
            返回
          </Button>
        )}
        <Button onClick={() => void signOut().then(() => window.location.assign('/sign-in'))}>退出登录</Button>
      </div>
    </main>
  )
}

function Password({ rule }: { readonly rule: string }) {
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  const [again, setAgain] = useState('')
  const { busy, run } = useDoing(() => {
    setBefore('')
    setAfter('')
    setAgain('')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(() => changePassword(before, after), '密码已修改，其他地方的登录已退出')
  }
  const differs = again !== '' && again !== after
  return (
    <section className="kc-card people-section">
      <h2>修改密码</h2>
      <p className="kc-quiet">{rule}。</p>
      <form className="people-form" onSubmit={submit}>
        <label htmlFor="a-before">现在的密码</label>
        <Input.Password
          id="a-before"
          autoComplete="current-password"
          value={before}
          onChange={({ target }) => setBefore(target.value)}
        />
        <label htmlFor="a-after">新密码</label>
        <Input.Password
          id="a-after"
          autoComplete="new-password"
          value={after}
          onChange={({ target }) => setAfter(target.value)}
        />
        <label htmlFor="a-again">再写一遍新密码</label>
        <Input.Password
          id="a-again"
          autoComplete="new-password"
          {...(differs ? { status: 'error' as const } : {})}
          value={again}
          onChange={({ target }) => setAgain(target.value)}
        />
        {differs && <span role="alert">两次写的不一样</span>}
        <div className="people-form-acts">
          <Button
            type="primary"
            htmlType="submit"
            loading={busy}
            disabled={before === '' || after === '' || again !== after}
          >
            修改密码
          </Button>
        </div>
      </form>
    </section>
  )
}

function Codes({ visitor: { hasCode, needsCode } }: { readonly visitor: Visitor }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [text, setText] = useState('')
  const { busy, run } = useDoing()
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    run(async () => {
      await confirmCodes(text)
      setEnrolment(null)
      setText('')
    }, '动态口令已启用')
  }
  const end = (event: FormEvent) => {
    event.preventDefault()
    run(async () => {
      await endCodes(text)
      setText('')
    }, '动态口令已停用')
  }
  return (
    <section className="kc-card people-section">
      <h2>动态口令</h2>
      {hasCode ? (
        needsCode ? (
          <p>已启用。您的角色不能停用；更换手机时请另一名管理员重置。</p>
        ) : (
          <form className="people-form" onSubmit={end}>
            <p>已启用，登录时除密码外还要填写手机验证器上的6位数字。</p>
            <label htmlFor="a-end">密码</label>
            <Input.Password id="a-end" value={text} onChange={({ target }) => setText(target.value)} />
            <div className="people-form-acts">
              <Button htmlType="submit" loading={busy} disabled={text === ''}>
                停用
              </Button>
            </div>
          </form>
        )
      ) : enrolment === null ? (
        <>
          <p className="kc-quiet">登录时除密码外，再填写手机验证器（TOTP）上的6位数字。</p>
          <div className="people-form-acts">
            <Button
              loading={busy}
              onClick={() =>
                run(async () => {
                  setEnrolment(await beginCodes())
                })
              }
            >
              启用
            </Button>
          </div>
        </>
      ) : (
        <form className="people-form" onSubmit={confirm}>
          <p>在手机验证器中选「手动输入密钥」，类型「基于时间」，填写（只显示这一次）：</p>
          <p className="people-password">{enrolment.key.match(/.{1,4}/g)?.join(' ')}</p>
          <p>
            验证器就在本机的：<a href={enrolment.link}>添加到验证器</a>
          </p>
          <label htmlFor="a-code">验证器正在显示的6位数字</label>
          <Input
            id="a-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <div className="people-form-acts">
            <Button type="primary" htmlType="submit" loading={busy} disabled={text === ''}>
              启用
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

function Colleagues({ bureau }: { readonly bureau: string }) {
  const { data = [] } = useQuery(colleaguesQuery(bureau))
  const { busy, run } = useDoing()
  return (
    <section className="kc-card people-section">
      <h2>本单位的账户</h2>
      <ul>
        {data.map(({ id, name, displayName, status }) => (
          <li key={id} className="people-head">
            {displayName}（{name}）
            {status === 'pending' && (
              <>
                <Button
                  size="small"
                  disabled={busy}
                  onClick={() => run(() => decideColleague(bureau, id, true), '已确认')}
                >
                  确认
                </Button>
                <Button
                  size="small"
                  danger
                  disabled={busy}
                  onClick={() => run(() => decideColleague(bureau, id, false), '已退回')}
                >
                  退回
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
