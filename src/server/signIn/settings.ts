import type { Store } from '../../store/database.ts'
import { oidcPlace } from '../../store/sealing.ts'
import type { Secrets } from '../../store/secrets.ts'
import { INSTALLATION, loadSetting } from '../../store/settings.ts'
import type { ForeignSignIn } from './foreign.ts'
import { type OidcSettings, oidcSignIn } from './oidc.ts'

type Environment = { readonly [name: string]: string | undefined }

const LABEL = '统一身份认证'

/** The provider that the environment names, or that an administrator has set; `null` for none. */
export async function foreignSignIn(
  store: Pick<Store, 'app' | 'secrets'>,
  env: Environment,
): Promise<ForeignSignIn | null> {
  const settings =
    fromEnvironment(env) ??
    fromSetting((await loadSetting<unknown>(store.app, INSTALLATION, 'oidc')).value, store.secrets)
  return settings === null ? null : oidcSignIn(settings)
}

function fromEnvironment(env: Environment): OidcSettings | null {
  const { KECHUANG_OIDC_ISSUER: issuer, KECHUANG_OIDC_CLIENT_ID: clientId } = env
  if (!issuer || !clientId) return null
  const clientSecret = env.KECHUANG_OIDC_CLIENT_SECRET ?? ''
  return { issuer, clientId, clientSecret, label: env.KECHUANG_OIDC_LABEL ?? LABEL }
}

function fromSetting(value: unknown, secrets: Secrets): OidcSettings | null {
  if (typeof value !== 'object' || value === null) return null
  const text = (name: string) => {
    const found = (value as { readonly [name: string]: unknown })[name]
    return typeof found === 'string' ? found : ''
  }
  const [issuer, clientId] = [text('issuer'), text('clientId')]
  if (issuer === '' || clientId === '') return null
  return {
    issuer,
    clientId,
    clientSecret: secrets.open(text('clientSecret'), oidcPlace),
    label: text('label') || LABEL,
  }
}
