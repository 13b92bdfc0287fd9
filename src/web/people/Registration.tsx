import './people.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { type Registration as Given, register, signInOptionsQuery } from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from './useDoing.ts'

const roles = [
  { value: 'enterprise', label: '企业' },
  { value: 'university', label: '高校院所' },
  { value: 'service', label: '服务机构' },
] as const

const empty: Given = {
  ...{ bureau: '', role: 'enterprise', organisation: '', creditCode: '' },
  ...{ name: '', displayName: '', email: null, password: '' },
}

/** 企业注册: an account that opens once it is confirmed. */
export function Registration() {
  useTitle('申请账户')
  const { data: options } = useQuery(signInOptionsQuery)
  const [given, setGiven] = useState(empty)
  const [done, setDone] = useState<'bureau' | 'organisation' | null>(null)
  const { busy, run } = useDoing<{ confirmedBy: 'bureau' | 'organisation' }>(({ confirmedBy }) => setDone(confirmedBy))
  const set = (more: Partial<Given>) => setGiven({ ...given, ...more })
  const bureau = given.bureau || (options?.bureaus[0]?.code ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(() => register({ ...given, bureau }))
  }
  if (done !== null)
    return (
      <main className="people-public">
        <div className="kc-card kc-state">
          <strong>申请已提交</strong>
          <p>
            {done === 'bureau'
              ? '这是贵单位的第一个账户，由科技局审核。审核通过后即可登录办事。'
              : '贵单位已有账户，请其在「我的账户」中确认。确认后即可登录办事。'}
          </p>
          <Link to="/sign-in">去登录</Link>
        </div>
      </main>
    )
  const field = (name: 'organisation' | 'creditCode' | 'displayName' | 'name', label: string, hint: string) => (
    <>
      <label htmlFor={`r-${name}`}>{label}</label>
      <Input
        id={`r-${name}`}
        required
        maxLength={name === 'organisation' ? 120 : 40}
        placeholder={hint}
        value={given[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </>
  )
  return (
    <main className="people-public">
      <h1>申请账户</h1>
      <p className="kc-quiet">企业、高校院所、服务机构用。每单位的第一个账户由科技局审核，以后的由本单位确认。</p>
      <section className="kc-card people-section">
        <form className="people-form" onSubmit={submit}>
          <label htmlFor="r-bureau">办事的科技局</label>
          <Select
            id="r-bureau"
            value={bureau}
            options={(options?.bureaus ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(code: string) => set({ bureau: code })}
          />
          <label htmlFor="r-role">单位类别</label>
          <Select
            id="r-role"
            value={given.role}
            options={[...roles]}
            onChange={(role: Given['role']) => set({ role })}
          />
          {field('organisation', '单位名称', '营业执照上的名称')}
          {field('creditCode', '统一社会信用代码', '18位')}
          {field('displayName', '联系人姓名', '')}
          {field('name', '用户名', '小写字母、数字、汉字')}
          <label htmlFor="r-email">邮箱（可不填）</label>
          <Input
            id="r-email"
            type="email"
            value={given.email ?? ''}
            onChange={({ target }) => set({ email: target.value || null })}
          />
          <label htmlFor="r-password">密码</label>
          <Input.Password
            id="r-password"
            required
            autoComplete="new-password"
            value={given.password}
            onChange={({ target }) => set({ password: target.value })}
          />
          <p className="kc-quiet">{options?.passwordRule}</p>
          <div className="people-form-acts">
            <Button type="primary" htmlType="submit" loading={busy}>
              提交申请
            </Button>
            <Link to="/sign-in">已有账户，去登录</Link>
          </div>
        </form>
      </section>
    </main>
  )
}
