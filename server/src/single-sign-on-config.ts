import type { SingleSignOnConfig } from './identity/single-sign-on.ts'

/** The settings of single sign-on as far as they could be read; undefined is not set. */
export interface SingleSignOnSettings {
  readonly issuer: string | undefined
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
  readonly label: string | undefined
}

const LABEL = 'Đăng nhập một lần'

/** Single sign-on as it is set; undefined when nobody asks for it; or the variables that are missing for it. */
export function singleSignOnConfig(settings: SingleSignOnSettings, wanted: boolean): SingleSignOnConfig | undefined | { readonly missing: readonly string[] } {
  const { issuer, clientId, clientSecret, label = LABEL } = settings
  if (!wanted) return undefined
  if (issuer !== undefined && clientId !== undefined) return { issuer, clientId, clientSecret, label }
  return { missing: [...(issuer === undefined ? ['OIDC_ISSUER'] : []), ...(clientId === undefined ? ['OIDC_CLIENT_ID'] : [])] }
}

/** The address of a provider: over HTTPS, or on this machine for trying it out. */
export function issuerAddress(text: string, isLoopback: (host: string) => boolean): string | undefined {
  const url = URL.parse(text)
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return undefined
  const here = url.protocol === 'http:' && isLoopback(url.hostname.replaceAll(/[[\]]/g, ''))
  return url.protocol === 'https:' || here ? text.replace(/\/$/, '') : undefined
}
