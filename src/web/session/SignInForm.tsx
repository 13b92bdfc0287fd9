import './signIn.css'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input, type InputRef } from 'antd'
import { type FormEvent, type Ref, useId, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { signIn, type Visitor } from '../api/session.ts'

/** Name, password and, where it is asked for, a one-time code; `known` is who was here before. */
export function SignInForm({
  known = '',
  passwordRef,
  bind = false,
  onSignedIn,
}: {
  readonly known?: string
  readonly passwordRef?: Ref<InputRef>
  /** Whether the account is to be bound to who was recognised elsewhere. */
  readonly bind?: boolean
  readonly onSignedIn: (visitor: Visitor) => Promise<void>
}) {
  const own = useId()
  const [name, setName] = useState(known)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const entering = useMutation({ mutationFn: () => signIn(name, password, code, bind), onSuccess: onSignedIn })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  const problem = entering.error === null ? null : problemOf(entering.error)
  const asksCode = problem?.code === 'session.code' || problem?.code === 'session.codeWrong' || code !== ''
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
      {asksCode && (
        <>
          <label htmlFor={`${own}-code`}>动态口令</label>
          <Input
            id={`${own}-code`}
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
    </form>
  )
}
