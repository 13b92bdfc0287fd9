import './signIn.css'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { signIn, visitorQuery } from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'

const route = getRouteApi('/sign-in')

export function SignIn() {
  const { to } = route.useSearch()
  const router = useRouter()
  useTitle('登录')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({
    mutationFn: () => signIn(name, password),
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
  return (
    <div className="sign-in">
      <p className="sign-in-banner" role="note">
        非涉密系统，严禁存储、处理国家秘密和工作秘密
      </p>
      <main className="sign-in-main">
        <h1>科创台账</h1>
        <p className="sign-in-says">数出有据：每个数都能打开到明细、记录和原表</p>
        <form className="kc-card sign-in-form" onSubmit={submit}>
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
          {problem && <Alert type="error" showIcon title={`${problem.message}。${problem.advice}。`} />}
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
        </form>
        <p className="kc-quiet sign-in-help">忘记密码请联系本单位管理员</p>
      </main>
    </div>
  )
}
