import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { ForeignRefusal, type ForeignSignIn, type Identity, type Kept } from './foreign.ts'

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly label: string
}

const SCOPE = 'openid profile'
const TIMEOUT_SECONDS = 10

/** Sign-in at an OpenID Connect provider: authorization code with PKCE, state and nonce. */
export function oidcSignIn(settings: OidcSettings): ForeignSignIn {
  let known: Promise<Configuration> | null = null
  // A provider that did not answer is asked again at the next visit.
  const configuration = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    label: settings.label,
    begin: async (back) => {
      const config = await told(configuration())
      const kept = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const to = buildAuthorizationUrl(config, {
        redirect_uri: back.href,
        scope: SCOPE,
        code_challenge: await calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        state: kept.state,
        nonce: kept.nonce,
      })
      return { to, kept }
    },
    finish: async (came, back, kept) => {
      const at = new URL(back)
      at.search = came.search
      return identityOf(settings, await told(grant(await configuration(), at, kept)))
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const server = new URL(issuer)
  const execute = isLoopback(server) ? [allowInsecureRequests] : []
  return discovery(server, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_SECONDS })
}

async function grant(config: Configuration, came: URL, { state, nonce, verifier }: Kept) {
  if (state === undefined || nonce === undefined || verifier === undefined)
    throw new ForeignRefusal('nothing was begun in this browser')
  return authorizationCodeGrant(config, came, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
}

function identityOf({ issuer }: OidcSettings, tokens: Awaited<ReturnType<typeof grant>>): Identity {
  const claims = tokens.claims()
  if (claims === undefined) throw new ForeignRefusal('no identity came with the answer')
  return { issuer, subject: claims.sub, name: typeof claims.name === 'string' ? claims.name : null }
}

async function told<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof ForeignRefusal) throw error
    throw new ForeignRefusal(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Plain http is spoken to this machine alone. */
function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
}
