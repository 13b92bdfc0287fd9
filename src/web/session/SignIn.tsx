import './signIn.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { queries } from '../api/queries.ts'
import { signInOptionsQuery, visitorQuery } from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'
import { SignInForm } from './SignInForm.tsx'

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
  const { data: options } = useQuery(signInOptionsQuery)
  return (
    <div className="sign-in">
      <header className="sign-in-banner">非涉密系统，严禁存储、处理国家秘密和工作秘密</header>
      <main className="sign-in-main">
        <h1>科创台账</h1>
        <p className="sign-in-says">数出有据：每个数都能打开到明细、记录和原表</p>
        {foreign !== undefined && (
          <Alert type={foreign === 'bind' ? 'info' : 'warning'} showIcon title={came[foreign]} />
        )}
        <SignInForm
          bind={foreign === 'bind'}
          onSignedIn={async (visitor) => {
            queries.clear()
            queries.setQueryData(visitorQuery.queryKey, visitor)
            await router.navigate({ href: to ?? '/', replace: true })
          }}
        />
        {options?.foreign && (
          <Button size="large" block href={`/api/session/foreign?${new URLSearchParams({ to: to ?? '/' })}`}>
            {options.foreign}登录
          </Button>
        )}
        <p className="kc-quiet sign-in-help">
          忘记密码请联系本单位管理员
          <br />
          企业、高校院所、服务机构没有账户的，<Link to="/register">申请账户</Link>
        </p>
      </main>
    </div>
  )
}
