import './signIn.css'
import { useQuery } from '@tanstack/react-query'
import { type InputRef, Modal } from 'antd'
import { useRef } from 'react'
import { visitorQuery } from '../api/session.ts'
import { resumeSession } from './ended.ts'
import { SignInForm } from './SignInForm.tsx'

/** Over drawers, dialogs and messages: nothing of the page shows while nobody is signed in. */
const ABOVE_ALL = 3_000

/** A session that has ended is begun again over the page, which keeps what was half done. */
export default function SignInAgain() {
  const { data: before } = useQuery({ ...visitorQuery, enabled: false })
  const password = useRef<InputRef>(null)
  const known = before?.account.name ?? ''
  return (
    <Modal
      open
      centered
      closable={false}
      keyboard={false}
      mask={{ closable: false, blur: false }}
      rootClassName="sign-in-again"
      styles={{ mask: { background: 'var(--kc-soft)' } }}
      afterOpenChange={(open) => {
        if (open) password.current?.focus()
      }}
      zIndex={ABOVE_ALL}
      width={400}
      footer={null}
      title="登录已超时，请重新登录"
    >
      <p className="kc-quiet">页面上填写的内容还在，登录后接着做。换用别的账户会重新打开首页。</p>
      <SignInForm
        known={known}
        passwordRef={password}
        onSignedIn={async ({ account }) => {
          if (account.name === known) resumeSession()
          else window.location.assign('/')
        }}
      />
    </Modal>
  )
}
