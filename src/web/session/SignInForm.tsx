import './signIn.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input, type InputRef } from 'antd'
import { type FormEvent, type Ref, useId, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { signIn, type Visitor } from '../api/session.ts'

/** Name and password; `known` is who was here before. */
export function SignInForm({
  known = '',
  passwordRef,
  onSignedIn,
}: {
  readonly known?: string
  readonly passwordRef?: Ref<InputRef>
  readonly onSignedIn: (visitor: Visitor) => Promise<void>
}) {
  const own = useId()
  const [name, setName] = useState(known)
  const [password, setPassword] = useState('')
  const entering = useMutation({ mutationFn: () => signIn(name, password), onSuccess: onSignedIn })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  const problem = entering.error === null ? null : problemOf(entering.error)
  return (
    <form className="kc-card sign-in-form" onSubmit={submit}>
      <label htmlFor={`${own}-name`}>用户名</label>
      <Input
        id={`${own}-name`}
        autoComplete="username"
        autoFocus={known === ''}
        size="large"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={`${own}-password`}>密码</label>
      <Input.Password
        id={`${own}-password`}
        autoComplete="current-password"
        {...(passwordRef === undefined ? {} : { ref: passwordRef })}
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
  )
}
