import './signIn.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { signIn, signInOptionsQuery, visitorQuery } from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'

const route = getRouteApi('/sign-in')

/** How a sign-in elsewhere ended. */
const came = {
  bind: '统一身份认证已通过，还没有绑定本系统的账户。请用本系统的用户名和密码登录一次，即自动绑定。',
  closed: '绑定的账户已停用，请联系本单位管理员。',
  code: '绑定的账户启用了动态口令，请用用户名、密码和动态口令登录。',
  failed: '统一身份认证没有完成，请重试，或用用户名和密码登录。',
} as const

export function SignIn() {
  const { to, foreign } = route.useSearch()
  const router = useRouter()
  useTitle('登录')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { data: options } = useQuery(signInOptionsQuery)
  const entering = useMutation({
    mutationFn: () => signIn(name, password, code, foreign === 'bind'),
    onSuccess: async () => {
      queries.clear()
      await queries.fetchQuery(visitorQuery)
      await router.navigate({ href: to ?? '/', replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  const problem = entering.error === null ? null : problemOf(entering.error)
  const asksCode = problem?.code === 'session.code' || problem?.code === 'session.codeWrong' || code !== ''
  return (
    <div className="sign-in">
      <p className="sign-in-banner" role="note">
        非涉密系统，严禁存储、处理国家秘密和工作秘密
      </p>
      <main className="sign-in-main">
        <h1>科创台账</h1>
        <p className="sign-in-says">数出有据：每个数都能打开到明细、记录和原表</p>
        <form className="kc-card sign-in-form" onSubmit={submit}>
          {foreign !== undefined && (
            <Alert type={foreign === 'bind' ? 'info' : 'warning'} showIcon title={came[foreign]} />
          )}
          <label htmlFor="name">用户名</label>
          <Input
            id="name"
            autoComplete="username"
            autoFocus
            size="large"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <label htmlFor="password">密码</label>
          <Input.Password
            id="password"
            autoComplete="current-password"
            size="large"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
          {asksCode && (
            <>
              <label htmlFor="code">动态口令</label>
              <Input
                id="code"
                autoComplete="one-time-code"
                inputMode="numeric"
                autoFocus
                size="large"
                maxLength={8}
                value={code}
                onChange={({ target }) => setCode(target.value)}
              />
            </>
          )}
          {problem && (
            <Alert
              type={problem.code === 'session.code' ? 'info' : 'error'}
              showIcon
              title={`${problem.message}。${problem.advice}。`}
            />
          )}
          <Button
            type="primary"
            htmlType="submit"
            size="large"
            block
            loading={entering.isPending}
            disabled={name.trim() === '' || password === ''}
          >
            登录
          </Button>
          {options?.foreign && (
            <Button size="large" block href={`/api/session/foreign?${new URLSearchParams({ to: to ?? '/' })}`}>
              {options.foreign}登录
            </Button>
          )}
        </form>
        <p className="kc-quiet sign-in-help">
          忘记密码请联系本单位管理员
          <br />
          企业、高校院所、服务机构没有账户的，<Link to="/register">申请账户</Link>
        </p>
      </main>
    </div>
  )
}
