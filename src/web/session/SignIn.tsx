import './signIn.css'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { visitorQuery } from '../api/session.ts'
import { useTitle } from '../common/useTitle.ts'
import { SignInForm } from './SignInForm.tsx'

const route = getRouteApi('/sign-in')

export function SignIn() {
  const { to } = route.useSearch()
  const router = useRouter()
  useTitle('登录')
  return (
    <div className="sign-in">
      <p className="sign-in-banner" role="note">
        非涉密系统，严禁存储、处理国家秘密和工作秘密
      </p>
      <main className="sign-in-main">
        <h1>科创台账</h1>
        <p className="sign-in-says">数出有据：每个数都能打开到明细、记录和原表</p>
        <SignInForm
          onSignedIn={async (visitor) => {
            queries.clear()
            queries.setQueryData(visitorQuery.queryKey, visitor)
            await router.navigate({ href: to ?? '/', replace: true })
          }}
        />
        <p className="kc-quiet sign-in-help">忘记密码请联系本单位管理员</p>
      </main>
    </div>
  )
}
