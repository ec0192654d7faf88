import { allowInsecureRequests, ClientSecretBasic, discovery, None, type Configuration } from 'openid-client'
import { Problem } from '../problem.ts'

/** The provider at which people sign in, as the administrator has set it. */
export interface SingleSignOnConfig {
  /** `https://sso.example.vn/realms/office`; `http://` on this machine only. */
  readonly issuer: string
  readonly clientId: string
  /** Undefined for a provider that knows the program by PKCE alone. */
  readonly clientSecret: string | undefined
  /** What the button says. */
  readonly label: string
}

export interface SingleSignOn {
  readonly config: SingleSignOnConfig
  /** What the provider says about itself. @throws Problem `single-sign-on-unavailable` */
  readonly discovered: () => Promise<Configuration>
}

/** So long is a provider waited for. */
const TIMEOUT_SECONDS = 10

/**
 * Single sign-on by this provider. It is asked about itself when the first person wants to sign in there, so that the program
 * starts without it, and asked again after a failure.
 */
export function singleSignOnWith(config: SingleSignOnConfig): SingleSignOn {
  let found: Promise<Configuration> | undefined
  const ask = async (): Promise<Configuration> => {
    const { issuer, clientId, clientSecret } = config
    const authentication = clientSecret === undefined ? None() : ClientSecretBasic(clientSecret)
    try {
      return await discovery(new URL(issuer), clientId, undefined, authentication, {
        timeout: TIMEOUT_SECONDS,
        execute: issuer.startsWith('http:') ? [allowInsecureRequests] : [],
      })
    } catch {
      found = undefined
      throw new Problem('single-sign-on-unavailable')
    }
  }
  return { config, discovered: () => (found ??= ask()) }
}
